/// Appending PDF syntax to bytes.
extension [UInt8] {
    /// Appends ASCII letters.
    @inline(__always)
    mutating func append(ascii text: StaticString) {
        append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends the UTF-8 bytes of `text`.
    mutating func append(utf8 text: String) { append(contentsOf: text.utf8) }

    /// Appends a whole number.
    mutating func append(decimal value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        if rest < 10 {
            append(48 + UInt8(truncatingIfNeeded: rest))
            return
        }
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var first = 20
        while rest > 0 {
            first -= 1
            digits[first] = 48 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        for index in first..<20 { append(digits[index]) }
    }

    /// Appends `N 0 R`.
    mutating func append(reference number: Int) {
        append(decimal: number)
        append(ascii: " 0 R")
    }

    /// Appends a length in points with at most three decimals.
    mutating func append(points value: Double) {
        guard value.isFinite, abs(value) < 1e9 else {
            append(UInt8(ascii: "0"))
            return
        }
        let thousandths = Int((value * 1000).rounded())
        if thousandths < 0 { append(UInt8(ascii: "-")) }
        let whole = Int(thousandths.magnitude / 1000)
        var rest = Int(thousandths.magnitude % 1000)
        append(decimal: whole)
        if rest == 0 { return }
        append(UInt8(ascii: "."))
        var place = 100
        while rest > 0 {
            append(48 + UInt8(truncatingIfNeeded: rest / place))
            rest %= place
            place /= 10
        }
    }

    /// Appends a number of a map of the plane, with at most eight decimals; 0 from 1e9 on.
    mutating func append(factor value: Double) {
        guard value.isFinite, abs(value) < 1e9 else {
            append(UInt8(ascii: "0"))
            return
        }
        let parts = Int((value * 1e8).rounded())
        if parts < 0 { append(UInt8(ascii: "-")) }
        append(decimal: Int(parts.magnitude / 100_000_000))
        var rest = parts.magnitude % 100_000_000
        if rest == 0 { return }
        append(UInt8(ascii: "."))
        var place: UInt = 10_000_000
        while rest > 0 {
            append(48 + UInt8(truncatingIfNeeded: rest / place))
            rest %= place
            place /= 10
        }
    }

    /// Appends a string, literal where it is mostly ASCII and hexadecimal otherwise.
    mutating func append(string bytes: [UInt8]) {
        if bytes.allSatisfy({ $0 >= 32 && $0 < 127 }) {
            append(UInt8(ascii: "("))
            for byte in bytes {
                if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
                    || byte == UInt8(ascii: "\\")
                {
                    append(UInt8(ascii: "\\"))
                }
                append(byte)
            }
            append(UInt8(ascii: ")"))
        } else {
            append(UInt8(ascii: "<"))
            for byte in bytes {
                append(PDFCharacter.digit(byte >> 4))
                append(PDFCharacter.digit(byte & 15))
            }
            append(UInt8(ascii: ">"))
        }
    }

    /// Appends text for people (ISO 32000-1, 7.9.2.2): ASCII as it is, the rest as UTF-16.
    mutating func append(text: String) { append(string: PDFText.bytes(text)) }

    /// Appends any value.
    mutating func append(_ value: PDFValue) {
        switch value {
        case .null: append(ascii: "null")
        case .boolean(let truth): append(ascii: truth ? "true" : "false")
        case .integer(let number): append(decimal: number)
        case .real(let text): append(utf8: text)
        case .name(let name):
            append(UInt8(ascii: "/"))
            append(utf8: name)
        case .string(let bytes): append(string: bytes)
        case .reference(let number): append(reference: number)
        case .array(let values):
            append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { append(UInt8(ascii: " ")) }
                append(value)
            }
            append(UInt8(ascii: "]"))
        case .dictionary(let dictionary):
            append(ascii: "<<")
            append(entries: dictionary)
            append(ascii: ">>")
        }
    }

    /// Appends the entries of `dictionary` without its brackets.
    mutating func append(entries dictionary: PDFDictionary) {
        for entry in dictionary.entries {
            append(UInt8(ascii: "/"))
            append(utf8: entry.key)
            switch entry.value {
            case .name, .string, .array, .dictionary: break
            default: append(UInt8(ascii: " "))
            }
            append(entry.value)
        }
    }
}

/// Text strings of PDF.
enum PDFText {
    /// The longest string that PDF/A allows (ISO 19005-2, 6.1.13), in bytes.
    static let longest = 32_767

    /// `text` as ASCII, or as UTF-16 with its byte order mark.
    static func bytes(_ text: String) -> [UInt8] {
        if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) { return Array(text.utf8) }
        var result: [UInt8] = [0xFE, 0xFF]
        for unit in text.utf16 {
            result.append(UInt8(unit >> 8))
            result.append(UInt8(unit & 255))
        }
        return result
    }

    /// The text of a string: UTF-16 or UTF-8 by its mark, PDFDocEncoding taken as Latin 1.
    static func string(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return String(decoding: bytes.dropFirst(3), as: UTF8.self)
        }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
