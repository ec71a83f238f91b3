import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite("Tables over pages")
struct TableBreakTests {
    private func row(_ texts: String..., kind: TableRow.Kind = .body) -> TableRow {
        TableRow(texts.map { TableCell($0) }, kind: kind)
    }

    private func table(_ rows: [TableRow], columns: Int = 2, maySplit: Bool = false) -> Table {
        Table(
            columns: Array(repeating: TableColumn(width: .share(1)), count: columns),
            header: [TableRow((0..<columns).map { TableCell("Cột \($0)") }, kind: .header)],
            rows: RowSource(rows), caption: "Bảng", style: TableFixture.style(),
            rowsMaySplit: maySplit)
    }

    private let long = Array(repeating: "Ẫ Ỗ Ể ợ ữ đ Đ", count: 60).joined(separator: " ")

    @Test func `caption, header and two rows stay together`() throws {
        let style = TableFixture.style().body
        for lines in 1...16 {
            let before = Block.paragraph(
                Paragraph(
                    Array(repeating: [.plain("Đ"), .lineBreak], count: lines).flatMap(\.self),
                    style: style))
            let rows = (1...4).map { row("hàng", "\($0)") }
            let (pages, _) = try TableFixture.pages([before, .table(table(rows))])
            let caption = try #require(pages.first { pageText($0).contains("Bảng") })
            #expect(pageText(caption).contains("hàng1hàng2"))
        }
    }

    @Test func `a remark below a table stands on the page of its last row`() throws {
        let style = TableFixture.style().body
        var remark = style
        remark.keepWithPrevious = true
        for count in [2, 3, 6] {
            for lines in 1...16 {
                let before = Block.paragraph(
                    Paragraph(
                        Array(repeating: [.plain("Đ"), .lineBreak], count: lines).flatMap(\.self),
                        style: style))
                let rows = (1...count).map { row("hàng", "cuối\($0)") }
                let (pages, _) = try TableFixture.pages([
                    before, .table(table(rows)), .paragraph(Paragraph("Ghi chú", style: remark)),
                ])
                let noted = try #require(pages.first { pageText($0).contains("Ghi chú") })
                #expect(pageText(noted).contains("cuối\(count)"))
            }
        }
    }

    @Test func `one endless word is broken and leaves the type of the table as it is`() throws {
        let word = String(repeating: "ữ", count: 4000)
        let (pages, diagnostics) = try TableFixture.pages(table([row(word, "1"), row("a", "2")]))
        #expect(!diagnostics.contains { $0.code == .tableTooWide })
        #expect(pages.map(pageText).joined().contains("2"))
        for page in pages { #expect(TableFixture.overflow(page) == []) }
    }

    @Test func `a row taller than a page is split over pages`() throws {
        let rows = [row("a", "1"), row("b", long), row("c", "2")]
        let (pages, diagnostics) = try TableFixture.pages(
            table(rows), setup: TableFixture.setup(width: 200, height: 160))
        #expect(diagnostics.isEmpty)
        #expect(pages.count > 3)
        #expect(
            TableFixture.cellTexts(pages, below: .tableBody)
                == rows.flatMap(\.cells).map(TableFixture.plain))
        for page in pages { #expect(TableFixture.overflow(page) == []) }
    }

    @Test func `rows split at the page end only where they may`() throws {
        let medium = Array(repeating: "Ẫ Ỗ Ể ợ", count: 24).joined(separator: " ")
        let rows = (0..<20).map { row("\($0)", medium) }
        let whole = try TableFixture.pages(table(rows)).pages
        let split = try TableFixture.pages(table(rows, maySplit: true)).pages
        #expect(split.count < whole.count)
        func pagesByCell(_ pages: [Page]) -> Int {
            var seen: [Int: Set<Int>] = [:]
            for page in pages {
                for item in page.items {
                    if case .element(let id) = item.mark {
                        seen[id, default: []].insert(page.index)
                    }
                }
            }
            return seen.values.filter { $0.count > 1 }.count
        }
        #expect(pagesByCell(whole) == 0)
        #expect(pagesByCell(split) > 0)
        #expect(
            TableFixture.cellTexts(split, below: .tableBody)
                == rows.flatMap(\.cells).map(TableFixture.plain))
    }

    @Test func `a cell over many rows goes over the page end`() throws {
        var rows = [
            TableRow([TableCell(long, rowSpan: 30), TableCell("1")])
        ]
        for number in 2...30 { rows.append(row("\(number)")) }
        let (pages, diagnostics) = try TableFixture.pages(table(rows))
        #expect(diagnostics.isEmpty)
        #expect(pages.count >= 3)
        #expect(
            TableFixture.cellTexts(pages, below: .tableBody)
                == rows.flatMap(\.cells).map(TableFixture.plain))
        for page in pages { #expect(TableFixture.overflow(page) == []) }
        try expectReference(pages.prefix(2).map(pageDump).joined(), named: "row-span-over-pages")
    }

    @Test func `a cell over few rows makes the last of them taller`() throws {
        let rows = [
            TableRow([TableCell(long, rowSpan: 2), TableCell("1")]), row("2"), row("a", "b"),
        ]
        let (pages, _) = try TableFixture.pages(
            table(rows), setup: TableFixture.setup(width: 600, height: 400))
        let runs = TableFixture.runs(pages[0])
        let lines = runs.filter { $0.text.count > 3 && $0.x < 300 }.map(\.y)
        let next = try #require(runs.first { $0.text == [UInt8(ascii: "a")] })
        #expect(next.y > (lines.max() ?? 0) + 12)
    }

    @Test func `a table 40 columns wide still prints`() throws {
        let cells = (0..<40).map { "\($0).759" }
        let table = Table(
            columns: Array(repeating: TableColumn(alignment: .decimal), count: 40),
            header: [TableRow((0..<40).map { TableCell("Xã số \($0)") }, kind: .header)],
            rows: RowSource([TableRow(cells.map { TableCell($0) })]), style: TableFixture.style())
        let (pages, diagnostics) = try TableFixture.pages(
            table, setup: TableFixture.setup(width: 500, height: 700))
        #expect(diagnostics.contains { $0.code == .tableTooWide })
        #expect(TableFixture.cellTexts(pages, below: .tableBody) == cells)
        for page in pages { #expect(TableFixture.overflow(page) == []) }
    }

    @Test func `a table too wide leaves its long text more than one word a line`() throws {
        let name = "Đảng bộ xã Một gồm các thôn, bản, tổ dân phố vùng đặc biệt khó khăn"
        let table = Table(
            columns: [TableColumn()]
                + Array(repeating: TableColumn(alignment: .decimal), count: 17),
            header: [TableRow((0..<18).map { TableCell("Tháng \($0)") }, kind: .header)],
            rows: RowSource([
                TableRow([TableCell(name)] + (0..<17).map { TableCell("\($0)") })
            ]), style: TableFixture.style())
        let (pages, diagnostics) = try TableFixture.pages(
            table, setup: TableFixture.setup(width: 520, height: 700))
        let found = try #require(diagnostics.first { $0.code == .tableTooWide })
        let percent = try #require(found.arguments["percent"].flatMap { Int($0) })
        #expect((40..<100).contains(percent))
        for page in pages { #expect(TableFixture.overflow(page) == []) }
    }

    @Test func `a table without rows prints its header and says so`() throws {
        var empty = table([])
        empty.emptyText = "Không có số liệu"
        let (pages, diagnostics) = try TableFixture.pages(empty)
        #expect(diagnostics.map(\.code) == [.tableEmpty])
        #expect(pageText(pages[0]) == "BảngCột 0Cột 1Không có số liệu")
        empty.columns = []
        empty.header = []
        _ = try TableFixture.pages(empty)
    }

    @Test func `a table without columns takes them from its rows`() throws {
        var bare = table([row("a"), row("b", "c", "d")])
        bare.columns = []
        let (pages, _) = try TableFixture.pages(bare)
        #expect(TableFixture.cellTexts(pages, below: .tableBody) == ["a", "b", "c", "d"])
    }

    @Test func `bad rows are told of, the first ones by their places`() throws {
        let rows = (0..<100).map { number in
            TableRow(
                [TableCell("Ễ\(number)", columnSpan: 7), TableCell("x"), TableCell("y")],
                place: Place(file: "so-lieu.csv", row: number + 2))
        }
        let (pages, diagnostics) = try TableFixture.pages(table(rows))
        #expect(diagnostics.filter { $0.code == .badTableSpan }.count == 20)
        #expect(diagnostics.first?.place.row == 2)
        let more = try #require(diagnostics.first { $0.code == .moreBadTableRows })
        #expect(more.arguments["count"] == "80")
        #expect(TableFixture.cellTexts(pages, below: .tableBody).count == 300)
    }

    @Test func `a header taller than a page is set once`() throws {
        var tall = table([row("a", "b"), row("c", "d")])
        tall.header = [row(long, "Cột", kind: .header)]
        let (pages, diagnostics) = try TableFixture.pages(
            tall, setup: TableFixture.setup(width: 200, height: 160))
        #expect(diagnostics.map(\.code) == [.tableHeaderTooTall])
        #expect(TableFixture.cellTexts(pages, below: .tableHead).first == TableFixture.plain(long))
        #expect(TableFixture.cellTexts(pages, below: .tableBody) == ["a", "b", "c", "d"])
    }

    @Test func `a table in a column or a kept group is set like any other`() throws {
        let rows = (0..<5).map { row("ợ\($0)", "ữ\($0)") }
        let inner = Block.table(table(rows))
        let (pages, _) = try TableFixture.pages([
            .columns(
                Columns([.init(share: 1, blocks: [inner]), .init(share: 1, blocks: [inner])])),
            .group(Group([inner], keepTogether: true)),
        ])
        let texts = rows.flatMap(\.cells).map(TableFixture.plain)
        #expect(TableFixture.cellTexts(pages, below: .tableBody) == texts + texts + texts)
        #expect(pages.count == 2)
    }

    @Test func `a tall cell beside two short rows is split with its rules`() throws {
        let rows = [
            TableRow([TableCell(long, rowSpan: 2), TableCell("1")]), row("2"), row("a", "b"),
        ]
        let (pages, diagnostics) = try TableFixture.pages(
            table(rows), setup: TableFixture.setup(width: 200, height: 160))
        #expect(diagnostics.isEmpty)
        #expect(
            TableFixture.cellTexts(pages, below: .tableBody)
                == rows.flatMap(\.cells).map(TableFixture.plain))
        for page in pages {
            #expect(TableFixture.overflow(page) == [])
            let lowest = TableFixture.runs(page).map(\.y).max() ?? 0
            var rule = 0.0
            for item in page.items {
                guard case .path(let path) = item.content, path.stroke != nil else { continue }
                for case .move(_, let y) in path.segments { rule = max(rule, y + path.dy) }
            }
            #expect(rule > lowest)
        }
    }
}
