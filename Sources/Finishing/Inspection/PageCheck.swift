internal import Documents

/// Checks pages one by one: marks against the structure tree, annotations, fonts, images.
struct PageCheck {
    private let reader: DocumentReader
    private let tree: StructureCheck
    /// Fonts by their objects.
    private(set) var fonts: [Int: Inspection.Font] = [:]
    private var images: Set<Int> = []
    private var annotations: AnnotationCheck

    init(_ reader: DocumentReader, tree: StructureCheck) {
        self.reader = reader
        self.tree = tree
        annotations = AnnotationCheck(reader, tree: tree)
    }

    mutating func run(
        _ page: PDFFile.PageObject, number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
        try readFonts(resources)
        try checkSheet(page, number, &findings)
        try checkImages(resources, number, &findings)
        try annotations.run(page, number, &findings)
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
        for language in marks.languages.sorted() where !OptionRules.isLanguage(language) {
            findings.add(.checkLanguage, ["language": language])
        }
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

    /// ISO 19005-2, 6.1.13, 6.5.2 and 6.10.
    private func checkSheet(
        _ page: PDFFile.PageObject, _ number: Int, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        for key in ["MediaBox", "CropBox", "TrimBox", "BleedBox", "ArtBox"] {
            let sides = try reader.list(page.dictionary[key]).compactMap { side in
                (try? reader.resolve(side))?.number
            }
            guard sides.count == 4 else { continue }
            let (width, height) = (abs(sides[2] - sides[0]), abs(sides[3] - sides[1]))
            if min(width, height) < 3 || max(width, height) > 14_400 {
                findings.add(.checkPageSize, page: number)
            }
        }
        for key in ["AA", "PresSteps"] where page.dictionary[key] != nil {
            findings.add(.checkContent, page: number, ["entry": key])
        }
    }

    private mutating func readFonts(_ resources: PDFDictionary) throws(PDFSyntaxError) {
        for entry in try reader.dictionary(resources["Font"])?.entries ?? [] {
            guard let object = entry.value.reference, fonts[object] == nil,
                let font = try reader.dictionary(entry.value)
            else { continue }
            fonts[object] = try FontReading(reader).summary(of: font)
        }
    }
}
