import Documents
import Testing
import Typesetting

@testable import Drawing

@Suite("Pages written as operators with the type of a specimen")
struct ComposedPageTests {
    /// The content of `page` with codes made up: glyph n of the specimen is n + 39 of one font.
    private func compose(
        _ page: Page, isTagged: Bool = true, isMapped: (Sort) -> Bool = { _ in true }
    ) throws -> (text: String, owners: [Int])? {
        let faces = FontFaces(try Fixture.book())
        var specimen = Specimen()
        guard try specimen.add(page, fonts: faces) else { return nil }
        let drawn = try specimen.draw(with: faces)
        let codes = drawn.order.map { number in
            TypeCodes.Code(
                font: 0, number: number + 39, isWide: false,
                isMapped: isMapped(specimen.sorts[number]))
        }
        let type = try #require(TypeCodes(specimen, drawn, codes: codes))
        return try PageComposer(type, fonts: faces, isTagged: isTagged).compose(page)
            .map { (String(decoding: $0.bytes, as: UTF8.self), $0.owners) }
    }

    @Test func marksElementsInsideTextAndEverythingElseAsArtifact() throws {
        let page = try Fixture.page([
            Fixture.rule(80, 146, to: 300, 146),
            Fixture.line("ab", x: 85, y: 100, mark: .element(4)),
            Fixture.line("c", x: 85, y: 120, mark: .element(7)),
        ])
        let composed = try #require(try compose(page))
        #expect(composed.owners == [4, 7])
        #expect(
            composed.text == """
                1 0 0 -1 0 841.889764 cm
                /Artifact BMC
                0.5 w
                80 146 m
                300 146 l
                S
                EMC
                BT
                /P<</MCID 0>>BDC
                14 0 0 -14 85 100 Tm
                /f0 1 Tf
                ('\\()Tj
                EMC
                /P<</MCID 1>>BDC
                14 0 0 -14 85 120 Tm
                (\\))Tj
                EMC
                ET

                """)
    }

    @Test func movesByThousandthsOfTheSizeWithinALine() throws {
        var item = try Fixture.line("ab", x: 85, y: 100)
        guard case .glyphs(var run) = item.content else { return }
        run.glyphs[1].x += 0.7
        item.content = .glyphs(run)
        let composed = try #require(try compose(Fixture.page([item]), isTagged: false))
        #expect(composed.text.contains("[(')-50(\\()]TJ"))
        #expect(!composed.text.contains("BDC"))
    }

    @Test func saysWhatAGlyphStandsForWhereItsFontDoesNot() throws {
        let page = try Fixture.page([Fixture.line("a\u{A0}Ộ", y: 100)])
        let composed = try #require(
            try compose(page, isTagged: false) { $0.string.utf8.count == 1 })
        #expect(composed.text.contains("/Span<</ActualText<FEFF00A0>>>BDC\n(\\()Tj\nEMC\n"))
        #expect(composed.text.contains("/Span<</ActualText<FEFF1ED8>>>BDC\n(\\))Tj\nEMC\n"))
    }

    @Test func leavesPagesToCairoWhoseLettersAreNotOneGlyphEach() throws {
        var item = try Fixture.line("ab", y: 100)
        guard case .glyphs(var run) = item.content else { return }
        run.clusters = [.init(bytes: 2, glyphs: 2)]
        item.content = .glyphs(run)
        #expect(try compose(Fixture.page([item])) == nil)
    }

    @Test func writesNumbersShortAndWithoutExponents() {
        var content = ContentBuffer()
        for value in [0, -0.00001, 1, -12.5, 0.0625, 1e12, .nan] { content.append(value) }
        #expect(
            String(decoding: content.bytes, as: UTF8.self)
                == "0 0 1 -12.5 0.0625 1000000000 0 ")
    }
}
