extension ListTable {
    /// The kind of table that people call `name`: its code, its title, or a name of its files.
    public static func description(
        _ name: String, in schema: RecordSchema
    ) -> TableDescription? {
        schema.tables.first { table in
            ([table.code, table.title] + table.names).contains { means($0, name) }
        }
    }

    /// The name of a record table that `name` was probably meant to be.
    public static func nearestTable(to name: String, in schema: RecordSchema) -> String? {
        NearestName.of(name, among: schema.tables.flatMap { [$0.code] + $0.names })
    }

    /// The word that `name` was probably meant to be.
    public static func nearest(_ name: String, among words: [String]) -> String? {
        NearestName.of(name, among: words)
    }
}
