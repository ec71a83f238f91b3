/// Divides the text of a CSV file into rows of cells: comma, semicolon or tab, quotes over
/// several lines, doubled quotes inside quotes.
struct CsvParser {
    /// What makes the rest of a file unreadable.
    enum Failure: Error {
        case unclosedQuote(line: Int)
        case textAfterQuote(line: Int, column: Int)
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var position = 0
    /// The line that the next row starts on, 1-based.
    private(set) var line = 1

    init(_ text: String, delimiter: UInt8? = nil) {
        bytes = Array(text.utf8)
        self.delimiter = delimiter ?? Self.delimiter(of: bytes)
    }

    /// Puts the cells of the next row into `cells`; false at the end of the text.
    mutating func next(into cells: inout [String]) throws(Failure) -> Bool {
        cells.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return false }
        while true {
            if position < bytes.count, bytes[position] == Self.quote {
                cells.append(try quoted())
            } else {
                cells.append(plain())
            }
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

    private mutating func quoted() throws(Failure) -> String {
        let firstLine = line
        position += 1
        var start = position
        var collected: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Self.lineFeed { line += 1 }
            guard byte == Self.quote else {
                position += 1
                continue
            }
            collected += bytes[start..<position]
            position += 1
            guard position < bytes.count, bytes[position] == Self.quote else {
                try skipToEnd(from: position)
                return String(decoding: collected, as: UTF8.self)
            }
            start = position
            position += 1
        }
        throw .unclosedQuote(line: firstLine)
    }

    /// After a closing quote only spaces may stand before the end of the cell.
    private mutating func skipToEnd(from start: Int) throws(Failure) {
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        guard position < bytes.count else { return }
        let byte = bytes[position]
        if byte != delimiter, byte != Self.lineFeed, byte != Self.carriageReturn {
            let before = bytes[..<position].lastIndex(of: Self.lineFeed).map { $0 + 1 } ?? 0
            let column = String(decoding: bytes[before..<position], as: UTF8.self).count + 1
            throw .textAfterQuote(line: line, column: column)
        }
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
