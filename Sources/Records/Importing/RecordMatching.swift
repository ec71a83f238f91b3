/// Finds which record of a book is meant by each that a sender sends. What bears an identifier
/// of the sender's own is found by it. An identifier that was only made from a row or a name
/// says little: a row put in between moves all that follow. Such records are found by what they
/// say: all of it, then what tells them apart, then most of it.
struct RecordMatching {
    /// A record that the book holds, and how the sender called it.
    struct Held {
        var record: Record
        /// The identifier that it bore when it was sent.
        var sent: String
        /// Whether that identifier was made when the file was read.
        var isMade: Bool
    }

    /// A record that was sent, under the names of the book as far as they are known.
    struct Sent {
        var record: Record
        var id: String
        var isMade: Bool
    }

    private let table: TableDescription
    /// Columns that are left out: identifiers, and names of records not yet found.
    private let compared: [Int]
    /// Columns that name other records.
    private let references: [Int]
    /// Columns that tell records apart: names, codes, dates and the label.
    private let identity: [Int]

    /// Alike by at least this share of what they say.
    private static let leastLikeness = 0.5
    /// No more pairs are compared in a group of records about one unit and period.
    private static let mostPairs = 20_000

    /// Matching in `table`, while names of records in `unknown` tables are not found yet.
    init(_ table: TableDescription, unknown: Set<String>) {
        self.table = table
        compared = table.columns.indices.filter { position in
            let column = table.columns[position]
            return column.code != "id" && unknown.isDisjoint(with: column.type.targets)
        }
        references = compared.filter { !table.columns[$0].type.targets.isEmpty }
        identity = compared.filter { position in
            let column = table.columns[position]
            if column.code == table.label || !column.type.targets.isEmpty { return true }
            switch column.type {
            case .code, .date: return true
            default: return false
            }
        }
    }

    /// For each of `sent`, the position in `held` of the record that it means; nil for a new one.
    func matches(_ sent: [Sent], in held: [Held]) -> [Int?] {
        var work = Matches(sent, held)
        if work.isDone { return work.found }
        let bySent = Dictionary(
            held.indices.map { (held[$0].sent, $0) }, uniquingKeysWith: { first, _ in first })
        for index in sent.indices {
            guard let found = bySent[sent[index].id] else { continue }
            let isCertain = !sent[index].isMade && !held[found].isMade
            if isCertain || says(sent[index].record, held[found].record) { work.pair(index, found) }
        }
        if work.isDone { return work.found }
        // All that they say is the same.
        pair(&work, limit: .max) { content($0) }
        // What tells them apart is the same and nobody else's.
        if work.isDone { return work.found }
        pair(&work, limit: 1) { values($0, identity) }
        // Where amounts are stated, codes say what the amount is of: others are another amount.
        if table.quantity == nil, !work.isDone { pairAlike(&work) }
        return work.found
    }

    private func says(_ first: Record, _ second: Record) -> Bool {
        first.extras == second.extras
            && compared.allSatisfy { first.values[$0] == second.values[$0] }
    }

    private func values(_ record: Record, _ positions: [Int]) -> [Value] {
        positions.map { record.values[$0] }
    }

    private func content(_ record: Record) -> [Value] {
        values(record, compared) + [.group(record.extras)]
    }

    /// Pairs those that are left and have the same key, in their order; at most `limit` of a key
    /// on either side.
    private func pair(_ work: inout Matches, limit: Int, by key: (Record) -> [Value]) {
        let (sent, held) = (work.sent, work.held)
        let open = Dictionary(grouping: work.openHeld) { key(held[$0].record) }
        let waiting = Dictionary(grouping: work.openSent) { key(sent[$0].record) }
        for (key, indices) in waiting where indices.count <= limit {
            guard let candidates = open[key], candidates.count <= limit else { continue }
            for (index, candidate) in zip(indices, candidates)
            where sent[index].isMade || held[candidate].isMade { work.pair(index, candidate) }
        }
    }

    private func pairAlike(_ work: inout Matches) {
        let (sent, held) = (work.sent, work.held)
        var open = Dictionary(grouping: work.openHeld) { values(held[$0].record, references) }
        let waiting = Dictionary(grouping: work.openSent) { values(sent[$0].record, references) }
        for (key, indices) in waiting {
            guard let candidates = open[key], indices.count * candidates.count <= Self.mostPairs
            else { continue }
            for index in indices {
                var best: (position: Int, likeness: Double)?
                for (position, candidate) in (open[key] ?? []).enumerated()
                where sent[index].isMade || held[candidate].isMade {
                    let likeness = likeness(sent[index].record, held[candidate].record)
                    if likeness >= Self.leastLikeness, likeness > best?.likeness ?? 0 {
                        best = (position, likeness)
                    }
                }
                guard let best, let candidate = open[key]?.remove(at: best.position) else {
                    continue
                }
                work.pair(index, candidate)
            }
        }
    }

    /// How much of what either says the other says too, from 0 to 1; names of the same records
    /// do not count.
    private func likeness(_ first: Record, _ second: Record) -> Double {
        var (equal, all) = (0.0, 0.0)
        for position in compared where table.columns[position].type.targets.isEmpty {
            let (a, b) = (first.values[position], second.values[position])
            if a.isMissing, b.isMissing { continue }
            all += 1
            if a == b {
                equal += 1
            } else if case (.text(let a), .text(let b)) = (a, b) {
                equal += Self.sharedWords(a, b)
            }
        }
        return all == 0 ? 0 : equal / all
    }

    private static func sharedWords(_ first: String, _ second: String) -> Double {
        let (a, b) = (Set(first.split(separator: " ")), Set(second.split(separator: " ")))
        return 2 * Double(a.intersection(b).count) / Double(max(1, a.count + b.count))
    }
}

/// The pairs found so far.
private struct Matches {
    let sent: [RecordMatching.Sent]
    let held: [RecordMatching.Held]
    private(set) var found: [Int?]
    private var isTaken: [Bool]
    /// How many of either side are in no pair.
    private var (open, left): (Int, Int)

    init(_ sent: [RecordMatching.Sent], _ held: [RecordMatching.Held]) {
        self.sent = sent
        self.held = held
        found = Array(repeating: nil, count: sent.count)
        isTaken = Array(repeating: false, count: held.count)
        (open, left) = (sent.count, held.count)
    }

    /// Whether nothing on one side is left to be paired.
    var isDone: Bool { open == 0 || left == 0 }
    var openSent: [Int] { sent.indices.filter { found[$0] == nil } }
    var openHeld: [Int] { held.indices.filter { !isTaken[$0] } }

    mutating func pair(_ index: Int, _ candidate: Int) {
        guard found[index] == nil, !isTaken[candidate] else { return }
        found[index] = candidate
        isTaken[candidate] = true
        open -= 1
        left -= 1
    }
}
