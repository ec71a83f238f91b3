/// A date as metadata hold it: in PDF's notation and in XMP's.
struct DocumentDate: Sendable, Hashable {
    /// `D:20231220100000+07'00`.
    let pdf: String
    /// `2023-12-20T10:00:00+07:00`.
    let xmp: String

    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS` with `Z` or `±HH:MM`; nil for anything else.
    init?(_ text: String) {
        let letters = Array(text.utf8)
        func number(_ range: Range<Int>, _ allowed: ClosedRange<Int>) -> Bool {
            guard letters.count >= range.upperBound else { return false }
            var value = 0
            for byte in letters[range] {
                guard PDFCharacter.isDigit(byte) else { return false }
                value = value * 10 + Int(byte - 48)
            }
            return allowed.contains(value)
        }
        func has(_ letter: Unicode.Scalar, at index: Int) -> Bool {
            letters.count > index && letters[index] == UInt8(ascii: letter)
        }
        guard number(0..<4, 0...9999), has("-", at: 4), number(5..<7, 1...12), has("-", at: 7),
            number(8..<10, 1...31)
        else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: letters[range], as: UTF8.self) }
        let day = "D:" + part(0..<4) + part(5..<7) + part(8..<10)
        xmp = text
        if letters.count == 10 {
            pdf = day
            return
        }
        guard has("T", at: 10), number(11..<13, 0...23), has(":", at: 13), number(14..<16, 0...59),
            has(":", at: 16), number(17..<19, 0...59)
        else { return nil }
        let moment = day + part(11..<13) + part(14..<16) + part(17..<19)
        if letters.count == 20, has("Z", at: 19) {
            pdf = moment + "Z"
        } else if letters.count == 25, has("+", at: 19) || has("-", at: 19),
            number(20..<22, 0...23), has(":", at: 22), number(23..<25, 0...59)
        {
            pdf = moment + part(19..<22) + "'" + part(23..<25)
        } else {
            return nil
        }
    }
}
