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

    /// Insertions, deletions and exchanges of one letter between two words.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard abs(a.count - b.count) < 8 else { return .max }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let exchanged = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(exchanged, diagonal + 1, row[j] + 1)
            }
        }
        return row[b.count]
    }
}
