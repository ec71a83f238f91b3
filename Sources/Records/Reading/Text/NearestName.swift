/// How many hints one reading gives. Looking for a near name is slow, and whoever has hundreds
/// of names wrong has one thing wrong.
struct HintBudget {
    private var left = 200

    /// Whether one more hint may be looked for.
    mutating func spend() -> Bool {
        left -= 1
        return left >= 0
    }
}

/// Finds the known name that a mistyped one probably means.
enum NearestName {
    /// The candidate whose folded form is closest to that of `name`, if it is close enough
    /// to be worth a hint: at most a third of the letters differ.
    static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let key = Array(TextFolding.key(name).utf8.prefix(80))
        guard !key.isEmpty else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let other = Array(TextFolding.key(candidate).utf8.prefix(80))
            let limit = min(best.map { $0.distance - 1 } ?? .max, max(key.count, other.count) / 3)
            guard abs(key.count - other.count) <= limit else { continue }
            let distance = distance(key, other)
            if distance <= limit { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// Letters to insert, remove, replace or swap with their neighbour.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var earlier = [Int](repeating: 0, count: b.count + 1)
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var next = [i + 1] + [Int](repeating: 0, count: b.count)
            for (j, other) in b.enumerated() {
                next[j + 1] = min(
                    row[j + 1] + 1, next[j] + 1, row[j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
                    next[j + 1] = min(next[j + 1], earlier[j - 1] + 1)
                }
            }
            (earlier, row) = (row, next)
        }
        return row[b.count]
    }
}
