/// The kinds of structure elements and where they may stand (ISO 32000-1, 14.8.4).
enum StructureRoles {
    private static let all: Set<String> = [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index",
        "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl",
        "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note",
        "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu",
        "WT", "WP", "Figure", "Formula", "Form",
    ]

    /// Where kinds that need a certain parent may stand.
    private static let parents: [String: Set<String>] = [
        "TR": ["Table", "THead", "TBody", "TFoot"],
        "TH": ["TR"], "TD": ["TR"],
        "THead": ["Table"], "TBody": ["Table"], "TFoot": ["Table"],
        "LI": ["L"], "LBody": ["LI"],
        "TOCI": ["TOC"],
        "Document": ["StructTreeRoot", "Part", "Document"],
    ]

    /// What kinds that hold only certain children may hold.
    private static let children: [String: Set<String>] = [
        "Table": ["TR", "THead", "TBody", "TFoot", "Caption"],
        "THead": ["TR"], "TBody": ["TR"], "TFoot": ["TR"],
        "TR": ["TH", "TD"],
        "L": ["LI", "Caption", "L"],
        "LI": ["Lbl", "LBody"],
        "TOC": ["TOC", "TOCI", "Caption"],
    ]

    /// The standard kind that `name` stands for; nil when there is none.
    static func standard(_ name: String, map: PDFDictionary) -> String? {
        var name = name
        for _ in 0..<16 {
            if all.contains(name) { return name }
            guard let next = map[name]?.name else { return nil }
            name = next
        }
        return nil
    }

    /// Whether `role` is a heading with a level.
    static func isLevelled(_ role: String) -> Bool {
        role.count == 2 && role.first == "H" && role != "H"
    }

    /// Whether the map leaves standard kinds alone and does not go round (ISO 14289-1, 7.1).
    static func isLawful(_ name: String, map: PDFDictionary) -> Bool {
        var seen: Set<String> = [name]
        var next = map[name]?.name
        if all.contains(name), let target = next, target != name { return false }
        while let name = next {
            if !seen.insert(name).inserted { return false }
            next = map[name]?.name
        }
        return true
    }

    /// Whether `role` may stand directly in `parent`.
    static func allows(_ role: String, in parent: String) -> Bool {
        if let allowed = parents[role], !allowed.contains(parent) { return false }
        if let allowed = children[parent], !allowed.contains(role) { return false }
        return true
    }
}
