import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct StructureTests {
    /// A document with one of everything that the flow sets itself.
    static var specimen: Document {
        let bold = TextStyle(size: 14, bold: true)
        var heading = Trial.line
        heading.text = bold
        heading.keepWithNext = true
        let small = ParagraphStyle(text: TextStyle(size: 10))
        let body = Trial.body
        let item = List.Item(label: "-", blocks: [.paragraph(Paragraph("Như trên;", style: body))])
        let hanging = List(
            items: [
                List.Item(
                    label: "(1)",
                    blocks: [
                        .paragraph(Paragraph("Một là, đẩy mạnh tuyên truyền.", style: Trial.line)),
                        .list(List(items: [item])),
                    ]),
                List.Item(label: "(2)", blocks: [.list(List(items: [item]))]),
            ], labels: .hanging(.pt(24)))
        let mixed = Paragraph(
            [
                .plain("Xem "), .link(target: "#muc-1", [TextRun("mục I")]), .plain(" và "),
                .text(TextRun("Nơi nhận", style: TextStyle(size: 14, underline: true))),
                .plain(" 10 m"),
                .text(TextRun("2", style: TextStyle(size: 14, superscript: true))),
                .lineBreak, .plain("Cột"), .tab, .plain("sau"),
            ], style: Trial.line, place: Place())
        let letterhead = Columns(
            [
                .init(
                    share: 3,
                    blocks: [
                        .paragraph(Paragraph("ĐẢNG UỶ XÃ ẪM", style: heading, role: .line)),
                        .paragraph(Paragraph("*", style: Trial.line, role: .artifact)),
                    ]),
                .init(
                    share: 5,
                    blocks: [
                        .paragraph(Paragraph("ĐẢNG CỘNG SẢN", style: heading, role: .line)),
                        .rule(Rule(.ofTextBefore(1), spaceBefore: .pt(2))),
                    ]),
            ], gap: .pt(10))
        let numbering = PageSetup.Numbering(
            style: Trial.text, fromTop: .pt(28), firstShown: 2)
        var setup = Trial.setup(lines: 14, numbering: numbering)
        setup.mirrored = true
        var lying = setup.landscape
        lying.numbering?.firstShown = 1
        return Document(
            metadata: Metadata(title: "Thử"),
            sections: [
                Section(
                    setup: setup,
                    blocks: [
                        .columns(letterhead),
                        .paragraph(
                            Paragraph(
                                [.plain("I. KẾT QUẢ")], style: heading, role: .heading(level: 1),
                                anchor: "muc-1")),
                        .group(
                            Group([.paragraph(mixed), .list(hanging)], role: .part(title: "Một"))),
                        Trial.lines(5, "thân"),
                    ],
                    firstPageFoot: [
                        .rule(Rule(.ofWidth(1), thickness: 0.5, spaceAfter: .pt(3))),
                        .paragraph(Paragraph("Địa chỉ: thôn Ổn", style: small)),
                    ]),
                Section(setup: lying, blocks: [Trial.lines(1, "ngang")]),
                Section(setup: setup, blocks: [], restartsNumbering: true),
            ])
    }

    @Test func writesEveryPartInItsPlace() throws {
        let (pages, diagnostics) = try Trial.set(Self.specimen)
        #expect(diagnostics.isEmpty)
        try expectReference(pages.map(pageDump).joined(separator: "\n"), named: "specimen")
    }

    @Test func opensElementsInReadingOrder() throws {
        let pages = try Trial.set(Self.specimen).pages
        let elements = pages.flatMap(\.elements)
        #expect(elements.map(\.id) == Array(0..<elements.count))
        #expect(elements.dropFirst().allSatisfy { $0.parent.map { $0 < elements.count } == true })
        #expect(elements.allSatisfy { element in element.parent.map { $0 < element.id } ?? true })
        var known = Set<Int>()
        for page in pages {
            known.formUnion(page.elements.map(\.id))
            for item in page.items {
                guard case .element(let id) = item.mark else { continue }
                #expect(known.contains(id))
            }
            #expect(page.links.allSatisfy { known.contains($0.element) })
        }
    }

    @Test func setsAnEmptyDocumentAsOnePage() throws {
        let empty = Document(metadata: Metadata(title: "Trống"), sections: [])
        let pages = try Trial.set(empty).pages
        #expect(pages.count == 1)
        #expect(pages[0].elements.map(\.role) == [.document])
        let blank = Trial.document([], Trial.setup(lines: 3))
        #expect(try Trial.set(blank).pages.count == 1)
    }

    @Test func setsFortyLevelsOfNesting() throws {
        var list = List(items: [], labels: .hanging(.pt(20)))
        for level in 0..<40 {
            list.items = [
                List.Item(
                    label: "\(level).",
                    blocks: [
                        .paragraph(Paragraph("Cấp \(level) Ễ", style: Trial.body)), .list(list),
                    ])
            ]
        }
        var group = Group([.list(list)])
        for level in 0..<40 { group = Group([.group(group)], role: .section(title: "\(level)")) }
        let (pages, diagnostics) = try Trial.set(
            Trial.document([.group(group)], Trial.setup(lines: 20)))
        let text = pages.flatMap(Trial.texts).joined(separator: " ")
        for level in 0..<40 { #expect(text.contains("Cấp \(level) Ễ")) }
        #expect(diagnostics.isEmpty)
    }
}
