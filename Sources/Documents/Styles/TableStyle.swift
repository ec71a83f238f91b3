/// The rules, shading and padding of a table.
public struct TableStyle: Sendable, Hashable {
    /// Which rules are drawn.
    public enum Rules: String, Sendable, Hashable, Codable {
        /// A full grid (the usual office table).
        case grid
        /// Only horizontal rules.
        case horizontal
        /// None.
        case none
    }

    /// Which rules are drawn.
    public var rules: Rules
    /// Width of the rules in points.
    public var ruleWidth: Double
    /// Grey behind header cells, nil for none.
    public var headerShade: Color?
    /// Grey behind subtotal and total rows, nil for none.
    public var bandShade: Color?
    /// Space between a cell's left and right edges and its text.
    public var paddingX: Length
    /// Space between a cell's top and bottom edges and its text.
    public var paddingY: Length
    /// Paragraph style of header cells.
    public var header: ParagraphStyle
    /// Paragraph style of body cells given as plain text.
    public var body: ParagraphStyle
    /// Paragraph style of total and subtotal cells given as plain text.
    public var total: ParagraphStyle
    /// Paragraph style of the caption above the table ("Bảng 1. …").
    public var caption: ParagraphStyle
    /// Paragraph style of the line that names the unit ("Đơn vị tính: …").
    public var unit: ParagraphStyle
    /// The decimal mark on which `decimal` columns line up.
    public var decimalMark: Character

    /// A table style.
    public init(
        rules: Rules = .grid, ruleWidth: Double = 0.5, headerShade: Color? = nil,
        bandShade: Color? = nil, paddingX: Length = .mm(1.5), paddingY: Length = .pt(2),
        header: ParagraphStyle, body: ParagraphStyle, total: ParagraphStyle,
        caption: ParagraphStyle, unit: ParagraphStyle, decimalMark: Character = ","
    ) {
        self.rules = rules
        self.ruleWidth = ruleWidth
        self.headerShade = headerShade
        self.bandShade = bandShade
        self.paddingX = paddingX
        self.paddingY = paddingY
        self.header = header
        self.body = body
        self.total = total
        self.caption = caption
        self.unit = unit
        self.decimalMark = decimalMark
    }
}
