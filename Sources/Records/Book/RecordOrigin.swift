import Documents

/// Where a record was found, kept small: a book may hold a hundred thousand of them.
struct RecordOrigin: Sendable {
    /// What the records of one file or sheet share.
    var source: RecordSource
    /// Line of a text file, or 0.
    var line: Int32 = 0
    /// Column of a text file, or 0.
    var column: Int32 = 0
    /// Row of a table, or 0.
    var row: Int32 = 0
    /// Line and column of each value, by position; empty for tables.
    var marks: [Mark] = []

    struct Mark: Sendable {
        var line: Int32 = 0
        var column: Int32 = 0
    }

    /// Whether it was read from a sheet or a CSV file, whose columns have titles, not codes.
    var isTabular: Bool { row > 0 }

    func place(record: String?, column position: Int? = nil, field: String? = nil) -> Place {
        var place = Place(
            file: source.file, sheet: source.sheet, line: line > 0 ? Int(line) : nil,
            column: column > 0 ? Int(column) : nil, row: row > 0 ? Int(row) : nil,
            field: field, record: record)
        if let position, position < marks.count, marks[position].line > 0 {
            place.line = Int(marks[position].line)
            place.column = Int(marks[position].column)
        }
        if let position, let header = source.headers[position] { place.field = header }
        return place
    }
}

/// A file, or a sheet of it, that records were read from.
final class RecordSource: Sendable {
    let file: String
    let sheet: String?
    /// Headers as written, by position of the column in the table's description.
    let headers: [Int: String]

    init(file: String, sheet: String? = nil, headers: [Int: String] = [:]) {
        self.file = file
        self.sheet = sheet
        self.headers = headers
    }
}
