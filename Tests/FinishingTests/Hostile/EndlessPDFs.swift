import Documents
import Finishing

/// Small files that ask for numbers beyond all bounds, or for work without end.
extension HostilePDF {
    /// A page that may use `resources` and holds `content`; its objects from 5 on.
    private static func page(
        _ resources: String, content: String = "0 0 9 9 re f", more: String = "",
        _ objects: [String]
    ) -> HandMadePDF {
        var pdf = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources \(resources)"
                + "\(more)>>"
        ).adding(4, HandMadePDF.stream(content))
        pdf.objects += objects
        return pdf
    }

    private static let text = "BT /F 9 Tf <0041> Tj ET"

    private static func many(_ count: Int, _ text: String) -> String {
        String(repeating: text, count: count)
    }

    private static func simple(_ more: String) -> HandMadePDF {
        page(
            "<</Font<</F 5 0 R>>>>", content: text,
            ["<</Type/Font/Subtype/TrueType/BaseFont/Tiny/Encoding/WinAnsiEncoding\(more)>>"])
    }

    /// A font of two bytes with a program, its widths and its map of codes.
    private static func composite(widths: String = "[]", map: String = "") -> HandMadePDF {
        page(
            "<</Font<</F 5 0 R>>>>", content: text,
            [
                "<</Type/Font/Subtype/Type0/BaseFont/Tiny/Encoding 8 0 R/ToUnicode 8 0 R"
                    + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Tiny"
                    + "/CIDToGIDMap/Identity/W \(widths)/FontDescriptor 6 0 R>>]>>",
                "<</Type/FontDescriptor/FontName/Tiny/Flags 4/FontFile2 7 0 R>>",
                HandMadePDF.stream(TinyFonts.trueType + ">", "/Filter/ASCIIHexDecode"),
                HandMadePDF.stream(
                    "1 begincodespacerange <0000> <FFFF> endcodespacerange \(map)"),
            ])
    }

    /// Fonts drawn by content that can use the same fonts, and so on.
    private static var fonts: HandMadePDF {
        page(
            "5 0 R", content: text,
            [
                "<</Font<<"
                    + ["F", "G", "H", "I", "J", "K", "L", "M"].map { name in
                        "/\(name)<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]"
                            + "/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65/Widths[1]"
                            + "/CharProcs<</a 6 0 R>>/Resources 5 0 R>>"
                    }.joined() + ">>>>",
                HandMadePDF.stream(""),
            ])
    }

    /// Inks that are described by the colours that they describe.
    private static var inks: HandMadePDF {
        page(
            "<</ColorSpace<</C 5 0 R>>>>",
            [
                "[/DeviceN[/A]/DeviceRGB 6 0 R<</Colorants<<"
                    + (0..<40).map { "/A\($0) 5 0 R" }.joined() + ">>>>]",
                "<</FunctionType 2>>",
            ])
    }

    /// Two spot colours of one name whose looks never come to an end.
    private static var spots: HandMadePDF {
        page(
            "<</ColorSpace<</C 5 0 R/D 6 0 R>>>>",
            [
                "[/Separation/S/DeviceRGB 7 0 R]", "[/Separation/S/DeviceRGB 8 0 R]",
                "[\(many(30, "9 0 R "))]", "[\(many(30, "10 0 R "))]",
                "[\(many(30, "7 0 R "))]", "[\(many(30, "8 0 R "))]",
            ])
    }

    /// A table whose only row goes on and on.
    private static var row: HandMadePDF {
        HandMadePDF.with(
            1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>"
        ).adding(5, "<</Type/StructTreeRoot/K[6 0 R]>>")
            .adding(6, "<</S/Table/P 5 0 R/K[7 0 R]>>")
            .adding(7, "<</S/TR/P 6 0 R/K[\(many(2_000, "8 0 R "))]>>")
            .adding(8, "<</S/TD/P 7 0 R/A<</ColSpan 10000>>>>")
    }

    static let endless: [HostilePDF] = [
        HostilePDF(
            "a spot beyond the page", .found(.checkUnmarked),
            HandMadePDF.with(
                1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>"
            ).adding(4, HandMadePDF.stream("\(many(30, "9")) 0 0.01171875 0.01953125 re f"))
                .adding(5, "<</Type/StructTreeRoot/K[6 0 R]>>")
                .adding(6, "<</S/Document/P 5 0 R>>")),
        HostilePDF(
            "a first code beyond all", .found(.checkFont),
            simple("/FirstChar \(Int.max)/LastChar \(Int.max)/Widths[1 2 3]")),
        HostilePDF(
            "widths beyond all", .found(.checkCharacter),
            composite(widths: "[\(Int.max)[1 2 3] \(Int.max - 1) \(Int.max) 5]")),
        HostilePDF(
            "a glyph below nothing", .found(.checkGlyph),
            composite(map: "1 begincidrange <0000> <FFFF> \(Int.min) endcidrange")),
        HostilePDF(
            "a glyph beyond all", .found(.checkGlyph),
            composite(map: "1 begincidrange <0000> <FFFF> \(Int.max) endcidrange")),
        HostilePDF(
            "a page number beyond all", .found(.checkUntagged),
            .with(1, "<</Pages 2 0 R/PageLabels<</Nums[0<</S/D/St \(Int.max)>>]>>>>")),
        HostilePDF(
            "labels in themselves", .found(.checkUntagged),
            HandMadePDF.with(1, "<</Pages 2 0 R/PageLabels 5 0 R>>").adding(5, "<</Kids[5 0 R]>>")),
        HostilePDF("fonts in themselves", .found(.checkUntagged), fonts),
        HostilePDF("inks in themselves", .found(.checkContent), inks),
        HostilePDF("spots in themselves", .found(.checkUntagged), spots),
        HostilePDF(
            "layers in themselves", .found(.checkForbidden),
            HandMadePDF.with(1, "<</Pages 2 0 R/OCProperties<</OCGs[]/D<</Order 5 0 R>>>>>>")
                .adding(5, "[\(many(16, "5 0 R "))]")),
        HostilePDF(
            "widths again and again", .found(.checkUntagged),
            composite(widths: "[\(many(3_000, "0 65535 1 "))]")),
        HostilePDF(
            "characters again and again", .found(.checkFont),
            composite(
                map: "1 beginbfrange \(many(3_000, "<0000> <FFFF> <0000> ")) endbfrange")),
        HostilePDF("a row of millions of columns", .found(.checkSpan), row),
        HostilePDF(
            "looks that cannot be read", .found(.checkContents),
            page(
                "<<>>", content: "",
                more: "/Annots[<</Subtype/Stamp/Rect[0 0 9 9]/F 4/AP<</N 5 0 R>>>>]",
                [HandMadePDF.stream("x", "/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode")])),
    ]
}
