internal import Documents
internal import GRDB

/// Reads the records of a book in SQLite.
struct StoreReading {
    /// The name of the book, if it states it.
    private(set) var dataset: String?
    /// The office that keeps the book, if it states it.
    private(set) var sender: String?
    /// The deliveries that filled the book.
    private(set) var history = BookHistory()

    /// Reads the book at `path` into `gathering`.
    init(
        path: String, schema: RecordSchema, gathering: RecordGathering
    ) throws(RecordsError) {
        let file = try StoreFile.reading(path)
        (dataset, sender, history) = try file.read { db in
            var sources: [Int64: RecordSource] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT number, file, sheet FROM _source")
            while let row = try rows.next() {
                sources[try row.stored(0)] = RecordSource(
                    file: try row.stored(1), sheet: try row.storedIfAny(2))
            }
            for table in schema.tables {
                try Self.read(table, db, sources, own: RecordSource(file: path), gathering)
            }
            func text(_ key: String) throws -> String? {
                try String.fetchOne(
                    db, sql: "SELECT value FROM _book WHERE key = ?", arguments: [key])
            }
            return (try text("name"), try text("sender"), try StoreHistory.read(db, schema))
        }
        try file.close()
    }

    private static func read(
        _ table: TableDescription, _ db: Database, _ sources: [Int64: RecordSource],
        own: RecordSource, _ gathering: RecordGathering
    ) throws {
        guard try db.tableExists(table.code) else { return }
        try readAttributes(table, db, gathering)
        let present = try db.columns(in: table.code).map(\.name)
        let isPresent = Set(present)
        // Columns of a newer or older description are extras under their names.
        let others = present.filter { !$0.hasPrefix("_") && table.position(of: $0) == nil }
        let columns = table.columns.map {
            isPresent.contains($0.code) ? $0.code.quotedDatabaseIdentifier : "NULL"
        }
        let names =
            ["_id", "_stated", "_extras", "_source", "_row", "_line"] + columns
            + others.map(\.quotedDatabaseIdentifier)
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT \(names.joined(separator: ", ")) "
                + "FROM \(table.code.quotedDatabaseIdentifier) ORDER BY _position")
        let start = 6
        let end = start + columns.count
        while let row = try rows.next() {
            let id: String = try row.stored(0)
            let stored = StoredRow(
                values: (start..<end).map { row[$0] as DatabaseValue },
                stated: try row.storedIfAny(1), extras: try row.storedIfAny(2))
            var extras = stored.decodedExtras
            for (index, name) in others.enumerated() {
                guard let text = Self.text(row[end + index]) else { continue }
                extras.append(Value.Part(name, .text(text)))
            }
            let source: Int64? = try row.storedIfAny(3)
            let origin = RecordOrigin(
                source: source.flatMap { sources[$0] } ?? own, line: try row.storedIfAny(5) ?? 0,
                row: try row.storedIfAny(4) ?? 0)
            gathering.add(
                stored.decoded(table), id: id, extras: extras, origin: origin, to: table)
        }
    }

    /// What a value of a column that is not described says.
    private static func text(_ value: DatabaseValue) -> String? {
        switch value.storage {
        case .null, .blob: nil
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): text
        }
    }

    private static func readAttributes(
        _ table: TableDescription, _ db: Database, _ gathering: RecordGathering
    ) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT name, value FROM _attribute WHERE table_code = ? ORDER BY position",
            arguments: [table.code])
        while let row = try rows.next() {
            let (name, text): (String, String) = (try row.stored(0), try row.stored(1))
            let type = table.attributes.first { $0.code == name }?.type ?? .text
            // A single text stands in quotes, which is no list or group.
            let node = FlowParser.node("[\(text)]")?.items.first
            let value = node.map { StoredValue.value($0, type) } ?? .text(text)
            gathering.add(attribute: Value.Part(name, value), to: table)
        }
    }
}
