import Documents

/// Blocks side by side and blocks kept together: stacks that are set apart and placed whole.
extension Flow {
    /// Sets stacks level at their tops, as one piece.
    func set(_ columns: Columns, _ context: Context) throws {
        let whole = try stacks(columns, context)
        if columns.linesKeptBefore > 0 { tieLines(columns.linesKeptBefore) }
        var unit = FlowUnit(.fragment(whole))
        unit.x = context.indent
        unit.needsTextBefore = columns.linesKeptBefore > 0
        unit.place = columns.place
        textBefore = nil
        try push(unit)
    }

    /// Stacks side by side as one piece.
    func stacks(_ columns: Columns, _ context: Context) throws -> Fragment {
        let gaps = columns.gap.points * Double(max(0, columns.columns.count - 1))
        let room = max(1, width(context) - gaps)
        let total = columns.columns.reduce(0) { $0 + max(0, $1.share) }
        var whole = Fragment(height: 0, items: [])
        var x = 0.0
        for column in columns.columns {
            let share =
                total > 0 ? max(0, column.share) / total : 1 / Double(columns.columns.count)
            whole.add(try galley(column.blocks, width: room * share, context), x: x)
            x += room * share + columns.gap.points
        }
        return whole
    }

    /// Sets a group, on one page if it asks for that and fits.
    func set(_ group: Group, _ context: Context) throws {
        var inner = context
        switch group.role {
        case .none: break
        case .part(let title):
            inner = context.inside(
                structure.open(.part, parent: context.parent, title: title))
        case .section(let title):
            inner = context.inside(
                structure.open(.section, parent: context.parent, title: title))
        }
        if group.keepTogether, !builder.isGalley {
            let mark = structure.mark
            let fragment = try galley(group.blocks, width: width(context), inner)
            if fragment.height <= builder.fullHeight {
                var unit = FlowUnit(.fragment(fragment))
                unit.x = context.indent
                textBefore = nil
                return try push(unit)
            }
            structure.rewind(to: mark)
            setter.reports.add(Diagnostic(.note, .keptBlocksSplit, at: Place()))
        }
        try set(group.blocks, inner)
    }

    /// Blocks in a stack of their own.
    func galley(_ blocks: [Block], width: Double, _ context: Context) throws -> Fragment {
        let builder = PageBuilder(galley: width, setter: setter, structure: structure)
        let flow = Flow(builder)
        var inner = context
        inner.indent = 0
        try flow.set(blocks, inner)
        try flow.finish()
        var fragment = builder.takeFragment()
        fragment.spaceBefore = Self.spaceBefore(blocks)
        return fragment
    }

    /// The space that the first of `blocks` leaves above.
    private static func spaceBefore(_ blocks: [Block]) -> Double {
        switch blocks.first {
        case .paragraph(let paragraph): paragraph.style.spaceBefore.points
        case .table(let table): table.spaceBefore.points
        case .chart(let chart): chart.spaceBefore.points
        case .rule(let rule): rule.spaceBefore.points
        case .group(let group): spaceBefore(group.blocks)
        case .list(let list): spaceBefore(list.items.first?.blocks ?? [])
        case .figures, .columns, .space, .pageBreak, nil: 0
        }
    }
}
