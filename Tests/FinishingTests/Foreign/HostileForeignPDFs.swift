import Documents
import Finishing

extension HostilePDF {
    private static func page(_ entries: String, content: String = "0 0 9 9 re f") -> HandMadePDF {
        HandMadePDF.with(
            3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R\(entries)>>"
        ).adding(4, HandMadePDF.stream(content))
    }

    /// Files that are harmless to read and wrong, or worse, to take over.
    static let foreign: [HostilePDF] = [
        HostilePDF(
            "a font that is not embedded", .found(.foreignFont),
            page(
                "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times>>>>>>",
                content: "BT /F 9 Tf (a) Tj ET")),
        HostilePDF(
            "ink colours", .found(.foreignColour),
            page("/Resources<<>>", content: "0 0 0 1 k 0 0 9 9 re f")),
        HostilePDF(
            "ink colours in a picture", .found(.foreignColour),
            page("/Resources<</XObject<</X 5 0 R>>>>", content: "/X Do").adding(
                5,
                HandMadePDF.stream(
                    "aaaa",
                    "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceCMYK"))),
        HostilePDF(
            "an operator of nobody", .found(.foreignForbidden),
            page("/Resources<<>>", content: "1 2 xyz")),
        HostilePDF(
            "a form that shows itself", .found(.foreignResource),
            page("/Resources<</XObject<</X 5 0 R>>>>", content: "/X Do").adding(
                5,
                HandMadePDF.stream(
                    "/X Do", "/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</Y 5 0 R>>>>"))),
        HostilePDF(
            "data outside the file", .found(.foreignExternal),
            page("/Resources<</XObject<</X 5 0 R>>>>", content: "/X Do").adding(
                5, HandMadePDF.stream("a", "/Subtype/Image/F(/etc/passwd)"))),
        HostilePDF(
            "PostScript", .found(.foreignForbidden),
            page("/Resources<</XObject<</X 5 0 R>>>>", content: "/X Do").adding(
                5, HandMadePDF.stream("a", "/Subtype/PS"))),
        HostilePDF(
            "a transfer curve", .found(.foreignForbidden),
            page("/Resources<</ExtGState<</G<</TR/Identity>>>>>>", content: "/G gs")),
        HostilePDF(
            "an odd blend mode", .found(.foreignForbidden),
            page("/Resources<</ExtGState<</G<</BM/Odd>>>>>>", content: "/G gs")),
        HostilePDF(
            "states without end", .found(.foreignNesting),
            page("/Resources<<>>", content: String(repeating: "q ", count: 5_000))),
        HostilePDF(
            "numbers without end", .found(.foreignContent),
            page("/Resources<<>>", content: String(repeating: "1 ", count: 50_000))),
        HostilePDF(
            "a page as large as a field", .found(.foreignPageSize),
            .with(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99999 9]>>")),
        HostilePDF(
            "hidden layers", .found(.foreignLayers),
            .with(1, "<</Pages 2 0 R/OCProperties<</D<</OFF[3 0 R]>>>>>>")),
        HostilePDF(
            "a form that is a program", .refused,
            .with(1, "<</Pages 2 0 R/NeedsRendering true/AcroForm<</XFA(a)>>>>")),
        HostilePDF(
            "a signed form", .found(.foreignSigned),
            .with(1, "<</Pages 2 0 R/AcroForm<</SigFlags 3/Fields[]>>>>")),
        HostilePDF(
            "a script at the door", .found(.foreignDropped),
            .with(1, "<</Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>")),
        HostilePDF(
            "an outline in itself", .read,
            HandMadePDF.with(1, "<</Pages 2 0 R/Outlines 5 0 R>>").adding(
                5, "<</First 6 0 R>>"
            ).adding(6, "<</Title(a)/Dest[3 0 R/Fit]/Next 6 0 R/First 6 0 R>>")),
        HostilePDF(
            "links to nowhere", .read,
            page(
                "/Resources<<>>/Annots[<</Subtype/Link/Rect[0 0 9 9]/Dest(a)>>"
                    + "<</Subtype/Link/Rect[0 0 9 9]/Dest[99 0 R/Fit]>>]")),
        HostilePDF(
            "sheets of nonsense", .read,
            .with(3, "<</Type/Page/Parent 2 0 R/MediaBox[/a(b)]/Rotate 17>>")),
    ]
}
