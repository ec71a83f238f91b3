import Documents

/// A review of about `pages` pages: headings, justified text, tables and charts, as an office's
/// report has them.
struct SyntheticReview {
    let pages: Int

    private let body = ParagraphStyle(
        text: TextStyle(size: 14), alignment: .justified, leading: .exact(20),
        spaceAfter: .pt(6), firstLineIndent: .mm(10))
    private let small = ParagraphStyle(text: TextStyle(size: 12), leading: .multiple(1.1))

    func document() -> Document {
        var text = SyntheticText(seed: 20_231_231)
        let setup = PageSetup(
            margins: Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15)),
            numbering: PageSetup.Numbering(style: TextStyle(size: 14), fromTop: .mm(10)))
        return Document(metadata: Metadata(title: "Báo cáo tổng hợp", author: "Đảng uỷ")) {
            Section(setup: setup) {
                for part in 1...max(1, pages / 2) {
                    heading("\(part). Kết quả công tác dân vận phần thứ \(part)")
                    for _ in 0..<4 { Paragraph(text.paragraph(), style: body) }
                    if part % 2 == 0 { table(&text, part) } else { chart(&text, part) }
                }
            }
        }
    }

    private func heading(_ words: String) -> Paragraph {
        var style = body
        style.text.bold = true
        style.keepWithNext = true
        return Paragraph(words, style: style, role: .heading(level: 1))
    }

    private func table(_ text: inout SyntheticText, _ part: Int) -> Table {
        var bold = small
        bold.text.bold = true
        var centered = bold
        centered.alignment = .center
        let rows = (1...14).map { row in
            TableRow(
                ["\(row)", text.model()]
                    + (0..<4).map { _ in NumberFormat.vietnamese.string(Double(text.number(5000))) }
            )
        }
        return Table(
            columns: [TableColumn(alignment: .center), TableColumn(width: .share(1))]
                + Array(repeating: TableColumn(alignment: .decimal), count: 4),
            header: [
                TableRow(["TT", "Mô hình", "Kinh tế", "Văn hoá", "An ninh", "Cộng"], kind: .header)
            ],
            rows: RowSource(rows), caption: "Bảng \(part). Mô hình theo lĩnh vực",
            unit: "Đơn vị tính: mô hình",
            style: TableStyle(
                header: centered, body: small, total: bold, caption: centered, unit: small))
    }

    private func chart(_ text: inout SyntheticText, _ part: Int) -> Chart {
        Chart(
            part % 3 == 0 ? .line : .column(.grouped),
            categories: [
                "Kinh tế", "Văn hoá - xã hội", "Quốc phòng - an ninh", "Hệ thống chính trị",
            ],
            series: ["Năm 2022", "Năm 2023"].map { name in
                Chart.Series(name: name, values: (0..<4).map { _ in Double(text.number(90) + 5) })
            },
            caption: "Biểu đồ \(part). Số mô hình theo lĩnh vực", unit: "mô hình",
            labels: TextStyle(size: 10), captionStyle: small, sourceStyle: small)
    }
}
