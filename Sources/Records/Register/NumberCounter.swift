internal import GRDB

/// A number that was given.
struct RegisterEntry {
    var number: Int
    var key: String
    var name: String
}

/// Numbers of one series.
struct NumberCounter {
    let db: Database
    let series: String
    let first: Int

    init(_ db: Database, series: String, first: Int) {
        self.db = db
        self.series = series
        self.first = first
    }

    /// Every number of a decision.
    func entries(of decision: String) throws -> [RegisterEntry] {
        try Row.fetchAll(
            db,
            sql: "SELECT number, key, name FROM _award_number "
                + "WHERE series = ? AND decision = ? ORDER BY number",
            arguments: [series, decision]
        ).map { row in
            RegisterEntry(
                number: try row.stored(0), key: try row.stored(1), name: try row.stored(2))
        }
    }

    /// Gives a number to another writing of its recipient.
    func rename(_ number: Int, key: String, name: String) throws {
        try db.execute(
            sql: "UPDATE _award_number SET key = ?, name = ? WHERE series = ? AND number = ?",
            arguments: [key, name, series, number])
    }

    /// The number of `key`; nil when another key has the one wanted, or it has another.
    func number(_ key: String, wanted: Int?, name: String, decision: String) throws -> Int? {
        let known = try Int.fetchOne(
            db, sql: "SELECT number FROM _award_number WHERE series = ? AND key = ?",
            arguments: [series, key])
        if let known { return wanted == nil || wanted == known ? known : nil }
        if let wanted, try taken(wanted) { return nil }
        let greatest = try Int.fetchOne(
            db, sql: "SELECT MAX(number) FROM _award_number WHERE series = ?",
            arguments: [series])
        if wanted == nil, greatest == .max { throw OddValue() }
        let number = wanted ?? greatest.map { max($0 + 1, first) } ?? first
        try db.execute(
            sql: "INSERT INTO _award_number (series, number, key, name, decision, is_new) "
                + "VALUES (?, ?, ?, ?, ?, 1)", arguments: [series, number, key, name, decision])
        return number
    }

    private func taken(_ number: Int) throws -> Bool {
        try Int.fetchOne(
            db, sql: "SELECT 1 FROM _award_number WHERE series = ? AND number = ?",
            arguments: [series, number]) != nil
    }

    func holder(of number: Int) throws -> String {
        try String.fetchOne(
            db, sql: "SELECT name FROM _award_number WHERE series = ? AND number = ?",
            arguments: [series, number]) ?? ""
    }
}
