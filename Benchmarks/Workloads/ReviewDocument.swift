import Documents

/// The review of `review.csv` as a document: headings, justified text, tables and charts.
struct ReviewDocument {
    private let records: [[String]]

    private static let body = ParagraphStyle(
        text: TextStyle(size: 14), alignment: .justified, leading: .exact(19),
        spaceAfter: .pt(6), firstLineIndent: .pt(28.35))
    private static let small = ParagraphStyle(text: TextStyle(size: 11), leading: .exact(12.6))
    private static let caption = ParagraphStyle(
        text: TextStyle(size: 12, italic: true), alignment: .center, leading: .exact(16),
        spaceBefore: .pt(4), spaceAfter: .pt(6))

    init(_ data: DataFile) { records = data.records }

    func document() -> Document {
        let setup = PageSetup(
            size: Size(width: .pt(595.28), height: .pt(841.89)),
            margins: Margins(
                top: .pt(56.7), bottom: .pt(56.69), left: .pt(85.04), right: .pt(56.74)),
            numbering: PageSetup.Numbering(
                style: TextStyle(size: 14), fromTop: .pt(802), firstShown: 1))
        return Document(
            metadata: Metadata(title: "Báo cáo tổng kết năm học", author: "Thử tải"),
            sections: [Section(setup: setup, blocks: blocks())])
    }

    private func blocks() -> [Block] {
        var result: [Block] = []
        var index = 0
        while index < records.count {
            let fields = Array(records[index].dropFirst())
            switch records[index].first {
            case "title":
                result.append(.paragraph(Self.line(fields[0], size: 14, bold: true)))
                result.append(
                    .paragraph(Self.line(fields[1], size: 18, bold: true, level: 1)))
                result.append(.paragraph(Self.line(fields[2], size: 14, italic: true)))
            case "h1": result.append(.paragraph(Self.heading(fields[0], level: 2, space: 8)))
            case "h2": result.append(.paragraph(Self.heading(fields[0], level: 3, space: 5)))
            case "caption":
                result.append(
                    .paragraph(Paragraph(fields[0], style: Self.caption, role: .caption)))
            case "p": result.append(.paragraph(Paragraph(fields[0], style: Self.body)))
            case "twidths": result.append(.table(table(from: &index)))
            case "chart": result.append(.chart(chart(from: &index)))
            default: break
            }
            index += 1
        }
        return result
    }

    private static func line(
        _ text: String, size: Double, bold: Bool = false, italic: Bool = false, level: Int? = nil
    ) -> Paragraph {
        let style = ParagraphStyle(
            text: TextStyle(size: size, bold: bold, italic: italic), alignment: .center,
            leading: .exact(size + 10))
        guard let level else { return Paragraph(text, style: style) }
        return Paragraph(text, style: style, role: .heading(level: level))
    }

    private static func heading(_ text: String, level: Int, space: Double) -> Paragraph {
        let style = ParagraphStyle(
            text: TextStyle(size: 14, bold: true), leading: .exact(19), spaceBefore: .pt(space),
            spaceAfter: .pt(5), keepWithNext: true)
        return Paragraph(text, style: style, role: .heading(level: level))
    }

    /// The table whose first record is at `index`; leaves `index` at its last.
    private func table(from index: inout Int) -> Table {
        let widths = records[index].dropFirst().compactMap { Double($0) }
        let alignments = records[index + 1].dropFirst().map { name -> TableColumn.Alignment in
            name == "c" ? .center : name == "r" ? .end : .start
        }
        var bold = Self.small
        bold.text.bold = true
        bold.alignment = .center
        let header = records[index + 2].dropFirst().map { TableCell($0) }
        index += 3
        var rows: [TableRow] = []
        while index < records.count, records[index].first == "trow" {
            rows.append(TableRow(records[index].dropFirst().map { TableCell($0) }))
            index += 1
        }
        return Table(
            columns: zip(widths, alignments).map {
                TableColumn(width: .fixed(.pt($0)), alignment: $1)
            },
            header: [TableRow(Array(header), kind: .header)], rows: RowSource(rows),
            style: TableStyle(
                headerShade: .gray(0.882), paddingX: .pt(4), paddingY: .pt(1.2), header: bold,
                body: Self.small, total: bold, caption: Self.caption, unit: Self.small))
    }

    /// The chart whose first record is at `index`; leaves `index` at its last.
    private func chart(from index: inout Int) -> Chart {
        let kind: Chart.Kind =
            switch records[index][1] {
            case "bar": .column(.grouped)
            case "line": .line
            default: .pie
            }
        let categories = Array(records[index + 1].dropFirst())
        index += 2
        var series: [Chart.Series] = []
        while index < records.count, records[index].first == "series" {
            series.append(
                Chart.Series(
                    name: records[index][1], values: records[index].dropFirst(2).map { Double($0) })
            )
            index += 1
        }
        return Chart(
            kind, categories: categories, series: series, height: .pt(184),
            labels: TextStyle(size: 9), captionStyle: Self.caption, sourceStyle: Self.small)
    }
}
