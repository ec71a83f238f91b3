internal import Documents
internal import GRDB

/// Reads what a store remembers of deliveries.
enum StoreHistory {
    static func read(_ db: Database, _ schema: RecordSchema) throws -> BookHistory {
        var history = BookHistory()
        // Books of the first versions do not tell deliveries apart yet.
        guard try db.columns(in: "_delivery").contains(where: { $0.name == "digest" }) else {
            return history
        }
        let deliveries = try Row.fetchCursor(
            db,
            sql: """
                SELECT number, sender, organization, file, received, as_of, digest, reopened,
                    new, changed, same, refused, absent, withdrawn
                FROM _delivery ORDER BY number
                """)
        let kinds: [ImportOutcome.Kind] = [
            .new, .changed, .same, .refused, .absent, .withdrawn,
        ]
        while let row = try deliveries.next() {
            let (received, asOf): (String?, String?) = (row[4], row[5])
            let reopened: String? = row[7]
            history.deliveries.append(
                Delivery(
                    number: row[0], sender: row[1], organization: row[2], file: row[3],
                    received: received.flatMap(date), asOf: asOf.flatMap(date), digest: row[6],
                    counts: Dictionary(
                        kinds.enumerated().map { ($1, row[8 + $0] as Int) },
                        uniquingKeysWith: { first, _ in first }),
                    reopened: reopened.flatMap(FlowParser.node)?.items.compactMap(\.scalar) ?? []))
        }
        let changes = try Row.fetchCursor(
            db,
            sql: """
                SELECT delivery, table_code, record, kind, before, after
                FROM _change ORDER BY number
                """)
        while let row = try changes.next() {
            let (table, record, kind): (String, String, String) = (row[1], row[2], row[3])
            guard let kind = RecordChange.Kind(rawValue: kind) else { continue }
            let described = schema.table(table)
            history.changes.append(
                RecordChange(
                    delivery: row[0], table: table, record: record.isEmpty ? nil : record,
                    kind: kind, before: parts(row[4], described), after: parts(row[5], described)))
        }
        return history
    }

    private static func date(_ text: String) -> CivilDate? {
        StoredValue.scalar(text, .date).date
    }

    private static func parts(_ text: String?, _ table: TableDescription?) -> [Value.Part] {
        (text.flatMap(FlowParser.node)?.entries ?? []).map { key, node in
            let column = table?.column(key.text) ?? table?.attributes.first { $0.code == key.text }
            return Value.Part(
                key.text,
                column.map { StoredValue.value(node, $0.type) } ?? StoredValue.untyped(node))
        }
    }
}

/// Who sent what of a store, and how senders call their records.
struct StoreAccount {
    /// Who sent a record, by table and identifier.
    var owners: [String: [String: String]] = [:]
    /// Who sent a value of a table as a whole, by table and name.
    var attributeOwners: [String: [String: String]] = [:]
    /// How senders call their records, by sender and table.
    var origins: [String: [String: SentNames]] = [:]

    init() {}

    init(_ db: Database, _ schema: RecordSchema) throws {
        for table in schema.tables where try db.tableExists(table.code) {
            let rows = try Row.fetchCursor(
                db,
                sql: "SELECT _id, _owner FROM \(table.code.quotedDatabaseIdentifier) "
                    + "WHERE _owner IS NOT NULL")
            var owners: [String: String] = [:]
            while let row = try rows.next() { owners[row[0]] = row[1] }
            if !owners.isEmpty { self.owners[table.code] = owners }
        }
        let attributes = try Row.fetchCursor(
            db, sql: "SELECT table_code, name, owner FROM _attribute WHERE owner IS NOT NULL")
        while let row = try attributes.next() {
            attributeOwners[row[0], default: [:]][row[1]] = row[2]
        }
        guard try db.columns(in: "_origin").contains(where: { $0.name == "is_made" }) else {
            return
        }
        var names: [String: [String: [String: SentNames.Name]]] = [:]
        let rows = try Row.fetchCursor(
            db, sql: "SELECT sender, table_code, sent, record, is_made FROM _origin")
        while let row = try rows.next() {
            names[row[0], default: [:]][row[1], default: [:]][row[2]] = SentNames.Name(
                record: row[3], isMade: row[4])
        }
        origins = names.mapValues { $0.mapValues { SentNames($0) } }
    }
}
