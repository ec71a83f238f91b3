/// A tagged PDF of one page as office programs write it: a role map, headers and footers as
/// artifacts, paragraphs inside cells and items, links, no scopes, no names of notes.
struct OfficePDF {
    /// A structure element.
    struct Element {
        enum Kid {
            case letters
            case element(Element)
            case link(String)
        }

        var role: String
        var entries = ""
        var kids: [Kid]

        init(_ role: String, _ entries: String = "", _ kids: [Kid]) {
            self.role = role
            self.entries = entries
            self.kids = kids
        }

        /// An element with letters in it.
        static func words(_ role: String, _ entries: String = "") -> Element {
            Element(role, entries, [.letters])
        }

        /// An element of elements.
        static func of(_ role: String, _ elements: Element...) -> Element {
            Element(role, "", elements.map { .element($0) })
        }
    }

    var roleMap = "/Standard/P/Footnote/P/Heading#201/H1"
    /// Painted outside all marks.
    var stray = ""
    private var content = ""
    private var marks: [Int] = []
    private var links: [(address: String, element: Int)] = []
    private var objects: [String] = []

    /// Objects before those of the tree.
    private static let first = 9

    private mutating func add(_ element: Element, under parent: Int) -> Int {
        let number = Self.first + objects.count
        objects.append("")
        var kids: [String] = []
        for kid in element.kids {
            switch kid {
            case .letters:
                let mark = marks.count
                marks.append(number)
                content +=
                    "/\(element.role)<</MCID \(mark)>>BDC BT /F 12 Tf 1 0 0 1 72 "
                    + "\(760 - mark * 14) Tm (AAA) Tj ET EMC\n"
                kids.append(String(mark))
            case .element(let inner): kids.append("\(add(inner, under: number)) 0 R")
            case .link(let address):
                let link = Self.first + objects.count
                objects.append("")
                links.append((address, number))
                objects[link - Self.first] =
                    "<</Type/Annot/Subtype/Link/Rect[72 700 100 712]/StructParent \(links.count)"
                    + "/A<</S/URI/URI(\(address))>>>>"
                kids.append("<</Type/OBJR/Obj \(link) 0 R>>")
                linkObjects.append(link)
            }
        }
        objects[number - Self.first] =
            "<</Type/StructElem/S/\(element.role)/P \(parent) 0 R/Pg 3 0 R\(element.entries)"
            + "/K[\(kids.joined(separator: " "))]>>"
        return number
    }

    private var linkObjects: [Int] = []

    private static let map = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2
        def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar
        endcmap end end
        """

    /// The file with `elements` under its document.
    static func bytes(
        _ elements: Element..., roleMap: String? = nil, stray: String = ""
    ) -> [UInt8] {
        var pdf = OfficePDF()
        if let roleMap { pdf.roleMap = roleMap }
        pdf.content =
            "/Artifact<</Type/Pagination/Subtype/Header>>BDC BT /F 9 Tf 1 0 0 1 72 810 Tm (A) Tj "
            + "ET EMC\n"
        let root = pdf.add(
            Element("Document", "", elements.map { .element($0) }), under: 8)
        let page =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/StructParents 0/Tabs/S"
            + "/Resources<</Font<</F 5 0 R>>>>"
            + "/Annots[\(pdf.linkObjects.map { "\($0) 0 R" }.joined(separator: " "))]>>"
        let owners = pdf.marks.map { "\($0) 0 R" }.joined(separator: " ")
        let linkOwners = pdf.links.enumerated().map { "\($0 + 1) \($1.element) 0 R" }
            .joined(separator: " ")
        var file = HandMadePDF.with(
            1,
            "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R/Lang(vi-VN)>>"
        ).adding(3, page).adding(4, HandMadePDF.stream(pdf.content + stray))
            .adding(
                5,
                """
                <</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]
                /FirstChar 65/LastChar 65/Widths[10]/CharProcs<</a 6 0 R>>/ToUnicode 7 0 R
                /Resources<<>>/Encoding<</Type/Encoding/Differences[65/a]>>>>
                """
            ).adding(6, HandMadePDF.stream("10 0 d0 0 0 8 8 re f"))
            .adding(7, HandMadePDF.stream(map))
            .adding(
                8,
                "<</Type/StructTreeRoot/K \(root) 0 R/RoleMap<<\(pdf.roleMap)>>"
                    + "/ParentTree<</Nums[0[\(owners)]\(linkOwners)]>>>>")
        for (index, object) in pdf.objects.enumerated() {
            file = file.adding(first + index, object)
        }
        return file.bytes
    }
}
