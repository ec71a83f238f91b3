/// Reads a content stream operator by operator (ISO 32000-1, 7.8.2), with what stands before each.
struct OperatorReader {
    /// One operator.
    struct Operation {
        /// Its letters.
        var name: String
        /// What stands before it.
        var operands: [PDFValue]
        /// Where the first operand begins.
        var start: Int
        /// Where the operator ends; of an inline image, where its data end.
        var end: Int
        /// Where hexadecimal strings before it end that lack their last digit.
        var oddEnds: [Int] = []
    }

    private var parser: PDFParser
    private let mostOperands: Int

    /// Reads `content`. No operator of a page takes more than some hundred values; a list of
    /// numbers without end is not content.
    init(_ content: [UInt8], mostOperands: Int = 512) {
        parser = PDFParser(content)
        self.mostOperands = mostOperands
    }

    /// The next operator; nil at the end.
    mutating func next() throws(PDFSyntaxError) -> Operation? {
        var operands: [PDFValue] = []
        parser.oddEnds = []
        parser.skipWhitespace()
        let start = parser.position
        while true {
            parser.skipWhitespace()
            guard let byte = parser.next else {
                // Values without an operator at the end do nothing.
                return nil
            }
            if Self.startsOperator(byte), let name = readWord() {
                switch name {
                case "true": operands.append(.boolean(true))
                case "false": operands.append(.boolean(false))
                case "null": operands.append(.null)
                case "BI":
                    let image = try readImage()
                    return Operation(
                        name: "BI", operands: [.dictionary(image)], start: start,
                        end: parser.position, oddEnds: parser.oddEnds)
                default:
                    return Operation(
                        name: name, operands: operands, start: start, end: parser.position,
                        oddEnds: parser.oddEnds)
                }
            } else {
                operands.append(try parser.readValue())
            }
            if operands.count > mostOperands {
                throw PDFSyntaxError(.unexpectedByte, at: parser.position)
            }
        }
    }

    private static func startsOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "'"), UInt8(ascii: "\""):
            true
        default: false
        }
    }

    private mutating func readWord() -> String? {
        let first = parser.position
        while let byte = parser.next, PDFCharacter.isRegular(byte) { parser.position += 1 }
        return parser.position == first
            ? nil : String(decoding: parser.bytes[first..<parser.position], as: UTF8.self)
    }

    /// Reads an inline image from behind `BI` to behind `EI`.
    private mutating func readImage() throws(PDFSyntaxError) -> PDFDictionary {
        var image = PDFDictionary()
        while true {
            parser.skipWhitespace()
            if parser.skip(word: "ID") { break }
            guard parser.next == UInt8(ascii: "/") else {
                throw PDFSyntaxError(.unexpectedByte, at: parser.position)
            }
            let key = try parser.readName()
            image[key] = try parser.readValue()
        }
        let bytes = parser.bytes
        var position = parser.position + 1
        while position + 2 < bytes.count {
            if PDFCharacter.isWhitespace(bytes[position]), bytes[position + 1] == UInt8(ascii: "E"),
                bytes[position + 2] == UInt8(ascii: "I"),
                position + 3 == bytes.count || PDFCharacter.isWhitespace(bytes[position + 3])
            {
                parser.position = position + 3
                return image
            }
            position += 1
        }
        throw PDFSyntaxError(.unexpectedEnd, at: parser.position)
    }

    /// The operators of ISO 32000-1, annex A; PDF/A allows no others (ISO 19005-2, 6.2.2).
    static let known: Set<String> = [
        "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0",
        "d1", "Do", "DP", "EI", "EMC", "ET", "EX", "f", "F", "f*", "G", "g", "gs", "h", "i", "ID",
        "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg", "ri", "s", "S",
        "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr",
        "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"",
    ]

    /// The operators that paint.
    static let painting: Set<String> = [
        "b", "B", "b*", "B*", "BI", "Do", "f", "F", "f*", "s", "S", "sh", "Tj", "TJ", "'", "\"",
    ]
}
