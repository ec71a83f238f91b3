internal import Documents
internal import GRDB

/// Gives each file and sheet that records were read from its number in the store.
struct SourceNumbers {
    private var numbers: [Key: Int64] = [:]

    private struct Key: Hashable {
        let file: String
        let sheet: String?
    }

    init(_ db: Database) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT number, file, sheet FROM _source")
        while let row = try rows.next() {
            let key = Key(file: try row.stored(1), sheet: try row.storedIfAny(2))
            numbers[key] = try row.stored(0)
        }
    }

    /// The number of the file and sheet of `place`; nil when it names no file.
    mutating func number(of place: Place, _ db: Database) throws -> Int64? {
        guard let file = place.file else { return nil }
        let key = Key(file: file, sheet: place.sheet)
        if let number = numbers[key] { return number }
        try db.execute(
            sql: "INSERT INTO _source (file, sheet) VALUES (?, ?)", arguments: [file, place.sheet])
        let number = db.lastInsertedRowID
        numbers[key] = number
        return number
    }
}
