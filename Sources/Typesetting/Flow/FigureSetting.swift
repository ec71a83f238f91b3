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
        let closing = try closingHeight(table, context, next)
        if closing > 0, closing < builder.fullHeight / 2 { return closing }
        guard let remark = next.remark else { return 0 }
        let lines = setter.lines(of: remark, width: width(context), mark: .artifact)
        let space = max(table.spaceAfter.points, remark.style.spaceBefore.points) + next.space
        let below = lines.height + space
        return below < builder.fullHeight / 4 ? below : 0
    }

    /// Height of the signature block that comes, with the few lines of text before it; 0 when
    /// there is none, or when that text is enough for it not to stand alone.
    private func closingHeight(_ table: Table, _ context: Context, _ next: Next) throws -> Double {
        let coming = next.blocks(3)
        func kept(_ block: Block) -> Int {
            if case .columns(let columns) = block { columns.linesKeptBefore } else { 0 }
        }
        guard coming.contains(where: { kept($0.block) > 0 }) else { return 0 }
        var height = 0.0
        var space = table.spaceAfter.points
        var count = 0
        for (block, explicit) in coming {
            switch block {
            case .paragraph(let paragraph):
                let lines = setter.lines(of: paragraph, width: width(context), mark: .artifact)
                height += max(space, paragraph.style.spaceBefore.points) + explicit + lines.height
                space = paragraph.style.spaceAfter.points
                count += lines.count
            case .columns(let columns) where columns.linesKeptBefore > count:
                let mark = structure.mark
                let stack = try stacks(columns, context)
                structure.rewind(to: mark)
                return height + max(space, stack.spaceBefore) + explicit + stack.height
            default: return 0
            }
        }
        return 0
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
        let sheet = drawing(of: chart, width: width, limit: limit, setter: setter)
        for diagnostic in sheet.diagnostics { setter.reports.add(diagnostic) }
        var unit = FlowUnit(.fragment(fragment(of: sheet, chart, setter: setter, element: figure)))
        unit.smaller = smaller(chart, than: sheet, width: width, limit: limit, element: figure)
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

    /// Shares of its height to which a chart is drawn smaller, the least that can be drawn first.
    private static let lessShares = [0.72, 0.79, 0.86, 0.93]

    /// How a chart is drawn lower to stand on a page that it misses by a little: nothing is left
    /// out that stood in `sheet`. Nil when it cannot be: a chart that took the height it needs
    /// stands as it is, and what is tied to it goes where all of it fits.
    private func smaller(
        _ chart: Chart, than sheet: ChartSheet, width: Double, limit: Double, element: Int
    ) -> FlowUnit.Smaller? {
        guard !builder.isGalley else { return nil }
        let setter = setter
        func lower(_ room: Double) -> (sheet: ChartSheet, chart: Chart)? {
            var lower = chart
            lower.height = .pt(chart.height.points - (sheet.height - room))
            guard lower.height.points > 0 else { return nil }
            let found = drawing(of: lower, width: width, limit: limit, setter: setter)
            guard found.height <= room + 0.01, found.labels.count == sheet.labels.count,
                found.diagnostics.count <= sheet.diagnostics.count
            else { return nil }
            return (found, lower)
        }
        let heights = Self.lessShares.map { sheet.height * $0 }
        guard let least = heights.first(where: { lower($0) != nil }) else { return nil }
        return FlowUnit.Smaller(least: least) { room in
            lower(room).map { fragment(of: $0.sheet, $0.chart, setter: setter, element: element) }
        }
    }
}
