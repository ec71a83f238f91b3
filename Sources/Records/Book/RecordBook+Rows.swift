public import Documents

/// A record before it stands in a book: what a caller knows that never was in a file of records.
public struct RecordDraft: Sendable {
    /// Code of its table.
    public var table: String
    /// Identifier.
    public var id: String
    /// What it says, by column.
    public var values: [String: Value]
    /// What stood in columns that the table does not know.
    public var extras: [Value.Part]
    /// Where it came from.
    public var place: Place

    /// A draft.
    public init(
        _ table: String, _ id: String, _ values: [String: Value], extras: [Value.Part] = [],
        place: Place = Place()
    ) {
        self.table = table
        self.id = id
        self.values = values
        self.extras = extras
        self.place = place
    }
}

extension RecordBook {
    /// A book of `drafts`, in their order; columns that a table does not know are left out.
    public init(schema: RecordSchema, name: String, drafts: [RecordDraft]) {
        var sources: [String: RecordSource] = [:]
        var tables: [String: [Record]] = [:]
        for draft in drafts {
            guard let table = schema.table(draft.table) else { continue }
            let file = draft.place.file ?? name
            let source = sources[file] ?? RecordSource(file: file, sheet: draft.place.sheet)
            sources[file] = source
            tables[draft.table, default: []].append(
                Record(
                    id: draft.id, table: table,
                    values: table.columns.map { draft.values[$0.code] ?? .missing },
                    extras: draft.extras,
                    origin: RecordOrigin(
                        source: source, line: Int32(clamping: draft.place.line ?? 0),
                        row: Int32(clamping: draft.place.row ?? 0))))
        }
        self.init(
            schema: schema, name: name,
            tables: schema.tables.map { RecordTable($0, records: tables[$0.code] ?? []) })
    }
}
