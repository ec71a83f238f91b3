import Documents

/// The ledger of `ledger.csv` as a document: one table, eight columns, a subtotal after every
/// fifty rows, a total at the end.
struct LedgerDocument {
    private let rows: [[String]]
    private let head: [String]

    private static let widths = [32.0, 56, 52, 86, 128, 32, 75, 62]
    private static let alignments: [TableColumn.Alignment] = [
        .end, .center, .center, .start, .start, .center, .end, .start,
    ]

    init(_ data: DataFile) {
        head = Array((data.records.first ?? []).prefix(8))
        rows = Array(data.records.dropFirst())
    }

    func document() -> Document {
        let title = ParagraphStyle(
            text: TextStyle(size: 16, bold: true), alignment: .center, spaceAfter: .pt(12))
        let side = Length.pt(36)
        let setup = PageSetup(
            size: Size(width: .pt(595.28), height: .pt(841.89)),
            margins: Margins(top: .pt(40), bottom: .pt(40), left: side, right: side),
            numbering: PageSetup.Numbering(
                style: TextStyle(size: 9), fromTop: .pt(809), firstShown: 1))
        return Document(metadata: Metadata(title: "Sổ cái chi tiết", author: "Thử tải")) {
            Section(setup: setup) {
                Paragraph("SỔ CÁI CHI TIẾT NĂM 2025", style: title, role: .heading(level: 1))
                table()
            }
        }
    }

    private func table() -> Table {
        let body = ParagraphStyle(text: TextStyle(size: 9), leading: .exact(11))
        var bold = body
        bold.text.bold = true
        var header = bold
        header.alignment = .center
        return Table(
            columns: zip(Self.widths, Self.alignments).map {
                TableColumn(width: .fixed(.pt($0)), alignment: $1)
            },
            header: [TableRow(head.map { TableCell($0) }, kind: .header)],
            rows: RowSource { [rows] in
                var reading = LedgerReading(rows)
                return { reading.next() }
            },
            style: TableStyle(
                headerShade: .gray(0.882), bandShade: .gray(0.941), paddingX: .pt(3),
                paddingY: .pt(1), header: header, body: body, total: bold, caption: header,
                unit: body))
    }
}

/// One reading of the ledger's rows, with the sums between them.
private struct LedgerReading {
    private let rows: [[String]]
    private var index = 0
    private var group = 0
    private var sum = 0
    private var total = 0
    private var isDone = false

    init(_ rows: [[String]]) { self.rows = rows }

    mutating func next() -> TableRow? {
        if index > 0, group * 50 < index, index % 50 == 0 || index == rows.count {
            group += 1
            defer { sum = 0 }
            total += sum
            return Self.line("Cộng nhóm \(group)", sum, .subtotal)
        }
        guard index < rows.count else {
            defer { isDone = true }
            return isDone ? nil : Self.line("Tổng cộng", total, .total)
        }
        let row = rows[index]
        index += 1
        sum += Int(row[8]) ?? 0
        return TableRow(row.prefix(8).map { TableCell($0) })
    }

    private static func line(_ label: String, _ sum: Int, _ kind: TableRow.Kind) -> TableRow {
        TableRow(
            [
                TableCell(label, columnSpan: 6, alignment: .end),
                TableCell(NumberFormat.vietnamese.string(Double(sum))), TableCell(""),
            ], kind: kind)
    }
}
