import Documents
import TestSupport
import Testing

@testable import Typesetting

private let kinds: [Chart.Kind] = [
    .column(.grouped), .column(.stacked), .column(.percent), .bar(.grouped), .bar(.stacked),
    .bar(.percent), .line, .pie, .funnel,
]

private let names = ["Kinh tế", "Văn hóa Ẫ Ỗ Ể", "Quốc phòng - an ninh", "Hệ thống chính trị"]

private func document(_ chart: Chart) -> Document {
    let margin = Length.mm(20)
    let setup = PageSetup(
        margins: Margins(top: margin, bottom: margin, left: margin, right: margin))
    return Document(
        metadata: Metadata(title: "Biểu đồ"),
        sections: [Section(setup: setup, blocks: [.chart(chart)])])
}

@Suite struct ChartFragments {
    @Test(arguments: kinds)
    func keepsShapedTextInsideAndApart(kind: Chart.Kind) throws {
        let setter = try TextSetter(fonts: .testing())
        for width in [120.0, 230, 340, 453] {
            let made = chart(
                kind, names, [("Năm 2022", [22, 31, nil, 28]), ("Năm 2023", [26, 36, 0, 32])])
            let fragment = fragment(
                of: drawing(of: made, width: width, setter: setter), made, setter: setter,
                element: 7)
            let metrics = setter.metrics(of: TextStyle(size: 10))
            var boxes: [Rect] = []
            for item in fragment.items {
                #expect(item.mark == .element(7))
                guard case .glyphs(let run) = item.content else { continue }
                let box = Rect(
                    x: run.x, y: run.y - metrics.ascent, width: run.width,
                    height: metrics.ascent + metrics.descent)
                #expect(
                    Rect(x: 0, y: 0, width: width, height: fragment.height).holds(box),
                    "\(String(decoding: run.text, as: UTF8.self))")
                #expect(!boxes.contains { $0.meets(box) })
                boxes.append(box)
            }
            #expect(boxes.count >= 8)
        }
        #expect(!setter.diagnostics.hasErrors)
    }

    @Test func setsCaptionAndSourceBelowInsideTheFigure() throws {
        var made = chart(.column(.grouped), names, [("a", [26, 36, 4, 32])])
        made.caption = "Biểu đồ 1. Số mô hình theo lĩnh vực"
        made.source = "Nguồn: Đảng ủy phường Ẫm Ỗ"
        var pages: [Page] = []
        let typesetter = try Typesetter(fonts: .testing())
        try typesetter.typeset(document(made)) { pages.append($0) }
        let page = try #require(pages.first)
        #expect(pages.count == 1)
        let figure = try #require(page.elements.first { $0.role == .figure })
        #expect(figure.alternativeText?.contains("Văn hóa Ẫ Ỗ Ể: 36") == true)
        let captions = page.elements.filter { $0.role == .caption }
        #expect(captions.count == 2 && captions.allSatisfy { $0.parent == figure.id })
        let bottoms = page.items.compactMap { item -> Double? in
            guard case .glyphs(let run) = item.content, item.mark == .element(figure.id) else {
                return nil
            }
            return run.y
        }
        let caption = try #require(
            page.items.first { $0.mark == .element(captions.first?.id ?? -1) })
        guard case .glyphs(let run) = caption.content else {
            Issue.record("the caption is no text")
            return
        }
        #expect(run.y > (bottoms.max() ?? .infinity))
        #expect(pageText(page).hasSuffix("Nguồn: Đảng ủy phường Ẫm Ỗ"))
        #expect(typesetter.diagnostics.isEmpty)
    }

    @Test func handsOnWhatItBent() throws {
        let many = (1...7).map { "Phần \($0)" }
        let typesetter = try Typesetter(fonts: .testing())
        try typesetter.typeset(
            document(chart(.pie, many, [("a", [1, 2, 3, 4, 5, 6, 7])]))
        ) { _ in }
        #expect(typesetter.diagnostics.map(\.code) == [.pieTooManyParts])
    }
}
