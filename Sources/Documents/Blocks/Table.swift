/// A table: columns, header rows repeated on each page, and body rows that are read as they
/// are needed. Rows come from a source that can be read again, so that a table of 100,000 rows
/// is never in memory: the first reading measures, the second sets.
public struct Table: Sendable {
    /// The columns from left to right.
    public var columns: [TableColumn]
    /// Header rows, repeated on each page; the last one may be the letter-and-number row
    /// (A, B, 1, 2 …).
    public var header: [TableRow]
    /// The body rows.
    public var rows: RowSource
    /// Rows of sums where pages end and begin; nil for none.
    public var pageSums: PageSums?
    /// "Bảng 1. …", above the table.
    public var caption: String?
    /// "Đơn vị tính: …", right-aligned above the table.
    public var unit: String?
    /// Printed with the repeated header on following pages ("(tiếp theo)"), nil for nothing.
    public var continuation: String?
    /// What the one row of a table without rows says ("Không có số liệu"), nil for nothing.
    public var emptyText: String?
    /// Rules, shading, padding and cell styles.
    public var style: TableStyle
    /// Whether a row may be split over pages when it would fit on one page.
    public var rowsMaySplit: Bool
    /// Alternative text summary for those who hear the document; nil for none.
    public var summary: String?
    /// Space above the whole table, with its caption.
    public var spaceBefore: Length
    /// Space below.
    public var spaceAfter: Length
    /// Where it came from.
    public var place: Place

    /// A table.
    public init(
        columns: [TableColumn], header: [TableRow] = [], rows: RowSource, caption: String? = nil,
        unit: String? = nil, continuation: String? = nil, emptyText: String? = nil,
        style: TableStyle, rowsMaySplit: Bool = false, summary: String? = nil,
        spaceBefore: Length = .pt(6),
        spaceAfter: Length = .pt(6), place: Place = Place()
    ) {
        self.columns = columns
        self.header = header
        self.rows = rows
        self.caption = caption
        self.unit = unit
        self.continuation = continuation
        self.emptyText = emptyText
        self.style = style
        self.rowsMaySplit = rowsMaySplit
        self.summary = summary
        self.spaceBefore = spaceBefore
        self.spaceAfter = spaceAfter
        self.place = place
    }
}

/// One column of a table.
public struct TableColumn: Sendable, Hashable {
    /// How wide the column is.
    public enum Width: Sendable, Hashable {
        /// This wide, padding included.
        case fixed(Length)
        /// As its content asks, between the longest word and the longest line.
        case content
        /// A share of what the fixed and content columns leave.
        case share(Double)
    }

    /// How cell text lies.
    public enum Alignment: String, Sendable, Hashable, Codable {
        /// Flush left.
        case start
        /// Centred.
        case center
        /// Flush right.
        case end
        /// Justified.
        case justified
        /// Numbers on their decimal mark, the widest flush right; other text flush right.
        case decimal
    }

    /// How wide it is.
    public var width: Width
    /// How the text of body cells lies.
    public var alignment: Alignment

    /// A column.
    public init(width: Width = .content, alignment: Alignment = .start) {
        self.width = width
        self.alignment = alignment
    }
}
