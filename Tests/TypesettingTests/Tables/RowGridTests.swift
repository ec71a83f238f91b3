import Documents
import Testing

@testable import Typesetting

@Suite("Row grid")
struct RowGridTests {
    private func row(_ spans: (Int, Int)...) -> TableRow {
        TableRow(spans.map { TableCell("Ẫ", columnSpan: $0.0, rowSpan: $0.1) })
    }

    @Test func `plain rows go one cell a column`() {
        var grid = RowGrid(columns: 3)
        grid.place(row((1, 1), (1, 1), (1, 1)))
        #expect(grid.slots.map(\.column) == [0, 1, 2])
        #expect(grid.problems.isEmpty)
        #expect(!grid.spansGoOn)
    }

    @Test func `cells step around spans from above`() {
        var grid = RowGrid(columns: 4)
        grid.place(row((1, 2), (2, 1), (1, 3)))
        #expect(grid.slots.map(\.column) == [0, 1, 3])
        #expect(grid.spansGoOn)
        grid.place(row((1, 1), (1, 1)))
        #expect(grid.slots.map(\.column) == [1, 2])
        grid.place(row((1, 1), (2, 1)))
        #expect(grid.slots.map(\.column) == [0, 1])
        #expect(grid.slots.map(\.columnSpan) == [1, 2])
        #expect(grid.problems.isEmpty)
        #expect(!grid.spansGoOn)
    }

    @Test func `spans that cannot be are cut and told`() {
        var grid = RowGrid(columns: 3)
        grid.place(row((0, -2), (9, 1)))
        #expect(grid.slots.map(\.columnSpan) == [1, 2])
        #expect(grid.slots.map(\.rowSpan) == [1, 1])
        #expect(grid.problems == [.badSpan])
        grid.place(row((1, 1), (1, 3), (1, 1)))
        grid.place(row((3, 1)))
        #expect(grid.slots.map(\.columnSpan) == [1, 1])
        #expect(grid.slots.map(\.cell) == [0, nil])
        #expect(grid.problems.contains(.badSpan))
    }

    @Test func `cells left out become empty`() {
        var grid = RowGrid(columns: 3)
        grid.place(row((1, 1)))
        #expect(grid.slots.map(\.cell) == [0, nil, nil])
        #expect(grid.problems == [.tooFew])
    }

    @Test func `cells too many go on in one more row`() {
        var grid = RowGrid(columns: 2)
        let long = row((1, 1), (1, 1), (1, 1), (1, 1), (1, 1))
        var placed: [Int] = []
        var first: Int? = 0
        while let start = first {
            grid.place(long, from: start)
            placed += grid.slots.compactMap(\.cell)
            first = grid.rest
        }
        #expect(placed == [0, 1, 2, 3, 4])
    }

    @Test func `cells under spans that leave no column free still come`() {
        var grid = RowGrid(columns: 2)
        grid.place(row((1, 1_000_000_000), (1, Int.max)))
        let next = row((1, 1))
        grid.place(next)
        #expect(grid.slots.isEmpty)
        #expect(grid.endsSpans)
        let rest = grid.rest
        #expect(rest == 0)
        grid.place(next, from: rest ?? 9)
        #expect(grid.slots.map(\.cell) == [0, nil])
    }

    @Test(arguments: 0..<100) func `every cell is placed once and no two overlap`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let columns = Int.random(in: 1...8, using: &random)
        var grid = RowGrid(columns: columns)
        var taken: Set<[Int]> = []
        var line = 0
        for _ in 0..<30 {
            let cells = (0..<Int.random(in: 0...columns + 1, using: &random)).map { _ in
                TableCell(
                    "ợ", columnSpan: Int.random(in: -1...4, using: &random),
                    rowSpan: Int.random(in: -1...5, using: &random))
            }
            var seen: [Int] = []
            var first: Int? = 0
            while let start = first {
                grid.place(TableRow(cells), from: start)
                if grid.endsSpans { taken = taken.filter { $0[0] <= line } }
                seen += grid.slots.compactMap(\.cell)
                for slot in grid.slots {
                    for column in slot.column..<slot.column + slot.columnSpan {
                        for down in 0..<slot.rowSpan {
                            #expect(taken.insert([line + down, column]).inserted)
                        }
                    }
                }
                line += 1
                first = grid.rest
            }
            #expect(seen == Array(cells.indices))
        }
    }
}
