extension RecordSchema {
    /// The folded titles and synonyms of all columns of all tables.
    var headerKeys: Set<String> {
        var keys: Set<String> = []
        for column in tables.flatMap(\.columns) {
            for name in [column.title] + column.synonyms { keys.insert(TextFolding.key(name)) }
        }
        return keys
    }

    /// The table whose code or name is `name`, however it is typed.
    func table(named name: String) -> TableDescription? {
        if let table = table(name) { return table }
        let key = TextFolding.key(name)
        return tables.first { table in
            table.names.contains { TextFolding.key($0) == key }
                || TextFolding.key(table.code) == key || TextFolding.key(table.title) == key
        }
    }

    /// The table that a file or sheet called `name` holds: the name itself, or a name with
    /// something added (`mo-hinh-2023`). The longest name wins.
    func table(ofFile name: String) -> TableDescription? {
        if let table = table(named: name) { return table }
        let key = TextFolding.key(name)
        var best: (table: TableDescription, length: Int)?
        for table in tables {
            for name in table.names + [table.code, table.title] {
                let start = TextFolding.key(name) + " "
                if key.hasPrefix(start), start.utf8.count > best?.length ?? 0 {
                    best = (table, start.utf8.count)
                }
            }
        }
        return best?.table
    }

    /// The known name nearest to `name`, for a hint.
    func nearestTable(to name: String) -> String? {
        NearestName.of(name, among: tables.flatMap { [$0.code] + $0.names })
    }
}
