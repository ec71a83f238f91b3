internal import GRDB

/// Writes the rows of one table with statements that are prepared once.
struct RowWriting {
    /// What is known of a row besides its values.
    struct Account {
        var owner: String?
        var delivery: Int64?
        var source: Int64?
        var row: Int?
        var line: Int?
    }

    let table: TableDescription
    private let insertion: Statement
    private let change: Statement
    private let deletion: Statement

    init(_ db: Database, _ table: TableDescription) throws {
        self.table = table
        func quoted(_ name: String) -> String { name.quotedDatabaseIdentifier }
        let columns = table.columns.map { quoted($0.code) } + ["_stated", "_extras"]
        let account = ["_owner", "_brought", "_source", "_row", "_line"]
        let all = ["_id"] + columns + account
        let name = quoted(table.code)
        insertion = try db.makeStatement(
            sql: "INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES "
                + "(\(all.map { _ in "?" }.joined(separator: ", ")))")
        let changed = columns + ["_changed", "_source", "_row", "_line"]
        change = try db.makeStatement(
            sql: "UPDATE \(name) SET \(changed.map { "\($0) = ?" }.joined(separator: ", ")) "
                + "WHERE _id = ?")
        deletion = try db.makeStatement(sql: "DELETE FROM \(name) WHERE _id = ?")
    }

    /// Adds a row.
    func insert(_ id: String, _ row: StoredRow, _ account: Account) throws {
        let arguments =
            [id.databaseValue] + row.values + [row.stated.databaseValue, row.extras.databaseValue]
            + [
                account.owner.databaseValue, account.delivery.databaseValue,
                account.source.databaseValue, account.row.databaseValue,
                account.line.databaseValue,
            ]
        insertion.setUncheckedArguments(StatementArguments(arguments))
        try insertion.execute()
    }

    /// Puts `row` in the place of what is kept under `id`.
    func update(_ id: String, _ row: StoredRow, _ account: Account) throws {
        let arguments =
            row.values + [row.stated.databaseValue, row.extras.databaseValue]
            + [
                account.delivery.databaseValue, account.source.databaseValue,
                account.row.databaseValue, account.line.databaseValue, id.databaseValue,
            ]
        change.setUncheckedArguments(StatementArguments(arguments))
        try change.execute()
    }

    /// Takes away what is kept under `id`.
    func delete(_ id: String) throws {
        deletion.setUncheckedArguments([id])
        try deletion.execute()
    }
}

extension Optional where Wrapped: DatabaseValueConvertible {
    fileprivate var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
