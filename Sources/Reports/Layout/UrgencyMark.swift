public import Documents

/// KHẨN, THƯỢNG KHẨN, HOẢ TỐC (item 10b); in a frame where the standard gives its size.
public struct UrgencyMark: Sendable, Hashable {
    /// The level, as in `MarkRules.urgency`, in any case.
    public var level: String

    /// The mark of `level`.
    public init(_ level: String) { self.level = level }

    /// The mark under `standard`.
    public func blocks(under standard: PageStandard) -> [Block] {
        let known = standard.marks.urgency.first { $0.text.matchKey == level.matchKey }
        guard let frame = known?.frame else { return [standard.block(.urgency, level)] }
        return [standard.framed(.urgency, level, size: frame)]
    }
}

/// The scope of circulation (item 11a): LƯU HÀNH NỘI BỘ.
public struct CirculationMark: Sendable, Hashable {
    /// The scope as printed, in any case.
    public var scope: String

    /// The mark of `scope`.
    public init(_ scope: String) { self.scope = scope }

    /// The mark under `standard`.
    public func blocks(under standard: PageStandard) -> [Block] {
        guard let frame = standard.marks.circulationFrame else {
            return [standard.block(.circulation, scope)]
        }
        return [standard.framed(.circulation, scope, size: frame)]
    }
}

extension PageStandard {
    /// Text in a single frame of about `size`, centred in the left column of the head.
    func framed(_ key: ComponentKey, _ text: String, size: Size) -> Block {
        let component = self[key]
        var style = component.style
        let above = style.spaceBefore
        style.spaceBefore = .zero
        let line = style.text.size * 1.15
        let padding = Length.pt(max(0, (size.height.points - line) / 2))
        let cell = TableCell(
            content: .paragraphs([
                Paragraph(component.cased(text), style: style, role: .line)
            ]), alignment: .center)
        let table = Table(
            columns: [TableColumn(width: .share(1), alignment: .center)],
            rows: RowSource([TableRow([cell])]),
            style: TableStyle(
                rules: .grid, ruleWidth: 1, paddingX: .pt(1), paddingY: padding, header: style,
                body: style, total: style, caption: style, unit: style),
            spaceBefore: above, spaceAfter: .zero)
        let side = max(0, (letterhead.left.points - size.width.points) / 2)
        return .columns(
            Columns([
                .init(share: side, blocks: []),
                .init(share: size.width.points, blocks: [.table(table)]),
                .init(share: side, blocks: []),
            ]))
    }
}
