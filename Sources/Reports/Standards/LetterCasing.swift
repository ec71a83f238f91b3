/// What a component does to the letters of its text. Vietnamese letters change case one by one
/// (đ → Đ, ợ → Ợ); nothing depends on a locale.
public enum LetterCasing: String, Sendable, Hashable, Codable, CaseIterable {
    /// Capitals throughout.
    case upper
    /// A small first letter, unless the text opens with a word that keeps its capital.
    case lowerFirst = "lower_first"
    /// A capital first letter.
    case upperFirst = "upper_first"
    /// As written.
    case asIs = "as_is"

    /// `text` in this case; `keeping` are words that keep their capital at the start.
    public func apply(to text: String, keeping: [String] = []) -> String {
        switch self {
        case .asIs: return text
        case .upper: return text.uppercased()
        case .upperFirst: return Self.replacingFirst(of: text) { $0.uppercased() }
        case .lowerFirst:
            let firstWord = text.prefix { $0.isLetter }
            // A quoted name, an abbreviation or a proper noun stays as written.
            if firstWord.dropFirst().contains(where: \.isUppercase) { return text }
            let opens = keeping.contains { word in
                text.hasPrefix(word) && text.dropFirst(word.count).first?.isLetter != true
            }
            return opens ? text : Self.replacingFirst(of: text) { $0.lowercased() }
        }
    }

    private static func replacingFirst(of text: String, by change: (Character) -> String) -> String
    {
        guard let first = text.first, first.isLetter else { return text }
        return change(first) + text.dropFirst()
    }
}
