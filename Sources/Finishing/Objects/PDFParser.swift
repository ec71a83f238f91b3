/// Reads values from bytes, one after the other. It accepts exactly what the standard writes,
/// guards its depth, and throws at anything else.
struct PDFParser {
    let bytes: [UInt8]
    var position: Int
    /// Ends of hexadecimal strings that lack their last digit, in order, until somebody empties it.
    var oddEnds: [Int] = []

    private static let deepest = 64

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The byte at the position; nil at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes whitespace and comments.
    mutating func skipWhitespace() {
        while position < bytes.count {
            let byte = bytes[position]
            if PDFCharacter.isWhitespace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "%") {
                while position < bytes.count, bytes[position] != 10, bytes[position] != 13 {
                    position += 1
                }
            } else {
                return
            }
        }
    }

    /// Passes `word` if it stands here as a word of its own.
    mutating func skip(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for index in 0..<count where bytes[position + index] != word.utf8Start[index] {
            return false
        }
        if position + count < bytes.count, PDFCharacter.isRegular(bytes[position + count]) {
            return false
        }
        position += count
        return true
    }

    /// Reads a whole number without sign.
    mutating func readInteger() throws(PDFSyntaxError) -> Int {
        skipWhitespace()
        let start = position
        var value = 0
        while let byte = next, PDFCharacter.isDigit(byte) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = product.addingReportingOverflow(Int(byte - 48))
            if overflow || more { throw PDFSyntaxError(.badNumber, at: start) }
            value = sum
            position += 1
        }
        if position == start { throw PDFSyntaxError(.badNumber, at: start) }
        return value
    }

    /// Reads the value that stands here.
    mutating func readValue(depth: Int = 0) throws(PDFSyntaxError) -> PDFValue {
        if depth > Self.deepest { throw PDFSyntaxError(.nestedTooDeep, at: position) }
        skipWhitespace()
        guard let byte = next else { throw PDFSyntaxError(.unexpectedEnd, at: position) }
        switch byte {
        case UInt8(ascii: "/"):
            return .name(try readName())
        case UInt8(ascii: "<"):
            if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") {
                return .dictionary(try readDictionary(depth: depth))
            }
            return .string(try readHexadecimalString())
        case UInt8(ascii: "("):
            return .string(try readLiteralString())
        case UInt8(ascii: "["):
            position += 1
            var values: [PDFValue] = []
            while true {
                skipWhitespace()
                if next == UInt8(ascii: "]") {
                    position += 1
                    return .array(values)
                }
                values.append(try readValue(depth: depth + 1))
            }
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return try readNumberOrReference()
        default:
            if skip(word: "null") { return .null }
            if skip(word: "true") { return .boolean(true) }
            if skip(word: "false") { return .boolean(false) }
            throw PDFSyntaxError(.unexpectedByte, at: position)
        }
    }

    private mutating func readDictionary(depth: Int) throws(PDFSyntaxError) -> PDFDictionary {
        position += 2
        var result = PDFDictionary()
        while true {
            skipWhitespace()
            guard let byte = next else { throw PDFSyntaxError(.unexpectedEnd, at: position) }
            if byte == UInt8(ascii: ">") {
                guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else {
                    throw PDFSyntaxError(.unexpectedByte, at: position)
                }
                position += 2
                return result
            }
            guard byte == UInt8(ascii: "/") else {
                throw PDFSyntaxError(.unexpectedByte, at: position)
            }
            let key = try readName()
            result.append(key, try readValue(depth: depth + 1))
        }
    }

    /// Reads a name; bytes that are not printable ASCII become `#XX`.
    mutating func readName() throws(PDFSyntaxError) -> String {
        position += 1
        let start = position
        var plain = true
        while let byte = next, PDFCharacter.isRegular(byte) {
            if byte < 33 || byte > 126 { plain = false }
            position += 1
        }
        if plain { return String(decoding: bytes[start..<position], as: UTF8.self) }
        var letters: [UInt8] = []
        for byte in bytes[start..<position] {
            if byte < 33 || byte > 126 {
                letters.append(UInt8(ascii: "#"))
                letters.append(PDFCharacter.digit(byte >> 4))
                letters.append(PDFCharacter.digit(byte & 15))
            } else {
                letters.append(byte)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private mutating func readNumberOrReference() throws(PDFSyntaxError) -> PDFValue {
        let start = position
        var isWhole = true
        var digits = 0
        if let sign = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            position += 1
        }
        while let byte = next, PDFCharacter.isRegular(byte) {
            if PDFCharacter.isDigit(byte) {
                digits += 1
            } else if byte == UInt8(ascii: "."), isWhole {
                isWhole = false
            } else {
                throw PDFSyntaxError(.badNumber, at: start)
            }
            position += 1
        }
        if digits == 0 { throw PDFSyntaxError(.badNumber, at: start) }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard isWhole else { return .real(text) }
        guard let value = Int(text) else { throw PDFSyntaxError(.badNumber, at: start) }
        if PDFCharacter.isDigit(bytes[start]), let reference = readReferenceTail(number: value) {
            return reference
        }
        return .integer(value)
    }

    /// Reads ` G R` after a number, or nothing.
    private mutating func readReferenceTail(number: Int) -> PDFValue? {
        let saved = position
        skipWhitespace()
        var generation = 0
        var digits = 0
        while let byte = next, PDFCharacter.isDigit(byte), digits < 6 {
            generation = generation * 10 + Int(byte - 48)
            digits += 1
            position += 1
        }
        if digits > 0 {
            skipWhitespace()
            if skip(word: "R"), generation == 0 { return .reference(number) }
        }
        position = saved
        return nil
    }
}
