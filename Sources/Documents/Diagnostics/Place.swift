/// Where something was found: in a file, in a sheet or table, in a record, in the document tree.
/// Every part is optional; print those that are there.
public struct Place: Sendable, Hashable, Codable {
    /// Path of the file as the user named it.
    public var file: String?
    /// Name of the worksheet or table in the file.
    public var sheet: String?
    /// 1-based line of a text file.
    public var line: Int?
    /// 1-based column (in characters) of a text file.
    public var column: Int?
    /// 1-based row of a table, as a spreadsheet shows it.
    public var row: Int?
    /// Name of the table's column (its header as written, or its code).
    public var field: String?
    /// Identifier of the record.
    public var record: String?
    /// Path in the document, outermost first: `["Phần II", "Bảng 1", "hàng 14"]`.
    public var path: [String]

    /// A place with the parts that are known.
    public init(
        file: String? = nil, sheet: String? = nil, line: Int? = nil, column: Int? = nil,
        row: Int? = nil, field: String? = nil, record: String? = nil, path: [String] = []
    ) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.column = column
        self.row = row
        self.field = field
        self.record = record
        self.path = path
    }

    /// This place one step further down the document path.
    public func inside(_ step: String) -> Place {
        var place = self
        place.path.append(step)
        return place
    }
}
