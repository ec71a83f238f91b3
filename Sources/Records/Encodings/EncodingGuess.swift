/// Tells by letter statistics whether text is Unicode or an old encoding: under the right
/// reading nearly every word beyond ASCII is a Vietnamese syllable, under a wrong one few are.
public struct EncodingGuess: Sendable, Hashable {
    /// The encoding found; nil for Unicode, or when nothing tells.
    public var encoding: LegacyEncoding?
    /// Words beyond ASCII that were looked at.
    public var words: Int
    /// How many of them are syllables under the reading chosen.
    public var syllables: Int

    /// Reads the letters of `samples` (cells of one column, or one cell).
    ///
    /// An old encoding is chosen only when it makes clearly more syllables than Unicode does
    /// and makes syllables of most words.
    public init(_ samples: some Sequence<String>) {
        var words = 0
        var asUnicode = 0
        var counts: [LegacyEncoding: Int] = [:]
        for sample in samples {
            for encoding in LegacyEncoding.allCases {
                counts[encoding, default: 0] +=
                    Syllables.count(in: encoding.decode(sample)).syllables
            }
            let plain = Syllables.count(in: sample)
            words += plain.words
            asUnicode += plain.syllables
        }
        self.words = words
        encoding = nil
        syllables = asUnicode
        guard words > 0 else { return }
        let best = LegacyEncoding.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
        if let best, let count = counts[best], count * 3 >= words * 2,
            count >= asUnicode + (words + 2) / 3
        {
            encoding = best
            syllables = count
        }
    }
}
