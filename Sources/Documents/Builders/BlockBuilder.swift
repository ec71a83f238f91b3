/// Collects blocks in reading order; loops and conditions are Swift's own.
///
///     Section(setup: setup) {
///         Paragraph("Kết quả", style: heading, role: .heading(level: 1))
///         for unit in units { Paragraph(unit.summary, style: body) }
///         table
///     }
@resultBuilder
public enum BlockBuilder {
    /// A block as it is.
    public static func buildExpression(_ block: Block) -> [Block] { [block] }
    /// Blocks made elsewhere.
    public static func buildExpression(_ blocks: [Block]) -> [Block] { blocks }
    /// A paragraph.
    public static func buildExpression(_ paragraph: Paragraph) -> [Block] {
        [.paragraph(paragraph)]
    }
    /// A list.
    public static func buildExpression(_ list: List) -> [Block] { [.list(list)] }
    /// A table.
    public static func buildExpression(_ table: Table) -> [Block] { [.table(table)] }
    /// A chart.
    public static func buildExpression(_ chart: Chart) -> [Block] { [.chart(chart)] }
    /// Stacks side by side.
    public static func buildExpression(_ columns: Columns) -> [Block] { [.columns(columns)] }
    /// Blocks that belong together.
    public static func buildExpression(_ group: Group) -> [Block] { [.group(group)] }
    /// A drawn line.
    public static func buildExpression(_ rule: Rule) -> [Block] { [.rule(rule)] }

    /// The blocks one after the other.
    public static func buildBlock(_ parts: [Block]...) -> [Block] { Array(parts.joined()) }
    /// The blocks of a loop.
    public static func buildArray(_ parts: [[Block]]) -> [Block] { Array(parts.joined()) }
    /// The blocks of an `if` without `else`.
    public static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
    /// The blocks of the first branch.
    public static func buildEither(first part: [Block]) -> [Block] { part }
    /// The blocks of the second branch.
    public static func buildEither(second part: [Block]) -> [Block] { part }
}

extension Section {
    /// A section of the blocks that `content` collects.
    public init(
        setup: PageSetup, restartsNumbering: Bool = false,
        @BlockBuilder _ content: () -> [Block]
    ) {
        self.init(setup: setup, blocks: content(), restartsNumbering: restartsNumbering)
    }
}

extension Group {
    /// A group of the blocks that `content` collects.
    public init(
        role: Role = .none, keepTogether: Bool = false, @BlockBuilder _ content: () -> [Block]
    ) {
        self.init(content(), role: role, keepTogether: keepTogether)
    }
}

extension Columns.Column {
    /// A stack of the blocks that `content` collects.
    public init(share: Double, @BlockBuilder _ content: () -> [Block]) {
        self.init(share: share, blocks: content())
    }
}

extension List.Item {
    /// An item of the blocks that `content` collects.
    public init(label: String, @BlockBuilder _ content: () -> [Block]) {
        self.init(label: label, blocks: content())
    }
}
