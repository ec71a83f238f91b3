import Documents

/// From blocks to units.
extension Flow {
    /// Where blocks stand: the element that holds them, and how far in.
    struct Context {
        var parent: Int
        var indent = 0.0
        /// Depth of nesting, which ends at a limit that no office reaches.
        var depth = 0
        /// The label of a list item, for its first paragraph.
        var label: TextSetter.Label?

        /// The same place inside element `parent`.
        func inside(_ parent: Int) -> Context {
            var context = self
            context.parent = parent
            context.depth += 1
            return context
        }
    }

    /// Sets `blocks` below each other.
    func set(_ blocks: [Block], _ context: Context) throws {
        var context = context
        for (index, block) in blocks.enumerated() {
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            try set(block, context, next: next)
            if case .paragraph = block { context.label = nil }
        }
    }

    private func set(_ block: Block, _ context: Context, next: Block?) throws {
        switch block {
        case .paragraph(let paragraph): try set(paragraph, context, next: next)
        case .list(let list): try set(list, context)
        case .table(let table): try set(table, context)
        case .chart(let chart): try set(chart, context)
        case .columns(let columns): try set(columns, context)
        case .group(let group): try set(group, context)
        case .rule(let rule): try set(rule, context)
        case .space(let length): explicitBefore += max(0, length.points)
        case .pageBreak: breakBefore = true
        }
    }

    /// Width for a block in `context`.
    func width(_ context: Context) -> Double { max(1, builder.width - context.indent) }

    // MARK: Text

    private func set(_ paragraph: Paragraph, _ context: Context, next: Block?) throws {
        let style = paragraph.style
        var bookmark: (String, Int)?
        let mark: PlacedItem.Mark
        switch paragraph.role {
        case .artifact:
            mark = .artifact
        case .heading(let level):
            mark = .element(structure.open(.heading(level), parent: context.parent))
            bookmark = (paragraph.plainText, max(1, level))
        case .body, .line, .caption:
            mark = .element(structure.open(.paragraph, parent: context.parent))
        }
        let lines = setter.lines(
            of: paragraph, width: width(context), mark: mark, label: context.label)
        textBefore = lines.max { $0.width < $1.width }.map { ($0.x + context.indent, $0.width) }

        var unit = FlowUnit(.lines(lines))
        unit.x = context.indent
        unit.spaceBefore = style.spaceBefore.points
        unit.spaceAfter = style.spaceAfter.points
        unit.orphans = max(1, style.orphans)
        unit.widows = max(1, style.widows)
        unit.isWhole = style.keepTogether || bookmark != nil
        if style.keepWithNext { unit.tie = max(1, style.widows) }
        if case .rule(let rule)? = next, case .ofTextBefore = rule.extent {
            unit.tie = max(1, unit.tie)
        }
        unit.bookmark = bookmark
        unit.anchor = paragraph.anchor
        unit.place = paragraph.place
        try push(unit)
    }

    private func set(_ rule: Rule, _ context: Context) throws {
        let width = width(context)
        let length: Double
        var place = (x: context.indent, width: width)
        switch rule.extent {
        case .length(let fixed): length = fixed.points
        case .ofWidth(let share): length = width * share
        case .ofTextBefore(let share):
            place = textBefore ?? place
            length = place.width * share
        }
        let x: Double =
            switch rule.alignment {
            case .start, .justified: place.x
            case .center: place.x + (place.width - length) / 2
            case .end: place.x + place.width - length
            }
        let stroke = VectorPath.Stroke(width: rule.thickness)
        let path = VectorPath([.move(0, 0), .line(length, 0)], stroke: stroke, dx: x, dy: 0)
        var unit = FlowUnit(
            .fragment(Fragment(height: 0, items: [PlacedItem(.path(path), mark: .artifact)])))
        unit.spaceBefore = rule.spaceBefore.points
        unit.spaceAfter = rule.spaceAfter.points
        try push(unit)
    }

    private func set(_ list: List, _ context: Context) throws {
        let element = structure.open(.list, parent: context.parent)
        for item in list.items {
            let itemElement = structure.open(.listItem, parent: element)
            let label = structure.open(.label, parent: itemElement)
            let body = structure.open(.listBody, parent: itemElement)
            var inner = context.inside(body)
            var hanging: Double?
            if case .hanging(let width) = list.labels { hanging = width.points }
            var blocks = item.blocks
            var style: TextStyle
            if case .paragraph(let first)? = blocks.first {
                style = list.labelStyle ?? first.style.text
            } else {
                // A label with nothing to stand before has a line of its own.
                style = list.labelStyle ?? TextStyle(size: 14)
                blocks.insert(
                    .paragraph(
                        Paragraph([], style: ParagraphStyle(text: style, keepWithNext: true))),
                    at: 0)
            }
            inner.label = TextSetter.Label(
                text: item.label, style: style, mark: .element(label), hanging: hanging)
            try setItem(blocks, inner, hanging: hanging ?? 0)
        }
    }

    private func setItem(_ blocks: [Block], _ context: Context, hanging: Double) throws {
        guard let first = blocks.first else { return }
        try set([first], context)
        var following = context
        following.label = nil
        following.indent += hanging
        try set(Array(blocks.dropFirst()), following)
    }

    // MARK: Blocks of their own kind

    private func set(_ table: Table, _ context: Context) throws {
        builder.indent += context.indent
        let measured = builder.measure(table)
        builder.indent -= context.indent
        var unit = FlowUnit(.table(measured, parent: context.parent))
        unit.x = context.indent
        unit.spaceBefore = table.spaceBefore.points
        unit.spaceAfter = table.spaceAfter.points
        unit.place = table.place
        textBefore = nil
        try push(unit)
    }

    private func set(_ chart: Chart, _ context: Context) throws {
        let full = width(context)
        let width = chart.width.map { min($0.points, full) } ?? full
        let figure = structure.open(
            .figure, parent: context.parent, alternativeText: alternativeText(of: chart))
        var unit = FlowUnit(
            .fragment(fragment(for: chart, width: width, setter: setter, element: figure)))
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
        unit.tie = below.isEmpty ? 0 : 1
        textBefore = nil
        try push(unit)
        for (index, var line) in below.enumerated() {
            if index == below.count - 1 {
                line.tie = 0
                line.spaceAfter = max(line.spaceAfter, chart.spaceAfter.points)
            }
            try push(line)
        }
    }

    private func set(_ columns: Columns, _ context: Context) throws {
        let gaps = columns.gap.points * Double(max(0, columns.columns.count - 1))
        let room = max(1, width(context) - gaps)
        let total = columns.columns.reduce(0) { $0 + max(0, $1.share) }
        var whole = Fragment(height: 0, items: [])
        var x = 0.0
        for column in columns.columns {
            let share = total > 0 ? max(0, column.share) / total : 1 / Double(columns.columns.count)
            let fragment = try galley(column.blocks, width: room * share, context)
            whole.add(fragment, x: x)
            x += room * share + columns.gap.points
        }
        if columns.linesKeptBefore > 0 { tieLines(columns.linesKeptBefore) }
        var unit = FlowUnit(.fragment(whole))
        unit.x = context.indent
        unit.place = columns.place
        textBefore = nil
        try push(unit)
    }

    private func set(_ group: Group, _ context: Context) throws {
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
            try flush()
            let mark = structure.mark
            let fragment = try galley(group.blocks, width: width(context), inner)
            if fragment.height <= builder.fullHeight {
                var unit = FlowUnit(.fragment(fragment))
                unit.x = context.indent
                return try push(unit)
            }
            structure.rewind(to: mark)
            setter.reports.add(
                Diagnostic(.note, .keptBlocksSplit, at: Place()))
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
        return builder.takeFragment()
    }
}
