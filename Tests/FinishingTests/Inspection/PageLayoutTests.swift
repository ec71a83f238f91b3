import Finishing
import Testing

/// What stands where on pages written by hand.
@Suite struct PageLayouts {
    /// A page of 200 × 100 points with a font of one byte (F), one of two (G) and a form (X).
    private func layouts(
        _ content: String, page: String = "", form: String = "0 0 m 50 0 l S"
    ) throws -> PageLayout {
        let map = """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfchar <0001> <1EA8> endbfchar
            2 beginbfrange <0002> <0003> <0061> <0010> <0011> [<00410301> <0042>] endbfrange
            """
        var pdf = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[10 20 210 120]/Contents 4 0 R\(page)/Resources"
                + "<</Font<</F 5 0 R/G 6 0 R>>/XObject<</X 9 0 R>>>>>>")
        pdf = pdf.adding(4, HandMadePDF.stream(content))
        pdf = pdf.adding(
            5,
            "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Serif-Bold/FirstChar 32/LastChar 34"
                + "/Widths[250 500 1000]/Encoding/WinAnsiEncoding>>")
        pdf = pdf.adding(
            6,
            "<</Type/Font/Subtype/Type0/BaseFont/Serif/Encoding/Identity-H"
                + "/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>")
        pdf = pdf.adding(
            7, "<</Type/Font/Subtype/CIDFontType2/BaseFont/Serif/DW 400/W[1[600] 16 17 700]>>")
        pdf = pdf.adding(8, HandMadePDF.stream(map))
        pdf = pdf.adding(
            9,
            HandMadePDF.stream(
                form,
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 5 5]"
                    + "/Resources<</XObject<</X 9 0 R>>>>"))
        var result: PageLayout?
        try Inspection.layouts(of: pdf.bytes) { page in
            result = page
            return true
        }
        return try #require(result)
    }

    private func texts(_ content: String, page: String = "") throws -> [String] {
        try layouts(content, page: page).texts.map {
            "\($0.text) \($0.x) \($0.baseline) \($0.width) \($0.size)"
        }
    }

    @Test func textIsFoundThroughItsMatrices() throws {
        #expect(
            try texts("2 0 0 2 10 0 cm BT /F 10 Tf 1 0 0 1 20 30 Tm (!\") Tj ET")
                == ["!\" 40.0 60.0 30.0 20.0"])
        #expect(
            try texts("BT 12 0 0 12 10 20 Tm /F 1 Tf (!) Tj 2 TL T* (!) Tj 1 0 Td (!) ' ET")
                == ["! 0.0 100.0 6.0 12.0", "! 0.0 124.0 6.0 12.0", "! 12.0 148.0 6.0 12.0"])
    }

    @Test func spacesStandApartAndWiden() throws {
        #expect(
            try texts("BT /F 10 Tf 10 Tw 1 Tc 50 Tz 10 20 Td (! !) Tj ET")
                == ["! 0.0 100.0 3.0 10.0", "  3.0 100.0 6.75 10.0", "! 9.75 100.0 3.0 10.0"])
        #expect(
            try texts("BT /F 10 Tf 10 20 Td [(!) -50 (!) -1000 (!)] TJ ET")
                == ["!! 0.0 100.0 10.5 10.0", "! 20.5 100.0 5.0 10.0"])
    }

    @Test func codesOfTwoBytesAreMapped() throws {
        #expect(
            try texts("BT /G 10 Tf 10 20 Td <000100020003001000110009> Tj ET")
                == ["Ẩab\u{41}\u{301}B\u{FFFD} 0.0 100.0 32.0 10.0"])
    }

    @Test(arguments: [
        (0, ["! 20.0 70.0 5.0 10.0"]), (90, []), (270, []), (180, []),
    ])
    func turnedPagesShowTurnedText(turn: Int, expected: [String]) throws {
        let content = "BT /F 10 Tf 30 50 Td (!) Tj ET"
        #expect(try texts(content, page: "/Rotate \(turn)") == expected)
    }

    @Test func textAgainstTheTurnIsUpright() throws {
        let content = "BT /F 10 Tf 0 1 -1 0 30 50 Tm (!) Tj ET"
        #expect(try texts(content, page: "/Rotate 90") == ["! 30.0 20.0 5.0 10.0"])
    }

    @Test func linesAreStrokedOrThinBars() throws {
        let page = try layouts(
            "10 20 m 60 20 l 60 90 l S 10 70 m 50 70 l n 20 40 100 1 re f 20 40 100 9 re f /X Do")
        #expect(page.size.width == 200 && page.size.height == 100)
        #expect(
            page.strokes.map { [$0.x, $0.y, $0.width] }
                == [[0, 100, 50], [10, 79.5, 100], [-5, 115, 50]])
    }

    @Test(arguments: ["/X Do", "/X Do /X Do /X Do /X Do"])
    func formsThatShowThemselvesAreTold(form: String) throws {
        let page = try layouts("10 20 m 60 20 l S /X Do", form: form)
        #expect(page.damage == "values nested too deep")
        #expect(page.strokes.map(\.width) == [50])
    }

    /// Edges of areas are no lines; areas as thin as one are.
    @Test func edgesOfAreasAreNoLines() throws {
        let page = try layouts(
            "10 20 m 60 20 l 60 90 l 10 90 l h f 10 50 m 60 50 l 60 51 l 10 51 l h f*")
        #expect(page.strokes.map { [$0.x, $0.y, $0.width] } == [[0, 69.5, 50]])
    }

    @Test(arguments: [("", 1), ("/St 7", 7), ("/St 0", nil), ("/St \(Int.max)", nil)])
    func labelsTellTheNumber(start: String, number: Int?) throws {
        let pdf = HandMadePDF.with(1, "<</Pages 2 0 R/PageLabels<</Nums[0<</S/D\(start)>>]>>>>")
        try Inspection.layouts(of: pdf.bytes) { page in
            #expect(page.number == number && page.isNumbered)
            return true
        }
    }

    @Test(arguments: [
        "BT /F Tf (!) Tj", "BT /No 10 Tf (!) Tj ET", "Q Q Q", "BT (!) Tj ET", "1 2 3 cm",
        "BT /F nan Tf [] TJ ET", "BT 1 Tm 5 Td ET", "re re S",
    ])
    func nonsenseIsPassedOver(content: String) throws {
        _ = try layouts(content + " BT /F 10 Tf 1 0 0 1 10 20 Tm (!) Tj ET")
    }
}
