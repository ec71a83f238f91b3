/// Vietnamese words as the names that templates use.
enum PlainName {
    /// Every marked letter (small, NFC) by its plain letter.
    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
            ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (plain, marked) in rows {
            for scalar in marked.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()

    /// The words in small letters without marks, joined by `_`: `Họ và tên` → `ho_va_ten`.
    static func of(_ words: String) -> String {
        var name = String.UnicodeScalarView()
        for scalar in words.lowercased().unicodeScalars {
            switch plainLetters[scalar] ?? scalar {
            case let plain where ("a"..."z").contains(plain) || ("0"..."9").contains(plain):
                name.append(plain)
            default:
                if let last = name.last, last != "_" { name.append("_") }
            }
        }
        while name.last == "_" { name.removeLast() }
        return String(name)
    }
}
