internal import Documents

/// Checks the annotations of a page (ISO 19005-2, 6.3 to 6.5, and ISO 14289-1, 7.18).
struct AnnotationCheck {
    private let reader: DocumentReader
    private let tree: StructureCheck
    private var looked = 0

    /// Most annotations of a file that are looked at; pages can share one list of them.
    static let most = 250_000

    init(_ reader: DocumentReader, tree: StructureCheck) {
        self.reader = reader
        self.tree = tree
    }

    mutating func run(
        _ page: PDFFile.PageObject, _ number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        if looked > Self.most { return }
        let annotations = try reader.list(page.dictionary["Annots"])
        if !annotations.isEmpty, page.dictionary["Tabs"]?.name != "S" {
            findings.add(.checkTabs, page: number)
        }
        for reference in annotations {
            looked += 1
            if looked > Self.most {
                findings.add(
                    .checkUnreadable, page: number,
                    ["reason": PDFSyntaxError.Reason.tooMuch.rawValue])
                return
            }
            guard let annotation = try reader.dictionary(reference) else { continue }
            let kind = try reader.resolve(annotation["Subtype"]).name ?? "?"
            try check(annotation, kind, number, &findings)
            if kind == "Popup" || !tree.hasTree { continue }
            guard let object = reference.reference else { continue }
            try checkOwner(annotation, kind, object, number, &findings)
        }
    }

    private func check(
        _ annotation: PDFDictionary, _ kind: String, _ number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        if !Self.kinds.contains(kind) || kind == "TrapNet" {
            findings.add(.checkAnnotationKind, page: number, ["kind": kind])
        } else if try !hasLawfulLooks(annotation, kind) {
            findings.add(.checkAnnotationKind, page: number, ["kind": kind])
        }
        for key in ["A", "PA"] {
            for action in try ActionCheck(reader).forbidden(in: annotation[key]) {
                findings.add(.checkContent, page: number, ["entry": action])
            }
        }
        if annotation["AA"] != nil || kind == "Widget" && annotation["A"] != nil {
            findings.add(.checkContent, page: number, ["entry": "AA"])
        }
        if kind == "Popup" { return }
        // Print set; Invisible, Hidden, NoView, ToggleNoView clear (ISO 19005-2, 6.3.2).
        let flags = try reader.resolve(annotation["F"]).integer ?? 0
        if flags & 4 == 0 || flags & 0b1_0010_0011 != 0 {
            findings.add(.checkAnnotation, page: number)
        }
        // Fields have a text of their own, which those that cannot be seen do not need.
        let key = kind == "Widget" ? "TU" : "Contents"
        if kind == "PrinterMark" { return }
        if kind == "Widget", try isInvisible(annotation) { return }
        var text = try reader.text(annotation[key])
        if kind == "Widget", text == nil, let parent = try reader.dictionary(annotation["Parent"]) {
            text = try reader.text(parent[key])
        }
        if text?.isEmpty ?? true { findings.add(.checkContents, page: number) }
    }

    /// The kinds that archives know (6.3.1).
    private static let kinds: Set<String> = [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight",
        "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment",
        "Widget", "PrinterMark", "TrapNet", "Watermark", "Redact",
    ]

    private func isInvisible(_ annotation: PDFDictionary) throws(PDFSyntaxError) -> Bool {
        let sides = try reader.list(annotation["Rect"]).compactMap { side in
            (try? reader.resolve(side))?.number
        }
        return sides.count == 4 && sides[0] == sides[2] && sides[1] == sides[3]
    }

    /// Only the normal appearance, and one for all that are seen (6.3.3).
    private func hasLawfulLooks(
        _ annotation: PDFDictionary, _ kind: String
    ) throws(PDFSyntaxError) -> Bool {
        guard let looks = try reader.dictionary(annotation["AP"]) else {
            if kind == "Popup" || kind == "Link" { return true }
            return try isInvisible(annotation)
        }
        guard looks.entries.map(\.key) == ["N"], let normal = looks["N"] else { return false }
        let field = try reader.resolve(annotation["FT"]).name
        let isButton = kind == "Widget" && field == "Btn"
        let isStream = try reader.stream(normal) != nil
        return isStream != isButton
    }

    private func checkOwner(
        _ annotation: PDFDictionary, _ kind: String, _ object: Int, _ number: Int,
        _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let owner = tree.annotationOwners[object]
        let key = annotation["StructParent"]?.integer
        if kind == "PrinterMark" {
            if owner != nil { findings.add(.checkParentTree, page: number) }
            return
        }
        if owner == nil || key.flatMap({ tree.parents[$0]?.reference }) != owner?.element {
            findings.add(.checkParentTree, page: number)
        }
        let expected = kind == "Link" ? "Link" : kind == "Widget" ? "Form" : "Annot"
        if let owner, owner.role != expected {
            findings.add(
                .checkAnnotationRole, page: number, ["kind": kind, "role": owner.role])
        }
    }
}
