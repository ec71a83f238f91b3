import Documents

/// What is wrong with the text of a CSV file, wherever it is read.
enum CsvFault: Error {
    case unclosedQuote(line: Int)
    /// The column is nil far out in a line, where counting letters would take long.
    case textAfterQuote(line: Int, column: Int?)
    /// A row of more than `limit` bytes; nothing behind it is read.
    case rowTooLong(line: Int, limit: Int)
    /// A row of more cells than a spreadsheet has; nothing behind it is read.
    case rowTooWide(line: Int)

    /// The columns that a spreadsheet can have.
    static let mostCells = 16_384
    /// Bytes of a line in which a column is told.
    static let mostCounted = 4_096

    /// The column in letters, from 1, behind the bytes of a line that stand before it.
    static func column(behind bytes: some Collection<UInt8>) -> Int? {
        guard bytes.count <= mostCounted else { return nil }
        return String(decoding: bytes, as: UTF8.self).count + 1
    }

    /// The fault as people are told of it; `place` is that of the row.
    func diagnostic(at place: Place) -> Diagnostic {
        var place = place
        switch self {
        case .unclosedQuote(let line):
            place.line = line
            return Diagnostic(.error, .unclosedQuote, at: place)
        case .textAfterQuote(let line, let column):
            (place.line, place.column) = (line, column)
            return Diagnostic(.error, .textAfterQuote, at: place)
        case .rowTooLong(let line, let limit):
            place.line = line
            let most = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) byte"
            return Diagnostic(.error, .tooLarge, at: place, ["limit": "một hàng dài hơn \(most)"])
        case .rowTooWide(let line):
            place.line = line
            return Diagnostic(.error, .tooLarge, at: place, ["limit": "hơn \(Self.mostCells) cột"])
        }
    }
}
