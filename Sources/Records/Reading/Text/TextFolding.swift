/// Vietnamese text reduced to what survives careless typing: small letters without marks,
/// words divided by one space. `Hoà Bình`, `HÒA  BÌNH` and `hoa-binh` fold alike.
enum TextFolding {
    /// The folded form of `text`, in NFC or NFD.
    static func key(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isGap = false
        for scalar in text.unicodeScalars {
            guard let letter = folded(scalar) else {
                if !isCombining(scalar) { isGap = !bytes.isEmpty }
                continue
            }
            if isGap {
                bytes.append(UInt8(ascii: " "))
                isGap = false
            }
            bytes.append(contentsOf: letter)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An identifier made of `text`: `Đảng ủy Khối` → `dang-uy-khoi`.
    static func slug(_ text: String) -> String {
        String(
            decoding: key(text).utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 },
            as: UTF8.self)
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    /// The letters or digits that stand for `scalar`; nil for what divides words.
    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return one[Int(scalar.value)]
        case 0x41...0x5A: return one[Int(scalar.value + 32)]
        case 0...0x7F: return scalar == "%" ? Array("%".utf8) : nil
        default:
            if let base = bases[scalar] { return one[Int(base)] }
            if isCombining(scalar) || !scalar.properties.isAlphabetic { return nil }
            return Array(scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// Each byte as an array of its own, made once.
    private static let one: [[UInt8]] = (0...127).map { [UInt8($0)] }

    private static let bases: [Unicode.Scalar: UInt8] = {
        let families: [(UInt8, String)] = [
            (UInt8(ascii: "a"), "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"),
            (UInt8(ascii: "e"), "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"),
            (UInt8(ascii: "i"), "ìíỉĩịÌÍỈĨỊ"),
            (UInt8(ascii: "o"), "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"),
            (UInt8(ascii: "u"), "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"),
            (UInt8(ascii: "y"), "ỳýỷỹỵỲÝỶỸỴ"),
            (UInt8(ascii: "d"), "đĐ"),
        ]
        var result: [Unicode.Scalar: UInt8] = [:]
        for (base, letters) in families {
            for scalar in letters.unicodeScalars { result[scalar] = base }
        }
        return result
    }()
}
