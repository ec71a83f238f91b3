/// The text of a file, whatever its encoding: UTF-8, UTF-16 with or without its mark, one byte
/// a letter (old encodings, converted later cell by cell), or lines of both kinds.
enum TextDecoding {
    /// The text of `bytes`. A letter that no encoding explains becomes U+FFFD, which is reported
    /// where it stands. Nil when these are the bytes of no text at all, or when old encodings
    /// are not expected and the bytes are no UTF-8.
    static func text(_ bytes: [UInt8], mayBeLegacy: Bool) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], isLittle: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], isLittle: false) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let isLittle = unmarkedUTF16(bytes[start...]) {
            return utf16(bytes[start...], isLittle: isLittle)
        }
        if let text = String(validating: bytes[start...], as: UTF8.self) { return text }
        guard mayBeLegacy, !isBinary(bytes) else { return nil }
        return byLine(bytes[start...])
    }

    /// Where the bytes stop being UTF-8: how many are good, and the line, 1-based.
    static func firstFault(_ bytes: [UInt8]) -> (offset: Int, line: Int) {
        var offset = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        decoding: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: break decoding
            }
        }
        let line = bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return (offset, line)
    }

    /// Lines of UTF-8 stay; the others are read as one byte a letter when their letters tell an
    /// old encoding, and with what is left of them otherwise.
    private static func byLine(_ bytes: ArraySlice<UInt8>) -> String? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var foreign = lines.filter { String(validating: $0, as: UTF8.self) == nil }
        if foreign.count > 400 { foreign = Array(foreign.prefix(400)) }
        let isLegacy = EncodingGuess(foreign.map(LegacyEncoding.windows1252)).encoding != nil
        return lines.map { line in
            if let text = String(validating: line, as: UTF8.self) { return text }
            let text = LegacyEncoding.windows1252(line)
            let tells = isLegacy || EncodingGuess([text]).encoding != nil
            return tells ? text : String(decoding: line, as: UTF8.self)
        }.joined(separator: "\n")
    }

    /// Whether these are the bytes of a program or picture: zeros or many control codes.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(4096)
        let controls = sample.count { $0 < 0x09 || (0x0E...0x1A).contains($0) }
        return controls * 50 > sample.count
    }

    /// Whether every second byte is mostly zero, as in UTF-16 whose mark was lost; true for
    /// little end first.
    private static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> Bool? {
        let sample = Array(bytes.prefix(2000))
        guard sample.count >= 8 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        let half = sample.count / 2
        if zeros[1] * 2 > half, zeros[0] * 20 < half { return true }
        if zeros[0] * 2 > half, zeros[1] * 20 < half { return false }
        return nil
    }

    /// Half a letter at the end, or half a pair, becomes U+FFFD.
    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var first: UInt8?
        for byte in bytes {
            guard let held = first else {
                first = byte
                continue
            }
            let (a, b) = (UInt16(held), UInt16(byte))
            units.append(isLittle ? a | b << 8 : a << 8 | b)
            first = nil
        }
        if first != nil { units.append(0xFFFD) }
        return String(decoding: units, as: UTF16.self)
    }
}
