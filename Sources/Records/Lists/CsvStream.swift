internal import Documents

/// Divides the bytes of a CSV file into rows of cells, a part of the file at a time, so that a
/// table of any length takes the memory of its longest row. The rules are those of `CsvParser`.
final class CsvStream {
    /// One cell in the buffer.
    struct Cell {
        var start: Int
        var end: Int
        /// Whether quotes inside it are doubled.
        var isEscaped: Bool
    }

    /// The cells of the row at hand; they hold until the next one is read.
    private(set) var cells: [Cell] = []
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
            switch try parse() {
            case .row(let end, let lines):
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

    private func parse() throws(CsvFault) -> Outcome {
        guard position < filled else { return isAtEnd ? .end : .needsMore }
        let start = position
        let (filled, isAtEnd, delimiter) = (filled, isAtEnd, delimiter)
        // Closures carry no typed errors; the failure comes out as a value.
        let found = buffer.withUnsafeBufferPointer { bytes -> Result<Outcome, CsvFault> in
            var index = start
            var (lines, lineStart) = (0, start)
            while true {
                if index < filled, bytes[index] == Self.quote {
                    let opened = lines
                    index += 1
                    let first = index
                    var isEscaped = false
                    while true {
                        while index < filled, bytes[index] != Self.quote {
                            index += 1
                            if bytes[index - 1] == Self.lineFeed {
                                lines += 1
                                lineStart = index
                            }
                        }
                        guard index < filled else {
                            return isAtEnd
                                ? .failure(.unclosedQuote(line: nextLine + opened))
                                : .success(.needsMore)
                        }
                        if index + 1 == filled, !isAtEnd { return .success(.needsMore) }
                        guard index + 1 < filled, bytes[index + 1] == Self.quote else { break }
                        isEscaped = true
                        index += 2
                    }
                    cells.append(Cell(start: first, end: index, isEscaped: isEscaped))
                    index += 1
                    while index < filled, bytes[index] == 0x20 { index += 1 }
                    if index < filled, bytes[index] != delimiter,
                        bytes[index] != Self.lineFeed, bytes[index] != Self.carriageReturn
                    {
                        return .failure(
                            .textAfterQuote(
                                line: nextLine + lines,
                                column: CsvFault.column(behind: bytes[lineStart..<index])))
                    }
                } else {
                    let first = index
                    while index < filled {
                        let byte = bytes[index]
                        if byte == delimiter || byte == Self.lineFeed
                            || byte == Self.carriageReturn
                        {
                            break
                        }
                        index += 1
                    }
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
