import Documents

/// A made-up report with one of everything.
enum SampleDocument {
    static let body = ParagraphStyle(
        text: TextStyle(size: 14), alignment: .justified, leading: .exact(19),
        spaceBefore: .pt(6), firstLineIndent: .mm(10))
    static let plain = ParagraphStyle(text: TextStyle(size: 12))
    static let bold = ParagraphStyle(text: TextStyle(size: 14, bold: true), keepWithNext: true)

    static let sentence =
        "Ẫm Ỗ Ể ợ ữ đ Đ: trong năm 2023, Đảng bộ xã Mẫu đã xây dựng 4.759 mô hình dân vận khéo, "
        + "đạt 95,6% kế hoạch, tăng 2,1 điểm phần trăm so với cùng kỳ năm trước. "

    static func report(rows: Int) -> Document {
        let table = TableStyle(header: bold, body: plain, total: bold, caption: plain, unit: plain)
        return Document(
            metadata: Metadata(
                title: "Báo cáo tổng kết năm 2023", author: "Đảng ủy xã Mẫu",
                created: "2023-12-20T10:00:00+07:00")
        ) {
            Section(
                setup: PageSetup(
                    margins: Margins(
                        top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15)),
                    numbering: .init(style: TextStyle(size: 14), fromTop: .mm(10)))
            ) {
                Paragraph("BÁO CÁO TỔNG KẾT", style: bold, role: .heading(level: 1))
                for _ in 0..<(rows > 10 ? 6 : 1) {
                    Paragraph(String(repeating: sentence, count: 3), style: body)
                }
                Paragraph("I. KẾT QUẢ", style: bold, role: .heading(level: 2))
                Paragraph(
                    [
                        .plain("Chi tiết tại "),
                        .link(target: "#phu-luc", [TextRun("Phụ lục")]),
                        .plain(" và "),
                        .link(target: "https://vi-du.vn/tong-ket", [TextRun("trang tin")]),
                        .plain("."),
                    ], style: body)
                List(items: [
                    List.Item(label: "1.") { Paragraph(sentence, style: body) },
                    List.Item(label: "2.") { Paragraph(sentence, style: body) },
                ])
                Table(
                    columns: [
                        TableColumn(alignment: .center), TableColumn(width: .share(1)),
                        TableColumn(alignment: .decimal),
                    ],
                    header: [TableRow(["TT", "Đơn vị", "Số mô hình"], kind: .body)],
                    caption: "Bảng 1. Mô hình theo đơn vị", unit: "Đơn vị tính: mô hình",
                    style: table
                ) {
                    for row in 1...max(1, rows) {
                        [String(row), "Đảng ủy xã Mẫu \(row), huyện Mẫu", "\(row % 97),5"]
                    }
                }
                Chart(
                    .column(.grouped), categories: ["2022", "2023"],
                    series: [Chart.Series(name: "Mô hình", values: [101, 120])],
                    caption: "Biểu đồ 1. Mô hình", labels: TextStyle(size: 10),
                    captionStyle: plain, sourceStyle: plain)
                Paragraph(
                    [.plain("PHỤ LỤC")], style: bold, role: .heading(level: 2),
                    anchor: "phu-luc")
                Paragraph(sentence, style: body)
            }
        }
    }
}
