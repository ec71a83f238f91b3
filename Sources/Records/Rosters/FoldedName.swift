/// Names as they are compared: in small letters, with one space between words.
public enum FoldedName {
    /// The folded bytes of `text`, which is NFC.
    public static func bytes(of text: String) -> [UInt8] {
        var result: [UInt8] = []
        append(text, to: &result)
        return result
    }

    /// Appends the folded bytes of `text`, which is NFC, to `bytes`.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        let start = bytes.count
        if text.withUTF8({ appendVietnamese($0, to: &bytes) }) { return }
        // Letters of other alphabets.
        bytes.removeSubrange(start...)
        let words = text.lowercased().utf8.split(separator: 0x20)
        for (index, word) in words.enumerated() {
            if index > 0 { bytes.append(0x20) }
            bytes.append(contentsOf: word)
        }
    }

    /// Appends Vietnamese text folded; false when there are letters that it does not know.
    private static func appendVietnamese(
        _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
    ) -> Bool {
        let start = bytes.count
        bytes.reserveCapacity(start + text.count)
        var isGap = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x20 {
                isGap = bytes.count > start
                index += 1
                continue
            }
            if isGap {
                bytes.append(0x20)
                isGap = false
            }
            switch byte {
            case 0x41...0x5A:
                bytes.append(byte + 0x20)
                index += 1
            case ..<0x80:
                bytes.append(byte)
                index += 1
            case 0xC2...0xC6:
                guard let (first, second) = small(byte, text[index + 1]) else { return false }
                bytes.append(first)
                bytes.append(second)
                index += 2
            case 0xE1
            where text[index + 1] == 0xBA && text[index + 2] >= 0xA0
                || text[index + 1] == 0xBB:
                // U+1EA0 to U+1EFF: each small letter follows its capital.
                bytes.append(byte)
                bytes.append(text[index + 1])
                bytes.append(text[index + 2] | 1)
                index += 3
            case 0xE2 where text[index + 1] == 0x80:
                // Dashes and quotation marks.
                bytes.append(contentsOf: text[index..<index + 3])
                index += 3
            default: return false
            }
        }
        return true
    }

    /// The small letter of one written in two bytes; nil for letters that are not Vietnamese.
    private static func small(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
        switch (first, second) {
        case (0xC2, _), (0xC3, 0x97), (0xC3, 0x9F...): (first, second)
        case (0xC3, _): (first, second + 0x20)
        // Ă, Đ, Ĩ, Ũ, Ơ and Ư with their small letters.
        case (0xC4, 0x82), (0xC4, 0x83), (0xC4, 0x90), (0xC4, 0x91), (0xC4, 0xA8), (0xC4, 0xA9),
            (0xC5, 0xA8), (0xC5, 0xA9), (0xC6, 0xA0), (0xC6, 0xA1):
            (first, second | 1)
        case (0xC6, 0xAF), (0xC6, 0xB0): (first, 0xB0)
        default: nil
        }
    }

    /// A hash of folded bytes that tells apart all names of a country: 64 bits, and the same on
    /// every machine.
    public static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ (hash >> 33)
    }
}
