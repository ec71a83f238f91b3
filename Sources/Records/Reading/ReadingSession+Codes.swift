extension ReadingSession {
    /// The codes that the book's own tables declare, with their schemes: rows of `codes` name
    /// theirs, rows of `indicators` add to the scheme that their table extends.
    static func declared(
        in roots: [YamlNode], schema: RecordSchema
    ) -> [(code: CodeScheme.Code, scheme: String)] {
        var result: [(code: CodeScheme.Code, scheme: String)] = []
        for root in roots {
            for (key, node) in root.entries {
                guard let table = schema.table(named: key.text) else { continue }
                for item in node.items {
                    let fields = Dictionary(
                        item.entries.compactMap { entry in
                            entry.value.scalar.map { (entry.key.text, $0) }
                        }, uniquingKeysWith: { first, _ in first })
                    if let declared = declared(fields, in: table) { result.append(declared) }
                }
            }
        }
        return result
    }

    /// The code that one row declares, if its table declares codes.
    static func declared(
        _ fields: [String: String], in table: TableDescription
    ) -> (code: CodeScheme.Code, scheme: String)? {
        guard let scheme = table.extendedScheme ?? (table.code == "codes" ? fields["scheme"] : nil),
            let id = fields["id"] ?? fields["code"],
            let label = fields["label"] ?? fields["name"]
        else { return nil }
        return (
            CodeScheme.Code(
                id, label: TextCleaning.clean(label).text, short: fields["short"],
                settings: fields),
            scheme
        )
    }

    /// The code that a record declares, if its table declares codes.
    static func declared(_ record: Record) -> (code: CodeScheme.Code, scheme: String)? {
        var fields = ["id": record.id]
        for (column, value) in zip(record.table.columns, record.values) {
            let number = value.quantity?.value.map { "\($0)" }
            if let text = value.text ?? number { fields[column.code] = text }
        }
        return declared(fields, in: record.table)
    }
}

extension TableDescription {
    /// Whether its records declare codes that other tables use.
    var declaresCodes: Bool { extendedScheme != nil || code == "codes" }
}
