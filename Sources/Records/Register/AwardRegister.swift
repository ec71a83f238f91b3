internal import Documents
internal import GRDB

/// The register of awards (sổ vàng) that a book in SQLite keeps: numbers of decisions and of
/// sheets, given once and for ever, and the sheets that were spoiled.
///
/// A number belongs to a key: what is awarded to whom by which decision. The same key gets the
/// same number at every run; a new key gets the number after the greatest of its series. All of
/// one run is given in one transaction, while a lock keeps other runs out, so that numbers have
/// no gaps and none is given twice.
public struct AwardRegister: Sendable {
    /// The book.
    public let path: String
    private let schema: RecordSchema

    /// The register of the book at `path`; the book is made when it is missing.
    public init(path: String, schema: RecordSchema) {
        self.path = path
        self.schema = schema
    }

    /// Gives numbers to a decision and its sheets.
    ///
    /// - Parameters:
    ///   - decision: The decision.
    ///   - sheets: Its sheets in the order in which they are numbered.
    ///   - series: The numbers among which the sheets count: form, giver and year.
    ///   - first: The first number of that series.
    ///   - keeps: Whether the numbers stay given; otherwise the run only shows what they would be.
    /// - Returns: The numbers, or every clash, after which nothing is kept.
    /// - Throws: what is wrong with the book.
    public func assign(
        _ decision: Decision, sheets: [Sheet], series: String, first: Int = 1, keeps: Bool = true
    ) throws(RecordsError) -> Result<Numbers, Clashes> {
        try withFile { file throws(RecordsError) in
            try file.write { db in
                var outcome: Result<Numbers, Clashes>?
                try db.inSavepoint {
                    do {
                        let given = try Self.assign(
                            decision, sheets: sheets, series: series, first: first, db)
                        outcome = .success(given)
                        return keeps ? .commit : .rollback
                    } catch let clashes as Clashes {
                        outcome = .failure(clashes)
                        return .rollback
                    }
                }
                return outcome ?? .failure(Clashes(all: []))
            }
        }
    }

    private static func assign(
        _ decision: Decision, sheets: [Sheet], series: String, first: Int, _ db: Database
    ) throws -> Numbers {
        try db.execute(sql: "UPDATE _award_number SET is_new = 0 WHERE is_new = 1")
        var counter = NumberCounter(db, series: "D " + decision.series, first: decision.first)
        let number = try counter.number(
            decision.key, wanted: decision.number, name: decision.key, decision: decision.key)
        guard let number else {
            let wanted = decision.number ?? 0
            throw Clashes(all: [Clash(number: wanted, holder: try counter.holder(of: wanted))])
        }
        counter = NumberCounter(db, series: "S " + series, first: first)
        var given = Numbers(decision: number, sheets: [], new: 0)
        try Self.assign(sheets, of: decision.key, counter, &given)
        given.new =
            try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM _award_number WHERE is_new = 1") ?? 0
        return given
    }

    /// Numbers of sheets: first those that keep theirs, then those whose recipient was written
    /// in another way before, then those that the roster has, then new ones.
    private static func assign(
        _ sheets: [Sheet], of decision: String, _ counter: NumberCounter, _ given: inout Numbers
    ) throws {
        let wanted = Set(sheets.map(\.key))
        let known = try counter.entries(of: decision)
        var left = known.filter { !wanted.contains($0.key) }
        var numbers: [Int?] = Array(repeating: nil, count: sheets.count)
        let own = Dictionary(known.map { ($0.key, $0.number) }) { first, _ in first }
        var clashes: [Clash] = []
        for (index, sheet) in sheets.enumerated() {
            numbers[index] = own[sheet.key]
            if let stated = sheet.number, let own = numbers[index], stated != own {
                clashes.append(
                    Clash(
                        number: stated, holder: try counter.holder(of: stated), sheet: index,
                        own: own))
            }
        }
        for isNear: (RegisterEntry, Sheet) -> Bool in [
            { $1.number == $0.number }, { $1.number == nil && $0.name == $1.name },
            { $1.number == nil && Likeness.isSlip($0.name, $1.name) },
        ] {
            for (index, sheet) in sheets.enumerated() where numbers[index] == nil {
                guard let same = left.firstIndex(where: { isNear($0, sheet) }) else { continue }
                let entry = left.remove(at: same)
                try counter.rename(entry.number, key: sheet.key, name: sheet.name)
                numbers[index] = entry.number
                given.renamed.append((entry.number, entry.name, sheet.name))
            }
        }
        for stated in [true, false] {
            for (index, sheet) in sheets.enumerated()
            where numbers[index] == nil && (sheet.number != nil) == stated {
                numbers[index] = try counter.number(
                    sheet.key, wanted: sheet.number, name: sheet.name, decision: decision)
                if numbers[index] == nil {
                    let wanted = sheet.number ?? 0
                    clashes.append(
                        Clash(number: wanted, holder: try counter.holder(of: wanted), sheet: index)
                    )
                }
            }
        }
        guard clashes.isEmpty else { throw Clashes(all: clashes) }
        given.sheets = numbers.compactMap(\.self)
        given.unclaimed = left.map { ($0.number, $0.name) }
    }

    /// Records that sheets were spoiled.
    ///
    /// - Parameters:
    ///   - numbers: Their numbers in the series.
    ///   - series: The series of the sheets.
    ///   - reason: What happened.
    /// - Returns: Numbers that were never given; with any of them nothing is recorded.
    /// - Throws: what is wrong with the book.
    public func spoil(
        _ numbers: [Int], series: String, reason: String
    ) throws(RecordsError) -> [Int] {
        try withFile { file throws(RecordsError) in
            try file.write { db in
                let unknown = try numbers.filter { number in
                    try Int.fetchOne(
                        db, sql: "SELECT 1 FROM _award_number WHERE series = ? AND number = ?",
                        arguments: ["S " + series, number]) == nil
                }
                guard unknown.isEmpty else { return unknown }
                for number in numbers {
                    try db.execute(
                        sql: "INSERT INTO _award_spoiled (series, number, reason) VALUES (?, ?, ?)",
                        arguments: ["S " + series, number, reason])
                }
                return []
            }
        }
    }

    /// The spoiled sheets of a series in order of their numbers.
    ///
    /// - Throws: what is wrong with the book.
    public func spoiled(series: String) throws(RecordsError) -> [Spoiled] {
        try withFile { file throws(RecordsError) in
            try file.read { db in
                var found: [Spoiled] = []
                let rows = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT s.number, n.name, s.reason FROM _award_spoiled s
                        JOIN _award_number n ON n.series = s.series AND n.number = s.number
                        WHERE s.series = ? ORDER BY s.number, s.position
                        """, arguments: ["S " + series])
                while let row = try rows.next() {
                    let (number, reason): (Int, String) = (try row.stored(0), try row.stored(2))
                    if found.last?.number == number {
                        found[found.count - 1].reasons.append(reason)
                    } else {
                        let name: String = try row.stored(1)
                        found.append(Spoiled(number: number, name: name, reasons: [reason]))
                    }
                }
                return found
            }
        }
    }

    private func withFile<Result>(
        _ body: (StoreFile) throws(RecordsError) -> Result
    ) throws(RecordsError) -> Result {
        // SQLite's own locks do not cover the making of a new book.
        let lock = try FileLock(path)
        let file = try StoreFile.writing(path, schema: schema)
        let result = try body(file)
        try file.close()
        lock.release()
        return result
    }
}
