/// One row of a table. Cells covered by a row span from above are left out; the sum of column
/// spans (with those covered) is the number of columns.
public struct TableRow: Sendable {
    /// What the row is.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A row of the repeated header.
        case header
        /// The row of column letters and numbers under the header (A, B, 1, 2).
        case columnNumbers
        /// An ordinary row.
        case body
        /// A row that names the group of rows after it; never last on a page.
        case group
        /// A subtotal band; never first on a page.
        case subtotal
        /// The total band; never first on a page.
        case total
    }

    /// What the row is.
    public var kind: Kind
    /// The cells from left to right.
    public var cells: [TableCell]
    /// Where it came from.
    public var place: Place?

    /// A row.
    public init(_ cells: [TableCell], kind: Kind = .body, place: Place? = nil) {
        self.cells = cells
        self.kind = kind
        self.place = place
    }
}

/// One cell of a table.
public struct TableCell: Sendable {
    /// What stands in a cell.
    public enum Content: Sendable {
        /// Plain text in the style of the row's kind: the quick way for long tables.
        case text(String)
        /// Paragraphs with styles of their own.
        case paragraphs([Paragraph])
    }

    /// What stands in it.
    public var content: Content
    /// How many columns it covers.
    public var columnSpan: Int
    /// How many rows it covers.
    public var rowSpan: Int
    /// Alignment other than the column's.
    public var alignment: TableColumn.Alignment?
    /// Whether this body cell heads its row (scope Row).
    public var isRowHeader: Bool
    /// Where plain text came from, when not from its row's place.
    public var source: Place?

    /// A cell of plain text.
    public init(
        _ text: String, columnSpan: Int = 1, rowSpan: Int = 1,
        alignment: TableColumn.Alignment? = nil, isRowHeader: Bool = false, source: Place? = nil
    ) {
        self.init(
            content: .text(text), columnSpan: columnSpan, rowSpan: rowSpan, alignment: alignment,
            isRowHeader: isRowHeader, source: source)
    }

    /// A cell of any content.
    public init(
        content: Content, columnSpan: Int = 1, rowSpan: Int = 1,
        alignment: TableColumn.Alignment? = nil, isRowHeader: Bool = false, source: Place? = nil
    ) {
        self.content = content
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
        self.alignment = alignment
        self.isRowHeader = isRowHeader
        self.source = source
    }
}
