/// All that an office knows: its tables of records, and the schema with the book's own codes.
public struct RecordBook: Sendable {
    /// The kinds of tables and the codes, with those that the book itself declares.
    public let schema: RecordSchema
    /// The name of the data set: what the book says, or the name of its folder.
    public let name: String
    /// The office that keeps the book and sends it up, where the book says so: the identifier
    /// or the name of an organisation.
    public let sender: String?
    /// The deliveries that filled the book, where it is a store of several.
    public let history: BookHistory

    private let tables: [String: RecordTable]

    init(
        schema: RecordSchema, name: String, sender: String? = nil, tables: [RecordTable],
        history: BookHistory = BookHistory()
    ) {
        self.schema = schema
        self.name = name
        self.sender = sender
        self.history = history
        self.tables = Dictionary(
            tables.map { ($0.description.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The table called `code`; an empty one if the book has no such records.
    public subscript(code: String) -> RecordTable {
        if let table = tables[code] { return table }
        let unknown = TableDescription(
            code: code, title: code, help: nil, names: [], columns: [])
        return RecordTable(schema.table(code) ?? unknown)
    }

    /// The tables that hold records, in the order of the schema.
    public var filledTables: [RecordTable] {
        schema.tables.compactMap { tables[$0.code] }.filter { !$0.isEmpty }
    }

    /// The first record called `id` in any of `codes`, in that order.
    public func record(_ id: String, in codes: [String]) -> Record? {
        for code in codes {
            if let record = tables[code]?[id] { return record }
        }
        return nil
    }

    /// The record that the value of `column` in `record` refers to.
    public func referred(from record: Record, _ column: String) -> Record? {
        guard case .reference(let id) = record[column],
            case .reference(let targets)? = record.table.column(column)?.type
        else { return nil }
        return self.record(id, in: targets)
    }
}
