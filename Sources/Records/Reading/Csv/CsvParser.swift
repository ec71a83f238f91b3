/// Divides the text of a CSV file into rows of cells: comma, semicolon or tab, quotes over
/// several lines, doubled quotes inside quotes.
struct CsvParser {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let rowBytes: Int
    private var position = 0
    /// Quotation marks that were wrong, in the order of their lines. The row was read as well
    /// as it could be, so that the rows behind it are not lost.
    private(set) var faults: [CsvFault] = []

    /// Bytes that may be looked through for quotes that nobody closed; then the rest is given up.
    private static let mostSearched = 64 << 20
    private var searched = 0

    /// The line that the next row starts on, 1-based, and where the line at hand begins.
    private(set) var line: Int
    private var lineStart = 0

    /// A parser of `text`, whose first line is number `line` of its file.
    init(
        _ text: String, delimiter: UInt8? = nil, rowBytes: Int = ReadingLimits().rowBytes,
        line: Int = 1
    ) {
        bytes = Array(text.utf8)
        self.line = line
        self.rowBytes = rowBytes
        self.delimiter = delimiter ?? Self.delimiter(of: bytes)
    }

    /// Puts the cells of the next row into `cells`; false at the end of the text.
    mutating func next(into cells: inout [String]) throws(CsvFault) -> Bool {
        cells.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return false }
        let (start, first) = (position, line)
        while true {
            if position < bytes.count, bytes[position] == Self.quote {
                cells.append(try quoted())
            } else {
                cells.append(plain())
            }
            guard position - start <= rowBytes else {
                throw .rowTooLong(line: first, limit: rowBytes)
            }
            guard cells.count <= CsvFault.mostCells else { throw .rowTooWide(line: first) }
            guard position < bytes.count else { return true }
            let byte = bytes[position]
            position += 1
            if byte == delimiter { continue }
            if byte == Self.carriageReturn, position < bytes.count,
                bytes[position] == Self.lineFeed
            {
                position += 1
            }
            line += 1
            lineStart = position
            return true
        }
    }

    private mutating func plain() -> String {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quoted() throws(CsvFault) -> String {
        let (firstLine, firstStart, opening) = (line, lineStart, position)
        position += 1
        var start = position
        var collected: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            // A line ends with LF, CR or both.
            if byte == Self.lineFeed
                || byte == Self.carriageReturn && position + 1 < bytes.count
                    && bytes[position + 1] != Self.lineFeed
            {
                line += 1
                lineStart = position + 1
            }
            guard byte == Self.quote else {
                position += 1
                continue
            }
            collected += bytes[start..<position]
            position += 1
            guard position < bytes.count, bytes[position] == Self.quote else {
                skipSpaces()
                // A mark that was never closed meets the next one lines below.
                if !isAtEndOfCell, line != firstLine { break }
                if !isAtEndOfCell {
                    // Quotes inside a cell that nobody doubled: the cell goes on.
                    let column = CsvFault.column(behind: bytes[lineStart..<position])
                    faults.append(.textAfterQuote(line: line, column: column))
                    collected.append(Self.quote)
                    return String(decoding: collected, as: UTF8.self) + plain()
                }
                return String(decoding: collected, as: UTF8.self)
            }
            start = position
            position += 1
        }
        // Nobody closed it: the mark is a letter of its cell, and the rows below are read.
        searched += position - opening
        guard searched <= Self.mostSearched else { throw .unclosedQuote(line: firstLine) }
        faults.append(.unclosedQuote(line: firstLine))
        (line, lineStart, position) = (firstLine, firstStart, opening + 1)
        return "\"" + plain()
    }

    private mutating func skipSpaces() {
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    }

    private var isAtEndOfCell: Bool {
        guard position < bytes.count else { return true }
        let byte = bytes[position]
        return byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The mark that stands most often outside quotes in the first lines; comma if none does.
    static func delimiter(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        var lines = 0
        for byte in bytes.prefix(20_000) {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == lineFeed {
                lines += 1
                if lines == 10 { break }
            }
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
            {
                counts[byte, default: 0] += 1
            }
        }
        let marks = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
        var best = UInt8(ascii: ",")
        for mark in marks where counts[mark, default: 0] > counts[best, default: 0] { best = mark }
        return best
    }
}
