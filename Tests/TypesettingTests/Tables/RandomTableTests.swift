import Documents
import TestSupport
import Testing

@testable import Typesetting

/// Tables of any shape: nothing is lost, nothing comes twice, nothing stands outside the page,
/// and no page begins or ends with a row that may not stand there.
@Suite("Random tables")
struct RandomTableTests {
    private static let words = [
        "Đảng", "ủy", "Ẫ", "Ỗ", "Ể", "chi", "bộ", "mô", "hình", "Dân", "vận", "khéo", "4.759",
    ]

    private func text(_ number: Int, _ random: inout SeededRandom, most: Int) -> String {
        let count = Int.random(in: 0...most, using: &random)
        let words = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
        return (["\(number)"] + words).joined(separator: " ")
    }

    private func table(
        seed: Int, isSound: Bool, most longest: Int = 40
    ) -> (Table, [TableRow]) {
        var random = SeededRandom(seed: UInt64(seed))
        let columns = Int.random(in: 1...6, using: &random)
        let most = Bool.random(using: &random) ? 4 : longest
        var number = 0
        var rows: [TableRow] = []
        for index in 0..<Int.random(in: 1...40, using: &random) {
            let kind: TableRow.Kind =
                index == 0
                ? .body
                : [.body, .body, .body, .body, .group, .subtotal].randomElement(using: &random)
                    ?? .body
            var cells: [TableCell] = []
            var column = 0
            while column < columns {
                number += 1
                var cell = TableCell(text(number, &random, most: most))
                if isSound {
                    cell.columnSpan = Int.random(in: 1...min(2, columns - column), using: &random)
                } else {
                    cell.columnSpan = Int.random(in: -1...3, using: &random)
                    cell.rowSpan = [1, 1, 1, 0, 2, 3, 40].randomElement(using: &random) ?? 1
                }
                column += max(1, cell.columnSpan)
                cells.append(cell)
            }
            rows.append(TableRow(cells, kind: kind))
        }
        let widths: [TableColumn.Width] = [.content, .share(1), .share(2), .fixed(.pt(40))]
        let table = Table(
            columns: (0..<columns).map { _ in
                TableColumn(
                    width: widths.randomElement(using: &random) ?? .content,
                    alignment: [.start, .center, .decimal, .justified].randomElement(using: &random)
                        ?? .end)
            }, header: [TableRow((0..<columns).map { TableCell("H\($0)") }, kind: .header)],
            rows: RowSource(rows), caption: "Bảng", continuation: "(tiếp theo)",
            style: TableFixture.style(), rowsMaySplit: Bool.random(using: &random))
        return (table, rows)
    }

    @Test(arguments: 0..<150) func `every cell comes once, in order, on the page`(seed: Int) throws
    {
        let (table, rows) = table(seed: seed, isSound: seed.isMultiple(of: 2))
        let (pages, _) = try TableFixture.pages(
            table, setup: TableFixture.setup(height: seed.isMultiple(of: 3) ? 140 : 300))
        #expect(
            TableFixture.cellTexts(pages, below: .tableBody)
                == rows.flatMap(\.cells).map(TableFixture.plain))
        for page in pages { #expect(TableFixture.overflow(page) == []) }
    }

    @Test(arguments: 0..<60) func `pages begin and end with rows that may stand there`(
        seed: Int
    ) throws {
        let (table, rows) = table(seed: seed * 2, isSound: true, most: 8)
        let (pages, _) = try TableFixture.pages(table, setup: TableFixture.setup(height: 700))
        var kinds: [String: TableRow.Kind] = [:]
        for row in rows {
            for cell in row.cells {
                if case .text(let text) = cell.content {
                    kinds[String(text.split(separator: " ")[0])] = row.kind
                }
            }
        }
        func kind(_ run: GlyphRun) -> TableRow.Kind? {
            String(decoding: run.text, as: UTF8.self).split(separator: " ").first
                .flatMap { kinds[String($0)] }
        }
        for (page, next) in zip(pages, pages.dropFirst()) {
            let first = TableFixture.runs(next).first.flatMap(kind)
            #expect(first != .subtotal)
            #expect(TableFixture.runs(page).reversed().lazy.compactMap(kind).first != .group)
        }
    }
}
