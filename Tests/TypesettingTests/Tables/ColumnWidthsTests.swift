import Documents
import Testing

@testable import Typesetting

@Suite("Column widths")
struct ColumnWidthsTests {
    typealias Need = ColumnWidths.Need
    typealias SpanNeed = ColumnWidths.SpanNeed

    private func solve(
        _ columns: [TableColumn.Width], _ needs: [(Double, Double)], spans: [SpanNeed] = [],
        width: Double
    ) -> ColumnWidths {
        ColumnWidths(
            columns: columns, needs: needs.map { Need(least: $0.0, preferred: $0.1) },
            spans: spans, width: width)
    }

    @Test func `fixed columns keep their width`() {
        let solved = solve([.fixed(.pt(30)), .fixed(.pt(50))], [(40, 90), (1, 2)], width: 200)
        #expect(solved.widths == [30, 50])
        #expect(solved.excess == 0)
    }

    @Test func `a fixed column grows for a word where others can give way`() {
        let room = solve([.fixed(.pt(30)), .content], [(40, 90), (20, 80)], width: 100)
        #expect(room.widths == [40, 60])
        let none = solve([.fixed(.pt(30)), .content], [(40, 90), (65, 80)], width: 100)
        #expect(none.widths == [30, 70])
        let much = solve([.fixed(.pt(30)), .content], [(400, 900), (5, 800)], width: 100)
        #expect(much.widths == [60, 40])
    }

    @Test func `content columns fill the width in step with what they ask`() {
        let solved = solve([.content, .content], [(10, 30), (10, 60)], width: 180)
        #expect(solved.widths == [60, 120])
    }

    @Test func `content columns give way towards their least widths`() {
        let solved = solve([.content, .content], [(20, 40), (20, 100)], width: 90)
        #expect(solved.widths == [30, 60])
    }

    @Test func `shares divide what is left and never fall below the least`() {
        let even = solve(
            [.fixed(.pt(20)), .share(1), .share(3)], [(5, 5), (5, 9), (5, 9)], width: 100)
        #expect(even.widths == [20, 20, 60])
        let short = solve([.share(1), .share(3)], [(40, 40), (5, 9)], width: 100)
        #expect(short.widths == [40, 60])
        let zero = solve([.share(0), .share(0)], [(1, 1), (1, 1)], width: 100)
        #expect(zero.widths == [50, 50])
    }

    @Test func `a wide cell raises the columns under it`() {
        let span = SpanNeed(column: 0, span: 2, need: Need(least: 90, preferred: 90))
        let solved = solve(
            [.content, .content, .content], [(10, 10), (20, 20), (10, 10)], spans: [span],
            width: 100)
        #expect(abs(solved.widths[0] + solved.widths[1] - 90) < 1e-9)
        #expect(abs(solved.widths[1] - 2 * solved.widths[0]) < 1e-9)
    }

    @Test func `too little width cuts the widest columns and says by how much`() {
        let solved = solve(
            [.content, .content, .content], [(10, 10), (80, 90), (90, 95)], width: 100)
        #expect(solved.widths == [10, 45, 45])
        #expect(solved.excess == 80)
    }

    @Test func `strange lengths are no trap`() {
        let solved = solve(
            [.fixed(.pt(-5)), .share(.nan), .share(.infinity), .content],
            [(1, 1), (2, 2), (3, 3), (4, 2)], width: 0)
        #expect(solved.widths.allSatisfy { $0.isFinite && $0 >= 0 })
        #expect(ColumnWidths(columns: [], needs: [], spans: [], width: 10).widths.isEmpty)
    }

    @Test(arguments: 0..<200) func `every solution fits and respects the least widths`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let count = Int.random(in: 1...12, using: &random)
        let columns: [TableColumn.Width] = (0..<count).map { _ in
            switch Int.random(in: 0..<3, using: &random) {
            case 0: .fixed(.pt(Double.random(in: 0...60, using: &random)))
            case 1: .share(Double.random(in: 0...3, using: &random))
            default: .content
            }
        }
        let needs = (0..<count).map { _ in
            let least = Double.random(in: 0...50, using: &random)
            return (least, least + Double.random(in: 0...80, using: &random))
        }
        let solved = solve(columns, needs, width: 400)
        let sum = solved.widths.reduce(0, +)
        #expect(sum <= 400 + 1e-6)
        guard solved.excess == 0 else { return }
        for (index, column) in columns.enumerated() {
            if case .fixed(let length) = column {
                let most = max(length.points, min(needs[index].0, 2 * length.points))
                #expect(solved.widths[index] >= length.points - 1e-9)
                #expect(solved.widths[index] <= most + 1e-9)
            } else {
                #expect(solved.widths[index] >= needs[index].0 - 1e-6)
            }
        }
    }
}
