import Documents

/// A document as text that a person can read in a diff: a line a paragraph, a row or a mark.
func text(of document: Document) -> String {
    var lines = ["title: \(document.metadata.title)"]
    for (index, section) in document.sections.enumerated() {
        let isLandscape = section.setup.size.width > section.setup.size.height
        lines.append("=== section \(index + 1)\(isLandscape ? " landscape" : "")")
        lines += section.blocks.flatMap(text)
    }
    return lines.joined(separator: "\n") + "\n"
}

private func text(of block: Block) -> [String] {
    switch block {
    case .paragraph(let paragraph):
        let role =
            switch paragraph.role {
            case .heading(let level): "h\(level)"
            case .body: "p"
            case .line: "line"
            case .caption: "caption"
            case .artifact: "artifact"
            }
        return ["\(role): \(paragraph.plainText)"]
    case .list(let list):
        return list.items.flatMap { item in
            item.blocks.flatMap(text).map { "  \(item.label) \($0)" }
        }
    case .table(let table):
        var lines = ["table: \(table.caption ?? "–") [\(table.unit ?? "")]"]
        lines += table.header.map { "  # " + text(of: $0) }
        let read = table.rows.read()
        while let row = read() { lines.append("  \(row.kind.rawValue) " + text(of: row)) }
        return lines
    case .figures(let figures):
        return figures.figures.map { "figure: \($0.alternativeText)" }
    case .chart(let chart):
        return ["chart: \(chart.caption ?? "–") [\(chart.unit ?? "")] \(chart.kind)"]
            + chart.series.map { series in
                "  \(series.name): "
                    + zip(chart.categories, series.values).map { category, value in
                        "\(category)=\(value.map { String($0) } ?? "–")"
                    }.joined(separator: "; ")
            }
    case .columns(let columns):
        return columns.columns.enumerated().flatMap { index, column in
            column.blocks.flatMap(text).map { "  |\(index + 1) \($0)" }
        }
    case .group(let group): return group.blocks.flatMap(text)
    case .rule, .space: return []
    case .pageBreak: return ["--- page break"]
    }
}

private func text(of row: TableRow) -> String {
    row.cells.map { cell in
        switch cell.content {
        case .text(let text): text
        case .paragraphs(let paragraphs): paragraphs.map(\.plainText).joined(separator: " / ")
        }
    }.joined(separator: " | ")
}
