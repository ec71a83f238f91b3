internal import Documents

/// Divides the bytes of a CSV file into rows of cells, a part of the file at a time, so that a
/// table of any length takes the memory of its longest row. The rules are those of `CsvParser`.
final class CsvStream {
    /// One cell in the buffer.
    struct Cell {
        var start: Int
        var end: Int
        /// Whether quotes inside it are doubled, or wrong.
        var isEscaped: Bool
        /// Where a quote inside it stands that nobody doubled, and where the text behind it begins.
        var broken: (quote: Int, rest: Int)?
    }

    /// The cells of the row at hand; they hold until the next one is read.
    private(set) var cells: [Cell] = []
    /// Quotation marks of the row at hand that are wrong; it was read as well as it could be.
    private(set) var faults: [CsvFault] = []
    /// The line on which the row at hand begins, 1-based.
    private(set) var line = 1
    /// Where the row at hand begins in the file.
    private(set) var offset = 0

    private let source: ByteSource
    private let delimiter: UInt8
    private var buffer: [UInt8] = []
    private var filled = 0
    /// Where the buffer begins in the file.
    private var base: Int
    /// The next byte to look at, in the buffer.
    private var position = 0
    private var isAtEnd = false
    private var nextLine = 1

    private static let chunk = 1 << 17
    /// No row of an office is longer than this.
    private static let longest = 1 << 26
    /// A quote that is not closed within so many bytes is taken for a letter.
    private static let longestQuoted = 4 << 20
    /// Bytes that may be looked through for quotes that nobody closed; then the rest is given up.
    private static let mostSearched = 64 << 20
    private var searched = 0

    /// A stream from byte `start` of `source` on.
    init(_ source: ByteSource, delimiter: UInt8, start: Int) {
        self.source = source
        self.delimiter = delimiter
        base = start
        if let held = source.held {
            buffer = held
            filled = held.count
            base = 0
            position = start
            isAtEnd = true
        }
    }

    /// Where the row after the one at hand begins, and on which line.
    var behind: (offset: Int, line: Int) { (base + position, nextLine) }

    /// Goes to the row that begins at `offset`, on line `line`.
    func move(to offset: Int, line: Int) {
        nextLine = line
        searched = 0
        if offset >= base, offset <= base + filled {
            position = offset - base
        } else {
            base = offset
            position = 0
            filled = 0
            isAtEnd = false
        }
    }

    /// Reads the next row; false at the end.
    func next() throws(CsvFault) -> Bool {
        while true {
            cells.removeAll(keepingCapacity: true)
            faults.removeAll(keepingCapacity: true)
            var vain = 0
            switch try parse(searched: &vain) {
            case .row(let end, let lines):
                searched += vain
                offset = base + position
                line = nextLine
                position = end
                nextLine += lines
                return true
            case .needsMore: try refill()
            case .end: return false
            }
        }
    }

    /// The bytes of a cell of the row at hand, quotes doubled as they are written.
    func withBytes<Value>(
        of cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> Value {
        buffer.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[cell.start..<cell.end]))
        }
    }

    /// The text of a cell of the row at hand.
    func text(of cell: Cell) -> String {
        if let broken = cell.broken {
            return text(of: Cell(start: cell.start, end: broken.quote, isEscaped: true)) + "\""
                + text(of: Cell(start: broken.rest, end: cell.end, isEscaped: false))
        }
        let raw = withBytes(of: cell) { String(decoding: $0, as: UTF8.self) }
        return cell.isEscaped ? raw.replacing("\"\"", with: "\"") : raw
    }

    // MARK: Parsing

    private enum Outcome {
        case row(end: Int, lines: Int)
        case needsMore
        case end
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private enum Quoted {
        case cell(Cell, next: Int, lines: Int, lineStart: Int)
        case unclosed(behind: Int)
        case needsMore
    }

    private func parse(searched vain: inout Int) throws(CsvFault) -> Outcome {
        guard position < filled else { return isAtEnd ? .end : .needsMore }
        // Closures carry no typed errors; the failure comes out as a value.
        let found = buffer.withUnsafeBufferPointer { bytes -> Result<Outcome, CsvFault> in
            var index = position
            var (lines, lineStart) = (0, index)
            while true {
                var isPlain = true
                let first = index
                if index < filled, bytes[index] == Self.quote {
                    switch quoted(bytes, at: index, lines: lines, lineStart: lineStart) {
                    case .cell(let cell, let next, let linesThere, let startThere):
                        cells.append(cell)
                        (index, lines, lineStart) = (next, linesThere, startThere)
                        isPlain = false
                    case .unclosed(let end):
                        // The mark is a letter of its cell, and the rows below are read.
                        vain += end - index
                        let fault = CsvFault.unclosedQuote(line: nextLine + lines)
                        guard searched + vain <= Self.mostSearched else { return .failure(fault) }
                        faults.append(fault)
                    case .needsMore: return .success(.needsMore)
                    }
                }
                if isPlain {
                    index = endOfPlain(bytes, from: index)
                    cells.append(Cell(start: first, end: index, isEscaped: false))
                }
                guard cells.count <= CsvFault.mostCells else {
                    return .failure(.rowTooWide(line: nextLine))
                }
                guard index < filled else {
                    return .success(
                        isAtEnd ? .row(end: index, lines: lines + 1) : .needsMore)
                }
                let byte = bytes[index]
                index += 1
                if byte == delimiter { continue }
                if byte == Self.carriageReturn {
                    if index == filled, !isAtEnd { return .success(.needsMore) }
                    if index < filled, bytes[index] == Self.lineFeed { index += 1 }
                }
                return .success(.row(end: index, lines: lines + 1))
            }
        }
        return try found.get()
    }

    /// The cell whose opening quote stands at `opening`, in line `lines` of its row.
    private func quoted(
        _ bytes: UnsafeBufferPointer<UInt8>, at opening: Int, lines before: Int, lineStart: Int
    ) -> Quoted {
        var (lines, lineStart) = (before, lineStart)
        var index = opening + 1
        var isEscaped = false
        while true {
            while index < filled, bytes[index] != Self.quote {
                let byte = bytes[index]
                index += 1
                // A line ends with LF, CR or both.
                if byte == Self.lineFeed
                    || byte == Self.carriageReturn && index < filled
                        && bytes[index] != Self.lineFeed
                {
                    lines += 1
                    lineStart = index
                }
            }
            if index - opening > Self.longestQuoted { return .unclosed(behind: index) }
            guard index < filled else { return isAtEnd ? .unclosed(behind: index) : .needsMore }
            if index + 1 == filled, !isAtEnd { return .needsMore }
            guard index + 1 < filled, bytes[index + 1] == Self.quote else { break }
            isEscaped = true
            index += 2
        }
        let closing = index
        index += 1
        while index < filled, bytes[index] == UInt8(ascii: " ") { index += 1 }
        if index == filled, !isAtEnd { return .needsMore }
        var cell = Cell(start: opening + 1, end: closing, isEscaped: isEscaped)
        if index < filled, bytes[index] != delimiter, bytes[index] != Self.lineFeed,
            bytes[index] != Self.carriageReturn
        {
            // A mark that was never closed meets the next one lines below.
            if lines != before { return .unclosed(behind: index) }
            // Quotes inside a cell that nobody doubled: the cell goes on.
            let column = CsvFault.column(behind: bytes[lineStart..<index])
            faults.append(.textAfterQuote(line: nextLine + lines, column: column))
            (cell.broken, cell.isEscaped) = ((closing, index), true)
            index = endOfPlain(bytes, from: index)
            cell.end = index
        }
        return .cell(cell, next: index, lines: lines, lineStart: lineStart)
    }

    private func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < filled {
            let byte = bytes[index]
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            index += 1
        }
        return index
    }

    /// Keeps what is not parsed yet and reads on behind it.
    private func refill() throws(CsvFault) {
        let rest = filled - position
        guard rest <= Self.longest else { throw .rowTooLong(line: nextLine, limit: Self.longest) }
        if position > 0 {
            buffer.withUnsafeMutableBytes { bytes in
                if let start = bytes.baseAddress, rest > 0 {
                    start.copyMemory(from: start + position, byteCount: rest)
                }
            }
            base += position
            position = 0
            filled = rest
        }
        if buffer.count - filled < Self.chunk / 2 {
            let more = max(Self.chunk, buffer.count)
            buffer.append(contentsOf: repeatElement(0, count: more))
        }
        let count = buffer.withUnsafeMutableBytes { bytes in
            source.read(
                into: UnsafeMutableRawBufferPointer(rebasing: bytes[filled...]),
                at: base + filled)
        }
        if count == 0 { isAtEnd = true }
        filled += count
    }
}
