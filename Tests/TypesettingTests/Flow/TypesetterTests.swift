import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct TypesetterTests {
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
