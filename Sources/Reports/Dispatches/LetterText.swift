import Documents

/// Sets the Markdown of a letter or appendix in the look of a page standard. The words print as
/// they are written.
struct LetterText {
    let standard: PageStandard
    /// How headings of each level are numbered.
    let headings: [Numbering]
    /// How numbered lists are labelled, outermost first.
    let items: [Numbering]
    let names: LetterNames
    let file: String
    /// Level of the heading that stands above the text; 0 for none.
    private let levelAbove: Int
    private var counts: [Int] = []
    private var lastLevel: Int

    init(
        standard: PageStandard, template: DispatchTemplate, names: LetterNames, file: String,
        levelAbove: Int
    ) {
        self.levelAbove = levelAbove
        lastLevel = levelAbove
        self.standard = standard
        headings = template.headings
        items = template.items
        self.names = names
        self.file = file
    }

    /// The blocks of `text`, closed as the standard closes a paper where `isClosed`.
    mutating func blocks(_ text: [BodyBlock], isClosed: Bool) -> [Block] {
        var result = text.flatMap { blocks($0, depth: 0) }
        if isClosed { close(&result) }
        return result
    }

    private mutating func blocks(_ block: BodyBlock, depth: Int) -> [Block] {
        switch block {
        case .heading(let level, let inlines, let position):
            return [heading(level, inlines, position)]
        case .paragraph(let inlines, let position):
            let style = standard.bodyStyle
            let paragraph = Paragraph(
                self.inlines(inlines, base: style.text), style: style, place: place(position))
            return paragraph.inlines.isEmpty ? [] : [.paragraph(paragraph)]
        case .list(let list): return [self.list(list, depth: depth)]
        case .table(let table): return [.table(self.table(table))]
        case .quote(let inner): return inner.flatMap { blocks($0, depth: depth) }
        case .fence: return []
        }
    }

    private mutating func heading(
        _ level: Int, _ inlines: [BodyInline], _ position: BodyPosition
    ) -> Block {
        counts = Array(counts.prefix(level))
        while counts.count < level { counts.append(0) }
        counts[level - 1] += 1
        let numbering = level <= headings.count ? headings[level - 1] : .none
        let label = numbering.label(counts[level - 1])
        let words = self.inlines(inlines, base: standard.bodyStyle.text).map(\.plainText).joined()
        var heading = standard.heading(
            level: level, label: label.isEmpty ? nil : label, words, place: place(position))
        // Those who hear the paper get no level skipped, whatever the Markdown does.
        lastLevel = min(level + levelAbove, lastLevel + 1)
        heading.role = .heading(level: lastLevel)
        return .paragraph(heading)
    }

    private mutating func list(_ list: BodyList, depth: Int) -> Block {
        let numbering: Numbering =
            list.start == nil ? .dash : depth < items.count ? items[depth] : .arabic
        let first = list.start ?? 1
        var result: [List.Item] = []
        for (index, item) in list.items.enumerated() {
            var label = numbering.label(first + index)
            if list.start == nil, depth % 2 == 1 { label = "+" }
            if list.closesWithParenthesis, numbering == .arabic { label = "\(first + index))" }
            result.append(
                List.Item(label: label, blocks: item.flatMap { blocks($0, depth: depth + 1) }))
        }
        return .list(List(items: result))
    }

    private func table(_ table: BodyTable) -> Table {
        let look = standard.tableStyle
        let rows = table.rows.map { cells in
            cells.map { inlines -> TableCell in
                let words = self.inlines(inlines, base: look.body.text)
                return TableCell(content: .paragraphs([Paragraph(words, style: look.body)]))
            }
        }
        let head = (table.rows.first ?? []).map { inlines in
            TableCell(self.inlines(inlines, base: look.header.text).map(\.plainText).joined())
        }
        let columns = table.alignments.map { alignment -> TableColumn in
            switch alignment {
            case .none, .left: TableColumn()
            case .center: TableColumn(alignment: .center)
            case .right: TableColumn(alignment: .decimal)
            }
        }
        return Table(
            columns: columns, header: [TableRow(head, kind: .header)],
            rows: RowSource(rows.dropFirst().map { TableRow($0) }),
            continuation: standard.tables.continuation, style: look,
            place: place(table.position))
    }

    private func inlines(_ inlines: [BodyInline], base: TextStyle) -> [Inline] {
        inlines.flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text, let marks):
                return text.isEmpty ? [] : [.text(TextRun(text, style: marks.style(on: base)))]
            case .hole(let hole, let marks):
                let run = TextRun(
                    names.words(of: hole), style: marks.style(on: base), keepsTogether: true)
                return run.text.isEmpty ? [] : [.text(run)]
            case .optional(let inner, _): return self.inlines(inner, base: base)
            case .lineBreak: return [.lineBreak]
            case .link(let target, let inner):
                let runs = self.inlines(inner, base: base).compactMap { inline -> TextRun? in
                    if case .text(let run) = inline { run } else { nil }
                }
                return [.link(target: target, runs)]
            }
        }
    }

    private func place(_ position: BodyPosition) -> Place {
        Place(file: file, line: position.line, column: position.column)
    }

    /// Closes the last sentence as the standard does: `.` or `./.`.
    private func close(_ blocks: inout [Block]) {
        guard standard.textEnd != ".", let last = blocks.popLast() else { return }
        switch last {
        case .paragraph(var paragraph):
            if case .text(var run)? = paragraph.inlines.last, run.text.hasSuffix(".") {
                run.text = run.text.dropLast() + standard.textEnd
                paragraph.inlines[paragraph.inlines.count - 1] = .text(run)
            }
            blocks.append(.paragraph(paragraph))
        case .list(var list):
            if var item = list.items.popLast() {
                close(&item.blocks)
                list.items.append(item)
            }
            blocks.append(.list(list))
        default: blocks.append(last)
        }
    }
}

extension Sequence<Block> {
    /// The words of paragraphs, lists and table captions in order, a line each.
    var plainText: String { flatMap(\.lines).joined(separator: "\n") }
}

extension Block {
    fileprivate var lines: [String] {
        switch self {
        case .paragraph(let paragraph): [paragraph.plainText]
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.lines) }
        case .group(let group): group.blocks.flatMap(\.lines)
        case .columns(let columns): columns.columns.flatMap { $0.blocks.flatMap(\.lines) }
        case .table(let table): [table.caption].compactMap(\.self)
        case .chart, .figures, .rule, .space, .pageBreak: []
        }
    }
}
