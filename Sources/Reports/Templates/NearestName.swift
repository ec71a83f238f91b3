/// The known name nearest to a name that is not known, for hints.
enum NearestName {
    /// The candidate with the fewest changed, missing, extra or swapped letters; nil when none
    /// is near enough to be what was meant.
    static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().utf8)
        let limit = max(1, wanted.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let distance = distance(wanted, Array(candidate.lowercased().utf8), limit: limit)
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name ?? containing(name, among: candidates)
    }

    /// A name of which the other is a part, the nearest in length.
    private static func containing(
        _ name: String, among candidates: some Sequence<String>
    ) -> String? {
        guard name.count > 3 else { return nil }
        return candidates.filter { candidate in
            candidate.count > 3 && (candidate.contains(name) || name.contains(candidate))
        }.min { a, b in
            let (first, second) = (abs(a.count - name.count), abs(b.count - name.count))
            return (first, a) < (second, b)
        }
    }

    /// Optimal string alignment distance; anything above `limit` counts as `limit + 1`.
    private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        if abs(a.count - b.count) > limit { return limit + 1 }
        var before: [Int] = []
        var previous = Array(0...b.count)
        for row in 0..<a.count {
            var current = [row + 1]
            current.reserveCapacity(b.count + 1)
            for column in 0..<b.count {
                var least = min(
                    previous[column] + (a[row] == b[column] ? 0 : 1),
                    min(previous[column + 1], current[column]) + 1)
                if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            before = previous
            previous = current
        }
        return previous[b.count]
    }
}
