public import Documents

/// How tables look and what their fixed words are.
public struct TableRules: Sendable, Hashable {
    /// Header of the column of running numbers: "TT" or "STT".
    public var firstColumn: String
    /// "Tổng cộng".
    public var total: String
    /// "Bảng {number}. {title}".
    public var caption: Pattern
    /// "Đơn vị tính: {unit}".
    public var unit: Pattern
    /// "(tiếp theo)", above the repeated header.
    public var continuation: String?
    /// Which rules are drawn.
    public var rules: TableStyle.Rules
    /// Their width in points.
    public var ruleWidth: Double
    /// Grey behind header cells from 0 (black) to 1; nil for none.
    public var headerShade: Double?
    /// Grey behind totals; nil for none.
    public var totalShade: Double?
    /// Space at the left and right of a cell's text.
    public var paddingX: Length
    /// Space above and below a cell's text.
    public var paddingY: Length
    /// Where these values come from.
    public var source: RuleSource

    private enum Lines: String, CaseIterable { case grid, horizontal, none }

    init(reading fields: MappingReader) {
        firstColumn = fields.text("first_column")
        total = fields.text("total")
        caption = fields.pattern("caption", holes: ["number", "title"])
        unit = fields.pattern("unit", holes: ["unit"])
        continuation = fields.optionalText("continuation")
        rules =
            switch fields.choice("rules", Lines.self) {
            case .horizontal: .horizontal
            case .some(.none): .none
            case .grid, nil: .grid
            }
        ruleWidth = fields.length("rule_width").points
        headerShade = fields.optionalShare("header_shade")
        totalShade = fields.optionalShare("total_shade")
        paddingX = fields.length("padding_x")
        paddingY = fields.length("padding_y")
        source = RuleSource(of: fields)
    }
}

/// What stands with charts.
public struct ChartRules: Sendable, Hashable {
    /// "Biểu đồ {number}. {title}".
    public var caption: Pattern
    /// "Nguồn: {source}".
    public var from: Pattern
    /// Height of the drawing.
    public var height: Length
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        caption = fields.pattern("caption", holes: ["number", "title"])
        from = fields.pattern("from", holes: ["source"])
        height = fields.length("height")
        source = RuleSource(of: fields)
    }
}
