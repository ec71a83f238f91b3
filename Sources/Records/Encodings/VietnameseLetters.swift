/// The Vietnamese letters as base and tone, in NFC.
enum VietnameseLetters {
    /// The twelve vowels without a tone, lower case.
    static let bases: [Unicode.Scalar] = [
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
    ]

    /// For each base its six forms: level, huyền, hỏi, ngã, sắc, nặng.
    static let forms: [[Unicode.Scalar]] = [
        ["a", "à", "ả", "ã", "á", "ạ"], ["ă", "ằ", "ẳ", "ẵ", "ắ", "ặ"],
        ["â", "ầ", "ẩ", "ẫ", "ấ", "ậ"], ["e", "è", "ẻ", "ẽ", "é", "ẹ"],
        ["ê", "ề", "ể", "ễ", "ế", "ệ"], ["i", "ì", "ỉ", "ĩ", "í", "ị"],
        ["o", "ò", "ỏ", "õ", "ó", "ọ"], ["ô", "ồ", "ổ", "ỗ", "ố", "ộ"],
        ["ơ", "ờ", "ở", "ỡ", "ớ", "ợ"], ["u", "ù", "ủ", "ũ", "ú", "ụ"],
        ["ư", "ừ", "ử", "ữ", "ứ", "ự"], ["y", "ỳ", "ỷ", "ỹ", "ý", "ỵ"],
    ]

    /// The 67 lower-case letters that ASCII does not hold, `đ` last; with their capitals 134.
    static let lowercase: [Unicode.Scalar] =
        forms.joined().filter { !$0.isASCII } + ["đ"]

    /// Base (index) and tone (0…5) of a lower-case vowel.
    static let parts: [Unicode.Scalar: (base: Int, tone: Int)] = {
        var parts: [Unicode.Scalar: (base: Int, tone: Int)] = [:]
        for (base, row) in forms.enumerated() {
            for (tone, letter) in row.enumerated() { parts[letter] = (base, tone) }
        }
        return parts
    }()

    /// The capital of a lower-case letter; itself when it has none of one scalar.
    static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        let upper = letter.properties.uppercaseMapping.unicodeScalars
        return upper.count == 1 ? (upper.first ?? letter) : letter
    }

    /// The lower-case letter of a capital; itself when it has none of one scalar.
    static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        let lower = letter.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? (lower.first ?? letter) : letter
    }
}
