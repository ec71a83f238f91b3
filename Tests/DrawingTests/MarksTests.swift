import Documents
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct MarksTests {
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
        let marks = try Fixture.drawn([page(1), page(2)], isMarked: true).marks
        // The rules do not touch the text that waits, so they come ahead of it.
        let leaves = [PageMarks.artifact, 3, 4, 7, PageMarks.artifact, 8]
        #expect(marks.map(\.leaves) == [leaves, leaves])
        #expect(marks.map(\.page) == [1, 2])
    }

    @Test func marksNothingUnlessAsked() throws {
        #expect(try Fixture.drawn([page(1)]).marks[0].leaves.isEmpty)
    }

    @Test func givesTheSameTextWithAndWithoutMarks() throws {
        try withScratchFolder { folder in
            var texts: [String] = []
            for marks in [false, true] {
                let path = "\(folder)/\(marks).pdf"
                try Fixture.draw([page(1)], to: path, isMarked: marks)
                texts.append(try Judge.text(of: path, ["-raw"]))
            }
            #expect(texts[0] == texts[1] && texts[0].contains("Phần 1"))
        }
    }
}
