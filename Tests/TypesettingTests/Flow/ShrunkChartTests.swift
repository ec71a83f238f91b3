import Documents
import TestSupport
import Testing

@testable import Typesetting

/// A chart that misses the page by a little, below a heading.
@Suite struct ShrunkChartTests {
    /// The pages of some lines, a heading and `chart`, on a page of 640 pt.
    private func pages(_ chart: Chart, lines: Int) throws -> [Page] {
        var heading = Trial.line
        heading.keepWithNext = true
        let blocks: [Block] = [
            Trial.lines(lines, "a"),
            Trial.lines(1, "đề", style: heading, role: .heading(level: 1)), .chart(chart),
        ]
        return try Trial.set(Trial.document(blocks, Trial.setup(lines: 30))).pages
    }

    /// One that takes the height it needs cannot be lower: the heading goes along with it.
    @Test(arguments: [1, 4, 8, 12, 16, 20])
    func leavesNoHeadingBehind(lines: Int) throws {
        let names = (1...14).map { "Đơn vị số \($0)" }
        let lying = chart(.bar(.grouped), names, [("a", names.indices.map { Double($0 + 1) })])
        let pages = try pages(lying, lines: lines)
        let heading = pages.firstIndex { Trial.texts($0).contains("đề 1") }
        let chart = pages.firstIndex { Trial.texts($0).contains("Đơn vị số 7") }
        #expect(heading != nil && heading == chart)
    }

    @Test func drawsItLowerWhereThatIsEnough() throws {
        let standing = chart(.column(.grouped), ["Một", "Hai"], [("a", [3, 5])])
        // 70 mm are 198 pt; 180 pt are left below the heading.
        let pages = try pages(standing, lines: 19)
        #expect(pages.count == 1)
    }
}
