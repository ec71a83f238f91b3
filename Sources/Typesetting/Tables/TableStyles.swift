import Documents

/// The paragraph styles of a table's plain cells, made once for every alignment.
struct TableStyles {
    private let header: [ParagraphStyle]
    private let numbers: [ParagraphStyle]
    private let body: [ParagraphStyle]
    private let total: [ParagraphStyle]
    /// How much smaller than asked the text is set, so that a wide table fits; 1 for not at all.
    let scale: Double

    /// The styles of `table`, with the text at `scale` times its size.
    init(_ table: TableStyle, scale: Double = 1) {
        self.scale = scale
        var head = table.header
        head.balanced = true
        var letters = table.header
        letters.text.bold = false
        header = Self.aligned(head, scale)
        numbers = Self.aligned(letters, scale)
        body = Self.aligned(table.body, scale)
        total = Self.aligned(table.total, scale)
    }

    /// The style of a plain cell in a row of `kind`; the last line of a decimal cell is flush
    /// right, as text that is no number stands.
    func style(
        of kind: TableRow.Kind, _ alignment: TableColumn.Alignment
    ) -> ParagraphStyle {
        let index = Self.index(alignment)
        return switch kind {
        case .header: header[index]
        case .columnNumbers: numbers[index]
        case .body: body[index]
        case .group, .subtotal, .total: total[index]
        }
    }

    /// How the text of `cell` lies: its own wish, else centred in header rows, else as its
    /// column says. A cell over several columns has no decimal mark to line up on.
    func alignment(
        of cell: TableCell, in kind: TableRow.Kind, column: TableColumn, columnSpan: Int
    ) -> TableColumn.Alignment {
        let asked: TableColumn.Alignment
        if let own = cell.alignment {
            asked = own
        } else if kind == .header || kind == .columnNumbers {
            asked = .center
        } else if kind == .group, columnSpan > 1 {
            asked = .start
        } else {
            asked = column.alignment
        }
        return asked == .decimal && columnSpan > 1 ? .end : asked
    }

    /// `paragraph` at the table's scale, with the alignment that its cell states.
    func fitted(_ paragraph: Paragraph, alignment: TableColumn.Alignment?) -> Paragraph {
        guard scale != 1 || alignment != nil else { return paragraph }
        var fitted = paragraph
        fitted.style = Self.scaled(paragraph.style, scale)
        if let alignment { fitted.style.alignment = Self.paragraphAlignment(alignment) }
        if scale != 1 {
            fitted.inlines = paragraph.inlines.map { inline in
                switch inline {
                case .text(let run): .text(Self.scaled(run, scale))
                case .link(let target, let runs):
                    .link(target: target, runs.map { Self.scaled($0, scale) })
                case .lineBreak, .tab: inline
                }
            }
        }
        return fitted
    }

    private static let alignments: [TableColumn.Alignment] = [
        .start, .center, .end, .justified, .decimal,
    ]

    private static func index(_ alignment: TableColumn.Alignment) -> Int {
        switch alignment {
        case .start: 0
        case .center: 1
        case .end: 2
        case .justified: 3
        case .decimal: 4
        }
    }

    private static func aligned(_ style: ParagraphStyle, _ scale: Double) -> [ParagraphStyle] {
        alignments.map { alignment in
            var style = scaled(style, scale)
            style.alignment = paragraphAlignment(alignment)
            return style
        }
    }

    private static func paragraphAlignment(
        _ alignment: TableColumn.Alignment
    ) -> ParagraphStyle.Alignment {
        switch alignment {
        case .start: .start
        case .center: .center
        case .end, .decimal: .end
        case .justified: .justified
        }
    }

    private static func scaled(_ style: ParagraphStyle, _ scale: Double) -> ParagraphStyle {
        guard scale != 1 else { return style }
        var style = style
        style.text.size *= scale
        if case .exact(let points) = style.leading { style.leading = .exact(points * scale) }
        style.firstLineIndent = style.firstLineIndent * scale
        style.leftIndent = style.leftIndent * scale
        style.rightIndent = style.rightIndent * scale
        return style
    }

    private static func scaled(_ run: TextRun, _ scale: Double) -> TextRun {
        var run = run
        run.style?.size *= scale
        return run
    }
}
