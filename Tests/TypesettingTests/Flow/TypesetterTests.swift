import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct TypesetterTests {
    @Test func stopsWhenAPageIsRefused() throws {
        struct Refusal: Error {}
        let typesetter = try Typesetter(fonts: try .testing())
        var pages = 0
        #expect(throws: Refusal.self) {
            try typesetter.typeset(StructureTests.specimen) { _ in
                pages += 1
                if pages == 2 { throw Refusal() }
            }
        }
        #expect(pages == 2)
        // It can set the next document.
        try typesetter.typeset(StructureTests.specimen) { _ in pages += 1 }
        #expect(pages == 6)
    }

    @Test func setsTwoHundredPagesOfProse() throws {
        let blocks = (0..<1500).map {
            Block.paragraph(Paragraph("\($0). " + officeProse, style: Trial.body))
        }
        let setup = PageSetup(
            margins: Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15)))
        let pages = try Trial.set(Trial.document(blocks, setup)).pages
        #expect(pages.count > 200)
        #expect(pages.map(\.index) == Array(1...pages.count))
        #expect(pages.flatMap(Trial.texts).filter { $0.hasPrefix("1499. ") }.count == 1)
    }

    @Test func setsADocument() throws {
        let text = TextStyle(size: 14)
        let style = ParagraphStyle(
            text: text, alignment: .justified, leading: .exact(18), spaceBefore: .pt(6),
            firstLineIndent: .mm(10))
        let sentence = "Đồng chí Nguyễn Văn A, ngày 05 tháng 3 năm 2023, có 4.759 đảng viên. "
        let body = Paragraph(String(repeating: sentence, count: 9), style: style)
        let setup = PageSetup(
            margins: Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15)),
            numbering: .init(style: text, fromTop: .mm(10), firstShown: 1))
        let document = Document(
            metadata: Metadata(title: "Thử"),
            sections: [
                Section(
                    setup: setup,
                    blocks: [
                        .paragraph(
                            Paragraph("Tiêu đề Ễ Ỗ", style: style, role: .heading(level: 1))),
                        .paragraph(body),
                    ])
            ])
        var pages: [Page] = []
        let typesetter = try Typesetter(fonts: try .testing())
        try typesetter.typeset(document) { pages.append($0) }
        #expect(pages.count == 1)
        try expectReference(pages.map(pageDump).joined(), named: "first-page")
        #expect(typesetter.diagnostics.isEmpty)
    }
}
