/// How the records of a sender are called in a book that holds those of many: `m1` of
/// `xa-a` becomes `xa-a.m1`, so that nobody's records overwrite another's and a second delivery
/// meets the first. Organisations, periods and other tables that all share keep their names.
struct SenderNames {
    private let prefix: String
    private var map = IdentifierMap()
    /// Every identifier of the book that is renamed, for columns of text that name records.
    private var renamed: [String: String] = [:]

    /// The names of the records that `sender` sends in `book`; all as they are when it is nil.
    init(_ book: RecordBook, sender: String?) {
        prefix = sender.map { $0 + "." } ?? ""
        for table in book.filledTables {
            let isShared = prefix.isEmpty || Self.isShared(table.description)
            for record in table {
                let name = isShared ? record.id : prefix + record.id
                map.note(record.id, as: name, in: table.description.code)
                if !isShared { renamed[record.id] = name }
            }
        }
    }

    /// Whether the records of `table` mean the same whoever sends them.
    static func isShared(_ table: TableDescription) -> Bool {
        table.keeping == .shared || table.extendedScheme != nil
    }

    /// `record` under its name in the book, with every name in it.
    func renamed(_ record: Record) -> Record {
        guard !prefix.isEmpty else { return record }
        var values = record.values
        for (position, column) in record.table.columns.enumerated() where position < values.count {
            values[position] = map.mapped(values[position], column.type)
            if record.table.code == "figure_relations" {
                values[position] = named(values[position])
            }
        }
        return Record(
            id: map.identifier(of: record.id, in: record.table.code), table: record.table,
            values: values, extras: record.extras, origin: record.origin)
    }

    /// Relations name figures in plain text: `co-cau/dang_vien`.
    private func named(_ value: Value) -> Value {
        switch value {
        case .text(let text):
            let parts = text.split(separator: "/", maxSplits: 1)
            guard let first = parts.first, let name = renamed[String(first)] else { return value }
            return .text(([name] + parts.dropFirst().map(String.init)).joined(separator: "/"))
        case .list(let values): return .list(values.map(named))
        default: return value
        }
    }
}
