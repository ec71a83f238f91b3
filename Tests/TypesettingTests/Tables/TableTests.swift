import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite("Tables")
struct TableTests {
    private func row(_ texts: String..., kind: TableRow.Kind = .body) -> TableRow {
        TableRow(texts.map { TableCell($0) }, kind: kind)
    }

    private func review() -> Table {
        let header = [
            TableRow(
                [
                    TableCell("TT", rowSpan: 2), TableCell("Lĩnh vực", rowSpan: 2),
                    TableCell("Năm 2023", columnSpan: 2), TableCell("Tỷ lệ (%)", rowSpan: 2),
                ], kind: .header),
            row("Cấp tỉnh", "Cấp huyện", kind: .header),
            row("A", "B", "1", "2", "3", kind: .columnNumbers),
        ]
        var rows = [
            TableRow([TableCell("I. Mô hình tập thể", columnSpan: 5)], kind: .group)
        ]
        for (index, name) in [
            "Kinh tế", "Văn hóa – xã hội", "Quốc phòng, an ninh", "Xây dựng Đảng",
        ]
        .enumerated() {
            rows.append(
                row("\(index + 1)", name, "\(1_204 - index)", "\(36 * index)", "\(9 * index),5"))
        }
        rows.append(
            TableRow(
                [TableCell("Tổng cộng", columnSpan: 2)]
                    + ["4.810", "216", "100,25"].map { TableCell($0) }, kind: .total))
        return Table(
            columns: [
                TableColumn(width: .fixed(.pt(24)), alignment: .center), TableColumn(),
                TableColumn(alignment: .decimal), TableColumn(alignment: .decimal),
                TableColumn(width: .share(1), alignment: .decimal),
            ], header: header, rows: RowSource(rows), caption: "Bảng 1. Mô hình “Dân vận khéo”",
            unit: "Đơn vị tính: mô hình", continuation: "(tiếp theo)", style: TableFixture.style(),
            summary: "Số mô hình theo lĩnh vực")
    }

    @Test func `a review's table is set whole`() throws {
        let (pages, diagnostics) = try TableFixture.pages(review())
        #expect(diagnostics.isEmpty)
        try expectReference(pages.map(pageDump).joined(), named: "review-table")
    }

    @Test func `the header is repeated as an artifact under the caption`() throws {
        let (pages, _) = try TableFixture.pages(
            review(), setup: TableFixture.setup(height: 190))
        try #require(pages.count == 2)
        #expect(
            TableFixture.repeatedText(pages[1])
                == "Bảng 1. Mô hình “Dân vận khéo” (tiếp theo)|Năm 2023|Cấp tỉnh|Cấp huyện|TT|Lĩnh "
                + "vực|Tỷ lệ (%)|A|B|1|2|3|")
        try expectReference(pages.map(pageDump).joined(), named: "review-table-in-two")
    }

    @Test func `without a caption the word of continuation stands alone`() throws {
        var table = review()
        table.caption = nil
        table.header = []
        let (pages, _) = try TableFixture.pages(table, setup: TableFixture.setup(height: 110))
        #expect(TableFixture.repeatedText(pages[1]) == "(tiếp theo)|")
    }

    @Test func `decimal marks stand on one line`() throws {
        let numbers = ["1.204,5", "7,25", "0,1", "12", "-3,75%", "–", "(1,5)", "100%", "999.999"]
        let table = Table(
            columns: [TableColumn(), TableColumn(alignment: .decimal)],
            rows: RowSource(numbers.map { row("Ẫ", $0) }), style: TableFixture.style())
        let (pages, _) = try TableFixture.pages(table)
        var found = 0
        var marks: [Double] = []
        for run in pages.flatMap(TableFixture.runs) {
            let text = String(decoding: run.text, as: UTF8.self)
            guard numbers.contains(text) else { continue }
            found += 1
            let bytes = try #require(DecimalText.integerBytes(of: text, mark: 0x2C))
            var line = Line(height: 0, baseline: 0, x: 0, width: 0, items: [])
            line.items = [PlacedItem(.glyphs(run), mark: .artifact)]
            marks.append(line.offset(ofByte: bytes))
        }
        #expect(found == numbers.count)
        let first = try #require(marks.first)
        #expect(marks.allSatisfy { abs($0 - first) < 0.01 })
    }

    @Test func `text in a decimal column is flush right with the widest number`() throws {
        let table = Table(
            columns: [TableColumn(width: .fixed(.pt(100)), alignment: .decimal)],
            rows: RowSource([row("12,75"), row("hơn 7"), row("0,5")]), style: TableFixture.style())
        let (pages, _) = try TableFixture.pages(table)
        let runs = pages.flatMap(TableFixture.runs)
        let ends = runs.map { $0.x + $0.width }
        #expect(abs(ends[0] - ends[1]) < 0.01)
        #expect(ends[2] < ends[0] - 4)
    }

    @Test(arguments: [TableStyle.Rules.grid, .horizontal, .none])
    func `all rules of a page are one path`(rules: TableStyle.Rules) throws {
        var table = review()
        table.style = TableFixture.style(rules)
        let (pages, _) = try TableFixture.pages(table, setup: TableFixture.setup(height: 190))
        for page in pages {
            let strokes = page.items.filter {
                if case .path(let path) = $0.content { path.stroke != nil } else { false }
            }
            #expect(strokes.count == (rules == .none ? 0 : 1))
        }
    }

    @Test func `a cell with one paragraph holds its text itself`() throws {
        let style = TableFixture.style().body
        let table = Table(
            columns: [TableColumn(), TableColumn()],
            rows: RowSource([
                TableRow([
                    TableCell(content: .paragraphs([Paragraph("Một ợ", style: style)])),
                    TableCell(
                        content: .paragraphs([
                            Paragraph("Hai Ỗ", style: style), Paragraph("Ba Ể", style: style),
                        ]), isRowHeader: true),
                ])
            ]), style: TableFixture.style())
        let (pages, _) = try TableFixture.pages(table)
        #expect(
            pages[0].elements.map(\.role)
                == [
                    .document, .table, .tableBody, .tableRow, .dataCell, .headerCell, .paragraph,
                    .paragraph,
                ])
        #expect(pages[0].elements[5].scope == .row)
        #expect(TableFixture.cellTexts(pages, below: .tableRow) == ["Mộtợ", "HaiỖ", "BaỂ"])
    }
}
