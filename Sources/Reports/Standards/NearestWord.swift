/// The known word that a wrong one was probably meant to be.
enum NearestWord {
    /// The nearest of `known` to `word`, when at most a third of its letters differ.
    static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let limit = max(1, word.count / 3)
        var best: (word: String, distance: Int)?
        let letters = Array(word.lowercased())
        for candidate in known {
            let distance = distance(letters, Array(candidate.lowercased()))
            if distance <= limit, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.word
    }

    /// The nearest word, or all known ones when none is near: what a hint shows.
    static func hint(for word: String, among known: some Sequence<String>) -> String {
        nearest(to: word, among: known) ?? known.joined(separator: ", ")
    }

    /// Insertions, deletions, exchanges of one letter and of two neighbours between two words.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard abs(a.count - b.count) < 8 else { return .max }
        var older: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, older[j - 1] + 1)
                }
                row.append(best)
            }
            (older, last) = (last, row)
        }
        return last[b.count]
    }
}
