internal import Documents

/// Checks pages one by one: marks against the structure tree, annotations, fonts, images.
struct PageCheck {
    private let reader: DocumentReader
    private let tree: StructureCheck
    /// Fonts by their objects.
    private(set) var fonts: [Int: Inspection.Font] = [:]
    private var images: Set<Int> = []

    init(_ reader: DocumentReader, tree: StructureCheck) {
        self.reader = reader
        self.tree = tree
    }

    mutating func run(
        _ page: PDFFile.PageObject, number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
        try checkFonts(resources, number, &findings)
        try checkImages(resources, number, &findings)
        try checkAnnotations(page, number, &findings)
        if tree.hasTree { try checkMarks(page, resources, number, &findings) }
    }

    /// Every mark has one element, and the parent tree says the same.
    func checkMarks(
        _ page: PDFFile.PageObject, _ resources: PDFDictionary, _ number: Int,
        _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let content = try reader.content(of: page)
        let marks = try MarkReading.read(
            content, properties: try reader.dictionary(resources["Properties"]))
        if marks.hasUnmarked { findings.add(.checkUnmarked, page: number) }
        if marks.nestsBadly { findings.add(.checkNesting, page: number) }
        let owners = tree.owners[page.number] ?? [:]
        let shared = tree.shared[page.number] ?? []
        let key = page.dictionary["StructParents"]?.integer
        let parents = try reader.list(key.flatMap { tree.parents[$0] })
        for mark in marks.numbers.sorted() {
            guard let owner = owners[mark], !shared.contains(mark) else {
                findings.add(.checkOwner, page: number, ["mark": String(mark)])
                continue
            }
            if !parents.indices.contains(mark) || parents[mark].reference != owner {
                findings.add(.checkParentTree, page: number)
            }
        }
        if marks.numbers.count != marks.count { findings.add(.checkNesting, page: number) }
        for mark in owners.keys.sorted() where !marks.numbers.contains(mark) {
            findings.add(.checkLostMark, page: number, ["mark": String(mark)])
        }
    }

    private func checkAnnotations(
        _ page: PDFFile.PageObject, _ number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let annotations = try reader.list(page.dictionary["Annots"])
        if !annotations.isEmpty, page.dictionary["Tabs"]?.name != "S" {
            findings.add(.checkTabs, page: number)
        }
        for reference in annotations {
            guard let annotation = try reader.dictionary(reference),
                annotation["Subtype"]?.name != "Popup"
            else { continue }
            // Print set; Invisible, Hidden, NoView, ToggleNoView clear (ISO 19005-2, 6.3.2).
            let flags = annotation["F"]?.integer ?? 0
            if flags & 4 == 0 || flags & 0b1_0010_0011 != 0 {
                findings.add(.checkAnnotation, page: number)
            }
            if try reader.text(annotation["Contents"])?.isEmpty ?? true {
                findings.add(.checkContents, page: number)
            }
            if let action = try reader.dictionary(annotation["A"])?["S"]?.name,
                [
                    "JavaScript", "Launch", "Sound", "Movie", "ImportData", "ResetForm", "Hide",
                    "SetOCGState", "Rendition", "Trans", "GoTo3DView",
                ].contains(action)
            {
                findings.add(.checkForbidden, page: number, ["entry": action])
            }
            guard tree.hasTree, let object = reference.reference else { continue }
            let owner = tree.annotationOwners[object]
            let key = annotation["StructParent"]?.integer
            if owner == nil || key.flatMap({ tree.parents[$0]?.reference }) != owner {
                findings.add(.checkParentTree, page: number)
            }
        }
    }

    private mutating func checkImages(
        _ resources: PDFDictionary, _ number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        for entry in try reader.dictionary(resources["XObject"])?.entries ?? [] {
            guard let object = entry.value.reference, images.insert(object).inserted else {
                continue
            }
            if try reader.dictionary(entry.value)?["Interpolate"] == .boolean(true) {
                findings.add(.checkImage, page: number)
            }
        }
    }

    private mutating func checkFonts(
        _ resources: PDFDictionary, _ number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        for entry in try reader.dictionary(resources["Font"])?.entries ?? [] {
            guard let object = entry.value.reference, fonts[object] == nil,
                let font = try reader.dictionary(entry.value)
            else { continue }
            let summary = try FontReading(reader).summary(of: font)
            fonts[object] = summary
            if !summary.isEmbedded {
                findings.add(.checkFont, page: number, ["font": summary.name])
            }
            if !summary.mapsToUnicode {
                findings.add(.checkUnicode, page: number, ["font": summary.name])
            }
        }
    }
}
