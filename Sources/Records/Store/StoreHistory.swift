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
            let received: String? = try row.storedIfAny(4)
            let asOf: String? = try row.storedIfAny(5)
            let reopened: String? = try row.storedIfAny(7)
            var counts: [ImportOutcome.Kind: Int] = [:]
            for (index, kind) in kinds.enumerated() { counts[kind] = try row.stored(8 + index) }
            history.deliveries.append(
                Delivery(
                    number: try row.stored(0), sender: try row.stored(1),
                    organization: try row.storedIfAny(2), file: try row.stored(3),
                    received: received.flatMap(date), asOf: asOf.flatMap(date),
                    digest: try row.storedIfAny(6), counts: counts,
                    reopened: reopened.flatMap(FlowParser.node)?.items.compactMap(\.scalar) ?? []))
        }
        let changes = try Row.fetchCursor(
            db,
            sql: """
                SELECT delivery, table_code, record, kind, before, after
                FROM _change ORDER BY number
                """)
        while let row = try changes.next() {
            let (table, record): (String, String) = (try row.stored(1), try row.stored(2))
            let kind: String = try row.stored(3)
            guard let kind = RecordChange.Kind(rawValue: kind) else { continue }
            let described = schema.table(table)
            history.changes.append(
                RecordChange(
                    delivery: try row.stored(0), table: table,
                    record: record.isEmpty ? nil : record, kind: kind,
                    before: parts(try row.storedIfAny(4), described),
                    after: parts(try row.storedIfAny(5), described)))
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
            while let row = try rows.next() {
                let (id, owner): (String, String) = (try row.stored(0), try row.stored(1))
                owners[id] = owner
            }
            if !owners.isEmpty { self.owners[table.code] = owners }
        }
        let attributes = try Row.fetchCursor(
            db, sql: "SELECT table_code, name, owner FROM _attribute WHERE owner IS NOT NULL")
        while let row = try attributes.next() {
            let (table, name): (String, String) = (try row.stored(0), try row.stored(1))
            let owner: String = try row.stored(2)
            attributeOwners[table, default: [:]][name] = owner
        }
        guard try db.columns(in: "_origin").contains(where: { $0.name == "is_made" }) else {
            return
        }
        var names: [String: [String: [String: SentNames.Name]]] = [:]
        let rows = try Row.fetchCursor(
            db, sql: "SELECT sender, table_code, sent, record, is_made FROM _origin")
        while let row = try rows.next() {
            let (sender, table): (String, String) = (try row.stored(0), try row.stored(1))
            let sent: String = try row.stored(2)
            names[sender, default: [:]][table, default: [:]][sent] = SentNames.Name(
                record: try row.stored(3), isMade: try row.stored(4))
        }
        origins = names.mapValues { $0.mapValues { SentNames($0) } }
    }
}
