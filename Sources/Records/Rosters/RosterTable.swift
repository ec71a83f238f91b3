public import Documents

/// A list of recipients as it was written: rows of text under headers. All texts stand in one
/// block of memory, those that a column says again and again once, so that 50,000 rows take less
/// than their file.
public struct RosterTable: Sendable {
    /// Path of the file as the user named it.
    public let file: String
    /// The worksheet, for a workbook.
    public let sheet: String?
    /// The headers as written.
    public private(set) var headers: [String] = []
    /// For each header the name of the column that it means, nil for one we do not know.
    public private(set) var columns: [String?] = []

    private var bytes: [UInt8] = []
    /// Where each cell stands in `bytes`, row after row.
    private var cells: [RosterTexts.Span] = []
    /// By column, the texts met so far.
    private var met: [RosterTexts] = []
    /// Row numbers as a spreadsheet shows them, and line numbers of a text file.
    private var numbers: [(row: Int32, line: Int32)] = []

    init(file: String, sheet: String?) {
        self.file = file
        self.sheet = sheet
    }

    /// A roster whose rows were read elsewhere: the records of a book.
    ///
    /// - Parameters:
    ///   - file: Where they come from.
    ///   - columns: Names of the columns with their headers.
    ///   - rows: The cells of each row, with its number for people.
    public init(
        file: String, columns: [(name: String, header: String)],
        rows: [(cells: [String], row: Int)]
    ) {
        self.init(file: file, sheet: nil)
        begin(headers: columns.map(\.header), columns: columns.map(\.name))
        for row in rows { add(row.cells, row: row.row, line: nil) }
        end()
    }

    /// Number of rows.
    public var count: Int { numbers.count }

    /// The position of the column named `name`, nil when the roster has none.
    public func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

    /// The text of a cell; empty for a column that is not there.
    public func text(row: Int, column: Int?) -> String {
        guard let column, column < headers.count else { return "" }
        let cell = cells[row * headers.count + column]
        return String(decoding: bytes[cell.range], as: UTF8.self)
    }

    /// Where a row is, or one of its cells.
    public func place(row: Int, column: Int? = nil) -> Place {
        let number = numbers[row]
        return Place(
            file: file, sheet: sheet, line: number.line > 0 ? Int(number.line) : nil,
            row: Int(number.row), field: column.map { headers[$0] })
    }

    /// Sets the headers; call it before rows are added.
    mutating func begin(headers: [String], columns: [String?]) {
        self.headers = headers
        self.columns = columns
        met = headers.map { _ in RosterTexts() }
    }

    /// Ends the reading: no row is added any more.
    mutating func end() { met = [] }

    /// Sets memory aside for a file of `count` bytes, so that the block need not move.
    mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

    /// Adds a row; missing cells are empty, those without a header are left out.
    mutating func add(_ cells: [String], row: Int, line: Int?) {
        for column in headers.indices {
            let text = column < cells.count ? cells[column] : ""
            self.cells.append(met[column].add(text, to: &bytes))
        }
        numbers.append((Int32(clamping: row), Int32(clamping: line ?? 0)))
    }
}
