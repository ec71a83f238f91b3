/// The order of the Vietnamese alphabet: letters first (a ă â b … d đ e ê …), tone marks only
/// between words that are otherwise alike, in the order huyền, hỏi, ngã, sắc, nặng.
enum VietnameseOrder {
    private static let letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
    private static let tones: [Character: (Character, UInt8)] = {
        let families: [(Character, String)] = [
            ("a", "àảãáạ"), ("ă", "ằẳẵắặ"), ("â", "ầẩẫấậ"), ("e", "èẻẽéẹ"), ("ê", "ềểễếệ"),
            ("i", "ìỉĩíị"), ("o", "òỏõóọ"), ("ô", "ồổỗốộ"), ("ơ", "ờởỡớợ"), ("u", "ùủũúụ"),
            ("ư", "ừửữứự"), ("y", "ỳỷỹýỵ"),
        ]
        var result: [Character: (Character, UInt8)] = [:]
        for (base, marked) in families {
            for (tone, letter) in marked.enumerated() { result[letter] = (base, UInt8(tone + 1)) }
        }
        return result
    }()
    private static let ranks: [Character: UInt8] = Dictionary(
        letters.enumerated().map { ($1, UInt8($0 + 20)) }
    ) { first, _ in first }

    /// Bytes that sort as the text does.
    static func key(_ text: String) -> [UInt8] {
        var base: [UInt8] = []
        var marks: [UInt8] = []
        for word in text.lowercased().split(whereSeparator: { $0 == " " }) {
            for letter in word {
                let (plain, tone) = tones[letter] ?? (letter, 0)
                if let rank = ranks[plain] {
                    base.append(rank)
                    marks.append(tone)
                } else if let digit = plain.wholeNumberValue, digit < 10 {
                    base.append(UInt8(5 + digit))
                    marks.append(0)
                }
            }
            base.append(1)
        }
        return base + [0] + marks
    }

    /// The key of a person's name: given name, then family name, then what stands between.
    static func nameKey(_ name: String) -> [UInt8] {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1 else { return key(name) }
        return key(words[words.count - 1]) + [0] + key(words[0]) + [0]
            + key(words[1..<(words.count - 1)].joined(separator: " "))
    }
}
