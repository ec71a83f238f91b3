internal import Documents

/// The structure tree of a foreign file: whether it can be kept. Trees are kept whole or not at
/// all.
struct ForeignTags {
    /// Why the tree cannot be kept; empty when it can. What is wrong comes first.
    private(set) var flaws: [Diagnostic] = []
    /// Whether the tree lacks what is added when it is taken over: levels of headings in order,
    /// scopes of header cells, names of notes, links that lead somewhere.
    private(set) var isCompleted = false
    /// Whether figures say nothing; they are given the text of the part.
    private(set) var hasSilentFigures = false

    /// Flaws that taking the tree over mends.
    private static let mended: Set<Diagnostic.Code> = [
        .checkNote, .checkHeading, .checkHeadingKinds, .checkScope, .checkLink,
    ]

    init(_ reader: DocumentReader, pages: [PDFFile.PageObject]) throws(PDFSyntaxError) {
        var findings = Findings()
        var tree = StructureCheck(reader)
        try tree.run(&findings)
        if !tree.hasTree { add("MarkInfo") }
        if tree.hasStreamMarks { add("MCR Stm") }
        guard flaws.isEmpty else { return }
        take(findings)
        let check = PageCheck(reader, tree: tree)
        for (index, page) in pages.enumerated() where flaws.isEmpty {
            var findings = Findings()
            let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
            try check.checkMarks(page, resources, index + 1, &findings)
            take(findings)
            for entry in try reader.dictionary(resources["XObject"])?.entries ?? [] {
                let form = try reader.dictionary(entry.value)
                if form?["StructParents"] != nil { add("StructParents") }
            }
        }
    }

    private mutating func add(_ reason: String?) {
        flaws.append(
            Diagnostic(
                .note, .foreignStructure, at: Place(), reason.map { ["reason": $0] } ?? [:]))
    }

    private mutating func take(_ findings: Findings) {
        for finding in findings.diagnostics {
            // Elements are written as what they map to.
            if finding.code == .checkRoleMap { continue }
            if finding.code == .checkFigure {
                hasSilentFigures = true
            } else if Self.mended.contains(finding.code) {
                isCompleted = true
            } else if flaws.isEmpty {
                var finding = finding
                finding.severity = .note
                flaws.append(finding)
                add(nil)
            }
        }
    }
}
