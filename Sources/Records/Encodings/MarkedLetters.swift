/// An encoding in which a letter is a base, perhaps followed by a mark: VNI-Windows and
/// Windows-1258. Read greedily, two scalars before one, in one pass.
struct MarkedLetters: Sendable {
    private let single: [Unicode.Scalar: Unicode.Scalar]
    private let double: [Pair: Unicode.Scalar]
    private let encoded: [Unicode.Scalar: String]

    private struct Pair: Hashable {
        var base: Unicode.Scalar
        var mark: Unicode.Scalar
    }

    /// Takes each letter with its spelling of one or two scalars; the first
    ///   spelling of a letter is the one written, the others are only read.
    private init(_ spellings: [(letter: Unicode.Scalar, spelling: String)]) {
        var single: [Unicode.Scalar: Unicode.Scalar] = [:]
        var double: [Pair: Unicode.Scalar] = [:]
        var encoded: [Unicode.Scalar: String] = [:]
        for (letter, spelling) in spellings {
            let scalars = Array(spelling.unicodeScalars)
            if scalars.count == 1 {
                single[scalars[0]] = letter
            } else {
                double[Pair(base: scalars[0], mark: scalars[1])] = letter
            }
            if encoded[letter] == nil { encoded[letter] = spelling }
        }
        self.single = single
        self.double = double
        self.encoded = encoded
    }

    func decode(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var iterator = text.unicodeScalars.makeIterator()
        var held = iterator.next()
        while let scalar = held {
            held = iterator.next()
            if let mark = held, let letter = double[Pair(base: scalar, mark: mark)] {
                result.append(letter)
                held = iterator.next()
            } else {
                result.append(single[scalar] ?? scalar)
            }
        }
        return String(result)
    }

    func encode(_ text: String) -> String? {
        var result = ""
        for scalar in text.unicodeScalars {
            if let spelling = encoded[scalar] {
                result += spelling
            } else if scalar.isASCII {
                result.unicodeScalars.append(scalar)
            } else {
                return nil
            }
        }
        return result
    }

    /// VNI-Windows. The capital of a marked letter is the capital base with a capital mark.
    static let vni: MarkedLetters = {
        // Bases as VNI writes them, and the marks for huyền, hỏi, ngã, sắc, nặng after them.
        let rows: [(base: Int, level: String, toned: [String])] = [
            (0, "a", ["aø", "aû", "aõ", "aù", "aï"]), (1, "aê", ["aè", "aú", "aü", "aé", "aë"]),
            (2, "aâ", ["aà", "aå", "aã", "aá", "aä"]), (3, "e", ["eø", "eû", "eõ", "eù", "eï"]),
            (4, "eâ", ["eà", "eå", "eã", "eá", "eä"]), (5, "i", ["ì", "æ", "ó", "í", "ò"]),
            (6, "o", ["oø", "oû", "oõ", "où", "oï"]), (7, "oâ", ["oà", "oå", "oã", "oá", "oä"]),
            (8, "ô", ["ôø", "ôû", "ôõ", "ôù", "ôï"]), (9, "u", ["uø", "uû", "uõ", "uù", "uï"]),
            (10, "ö", ["öø", "öû", "öõ", "öù", "öï"]), (11, "y", ["yø", "yû", "yõ", "yù", "î"]),
        ]
        var spellings: [(Unicode.Scalar, String)] = [("đ", "ñ"), ("Đ", "Ñ")]
        for row in rows {
            for (letter, spelling) in zip(
                VietnameseLetters.forms[row.base], [row.level] + row.toned)
            {
                let capital = VietnameseLetters.capital(letter)
                spellings.append((letter, spelling))
                spellings.append((capital, spelling.uppercased()))
                // A capital base with a small mark is common in careless typing.
                if let first = spelling.first, spelling.count == 2 {
                    spellings.append((capital, first.uppercased() + spelling.dropFirst()))
                }
            }
        }
        return MarkedLetters(spellings)
    }()

    /// Windows-1258, as its bytes read in Windows-1252: `Ì Ò Þ ì ò` are the five tones.
    static let windows1258: MarkedLetters = {
        let marks: [Unicode.Scalar?] = [nil, "Ì", "Ò", "Þ", "ì", "ò"]
        let bases: [(String, String)] = [
            ("a", "A"), ("ã", "Ã"), ("â", "Â"), ("e", "E"), ("ê", "Ê"), ("i", "I"), ("o", "O"),
            ("ô", "Ô"), ("õ", "Õ"), ("u", "U"), ("ý", "Ý"), ("y", "Y"),
        ]
        var spellings: [(Unicode.Scalar, String)] = [("đ", "ð"), ("Đ", "Ð")]
        for (index, base) in bases.enumerated() {
            for (letter, mark) in zip(VietnameseLetters.forms[index], marks) {
                let tail = mark.map { String(Character($0)) } ?? ""
                spellings.append((letter, base.0 + tail))
                spellings.append((VietnameseLetters.capital(letter), base.1 + tail))
            }
        }
        // Letters that Windows-1258 also holds whole.
        for letter in "àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ".unicodeScalars {
            spellings.append((letter, String(Character(letter))))
        }
        return MarkedLetters(spellings)
    }()
}
