import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct PageBreakTests {
    @Test func leavesNoOrphansAndNoWidows() throws {
        // Nine lines to a page. Each paragraph's first and last two lines stay together.
        #expect(
            try Trial.set([Trial.lines(8, "a"), Trial.lines(4, "b")], lines: 9).map(\.count)
                == [8, 4])
        #expect(try Trial.set([Trial.lines(10, "a")], lines: 9).map(\.count) == [8, 2])
        #expect(
            try Trial.set([Trial.lines(7, "a"), Trial.lines(4, "b")], lines: 9).map(\.count)
                == [9, 2])
        #expect(
            try Trial.set([Trial.lines(7, "a"), Trial.lines(3, "b")], lines: 9).map(\.count)
                == [7, 3])
    }

    @Test func keepsHeadingsWithTheirText() throws {
        var heading = Trial.line
        heading.keepWithNext = true
        let blocks: [Block] = [
            Trial.lines(7, "a"), Trial.lines(1, "đề", style: heading, role: .heading(level: 1)),
            Trial.lines(1, "mục", style: heading, role: .heading(level: 2)), Trial.lines(4, "b"),
        ]
        #expect(
            try Trial.set(blocks, lines: 9) == [
                (1...7).map { "a \($0)" }, ["đề 1", "mục 1", "b 1", "b 2", "b 3", "b 4"],
            ])
        #expect(try Trial.set(blocks, lines: 11).map(\.count) == [11, 2])
    }

    @Test func splitsAChainThatNoPageHolds() throws {
        var kept = Trial.line
        kept.keepWithNext = true
        kept.keepTogether = true
        let blocks = (0..<9).map { Trial.lines(3, "k\($0)", style: kept) }
        let (pages, diagnostics) = try Trial.set(
            Trial.document(blocks, Trial.setup(lines: 10)))
        #expect(pages.flatMap(Trial.texts).count == 27)
        #expect(Set(diagnostics.map(\.code)) == [.keptBlocksSplit])
    }

    @Test func printsWhatIsTallerThanAPage() throws {
        var kept = Trial.line
        kept.keepTogether = true
        let (pages, diagnostics) = try Trial.set(
            Trial.document([Trial.lines(20, "a", style: kept)], Trial.setup(lines: 6)))
        #expect(pages.flatMap(Trial.texts) == (1...20).map { "a \($0)" })
        #expect(diagnostics.map(\.code) == [.blockTallerThanPage])

        let stack = Columns([
            .init(share: 1, blocks: [Trial.lines(20, "trái")]),
            .init(share: 1, blocks: [Trial.lines(2, "phải")]),
        ])
        let other = try Trial.set(
            Trial.document(
                [Trial.lines(2, "a"), .columns(stack), Trial.lines(2, "b")],
                Trial.setup(lines: 6)))
        #expect(other.pages.map { Trial.texts($0).count } == [2, 8, 6, 6, 4])
        #expect(other.diagnostics.map(\.code) == [.blockTallerThanPage])
    }

    @Test func neverLeavesTheSignatureAlone() throws {
        func signature(_ kept: Int) -> Block {
            .columns(
                Columns(
                    [
                        .init(share: 1, blocks: [Trial.lines(2, "Nơi nhận")]),
                        .init(share: 1, blocks: [Trial.lines(4, "T/M")]),
                    ], linesKeptBefore: kept))
        }
        // The page holds nine lines; the block needs four.
        var pages = try Trial.set([Trial.lines(7, "a"), signature(2)], lines: 9)
        #expect(pages[0] == (1...5).map { "a \($0)" })
        #expect(pages[1].prefix(2) == ["a 6", "a 7"])
        // The last paragraph is too short to give two lines: the one before it helps.
        pages = try Trial.set([Trial.lines(6, "a"), Trial.lines(1, "b"), signature(2)], lines: 9)
        #expect(pages[1].prefix(3) == ["a 5", "a 6", "b 1"])
        // A paragraph that would leave an orphan goes along whole.
        pages = try Trial.set([Trial.lines(5, "a"), Trial.lines(3, "b"), signature(2)], lines: 9)
        #expect(pages[0].count == 5)
        #expect(pages[1].prefix(3) == ["b 1", "b 2", "b 3"])
        // It fits: nothing moves.
        #expect(try Trial.set([Trial.lines(5, "a"), signature(2)], lines: 9).count == 1)
    }

    @Test func saysWhenTheSignatureIsAlone() throws {
        let block = Block.columns(
            Columns([.init(share: 1, blocks: [Trial.lines(4, "T/M")])], linesKeptBefore: 2))
        let stack = Block.columns(Columns([.init(share: 1, blocks: [Trial.lines(7, "a")])]))
        let (pages, diagnostics) = try Trial.set(
            Trial.document([stack, .pageBreak, block], Trial.setup(lines: 9)))
        #expect(pages.count == 2)
        #expect(diagnostics.map(\.code) == [.blockAlone])
    }

    @Test func keepsRowsOfATableWithTheSignature() throws {
        let cell = ParagraphStyle(text: TextStyle(size: 10), leading: .exact(14))
        let style = TableStyle(
            paddingY: .pt(2), header: cell, body: cell, total: cell, caption: cell, unit: cell)
        let rows = (1...9).map { TableRow([TableCell("hàng \($0)")]) }
        let table = Table(
            columns: [TableColumn()], rows: RowSource(rows), style: style, spaceBefore: .zero,
            spaceAfter: .zero)
        let signature = Columns(
            [.init(share: 1, blocks: [Trial.lines(2, "T/M")])], linesKeptBefore: 2)
        // Ten lines to a page: nine rows and two lines do not fit.
        let pages = try Trial.set(
            [.table(table), .space(.pt(4)), .columns(signature)], lines: 10)
        #expect(pages.map(\.count) == [7, 4])
        #expect(pages[1] == ["hàng 8", "hàng 9", "T/M 1", "T/M 2"])
    }

    @Test func keepsAGroupOnOnePage() throws {
        let group = Group([Trial.lines(3, "b"), Trial.lines(3, "c")], keepTogether: true)
        #expect(
            try Trial.set([Trial.lines(5, "a"), .group(group)], lines: 9).map(\.count) == [5, 6])
        let tall = Group([Trial.lines(8, "b"), Trial.lines(8, "c")], keepTogether: true)
        let (pages, diagnostics) = try Trial.set(
            Trial.document([.group(tall)], Trial.setup(lines: 9)))
        #expect(pages.map { Trial.texts($0).count } == [8, 8])
        #expect(diagnostics.map(\.code) == [.keptBlocksSplit])
    }

    @Test func collapsesSpaces() throws {
        var style = Trial.line
        style.spaceBefore = .pt(10)
        style.spaceAfter = .pt(4)
        let blocks: [Block] = [
            .space(.pt(50)), Trial.lines(1, "a", style: style), Trial.lines(1, "b", style: style),
            .space(.pt(7)), Trial.lines(1, "c", style: style),
        ]
        let pages = try Trial.set(Trial.document(blocks, Trial.setup(lines: 20))).pages
        let tops = pages[0].items.compactMap { item -> Double? in
            if case .glyphs(let run) = item.content { return run.y }
            return nil
        }
        #expect(abs(tops[1] - tops[0] - 28) < 0.001)
        #expect(abs(tops[2] - tops[1] - 35) < 0.001)
        // No space at the top of a page.
        #expect(abs(tops[0] - 50 - 13.7) < 0.1)
    }

    @Test func breaksPagesOnlyWhereThereIsSomething() throws {
        let blocks: [Block] = [
            .pageBreak, Trial.lines(1, "a"), .pageBreak, .pageBreak, Trial.lines(1, "b"),
            .pageBreak,
        ]
        #expect(try Trial.set(blocks, lines: 9) == [["a 1"], ["b 1"]])
    }
}
