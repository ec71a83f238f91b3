import Documents

/// Reads the tables of one YAML document: `figures: [...]`, several tables in a file, or a bare
/// list in a file that bears a table's name.
struct YamlRecordReading {
    let source: RecordSource
    /// The table that the file's name stands for.
    let named: TableDescription?
    let cells: CellReading
    let gathering: RecordGathering
    /// The name of the data set, if the file states it.
    private(set) var dataset: String?
    /// The office that keeps the book, if the file states it.
    private(set) var sender: String?

    init(
        source: RecordSource, named: TableDescription?, cells: CellReading,
        gathering: RecordGathering
    ) {
        self.source = source
        self.named = named
        self.cells = cells
        self.gathering = gathering
    }

    mutating func read(_ root: YamlNode) {
        if root.isNull { return }
        switch root.content {
        case .sequence:
            guard let named else { return complain(.error, .notATable, at: root) }
            read(root, into: named)
        case .mapping(let entries):
            if let named, entries.allSatisfy({ cells.schema.table(named: $0.key.text) == nil }) {
                return read(root, into: named)
            }
            for (key, value) in entries { read(value, under: key) }
        case .scalar: complain(.error, .notATable, at: root)
        }
    }

    private mutating func read(_ node: YamlNode, under key: YamlKey) {
        switch key.text {
        case "dataset", "name": dataset = node.scalar
        case "sender": sender = node.scalar.map { TextCleaning.clean($0).text }
        case "schema": break
        default:
            guard let table = cells.schema.table(named: key.text) else {
                var arguments = ["name": key.text]
                arguments["nearest"] = cells.schema.nearestTable(to: key.text)
                return complain(
                    .error, .unknownTable, line: key.line, column: key.column, arguments)
            }
            read(node, into: table)
        }
    }

    private func read(_ node: YamlNode, into table: TableDescription) {
        if node.isNull { return }
        switch node.content {
        case .sequence(let items):
            for item in items { readRecord(item, into: table) }
        case .mapping(let entries):
            guard node["items"] != nil, table.column("items") == nil else {
                return readRecord(node, into: table)
            }
            for (key, value) in entries {
                if key.text == "items" {
                    read(value, into: table)
                } else {
                    readAttribute(value, under: key, of: table)
                }
            }
        case .scalar: complain(.error, .notARecord, at: node, ["table": table.title])
        }
    }

    private func readAttribute(
        _ node: YamlNode, under key: YamlKey, of table: TableDescription
    ) {
        guard let column = table.attributes.first(where: { $0.code == key.text }) else {
            return unknown(key, in: table, among: table.attributes)
        }
        let values = YamlValueReading(cells: cells, source: source, record: nil)
        let value = values.value(node, type: column.type, in: column)
        gathering.add(attribute: Value.Part(column.code, value), to: table)
    }

    private func readRecord(_ node: YamlNode, into table: TableDescription) {
        guard case .mapping(let entries) = node.content else {
            return complain(.error, .notARecord, at: node, ["table": table.title])
        }
        var record = [Value](repeating: .missing, count: table.columns.count)
        var extras: [Value.Part] = []
        var unreadable: Set<Int> = []
        var origin = RecordOrigin(
            source: source, line: Int32(clamping: node.line), column: Int32(clamping: node.column))
        origin.marks = Array(repeating: RecordOrigin.Mark(), count: table.columns.count)
        let values = YamlValueReading(cells: cells, source: source, record: node["id"]?.scalar)
        for (key, value) in entries {
            guard let position = position(of: key.text, in: table) else {
                unknown(key, in: table, among: table.columns)
                extras.append(Value.Part(key.text, values.untyped(value)))
                continue
            }
            let column = table.columns[position]
            record[position] = values.value(value, type: column.type, in: column)
            if record[position].isMissing, !value.isEmpty { unreadable.insert(position) }
            origin.marks[position] = RecordOrigin.Mark(
                line: Int32(clamping: value.line), column: Int32(clamping: value.column))
        }
        gathering.add(
            record, unreadable: unreadable, extras: extras, origin: origin, to: table)
    }

    /// The column that a key means: its code, or a title or synonym however it is typed.
    private func position(of key: String, in table: TableDescription) -> Int? {
        if let position = table.position(of: key) { return position }
        let folded = TextFolding.key(key)
        return table.columns.firstIndex { column in
            TextFolding.key(column.title) == folded
                || column.synonyms.contains { TextFolding.key($0) == folded }
        }
    }

    private func unknown(
        _ key: YamlKey, in table: TableDescription, among columns: [ColumnDescription]
    ) {
        // A key that is no word was reported already.
        if key.text.isEmpty { return }
        var arguments = ["name": key.text, "table": table.title]
        arguments["nearest"] = cells.hint(to: key.text, among: columns.map(\.code))
        complain(.warning, .unknownColumn, line: key.line, column: key.column, arguments)
    }

    private func complain(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at node: YamlNode,
        _ arguments: [String: String] = [:]
    ) {
        complain(severity, code, line: node.line, column: node.column, arguments)
    }

    private func complain(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, line: Int, column: Int,
        _ arguments: [String: String] = [:]
    ) {
        cells.report(
            severity, code, at: Place(file: source.file, line: line, column: column), arguments)
    }
}
