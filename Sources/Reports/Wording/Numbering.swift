/// A way of labelling parts, headings and list items.
public enum Numbering: String, Sendable, Hashable, Codable, CaseIterable {
    /// `Phần thứ nhất`, `Phần thứ hai`.
    case orderedPart = "phan_thu"
    /// `I`, `II`, `III`.
    case roman = "la_ma"
    /// `1`, `2`, `3`.
    case arabic = "so"
    /// `1.1`, `1.2`: the number of the heading above, then its own.
    case nested = "so_kep"
    /// `a`, `b`, `c`, `d`, `đ`, `e`: the order of Vietnamese letters as documents use it.
    case letter = "chu"
    /// `(1)`, `(2)`.
    case parenthesised = "ngoac"
    /// `Một là`, `Hai là`.
    case word = "mot_la"
    /// `-`.
    case dash = "gach"
    /// No label.
    case none = "khong"

    /// Letters that label points (NĐ 30/2020, annex I: "theo thứ tự bảng chữ cái tiếng Việt").
    static let letters = Array("abcdđeghiklmnopqrstuvxy")

    /// The bare number of the `ordinal`-th item, counted from 1.
    public func numeral(_ ordinal: Int) -> String {
        guard ordinal > 0 else { return "" }
        return switch self {
        case .orderedPart: "Phần thứ " + NumberWords.ordinal(ordinal)
        case .roman: Self.romanNumeral(ordinal)
        case .arabic, .nested: String(ordinal)
        case .letter: Self.letterNumeral(ordinal)
        case .parenthesised: "(\(ordinal))"
        case .word: NumberWords.cardinal(ordinal).capitalisedFirst + " là"
        case .dash: "-"
        case .none: ""
        }
    }

    /// The label as it stands before the text: `I.`, `1.`, `a)`, `(1)`, `Một là,`, `-`.
    public func label(_ ordinal: Int) -> String {
        let numeral = numeral(ordinal)
        return switch self {
        case .roman, .arabic, .nested: numeral + "."
        case .letter: numeral + ")"
        case .word: numeral + ","
        case .orderedPart, .parenthesised, .dash, .none: numeral
        }
    }

    static func romanNumeral(_ value: Int) -> String {
        guard value > 0, value < 4000 else { return String(value) }
        let signs: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
            (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var text = ""
        for (worth, sign) in signs {
            while rest >= worth {
                text += sign
                rest -= worth
            }
        }
        return text
    }

    /// `a` … `y`, then `aa`, `ab` … when a list is longer than the letters.
    static func letterNumeral(_ ordinal: Int) -> String {
        var rest = ordinal
        var text = ""
        while rest > 0 {
            rest -= 1
            text = String(letters[rest % letters.count]) + text
            rest /= letters.count
        }
        return text
    }
}
