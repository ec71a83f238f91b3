import Documents

/// Blocks as text, one line a paragraph, rule or space: what stands where, in which look.
/// `|` in a line is a place where it may break, `_` a tie between two words.
func dump(_ blocks: [Block], indent: String = "") -> String {
    blocks.map { dump($0, indent: indent) }.joined()
}

private func dump(_ block: Block, indent: String) -> String {
    switch block {
    case .paragraph(let paragraph):
        return indent + look(paragraph) + " " + text(paragraph) + "\n"
    case .list(let list):
        return list.items.map { item in
            indent + "item \(item.label)\n" + dump(item.blocks, indent: indent + "  ")
        }.joined()
    case .table(let table):
        var result = indent + "table padding \(rounded(table.style.paddingY.points))\n"
        let read = table.rows.read()
        while let row = read() {
            for cell in row.cells {
                if case .paragraphs(let paragraphs) = cell.content {
                    result += dump(paragraphs.map(Block.paragraph), indent: indent + "  ")
                }
            }
        }
        return result
    case .chart: return indent + "chart\n"
    case .figures(let figures):
        return figures.figures.map { indent + "figure \($0.alternativeText)\n" }.joined()
    case .columns(let columns):
        let kept = columns.linesKeptBefore > 0 ? " keeps \(columns.linesKeptBefore) lines" : ""
        return columns.columns.map { column in
            let width = rounded(Length.pt(column.share).millimetres)
            return indent + "column \(width) mm\(kept)\n"
                + dump(column.blocks, indent: indent + "  ")
        }.joined()
    case .group(let group):
        return indent + "group\(group.keepTogether ? " together" : "")\n"
            + dump(group.blocks, indent: indent + "  ")
    case .rule(let rule):
        let extent =
            switch rule.extent {
            case .length(let length): "\(rounded(length.millimetres)) mm"
            case .ofTextBefore(let share): "\(share) of text"
            case .ofWidth(let share): "\(share) of width"
            }
        return indent + "rule \(extent)\n"
    case .space(let length): return indent + "space \(rounded(length.points)) pt\n"
    case .pageBreak: return indent + "page break\n"
    }
}

private func look(_ paragraph: Paragraph) -> String {
    let style = paragraph.style
    var parts = ["\(rounded(style.text.size))", "\(style.alignment)"]
    if style.text.bold { parts.append("bold") }
    if style.text.italic { parts.append("italic") }
    if style.text.underline { parts.append("underlined") }
    if case .heading(let level) = paragraph.role { parts.append("h\(level)") }
    if paragraph.role == .artifact { parts.append("artifact") }
    return "[" + parts.joined(separator: " ") + "]"
}

private func text(_ paragraph: Paragraph) -> String {
    paragraph.inlines.map { inline in
        guard case .text(let run) = inline else { return inline == .lineBreak ? " // " : "?" }
        guard paragraph.style.balanced else { return run.text }
        return run.text.map { $0 == " " ? (run.keepsTogether ? "_" : "|") : String($0) }.joined()
    }.joined()
}

private func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
}
