import Documents

/// Tables and charts.
extension Flow {
    /// Measures a table and sets it. A remark or a signature block behind it takes its last rows
    /// along.
    func set(_ table: Table, _ context: Context, next: Next) throws {
        builder.indent += context.indent
        var measured = builder.measure(table)
        builder.indent -= context.indent
        let below = try heightKeptBelow(table, context, next)
        if measured.geometry.rowCount <= TableFlow.fewestRowsToSplit,
            measured.leadHeight + below <= builder.fullHeight
        {
            measured.leadHeight += below
        }
        var unit = FlowUnit(.table(measured, parent: context.parent))
        unit.keptBelow = below
        unit.x = context.indent
        unit.spaceBefore = table.spaceBefore.points
        unit.spaceAfter = table.spaceAfter.points
        unit.place = table.place
        textBefore = nil
        try push(unit)
    }

    /// Height of the signature block or the remark that must stand on the page where `table` ends;
    /// 0 when there is none, or when it is too high to ask for.
    private func heightKeptBelow(_ table: Table, _ context: Context, _ next: Next) throws -> Double
    {
        guard !builder.isGalley else { return 0 }
        let height: Double
        let space: Double
        let most: Double
        if case .columns(let columns)? = next.block, columns.linesKeptBefore > 0 {
            let mark = structure.mark
            let block = try stacks(columns, context)
            structure.rewind(to: mark)
            (height, space, most) = (block.height, block.spaceBefore, builder.fullHeight / 2)
        } else if let remark = next.remark {
            let lines = setter.lines(of: remark, width: width(context), mark: .artifact)
            let before = remark.style.spaceBefore.points
            (height, space, most) = (lines.height, before, builder.fullHeight / 4)
        } else {
            return 0
        }
        let below = height + max(table.spaceAfter.points, space) + next.space
        return below < most ? below : 0
    }

    /// Sets a chart with its caption and source line.
    func set(_ chart: Chart, _ context: Context, next: Next) throws {
        let full = width(context)
        let stated = chart.width?.points ?? full
        let width = stated > 0 ? min(stated, full) : full
        let figure = structure.open(
            .figure, parent: context.parent, alternativeText: alternativeText(of: chart))
        // A drawing that grows leaves room for its caption and source on the same page.
        let limit = min(640, builder.fullHeight - 72)
        let drawing = fragment(
            for: chart, width: width, limit: limit, setter: setter, element: figure)
        var unit = FlowUnit(.fragment(drawing))
        unit.x = context.indent + (full - width) / 2
        unit.spaceBefore = chart.spaceBefore.points
        unit.place = chart.place
        var below: [FlowUnit] = []
        for (text, style) in [
            (chart.caption, chart.captionStyle), (chart.source, chart.sourceStyle),
        ] {
            guard let text, !text.isEmpty else { continue }
            let element = structure.open(.caption, parent: figure)
            let paragraph = Paragraph(text, style: style, role: .caption, place: chart.place)
            var line = FlowUnit(
                .lines(setter.lines(of: paragraph, width: full, mark: .element(element))))
            line.x = context.indent
            line.spaceBefore = style.spaceBefore.points
            line.spaceAfter = style.spaceAfter.points
            line.isWhole = true
            line.tie = 1
            line.place = chart.place
            below.append(line)
        }
        let remarkTie = next.remark == nil ? 0 : 1
        unit.tie = below.isEmpty ? remarkTie : 1
        textBefore = nil
        try push(unit)
        for (index, var line) in below.enumerated() {
            if index == below.count - 1 {
                line.tie = remarkTie
                line.spaceAfter = max(line.spaceAfter, chart.spaceAfter.points)
            }
            try push(line)
        }
    }
}
