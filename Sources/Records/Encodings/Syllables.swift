/// Whether words can be Vietnamese syllables: an initial, a vowel group with at most one tone,
/// a final. Foreign words and abbreviations fail; that is right, since only the share counts.
enum Syllables {
    private static let initials: Set<String> = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
        "nh", "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]
    private static let finals: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
    private static let nuclei: Set<String> = [
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu",
        "ây", "eo", "êu", "ia", "iê", "iêu", "iu", "oa", "oai", "oao", "oay", "oă", "oe", "oeo",
        "oi", "oo", "ôi", "ơi", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya",
        "uyê", "uyu", "uă", "uao", "uai", "uay", "ue", "ueo", "uêu", "ưa", "ưi", "ưu", "ươ",
        "ươi", "ươu", "yê", "yêu",
    ]

    /// Whether `word` (NFC, any case) has the shape of a Vietnamese syllable.
    static func isSyllable(_ word: some StringProtocol) -> Bool {
        var parts = (initial: "", nucleus: "", final: "")
        var tones = 0
        for raw in word.unicodeScalars {
            let scalar = VietnameseLetters.small(raw)
            if let part = VietnameseLetters.parts[scalar] {
                guard parts.final.isEmpty else { return false }
                if part.tone > 0 { tones += 1 }
                parts.nucleus.unicodeScalars.append(VietnameseLetters.bases[part.base])
            } else if scalar == "đ" || (scalar.isASCII && scalar.properties.isAlphabetic) {
                if parts.nucleus.isEmpty {
                    parts.initial.unicodeScalars.append(scalar)
                } else {
                    parts.final.unicodeScalars.append(scalar)
                }
            } else {
                return false
            }
        }
        guard tones <= 1, !parts.nucleus.isEmpty, finals.contains(parts.final),
            initials.contains(parts.initial)
        else { return false }
        return nuclei.contains(parts.nucleus)
            || (parts.initial == "g" && parts.nucleus.first == "i"
                && (parts.nucleus.count == 1 || nuclei.contains(String(parts.nucleus.dropFirst()))))
            || (parts.initial == "q" && parts.nucleus.first == "u"
                && nuclei.contains(String(parts.nucleus.dropFirst())))
    }

    /// How many words of `text` hold a scalar beyond ASCII, and how many of them are syllables.
    static func count(in text: String) -> (words: Int, syllables: Int) {
        let words = markedWords(of: text)
        return (words.count, words.count { isSyllable(Substring($0)) })
    }

    /// The words of `text` that hold a scalar beyond ASCII.
    static func markedWords(of text: String) -> [Substring.UnicodeScalarView] {
        text.unicodeScalars.split { $0.properties.isWhitespace || separators.contains($0) }
            .map { Substring($0).unicodeScalars }
            .filter { word in word.contains { !$0.isASCII } }
    }

    private static let separators = Set(",.;:!?()[]{}/\\\"'“”‘’-–—+*&%0123456789".unicodeScalars)
}
