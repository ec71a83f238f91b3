import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct MarksTests {
    /// The marks in the content streams of the file, page by page: tag and MCID.
    private func marks(of path: String) throws -> [[String]] {
        var pages: [[String]] = []
        for line in try Judge.unpacked(path).split(separator: "\n") {
            if line.hasPrefix("%% Contents for page") { pages.append([]) }
            guard line.contains("/MCID"), line.hasSuffix("BDC"), !pages.isEmpty else { continue }
            let parts = line.split(separator: " ")
            pages[pages.count - 1].append("\(parts[0])\(parts[3])")
        }
        return pages
    }

    private func page(_ index: Int) throws -> Page {
        let text = Fixture.stacked
        return try Fixture.page(
            [
                Fixture.line("\(index)", x: 300, y: 40, mark: .artifact),
                Fixture.line("Phần \(index)", y: 80, font: 1, mark: .element(3)),
                Fixture.line(text, y: 100, mark: .element(4)),
                Fixture.line("đậm ", y: 120, font: 1, mark: .element(4)),
                Fixture.line("thường", x: 120, y: 120, mark: .element(4)),
                Fixture.line("ô một", y: 160, mark: .element(7)),
                Fixture.line("ô hai", x: 200, y: 160, mark: .element(8)),
                Fixture.rule(80, 146, to: 300, 146), Fixture.rule(80, 166, to: 300, 166),
            ], index: index)
    }

    @Test func countsLeavesFromZeroOnEveryPageInDrawingOrder() throws {
        try withScratchFolder { folder in
            let path = folder + "/marks.pdf"
            let drawn = try Fixture.draw(
                [page(1), page(2)], to: path, options: .init(marks: .tags))
            try Judge.expectSound(path)
            // The rules do not touch the text that waits, so they come ahead of it.
            let leaves = [PageMarks.artifact, 3, 4, 7, PageMarks.artifact, 8]
            #expect(drawn.marks.map(\.leaves) == [leaves, leaves])
            let tags = ["/Private0", "/Span1", "/Span2", "/Span3", "/Private4", "/Span5"]
            #expect(try marks(of: path) == [tags, tags])
        }
    }

    @Test func listsTheLeafOfEachLink() throws {
        try withScratchFolder { folder in
            let path = folder + "/links.pdf"
            var page = try page(1)
            page.links = [
                LinkArea(
                    target: "https://vi.example", rect: Rect(x: 85, y: 66, width: 60, height: 18),
                    element: 3)
            ]
            let drawn = try Fixture.draw([page], to: path, options: .init(marks: .tags))
            let found = try marks(of: path)
            #expect(found[0].count == drawn.marks[0].leaves.count)
            #expect(found[0].last == "/Link6" && drawn.marks[0].leaves.last == 3)
            try Judge.expectSound(path)
        }
    }

    @Test func writesNoMarksUnlessAsked() throws {
        try withScratchFolder { folder in
            let path = folder + "/plain.pdf"
            let drawn = try Fixture.draw([page(1)], to: path)
            #expect(drawn.marks[0].leaves.isEmpty)
            #expect(try !Judge.unpacked(path).contains("MCID"))
        }
    }

    @Test func givesTheSameTextWithAndWithoutMarks() throws {
        try withScratchFolder { folder in
            var texts: [String] = []
            for marks in [false, true] {
                let path = "\(folder)/\(marks).pdf"
                try Fixture.draw([page(1)], to: path, options: .init(marks: marks ? .tags : .none))
                texts.append(try Judge.text(of: path, ["-raw"]))
            }
            #expect(texts[0] == texts[1] && texts[0].contains("Phần 1"))
        }
    }
}
