import Testing

@testable import Finishing

/// Where a foreign page has room.
@Suite struct PageInkTests {
    private func page(_ content: String, _ entries: String = "", box: String = "0 0 600 800") throws
        -> ForeignPDF
    {
        let pdf = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[\(box)]/Contents 4 0 R\(entries)"
                + "/Resources<</XObject<</I 5 0 R/X 6 0 R/T 8 0 R>>/Font<</F 7 0 R/V 9 0 R>>"
                + "/ExtGState<</G<</LW 40/Font[7 0 R 12]>>>>>>>>"
        ).adding(4, HandMadePDF.stream(content))
            .adding(
                5,
                HandMadePDF.stream(
                    "a", "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray")
            )
            .adding(
                6,
                HandMadePDF.stream(
                    "0 0 5 5 re f", "/Subtype/Form/BBox[0 0 10 10]/Matrix[2 0 0 2 0 0]")
            )
            .adding(7, "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>")
            .adding(
                8,
                HandMadePDF.stream(
                    "BT 290 762 Td (So 5) Tj ET", "/Subtype/Form/BBox[0 0 600 800]")
            )
            .adding(9, "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-V>>")
        return try ForeignPDF(pdf.bytes, name: "a.pdf")
    }

    /// The middle of the top margin of a page 600 points wide.
    private let top = ForeignPDF.Area(x: 280, y: 25, width: 40, height: 20)

    @Test(arguments: [
        ("", true),
        ("72 72 400 500 re f", true),
        ("1 g 0 0 600 800 re f 0 g 72 72 400 500 re f", true),
        ("1 1 1 rg 0 0 600 800 re f", true),
        ("0.9 g 0 0 600 800 re f", false),
        ("0 0 600 800 re S", true),
        ("0 780 m 600 760 l S", false),
        ("q 600 0 0 800 0 0 cm /I Do Q", false),
        ("q 72 72 400 500 re W n 600 0 0 800 0 0 cm /I Do Q", true),
        ("q 1 0 0 1 290 755 cm /X Do Q", false),
        ("q 1 0 0 1 72 72 cm /X Do Q", true),
        ("BT /F 12 Tf 72 700 Td (Bien ban) Tj ET", true),
        ("BT /F 12 Tf 290 762 Td (So 5) Tj ET", false),
        ("BT 3 Tr /F 12 Tf 290 762 Td (So 5) Tj ET", true),
        ("BT /F 12 Tf 1 0 0 1 290 790 Tm 14 TL (a) ' (b) ' ET", false),
        ("BT /F 12 Tf 1 0 0 1 40 762 Tm [(a) -24000 (b)] TJ ET", false),
        ("BT /F 12 Tf 0 1 -1 0 310 600 Tm (mot dong dung doc trang giay) Tj ET", false),
        (String(repeating: "q ", count: 20) + "/Y Do", true),
        ("BT /F 12 Tf ET /T Do", false),
        ("BT /F 12 Tf 1 0 0 1 100 762 Tm (abcd) ' ET", true),
        ("BT /F 12 Tf 1 0 0 1 100 762 Tm 0 90 (abcd) \" ET", false),
        ("0 735 m 600 735 l S", true),
        ("/G gs 0 735 m 600 735 l S", false),
        ("/G gs BT 290 762 Td (So 5) Tj ET", false),
        ("BT /V 12 Tf 100 100 Td <00410042> Tj ET", false),
    ])
    func findsRoom(content: String, isClear: Bool) throws {
        #expect(try page(content).isClear(top, onPageAt: 0) == isClear, "\(content)")
    }

    /// What is at the top of a page depends on how it is turned and cut.
    @Test func looksAtThePageAsItIsSeen() throws {
        let band = "0 0 20 800 re f"
        let turned = try page(band, "/Rotate 90")
        #expect(turned.pages[0].width == 800)
        #expect(!turned.isClear(.init(x: 380, y: 5, width: 40, height: 10), onPageAt: 0))
        #expect(turned.isClear(.init(x: 380, y: 580, width: 40, height: 15), onPageAt: 0))
        let cut = try page("0 780 600 20 re f", "/CropBox[0 0 600 700]")
        #expect(cut.pages[0].height == 700)
        #expect(cut.isClear(top, onPageAt: 0))
        let large = try page("0 380 300 20 re f", "/UserUnit 2", box: "0 0 300 400")
        #expect(large.pages[0].width == 600)
        #expect(!large.isClear(top, onPageAt: 0))
        #expect(large.isClear(.init(x: 280, y: 60, width: 40, height: 20), onPageAt: 0))
    }

    @Test func isNotClearWhereItCannotBeTold() throws {
        let endless = String(repeating: "0 0 1 1 re f ", count: 250_000)
        #expect(try !page(endless).isClear(top, onPageAt: 0))
        // A form of blanks, shown again and again.
        let deflater = Deflater()
        let blanks = deflater.deflate([UInt8](repeating: 32, count: 1 << 23))
        let digits = blanks.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        let form = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                + "/Resources<</XObject<</X 5 0 R>>>>>>"
        ).adding(4, HandMadePDF.stream(String(repeating: "/X Do ", count: 1_000))).adding(
            5,
            HandMadePDF.stream(
                digits.joined() + ">",
                "/Subtype/Form/BBox[0 0 1 1]/Resources<<>>/Filter[/ASCIIHexDecode/FlateDecode]"))
        #expect(try !ForeignPDF(form.bytes, name: "a.pdf").isClear(top, onPageAt: 0))
        #expect(try !page("").isClear(top, onPageAt: 3))
        #expect(try !page("").isClear(.init(x: 590, y: 5, width: 40, height: 9), onPageAt: 0))
    }
}

extension ForeignPDF {
    fileprivate func isClear(_ area: Area, onPageAt page: Int) -> Bool {
        areClear([(page, area)]) == [true]
    }
}
