import Documents
import Finishing
import Testing

/// Files that mean harm or are broken, each with what must come of it.
struct HostilePDF: Sendable, CustomTestStringConvertible {
    /// What must come of it.
    enum Outcome: Sendable {
        /// It cannot be read.
        case refused
        /// It is read, with this finding.
        case found(Diagnostic.Code)
        /// It is read; what is found is open.
        case read
    }

    var name: String
    var bytes: [UInt8]
    var outcome: Outcome
    var testDescription: String { name }

    init(_ name: String, _ outcome: Outcome, _ bytes: [UInt8]) {
        self.name = name
        self.outcome = outcome
        self.bytes = bytes
    }

    init(_ name: String, _ outcome: Outcome, _ pdf: HandMadePDF) {
        self.init(name, outcome, pdf.bytes)
    }

    static let all: [HostilePDF] =
        notPDF + tables + trees + streams + values + contents + documents + endless

    private static let notPDF: [HostilePDF] = [
        HostilePDF("nothing", .refused, []),
        HostilePDF("one byte", .refused, [0]),
        HostilePDF("a sentence", .refused, Array("Kính gửi: Đảng ủy xã Mẫu".utf8)),
        HostilePDF("a picture", .refused, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        HostilePDF("a head alone", .refused, Array("%PDF-1.7\n".utf8)),
        HostilePDF("only the end", .refused, Array("startxref\n0\n%%EOF".utf8)),
        HostilePDF("zeros", .refused, [UInt8](repeating: 0, count: 100_000)),
        HostilePDF("brackets", .refused, [UInt8](repeating: 0x5B, count: 100_000)),
        HostilePDF("many ends", .refused, Array(String(repeating: "startxref ", count: 900).utf8)),
    ]

    private static func table(_ change: (inout HandMadePDF) -> Void) -> HandMadePDF {
        var pdf = HandMadePDF()
        change(&pdf)
        return pdf
    }

    private static let tables: [HostilePDF] = [
        HostilePDF("table beyond the end", .refused, table { $0.startxref = "99999999" }),
        HostilePDF("table before the start", .refused, table { $0.startxref = "-5" }),
        HostilePDF("table in the middle", .refused, table { $0.startxref = "17" }),
        HostilePDF("table at no number", .refused, table { $0.startxref = "abc" }),
        HostilePDF(
            "table at a great number", .refused,
            table { $0.startxref = "99999999999999999999999" }),
        HostilePDF("table too long", .refused, table { $0.tableHeader = "0 8388607" }),
        HostilePDF("table far up", .refused, table { $0.tableHeader = "8388600 5" }),
        HostilePDF("table shifted", .refused, table { $0.tableHeader = "1 5" }),
        HostilePDF("offsets that lie", .refused, table { $0.spoil = { $0.insert(32, at: 20) } }),
        HostilePDF(
            "a table before itself", .refused,
            HandMadePDF().trailer("/Root 1 0 R/Prev 223")),
        HostilePDF("no root", .refused, HandMadePDF().trailer("")),
        HostilePDF("a root that is not there", .refused, HandMadePDF().trailer("/Root 77 0 R")),
        HostilePDF("a root of another kind", .refused, HandMadePDF().trailer("/Root 4 0 R/A 1")),
        HostilePDF("encrypted", .refused, HandMadePDF().trailer("/Root 1 0 R/Encrypt<</V 1>>")),
        HostilePDF("a trailer without end", .refused, HandMadePDF().trailer("/Root 1 0 R/A[")),
    ]

    private static let trees: [HostilePDF] = [
        HostilePDF("no pages", .refused, .with(1, "<</Type/Catalog>>")),
        HostilePDF("pages of another kind", .refused, .with(2, "[1 2 3]")),
        HostilePDF("pages in themselves", .refused, .with(2, "<</Kids[2 0 R]/Count 1>>")),
        HostilePDF(
            "pages in each other", .refused,
            .with(2, "<</Kids[3 0 R]>>").adding(3, "<</Kids[2 0 R]>>")),
        HostilePDF("a page twice", .refused, .with(2, "<</Kids[3 0 R 3 0 R]/Count 2>>")),
        HostilePDF("kids that are numbers", .refused, .with(2, "<</Kids[3 4]/Count 1>>")),
        HostilePDF("kids that are no list", .refused, .with(2, "<</Kids/A/Count 1>>")),
        HostilePDF("a page that is null", .refused, .with(3, "null")),
        HostilePDF("a page without sheet", .read, .with(3, "<</Type/Page/Contents 4 0 R>>")),
        HostilePDF(
            "a root that refers to itself", .refused, .with(1, "1 0 R")),
        HostilePDF(
            "a long chain of pages", .read,
            (0..<3000).reduce(HandMadePDF.with(2, "<</Kids[5 0 R]>>")) { pdf, step in
                var pdf = pdf
                let kid = step == 2999 ? 3 : 6 + step
                pdf.objects.append("<</Kids[\(kid) 0 R]>>")
                return pdf
            }),
    ]

    private static let streams: [HostilePDF] = [
        HostilePDF("a length too long", .found(.checkUnreadable), stream(length: "99999")),
        HostilePDF("a length below nothing", .found(.checkUnreadable), stream(length: "-1")),
        HostilePDF("a length of itself", .found(.checkUnreadable), stream(length: "4 0 R")),
        HostilePDF("a length too short", .found(.checkUnreadable), stream(length: "3")),
        HostilePDF("no length", .found(.checkUnreadable), stream(length: "null")),
        HostilePDF("an unknown filter", .found(.checkUnreadable), stream("/Filter/LZWDecode")),
        HostilePDF(
            "two filters", .found(.checkUnreadable),
            stream("/Filter[/FlateDecode/FlateDecode]")),
        HostilePDF("no deflate", .found(.checkUnreadable), stream("/Filter/FlateDecode")),
        HostilePDF("a filter that is a number", .found(.checkUnreadable), stream("/Filter 7")),
    ]

    private static func stream(_ entries: String = "", length: String? = nil) -> HandMadePDF {
        // The page needs a structure for its content to be looked at.
        tagged(page: "").adding(4, HandMadePDF.stream("0 0 1 1 re f", entries, length: length))
    }

    /// A file with a structure tree.
    private static func tagged(
        page: String, root: String = "/K[6 0 R]",
        element: String = "<</S/Document/P 5 0 R>>"
    ) -> HandMadePDF {
        HandMadePDF.with(
            1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>"
        ).adding(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>\(page)>>"
        ).adding(5, "<</Type/StructTreeRoot\(root)>>").adding(6, element)
    }

    private static func value(_ text: String) -> HandMadePDF {
        .with(2, "<</Kids[3 0 R]/Count 1/X \(text)>>")
    }

    private static let values: [HostilePDF] = [
        HostilePDF("lists in lists", .refused, value(String(repeating: "[", count: 50_000))),
        HostilePDF("tables in tables", .refused, value(String(repeating: "<</A", count: 50_000))),
        HostilePDF("a string without end", .refused, value("(((")),
        HostilePDF("letters without end", .refused, value("<AB")),
        HostilePDF("letters that are none", .refused, value("<XY>")),
        HostilePDF("a great number", .refused, value("99999999999999999999")),
        HostilePDF("a number with two points", .refused, value("1.2.3")),
        HostilePDF("a word", .refused, value("xyz")),
        HostilePDF("a key without value", .refused, value("/A/B")),
        HostilePDF("a name of bytes", .read, value("/\u{1}\u{2}ữ")),
    ]

    private static func content(_ text: String) -> HandMadePDF {
        tagged(page: "/StructParents 0").adding(4, HandMadePDF.stream(text))
    }

    private static let contents: [HostilePDF] = [
        HostilePDF("an end without beginning", .found(.checkUnreadable), content("EMC")),
        HostilePDF("a beginning without end", .found(.checkUnreadable), content("/P BMC")),
        HostilePDF("a mark of nothing", .found(.checkUnreadable), content("BMC EMC")),
        HostilePDF("a picture without end", .found(.checkUnreadable), content("BI ID xx")),
        HostilePDF("a string without end in a page", .found(.checkUnreadable), content("(a")),
        HostilePDF("a brace", .found(.checkUnreadable), content("} f")),
        HostilePDF("paint without mark", .found(.checkUnmarked), content("0 0 1 1 re f")),
        HostilePDF(
            "a mark nobody owns", .found(.checkOwner), content("/P<</MCID 5>>BDC f EMC")),
        HostilePDF(
            "an artifact in a mark", .found(.checkNesting),
            content("/P<</MCID 5>>BDC /Artifact BMC f EMC EMC")),
        HostilePDF(
            "a mark below nothing", .found(.checkOwner), content("/P<</MCID -9>>BDC f EMC")),
    ]

    private static let documents: [HostilePDF] = [
        HostilePDF(
            "elements in themselves", .found(.checkParent),
            tagged(page: "", element: "<</S/Document/P 5 0 R/K[6 0 R]>>")),
        HostilePDF(
            "an element of no kind", .found(.checkUnknownRole),
            tagged(page: "", element: "<</S/Xyz/P 5 0 R>>")),
        HostilePDF(
            "kinds that stand for each other", .found(.checkUnknownRole),
            tagged(
                page: "", root: "/K[6 0 R]/RoleMap<</A/B/B/A>>", element: "<</S/A/P 5 0 R>>")),
        HostilePDF(
            "a number tree in itself", .refused,
            tagged(page: "", root: "/K[6 0 R]/ParentTree 7 0 R").adding(7, "<</Kids[7 0 R]>>")),
        HostilePDF(
            "a table of a million columns", .found(.checkGrid),
            tagged(page: "", element: "<</S/Table/P 5 0 R/K[7 0 R 8 0 R]>>")
                .adding(7, "<</S/TR/P 6 0 R/K 9 0 R>>")
                .adding(8, "<</S/TR/P 6 0 R>>")
                .adding(9, "<</S/TD/P 7 0 R/A<</ColSpan 1000000000/RowSpan 1>>>>")),
        HostilePDF(
            "a script", .found(.checkForbidden),
            .with(1, "<</Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>")),
        HostilePDF(
            "named scripts", .found(.checkForbidden),
            .with(1, "<</Pages 2 0 R/Names<</JavaScript<</Names[(a)5 0 R]>>>>>>")),
        HostilePDF(
            "a form", .found(.checkForbidden), .with(1, "<</Pages 2 0 R/AcroForm<</XFA 5 0 R>>>>")),
        HostilePDF(
            "a program to be started", .found(.checkContent),
            .with(
                3,
                "<</Type/Page/MediaBox[0 0 9 9]/Annots[<</Subtype/Link/F 4"
                    + "/A<</S/Launch/F(cmd.exe)>>>>]>>")),
        HostilePDF(
            "an attachment that is not there", .found(.checkAttachment),
            .with(1, "<</Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)9 0 R]>>>>>>")),
        HostilePDF(
            "a font in itself", .found(.checkFont),
            .with(
                3,
                "<</Type/Page/MediaBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>"
            ).adding(4, HandMadePDF.stream("BT /F 9 Tf (a) Tj ET"))
                .adding(5, "<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]>>")),
        HostilePDF("a plain file", .found(.checkUntagged), HandMadePDF()),
    ]
}
