/// Finds the marks and the painting operators of a content stream (ISO 32000-1, 7.8.2 and 14.6).
/// It passes over everything else at the speed of reading.
struct ContentScanner {
    /// What the scanner stops at.
    enum Event: Equatable {
        /// `BMC` or `BDC`; `start` is where its operands begin, the position is behind it.
        case begin(start: Int)
        /// `EMC`, which begins at `start`.
        case end(start: Int)
        /// An operator that paints.
        case paint
        /// A spot that Drawing leaves ahead of a mark; `start` is where its operands begin, the
        /// position is behind it. The number counts from 1; 0 ends a mark without beginning one.
        case spot(start: Int, number: Int)
        /// `BT` or `ET`.
        case text(begins: Bool)
        /// The end of the stream.
        case finish
    }

    private(set) var position = 0
    /// Where the operands of the next operator begin.
    private var operands: Int?

    /// Goes on to the next event in `bytes`.
    mutating func next(in bytes: borrowing Span<UInt8>) throws(PDFSyntaxError) -> Event {
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            if PDFCharacter.isWhitespace(byte) {
                position += 1
                continue
            }
            let start = operands ?? position
            switch byte {
            case UInt8(ascii: "("):
                try skipString(in: bytes)
            case UInt8(ascii: "<"):
                if position + 1 < count, bytes[position + 1] == UInt8(ascii: "<") {
                    position += 2
                } else {
                    while position < count, bytes[position] != UInt8(ascii: ">") { position += 1 }
                    position += 1
                }
            case UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"):
                position += 1
            case UInt8(ascii: "/"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "+"), UInt8(ascii: "."):
                position += 1
                skipRegular(in: bytes)
            case UInt8(ascii: "%"):
                while position < count, bytes[position] != 10, bytes[position] != 13 {
                    position += 1
                }
                continue
            default:
                guard PDFCharacter.isRegular(byte) else {
                    throw PDFSyntaxError(.unexpectedByte, at: position)
                }
                let first = position
                skipRegular(in: bytes)
                operands = nil
                if let event = try event(of: first, in: bytes, operands: start) { return event }
                continue
            }
            operands = start
        }
        return .finish
    }

    /// What the operator at `first`, which ends at the position, means to us.
    private mutating func event(
        of first: Int, in bytes: borrowing Span<UInt8>, operands start: Int
    ) throws(PDFSyntaxError) -> Event? {
        let length = position - first
        guard length <= 3 else { return nil }
        var word: UInt32 = 0
        for index in first..<position { word = word << 8 | UInt32(bytes[index]) }
        switch word {
        case 0x42_4D43, 0x42_4443: return .begin(start: start)  // BMC BDC
        case 0x45_4D43: return .end(start: first)  // EMC
        case 0x53, 0x73, 0x66, 0x46, 0x42, 0x62,  // S s f F B b
            0x662A, 0x422A, 0x622A,  // f* B* b*
            0x546A, 0x544A, 0x27, 0x22,  // Tj TJ ' "
            0x446F, 0x7368:  // Do sh
            return .paint
        case 0x4254: return .text(begins: true)  // BT
        case 0x4554: return .text(begins: false)  // ET
        case 0x7265:  // re
            return spot(start..<first, in: bytes)
        case 0x4944:  // ID
            try skipImage(in: bytes)
            return .paint
        default: return nil
        }
    }

    /// The spot whose rectangle has these operands, nil for any other rectangle.
    private mutating func spot(
        _ range: Range<Int>, in bytes: borrowing Span<UInt8>
    ) -> Event? {
        var values = InlineArray<4, Double>(repeating: 0)
        var index = range.lowerBound
        for field in 0..<4 {
            while index < range.upperBound, PDFCharacter.isWhitespace(bytes[index]) { index += 1 }
            var decimals = -1
            while index < range.upperBound, !PDFCharacter.isWhitespace(bytes[index]) {
                let byte = bytes[index]
                index += 1
                if byte == UInt8(ascii: "."), decimals < 0 {
                    decimals = 0
                } else if PDFCharacter.isDigit(byte) {
                    if decimals == 9 { continue }
                    values[field] = values[field] * 10 + Double(byte - 48)
                    if decimals >= 0 { decimals += 1 }
                } else {
                    return nil
                }
            }
            for _ in 0..<max(0, decimals) { values[field] /= 10 }
        }
        guard abs(values[2] * 256 - 3) < 0.2, abs(values[3] * 256 - 5) < 0.2,
            // Spots stand in 4096 columns, and in fewer rows than there are marks.
            values[0] < 16, values[1] < 1e6
        else { return nil }
        var end = position
        while end < bytes.count, PDFCharacter.isWhitespace(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "f") else { return nil }
        position = end + 1
        let column = Int((values[0] * 256).rounded())
        let row = Int((values[1] * 256).rounded())
        return .spot(start: range.lowerBound, number: row * 4096 + column)
    }

    /// Passes the data of an inline image and the `EI` after it.
    private mutating func skipImage(in bytes: borrowing Span<UInt8>) throws(PDFSyntaxError) {
        let start = position
        position += 1
        while position + 2 < bytes.count {
            if PDFCharacter.isWhitespace(bytes[position]), bytes[position + 1] == UInt8(ascii: "E"),
                bytes[position + 2] == UInt8(ascii: "I"),
                position + 3 == bytes.count || PDFCharacter.isWhitespace(bytes[position + 3])
            {
                position += 3
                return
            }
            position += 1
        }
        throw PDFSyntaxError(.unexpectedEnd, at: start)
    }

    @inline(__always)
    private mutating func skipRegular(in bytes: borrowing Span<UInt8>) {
        while position < bytes.count, PDFCharacter.isRegular(bytes[position]) { position += 1 }
    }

    private mutating func skipString(in bytes: borrowing Span<UInt8>) throws(PDFSyntaxError) {
        let start = position
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { return }
        }
        throw PDFSyntaxError(.unexpectedEnd, at: start)
    }
}
