/// Collects the rows of a table that are held in memory.
@resultBuilder
public enum RowBuilder {
    /// A row.
    public static func buildExpression(_ row: TableRow) -> [TableRow] { [row] }
    /// A row of plain cells.
    public static func buildExpression(_ cells: [String]) -> [TableRow] { [TableRow(cells)] }
    /// Rows made elsewhere.
    public static func buildExpression(_ rows: [TableRow]) -> [TableRow] { rows }

    /// The rows one after the other.
    public static func buildBlock(_ parts: [TableRow]...) -> [TableRow] { Array(parts.joined()) }
    /// The rows of a loop.
    public static func buildArray(_ parts: [[TableRow]]) -> [TableRow] { Array(parts.joined()) }
    /// The rows of an `if` without `else`.
    public static func buildOptional(_ part: [TableRow]?) -> [TableRow] { part ?? [] }
    /// The rows of the first branch.
    public static func buildEither(first part: [TableRow]) -> [TableRow] { part }
    /// The rows of the second branch.
    public static func buildEither(second part: [TableRow]) -> [TableRow] { part }
}

extension TableRow {
    /// A row of plain cells.
    public init(_ cells: [String], kind: Kind = .body) {
        self.init(cells.map { TableCell($0) }, kind: kind)
    }
}

extension Table {
    /// A table of the rows that `content` collects.
    public init(
        columns: [TableColumn], header: [TableRow] = [], caption: String? = nil,
        unit: String? = nil, style: TableStyle, @RowBuilder rows content: () -> [TableRow]
    ) {
        self.init(
            columns: columns, header: header, rows: RowSource(content()), caption: caption,
            unit: unit, style: style)
    }
}
