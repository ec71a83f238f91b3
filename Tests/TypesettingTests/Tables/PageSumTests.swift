import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite("Sums of pages")
struct PageSumTests {
    /// A table of `count` rows, each of one number, with sums of pages and a total.
    private func table(_ count: Int, total: Bool = true) -> Table {
        var rows = (0..<count).map { TableRow([TableCell("hàng"), TableCell(String($0 + 1))]) }
        if total {
            rows.append(TableRow([TableCell("Tổng"), TableCell("T\(count)")], kind: .total))
        }
        var table = Table(
            columns: [TableColumn(width: .share(1)), TableColumn(width: .share(1))],
            header: [TableRow([TableCell("A"), TableCell("B")], kind: .header)],
            rows: RowSource(rows), style: TableFixture.style())
        table.pageSums = PageSums(
            foot: { rows in
                TableRow(
                    [TableCell("Cộng"), TableCell("F\(rows.lowerBound)-\(rows.upperBound)")],
                    kind: .subtotal)
            },
            carried: {
                TableRow([TableCell("Mang sang"), TableCell("C\($0)")], kind: .subtotal)
            })
        return table
    }

    /// The texts of the right column of a page, from top to bottom.
    private func figures(_ page: Page) -> [String] {
        var lines: [(y: Double, text: String)] = []
        for item in page.items {
            guard case .glyphs(let run) = item.content, run.x > 180 else { continue }
            lines.append((run.y, String(decoding: run.text, as: UTF8.self)))
        }
        return lines.sorted { $0.y < $1.y }.map { $0.text.filter { !$0.isWhitespace } }
    }

    @Test(arguments: [1, 2, 9, 10, 11, 12, 13, 21, 22, 23, 24, 40, 97])
    func `each page sums up its rows, and the next carries all before it`(count: Int) throws {
        let (pages, diagnostics) = try TableFixture.pages(table(count))
        #expect(diagnostics.isEmpty)
        var before = 0
        for (index, page) in pages.enumerated() {
            var texts = figures(page)
            #expect(texts.removeFirst() == "B")
            if index > 0 { #expect(texts.removeFirst() == "C\(before)") }
            if index == pages.count - 1 { #expect(texts.removeLast() == "T\(count)") }
            if pages.count > 1 {
                #expect(texts.last?.hasPrefix("F") == true)
                let foot = texts.removeLast()
                let after = before + texts.count
                #expect(foot == "F\(before)-\(after)")
            }
            #expect(texts == (before..<before + texts.count).map { String($0 + 1) })
            #expect(!texts.isEmpty)
            before += texts.count
            // Nothing runs into the margin.
            for item in page.items {
                if case .glyphs(let run) = item.content { #expect(run.y < 220) }
            }
        }
        #expect(before == count)
    }

    @Test func `sums of pages are drawn and not read aloud`() throws {
        let (pages, _) = try TableFixture.pages(table(40, total: false))
        #expect(pages.count > 1)
        #expect(figures(try #require(pages.last)).last?.hasPrefix("F") == true)
        let read = TableFixture.cellTexts(pages, below: .tableBody)
        #expect(read == (1...40).flatMap { ["hàng", String($0)] })
    }
}
