import Documents

/// Paragraphs and rules.
extension Flow {
    /// Sets a paragraph; `next` is what follows.
    func set(_ paragraph: Paragraph, _ context: Context, next: Next) throws {
        let style = paragraph.style
        var bookmark: (String, Int)?
        var isHeading = false
        let mark: PlacedItem.Mark
        switch paragraph.role {
        case .artifact:
            mark = .artifact
        case .heading(let level):
            isHeading = true
            mark = .element(structure.open(.heading(level), parent: context.parent))
            let title = paragraph.plainText
            if !title.isEmpty { bookmark = (title, max(1, level)) }
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
        unit.isWhole = style.keepTogether || isHeading
        if style.keepWithNext { unit.tie = max(1, style.widows) }
        if case .rule? = next.block { unit.tie = max(1, unit.tie) }
        if next.remark != nil { unit.tie = max(1, unit.tie) }
        unit.bookmark = bookmark
        unit.anchor = paragraph.anchor
        unit.place = paragraph.place
        try push(unit)
    }

    /// Sets a drawn line.
    func set(_ rule: Rule, _ context: Context) throws {
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
}
