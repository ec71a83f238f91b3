internal import Documents
internal import GRDB

/// Writes what an import decided into a store.
struct ImportWriting {
    private let db: Database
    private let work: BookImport
    private var sources: SourceNumbers
    private var rows: [String: RowWriting] = [:]
    /// Numbers of the deliveries that are noted, by their position in the run.
    private var deliveries: [Int: Int64] = [:]

    init(_ db: Database, _ work: BookImport) throws {
        self.db = db
        self.work = work
        sources = try SourceNumbers(db)
    }

    consuming func write() throws {
        try writeBook()
        for (index, run) in work.runs.enumerated() where work.isNoted(run) {
            try db.execute(
                sql: """
                    INSERT INTO _delivery (sender, organization, file, received, as_of, digest,
                        reopened, new, changed, same, refused, absent, withdrawn)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    run.sender ?? "", run.organization, run.file,
                    work.options.received.map { "\($0)" } ?? "", run.asOf.map { "\($0)" },
                    run.digest,
                    work.options.reopened.isEmpty
                        ? nil : FlowText.text(.list(work.options.reopened.map(Value.text))),
                    run.counts[.new] ?? 0, run.counts[.changed] ?? 0, run.counts[.same] ?? 0,
                    run.counts[.refused] ?? 0, run.counts[.absent] ?? 0,
                    run.counts[.withdrawn] ?? 0,
                ])
            deliveries[index] = db.lastInsertedRowID
        }
        for edit in work.edits { try write(edit) }
        for (index, run) in work.runs.enumerated() {
            for (table, value, before) in run.attributes {
                try write(value, of: table, before, run.sender, deliveries[index])
            }
            for (table, ids) in run.orders { try order(ids, of: table) }
        }
        try writeOrigins()
    }

    private func writeBook() throws {
        for (key, value) in [("name", work.name), ("sender", work.sender)] {
            guard let value else { continue }
            try db.execute(
                sql: """
                    INSERT INTO _book (key, value) VALUES (?, ?)
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value
                    WHERE value <> excluded.value
                    """, arguments: [key, value])
        }
    }

    private mutating func write(_ edit: ImportEdit) throws {
        let record = edit.record
        let writing = try rows[record.table.code] ?? RowWriting(db, record.table)
        rows[record.table.code] = writing
        let delivery = deliveries[edit.delivery]
        switch edit.action {
        case .insert(let owner):
            try writing.insert(
                record.id, StoredRow(record), try account(record, delivery, owner: owner))
        case .update(let changes):
            try writing.update(record.id, StoredRow(record), try account(record, delivery))
            try note(
                .changed, record.table.code, record.id, delivery,
                before: changes.map { Value.Part($0.column, $0.before) },
                after: changes.map { Value.Part($0.column, $0.after) })
        case .withdraw:
            try writing.delete(record.id)
            let values = zip(record.table.columns, record.values).compactMap { column, value in
                value.isMissing ? nil : Value.Part(column.code, value)
            }
            try note(
                .withdrawn, record.table.code, record.id, delivery, before: values + record.extras,
                after: [])
        }
    }

    private mutating func account(
        _ record: Record, _ delivery: Int64?, owner: String? = nil
    ) throws -> RowWriting.Account {
        let place = record.place
        return RowWriting.Account(
            owner: owner, delivery: delivery, source: try sources.number(of: place, db),
            row: place.row, line: place.line)
    }

    private func note(
        _ kind: RecordChange.Kind, _ table: String, _ record: String, _ delivery: Int64?,
        before: [Value.Part], after: [Value.Part]
    ) throws {
        guard let delivery else { return }
        try db.cachedStatement(
            sql: """
                INSERT INTO _change (delivery, table_code, record, kind, before, after)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            delivery, table, record, kind.rawValue, FlowText.text(.group(before)),
            after.isEmpty ? nil : FlowText.text(.group(after)),
        ])
    }

    private func write(
        _ value: Value.Part, of table: String, _ before: Value?, _ sender: String?,
        _ delivery: Int64?
    ) throws {
        let text = FlowText.text(value.value)
        guard let before else {
            try db.execute(
                sql: "INSERT INTO _attribute (table_code, name, value, owner) VALUES (?, ?, ?, ?)",
                arguments: [table, value.name, text, sender])
            return
        }
        try db.execute(
            sql: "UPDATE _attribute SET value = ? WHERE table_code = ? AND name = ?",
            arguments: [text, table, value.name])
        try note(
            .changed, table, "", delivery, before: [Value.Part(value.name, before)],
            after: [value])
    }

    /// Gives the rows called `ids` the places that they hold together, in that order.
    private func order(_ ids: [String], of table: String) throws {
        let name = table.quotedDatabaseIdentifier
        let selection = try db.makeStatement(sql: "SELECT _position FROM \(name) WHERE _id = ?")
        let places = try ids.map { id in
            try Int64.fetchOne(selection, arguments: [id]) ?? 0
        }
        let sorted = places.sorted()
        let move = try db.makeStatement(
            sql: "UPDATE \(name) SET _position = ? WHERE _position = ?")
        // Past each other by way of places that no row holds.
        for (old, new) in zip(places, sorted) where old != new {
            try move.execute(arguments: [-new, old])
        }
        try db.execute(sql: "UPDATE \(name) SET _position = -_position WHERE _position < 0")
    }

    private func writeOrigins() throws {
        let keeping = try db.makeStatement(
            sql: """
                INSERT OR REPLACE INTO _origin (sender, table_code, sent, record, is_made)
                VALUES (?, ?, ?, ?, ?)
                """)
        let dropping = try db.makeStatement(
            sql: "DELETE FROM _origin WHERE sender = ? AND table_code = ? AND sent = ?")
        for (sender, tables) in work.origins.sorted(by: { $0.key < $1.key }) {
            for (table, names) in tables.sorted(by: { $0.key < $1.key }) {
                for (sent, name) in names.changed.sorted(by: { $0.key < $1.key }) {
                    if let name {
                        try keeping.execute(
                            arguments: [sender, table, sent, name.record, name.isMade])
                    } else {
                        try dropping.execute(arguments: [sender, table, sent])
                    }
                }
            }
        }
    }
}
