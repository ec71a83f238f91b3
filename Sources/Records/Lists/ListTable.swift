public import Documents

/// A table of text as an office sends it: headers, and rows that are read one after the other as
/// often as needed. A CSV file stays on the disk; the rows of workbooks and books are packed.
public struct ListTable: Sendable {
    /// Where rows come from.
    enum Rows: Sendable {
        case csv(CsvRows)
        case packed(PackedRows)
    }

    /// Path of the file as the user named it.
    public let file: String
    /// The worksheet or table in it.
    public let sheet: String?
    /// The headers as written, cleaned.
    public let headers: [String]
    /// By column, what a header stands under; nil for those that stand alone. Empty for a table
    /// with one row of headers.
    public private(set) var groupedHeaders: [GroupedHeader?] = []
    /// The row of the headers, as a spreadsheet shows it.
    public let headerRow: Int
    /// What was found while the table was opened.
    public internal(set) var diagnostics: [Diagnostic]

    var rows: Rows

    /// A table of packed rows.
    public init(
        file: String, sheet: String?, headers: [String], headerRow: Int = 1, rows: PackedRows,
        diagnostics: [Diagnostic] = []
    ) {
        self.init(
            file: file, sheet: sheet, headers: headers, headerRow: headerRow, rows: .packed(rows),
            diagnostics: diagnostics)
    }

    init(
        file: String, sheet: String?, headers: [String], headerRow: Int, rows: Rows,
        diagnostics: [Diagnostic]
    ) {
        self.file = file
        self.sheet = sheet
        self.headers = headers
        self.headerRow = headerRow
        self.rows = rows
        self.diagnostics = diagnostics
    }

    /// Takes the parts of headers that stand in two rows.
    mutating func group(_ headers: [GroupedHeader]) {
        groupedHeaders = headers.map { header in
            guard !header.group.isEmpty else { return nil }
            return GroupedHeader(
                group: TextCleaning.clean(header.group).text,
                title: TextCleaning.clean(header.title).text, first: header.first)
        }
    }

    /// Starts a reading from the first row.
    public func read() -> ListReading { ListReading(self) }

    /// Where the table is.
    public var place: Place { Place(file: file, sheet: sheet) }

    /// The columns whose header means one of `names`: any case, with or without tone marks.
    public func columns(meaning names: [String]) -> [Int] {
        let keys = Set(names.map(TextFolding.key)).subtracting([""])
        return headers.indices.filter { keys.contains(TextFolding.key(headers[$0])) }
    }

    /// The header that `name` was probably meant to be.
    public func nearestHeader(to name: String) -> String? { NearestName.of(name, among: headers) }

    /// Whether two texts mean the same: case, tone marks and spaces aside.
    public static func means(_ a: String, _ b: String) -> Bool {
        TextFolding.key(a) == TextFolding.key(b)
    }

    /// The text reduced to what survives careless typing, to compare by.
    public static func key(_ text: String) -> String { TextFolding.key(text) }

    /// What changed or broke while the rows were read; nil when all is well.
    public var changeFound: Diagnostic? {
        guard case .csv(let rows) = self.rows, rows.source.hasChanged else { return nil }
        return Diagnostic(.error, .changedWhileRead, at: place)
    }
}
