/// TCVN 5712:1993 VN3: one byte a letter, so one table both ways, applied in one pass.
/// (Replacing letter after letter corrupts `È Í Ó Õ Ú`: their codes are letters themselves.)
enum TCVN3 {
    /// Codes of the lower-case letters in the order of `VietnameseLetters.forms`; 0 where the
    /// letter is ASCII.
    private static let codes: [[UInt8]] = [
        [0, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9], [0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6],
        [0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB], [0, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1],
        [0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6], [0, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE],
        [0, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4], [0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9],
        [0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE], [0, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4],
        [0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9], [0, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE],
    ]

    /// Codes of the letters outside that table: đ, and the capitals without a tone.
    private static let others: [(Unicode.Scalar, UInt8)] = [
        ("đ", 0xAE), ("Ă", 0xA1), ("Â", 0xA2), ("Ê", 0xA3), ("Ô", 0xA4), ("Ơ", 0xA5),
        ("Ư", 0xA6), ("Đ", 0xA7),
    ]

    private static let pairs: [(letter: Unicode.Scalar, code: UInt8)] = {
        var pairs = others.map { (letter: $0.0, code: $0.1) }
        for (letters, row) in zip(VietnameseLetters.forms, codes) {
            for (letter, code) in zip(letters, row) where code != 0 {
                pairs.append((letter, code))
            }
        }
        return pairs
    }()

    private static let toUnicode = Dictionary(
        uniqueKeysWithValues: pairs.map { (Unicode.Scalar($0.code), $0.letter) })
    private static let fromUnicode = Dictionary(
        uniqueKeysWithValues: pairs.map { ($0.letter, Unicode.Scalar($0.code)) })

    static func decode(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(toUnicode[scalar] ?? scalar) }
        return String(result)
    }

    static func encode(_ text: String) -> String? {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let code = fromUnicode[scalar] {
                result.append(code)
            } else if scalar.value < 0xA0 {
                result.append(scalar)
            } else {
                return nil
            }
        }
        return String(result)
    }
}
