import Documents
import Testing

@testable import Finishing

/// Pages whose fonts are at odds with what their files say of them.
@Suite struct FontUse {
    /// A page that shows `text` in the font object 5; objects 6 to 8 are its descriptor, its program
    /// and its map of characters.
    private func findings(
        _ font: String, program: String = TinyFonts.trueType, entry: String = "/FontFile2",
        flags: Int = 32, kind: String = "", show text: String = "<41>", map: String? = nil,
        mode: Int = 0
    ) throws -> [Diagnostic] {
        var file = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>>"
        )
        .adding(4, HandMadePDF.stream("BT /F 9 Tf \(mode) Tr \(text) Tj ET"))
        .adding(5, font)
        .adding(6, "<</Type/FontDescriptor/FontName/Tiny/Flags \(flags)\(entry) 7 0 R>>")
        .adding(7, HandMadePDF.stream(program + ">", "/Filter/ASCIIHexDecode\(kind)"))
        if let map { file = file.adding(8, HandMadePDF.stream(map)) }
        return try ForeignPDF(file.bytes, name: "a.pdf").findings.filter { $0.severity == .error }
    }

    private func simple(
        _ kind: String = "TrueType", encoding: String = "/Encoding/WinAnsiEncoding",
        width: Int = 600, first: Int = 65, more: String = ""
    ) -> String {
        "<</Type/Font/Subtype/\(kind)/BaseFont/Tiny/FirstChar \(first)/LastChar \(first)"
            + "/Widths[\(width)]/FontDescriptor 6 0 R\(encoding)\(more)>>"
    }

    private func composite(_ more: String = "", width: Int = 700) -> String {
        "<</Type/Font/Subtype/Type0/BaseFont/Tiny/Encoding/Identity-H/ToUnicode 8 0 R"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Tiny/DW 500"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + "/CIDToGIDMap/Identity/W[2[\(width)]]/FontDescriptor 6 0 R\(more)>>]>>"
    }

    private func map(_ pairs: String) -> String {
        "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar \(pairs) endbfchar"
    }

    @Test func soundFontsPass() throws {
        #expect(try findings(simple()) == [])
        // One part in a thousand is allowed.
        #expect(try findings(simple(width: 601)) == [])
        #expect(
            try findings(
                simple("Type1"), program: TinyFonts.compact, entry: "/FontFile3",
                kind: "/Subtype/Type1C") == [])
        #expect(
            try findings(composite(), flags: 4, show: "<0002>", map: map("<0002> <1EA4>")) == [])
    }

    @Test func widthsAreHeldAgainstTheProgram() throws {
        let found = try findings(simple(width: 640))
        #expect(found.map(\.code) == [.foreignWidth])
        #expect(found.first?.arguments["stated"] == "640")
        #expect(found.first?.arguments["real"] == "600")
        #expect(found.first?.arguments["char"] == "A")
        #expect(
            try findings(
                simple("Type1", width: 500), program: TinyFonts.compact, entry: "/FontFile3",
                kind: "/Subtype/Type1C"
            ).map(\.code) == [.foreignWidth])
        let wide = composite(width: 900)
        #expect(
            try findings(wide, flags: 4, show: "<0002>", map: map("<0002> <1EA4>")).map(\.code)
                == [.foreignWidth])
        // Invisible text, as text recognition leaves it over a scan, may be of any width.
        #expect(try findings(simple(width: 640), mode: 3) == [])
    }

    @Test func glyphsMustBeThere() throws {
        #expect(
            try findings(simple(width: 500, first: 66), show: "<42>").map(\.code)
                == [.foreignGlyph])
        let text = map("<0000> <0041> <0009> <0042>")
        #expect(
            try findings(composite(), flags: 4, show: "<0000>", map: text).map(\.code)
                == [.foreignGlyph])
        #expect(
            try findings(composite(), flags: 4, show: "<0009>", map: text).map(\.code)
                == [.foreignGlyph, .foreignGlyph])
    }

    @Test(arguments: ["<0002> <0000>", "<0002> <FEFF>", "<0002> <E001>", "<0009> <0041>"])
    func codesMustStandForCharacters(pairs: String) throws {
        #expect(
            try findings(composite(), flags: 4, show: "<0002>", map: map(pairs)).map(\.code)
                == [.foreignCharacter])
    }

    @Test func encodingsFollowTheFlags() throws {
        #expect(try findings(simple(), flags: 4).map(\.code) == [.foreignEncoding])
        // Two maps and none of symbols.
        let bare = simple(encoding: "", more: "/ToUnicode 8 0 R")
        let text =
            "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar"
        #expect(try findings(bare, flags: 4, map: text).map(\.code) == [.foreignEncoding])
        let named = "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/uni1EA4]>>"
        #expect(try findings(simple(encoding: named, width: 700)) == [])
        let unknown = "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[66/g17]>>"
        #expect(try findings(simple(encoding: unknown)).map(\.code) == [.foreignEncoding])
    }

    /// Fonts of drawn glyphs (Type 3), which the outside judges pass over.
    @Test func drawnGlyphsAreHeldAgainstTheirWidths() throws {
        let glyph = "10 0 d0 0 0 8 8 re f".utf8.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
        let text =
            "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar"
        func drawn(_ width: Int) -> String {
            "<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]"
                + "/FirstChar 65/LastChar 65/Widths[\(width)]/CharProcs<</a 7 0 R>>/ToUnicode 8 0 R"
                + "/Resources<<>>/Encoding<</Differences[65/a]>>>>"
        }
        #expect(try findings(drawn(10), program: glyph, map: text) == [])
        #expect(
            try findings(drawn(20), program: glyph, map: text).map(\.code) == [.foreignWidth])
        #expect(
            try findings(drawn(10), program: glyph, show: "<42>", map: text).map(\.code)
                == [.foreignGlyph, .foreignCharacter])
    }

    @Test func fontsThatShowNothingDoNoHarm() throws {
        let loose = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
        #expect(try findings(loose, show: "()") == [])
        #expect(try findings(loose).map(\.code) == [.foreignFont])
        #expect(try findings(simple(), program: "00112233").map(\.code) == [.foreignFont])
    }
}
