internal import Documents
internal import GRDB

/// An open book in SQLite. It lives inside one call.
struct StoreFile {
    let queue: DatabaseQueue
    let path: String

    /// Opens the book at `path`, which must be there, for reading alone.
    static func reading(_ path: String) throws(RecordsError) -> StoreFile {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(2)
        return try open(path, configuration) { queue in
            let migrator = StoreMigrations.migrator
            try queue.read { db in
                guard try migrator.appliedMigrations(db).isEmpty == false else {
                    throw damaged(path, "no book")
                }
                if try migrator.hasBeenSuperseded(db) { throw newer(path) }
            }
        }
    }

    /// Opens the book at `path`, makes it where there is none, and brings its tables up to
    /// what `schema` describes.
    static func writing(
        _ path: String, schema: RecordSchema
    ) throws(RecordsError) -> StoreFile {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        return try open(path, configuration) { queue in
            let migrator = StoreMigrations.migrator
            if try queue.read(migrator.hasBeenSuperseded) { throw newer(path) }
            try migrator.migrate(queue)
            try queue.write { try StoreMigrations.extend($0, to: schema) }
        }
    }

    private static func open(
        _ path: String, _ configuration: Configuration,
        _ prepare: (DatabaseQueue) throws -> Void
    ) throws(RecordsError) -> StoreFile {
        try wrapping(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try prepare(queue)
            return StoreFile(queue: queue, path: path)
        }
    }

    /// Lets the file go.
    func close() throws(RecordsError) {
        try Self.wrapping(path) { try queue.close() }
    }

    /// Runs `body` in one transaction; nothing of it is kept when it throws.
    func write<Result>(_ body: (Database) throws -> Result) throws(RecordsError) -> Result {
        try Self.wrapping(path) { try queue.write(body) }
    }

    /// Copies the register of award numbers from the book at `other`, where it has one.
    func keepRegister(of other: String) throws(RecordsError) {
        try Self.wrapping(other) {
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "ATTACH DATABASE ? AS other", arguments: [other])
                for table in ["_award_number", "_award_spoiled"] {
                    guard try db.tableExists(table, in: "other") else { continue }
                    try db.execute(sql: "INSERT INTO main.\(table) SELECT * FROM other.\(table)")
                }
                try db.execute(sql: "DETACH DATABASE other")
            }
        }
    }

    /// Runs `body` on one state of the book.
    func read<Result>(_ body: (Database) throws -> Result) throws(RecordsError) -> Result {
        try Self.wrapping(path) { try queue.read(body) }
    }

    private static func wrapping<Result>(
        _ path: String, _ body: () throws -> Result
    ) throws(RecordsError) -> Result {
        do {
            return try body()
        } catch let error as RecordsError {
            throw error
        } catch let error as DatabaseError {
            let message = error.message ?? ""
            if [.SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode) {
                throw RecordsError([
                    Diagnostic(.error, .unwritable, at: Place(file: path), ["reason": message])
                ])
            }
            if [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
                throw RecordsError([Diagnostic(.error, .storeInUse, at: Place(file: path))])
            }
            throw damaged(path, "\(message) (\(error.extendedResultCode.rawValue))")
        } catch {
            throw damaged(path, "\(error)")
        }
    }

    private static func damaged(_ path: String, _ problem: String) -> RecordsError {
        RecordsError([
            Diagnostic(.error, .damagedStore, at: Place(file: path), ["problem": problem])
        ])
    }

    private static func newer(_ path: String) -> RecordsError {
        RecordsError([Diagnostic(.error, .newerStore, at: Place(file: path))])
    }
}
