import Documents

/// Lists: L with LI, each with Lbl and LBody.
extension Flow {
    /// Share of the width that nested indents leave at least.
    private static let leastShare = 0.25

    /// Sets a list below what is there.
    func set(_ list: List, _ context: Context) throws {
        let element = structure.open(.list, parent: context.parent)
        for item in list.items {
            let itemElement = structure.open(.listItem, parent: element)
            let label = structure.open(.label, parent: itemElement)
            let body = structure.open(.listBody, parent: itemElement)
            var inner = context.inside(body)
            var hanging: Double?
            if case .hanging(let width) = list.labels { hanging = max(0, width.points) }
            var blocks = item.blocks
            let style: ParagraphStyle
            if case .paragraph(let first)? = blocks.first {
                style = first.style
            } else {
                // The item begins with no text: its label has a line of its own.
                var own = Self.firstStyle(blocks) ?? ParagraphStyle(text: TextStyle(size: 14))
                own.keepWithNext = true
                style = own
                blocks.insert(.paragraph(Paragraph([], style: style)), at: 0)
            }
            inner.label = TextSetter.Label(
                text: item.label, style: list.labelStyle ?? style.text, mark: .element(label),
                hanging: hanging)
            try set(Array(blocks.prefix(1)), inner, following: blocks.dropFirst().first)
            inner.label = nil
            inner.indent = min(
                inner.indent + (hanging ?? 0), builder.width * (1 - Self.leastShare))
            try set(Array(blocks.dropFirst()), inner)
        }
    }

    /// The style of the first paragraph in `blocks`.
    private static func firstStyle(_ blocks: [Block]) -> ParagraphStyle? {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): return paragraph.style
            case .list(let list):
                for item in list.items {
                    if let style = firstStyle(item.blocks) { return style }
                }
            case .group(let group):
                if let style = firstStyle(group.blocks) { return style }
            case .table(let table): return table.style.body
            case .chart, .figures, .columns, .rule, .space, .pageBreak: continue
            }
        }
        return nil
    }
}
