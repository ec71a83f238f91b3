import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct TabTests {
    let setter: TextSetter
    init() throws { setter = try TextSetter(fonts: try .testing()) }

    /// Where the words of a tabbed line begin and end, to the point.
    func places(_ inlines: [Inline], _ stops: [ParagraphStyle.TabStop]) -> [[Int]] {
        var style = ParagraphStyle(text: TextStyle(size: 12))
        style.tabStops = stops
        let lines = setter.lines(
            of: Paragraph(inlines, style: style), width: 400, mark: .artifact)
        return lines.map { line in
            line.items.flatMap { item -> [Int] in
                guard case .glyphs(let run) = item.content else { return [] }
                let ends = zip(run.glyphs, run.text).filter { $0.1 == 0x20 }.map { $0.0.x }
                return ends.map { Int((run.x + $0).rounded()) } + [
                    Int((run.x + run.width).rounded())
                ]
            }
        }
    }

    @Test func goesToStopsOfEveryKind() {
        let inlines: [Inline] = [.plain("ab"), .tab, .plain("cd"), .tab, .plain("ef")]
        // Widths: ab = 11.3, cd = 11.3, ef = 9.3.
        #expect(places(inlines, []) == [[11, 47, 81]])
        #expect(
            places(
                inlines,
                [
                    .init(position: .pt(200), alignment: .end),
                    .init(position: .pt(100), alignment: .center),
                ]) == [[11, 106, 200]])
        #expect(places(inlines, [.init(position: .pt(150))]) == [[11, 161, 189]])
    }

    @Test func hangsLabelsAndJustifiesBehindThem() {
        var style = ParagraphStyle(text: TextStyle(size: 12), alignment: .justified)
        style.firstLineIndent = .pt(30)
        let label = TextSetter.Label(
            text: "(1)", style: style.text, mark: .element(7), hanging: 24)
        let lines = setter.lines(
            of: Paragraph(officeProse, style: style), width: 300, mark: .element(8), label: label)
        #expect(lines.first?.x == 0)
        #expect(lines.dropFirst().allSatisfy { $0.x == 24 })
        #expect(lines.dropLast().allSatisfy { abs($0.x + $0.width - 300) < 0.01 })
        guard case .glyphs(let run)? = lines.first?.items.dropFirst().first?.content else {
            Issue.record("no text behind the label")
            return
        }
        #expect(abs(run.x + run.glyphs[1].x - 24) < 0.01)
        #expect(lines.first?.items.map(\.mark) == [.element(7), .element(8)])
    }
}
