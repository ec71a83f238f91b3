extension RecordBook {
    /// Name of the codes of secrecy.
    private static let scheme = "do_mat"

    /// The records that bear a level of secrecy, in the order of their tables.
    public var secretRecords: [Record] {
        filledTables.flatMap { table -> [Record] in
            let columns = table.description.columns.filter { column in
                column.type == .code(scheme: Self.scheme)
            }
            if columns.isEmpty { return [] }
            return table.filter { record in
                columns.contains { record[$0.code].text?.isEmpty == false }
            }
        }
    }
}
