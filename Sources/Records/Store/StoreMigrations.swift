internal import GRDB

/// The tables of a book in SQLite: those that keep account, by version, and one for each kind
/// of record, as the descriptions say. Names that start with `_` are ours.
enum StoreMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.create(table: "_book", options: .withoutRowID) { table in
                table.primaryKey("key", .text)
                table.column("value", .text).notNull()
            }
            try db.create(table: "_attribute") { table in
                table.autoIncrementedPrimaryKey("position")
                table.column("table_code", .text).notNull()
                table.column("name", .text).notNull()
                table.column("value", .text).notNull()
                table.column("owner", .text)
            }
            // The files and sheets that records were read from.
            try db.create(table: "_source") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("file", .text).notNull()
                table.column("sheet", .text)
            }
            // What was sent, by whom, when.
            try db.create(table: "_delivery") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("sender", .text).notNull()
                table.column("organization", .text)
                table.column("file", .text).notNull()
                table.column("received", .text).notNull()
                for count in ["new", "changed", "same", "refused", "absent"] {
                    table.column(count, .integer).notNull()
                }
            }
            // Which record is meant by an identifier that a sender uses.
            try db.create(table: "_origin", options: .withoutRowID) { table in
                table.primaryKey {
                    table.column("sender", .text)
                    table.column("table_code", .text)
                    table.column("sent", .text)
                }
                table.column("record", .text).notNull()
            }
            // What a delivery changed: the columns that differ, before and after.
            try db.create(table: "_change") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("delivery", .integer).notNull().indexed()
                table.column("table_code", .text).notNull()
                table.column("record", .text).notNull()
                table.column("kind", .text).notNull()
                table.column("before", .text)
                table.column("after", .text)
            }
        }
        migrator.registerMigration("2") { db in
            // Numbers of decisions and certificates, each given once in its series.
            try db.create(table: "_award_number", options: .withoutRowID) { table in
                table.primaryKey {
                    table.column("series", .text)
                    table.column("number", .integer)
                }
                table.column("key", .text).notNull()
                table.column("name", .text).notNull()
                table.column("decision", .text).notNull().indexed()
                table.column("is_new", .integer).notNull().indexed()
                table.uniqueKey(["series", "key"])
            }
            // Sheets that were spoiled and printed again.
            try db.create(table: "_award_spoiled") { table in
                table.autoIncrementedPrimaryKey("position")
                table.column("series", .text).notNull()
                table.column("number", .integer).notNull()
                table.column("reason", .text).notNull()
            }
        }
        migrator.registerMigration("3") { db in
            // What a delivery says as a hash, of which day it speaks, what it took out.
            try db.alter(table: "_delivery") { table in
                table.add(column: "digest", .text)
                table.add(column: "as_of", .text)
                table.add(column: "withdrawn", .integer).notNull().defaults(to: 0)
                table.add(column: "reopened", .text)
            }
            // Whether the sender's identifier was made when the file was read.
            try db.alter(table: "_origin") { table in
                table.add(column: "is_made", .integer).notNull().defaults(to: 0)
            }
        }
        return migrator
    }

    /// Makes the tables and columns that `schema` describes and the book does not have yet.
    static func extend(_ db: Database, to schema: RecordSchema) throws {
        for description in schema.tables {
            let name = description.code
            if try !db.tableExists(name) {
                try db.create(table: name) { table in
                    table.autoIncrementedPrimaryKey("_position")
                    table.column("_id", .text).notNull().indexed()
                    for column in description.columns { table.column(column.code, column.affinity) }
                    // Numbers of which more is stated than the number, by column.
                    table.column("_stated", .text)
                    // What stood in columns that the table does not know.
                    table.column("_extras", .text)
                    // The sender that it came from; the deliveries that brought and changed it.
                    table.column("_owner", .text)
                    table.column("_brought", .integer)
                    table.column("_changed", .integer)
                    table.column("_source", .integer)
                    table.column("_row", .integer)
                    table.column("_line", .integer)
                }
                continue
            }
            let known = Set(try db.columns(in: name).map { $0.name.lowercased() })
            let added = description.columns.filter { !known.contains($0.code.lowercased()) }
            if added.isEmpty { continue }
            try db.alter(table: name) { table in
                for column in added { table.add(column: column.code, column.affinity) }
            }
        }
    }
}

extension ColumnDescription {
    /// How SQLite holds its values.
    fileprivate var affinity: Database.ColumnType {
        switch type {
        case .number: .numeric
        case .flag: .integer
        case .text, .code, .reference, .date, .list, .group, .counts: .text
        }
    }
}
