extension PDFParser {
    /// Reads `(…)`: balanced parentheses, backslash escapes, line ends as one line feed.
    mutating func readLiteralString() throws(PDFSyntaxError) -> [UInt8] {
        let start = position
        position += 1
        var result: [UInt8] = []
        var depth = 1
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "("):
                depth += 1
                result.append(byte)
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return result }
                result.append(byte)
            case 13:
                if next == 10 { position += 1 }
                result.append(10)
            case UInt8(ascii: "\\"):
                readEscape(into: &result)
            default:
                result.append(byte)
            }
        }
        throw PDFSyntaxError(.unexpectedEnd, at: start)
    }

    /// Reads what follows a backslash.
    private mutating func readEscape(into result: inout [UInt8]) {
        guard let byte = next else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): result.append(10)
        case UInt8(ascii: "r"): result.append(13)
        case UInt8(ascii: "t"): result.append(9)
        case UInt8(ascii: "b"): result.append(8)
        case UInt8(ascii: "f"): result.append(12)
        case 13: if next == 10 { position += 1 }
        case 10: break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var code = Int(byte - 48)
            for _ in 0..<2 {
                guard let digit = next, digit &- 48 < 8 else { break }
                code = code * 8 + Int(digit - 48)
                position += 1
            }
            result.append(UInt8(truncatingIfNeeded: code))
        default: result.append(byte)
        }
    }

    /// Reads `<…>`; an odd last digit counts as if a zero followed.
    mutating func readHexadecimalString() throws(PDFSyntaxError) -> [UInt8] {
        position += 1
        var result: [UInt8] = []
        var half: UInt8?
        while let byte = next {
            if byte == UInt8(ascii: ">") {
                if let half {
                    result.append(half << 4)
                    oddEnds.append(position)
                }
                position += 1
                return result
            }
            if let digit = PDFCharacter.hexadecimal(byte) {
                if let high = half {
                    result.append(high << 4 | digit)
                    half = nil
                } else {
                    half = digit
                }
            } else if !PDFCharacter.isWhitespace(byte) {
                throw PDFSyntaxError(.unexpectedByte, at: position)
            }
            position += 1
        }
        throw PDFSyntaxError(.unexpectedEnd, at: position)
    }
}
