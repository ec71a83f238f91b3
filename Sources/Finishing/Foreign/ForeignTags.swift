internal import Documents

/// The structure tree of a foreign file: whether it can be kept.
enum ForeignTags {
    /// Why the tree cannot be kept; nil when it can. Trees are kept whole or not at all.
    static func flaw(
        _ reader: DocumentReader, pages: [PDFFile.PageObject]
    ) throws(PDFSyntaxError) -> String? {
        var findings = Findings()
        var tree = StructureCheck(reader)
        try tree.run(&findings)
        guard tree.hasTree else { return "MarkInfo" }
        if let first = findings.diagnostics.first { return word(first) }
        if tree.hasStreamMarks { return "MCR Stm" }
        let check = PageCheck(reader, tree: tree)
        for (index, page) in pages.enumerated() {
            let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
            try check.checkMarks(page, resources, index + 1, &findings)
            if let first = findings.diagnostics.first { return word(first) }
            for entry in try reader.dictionary(resources["XObject"])?.entries ?? [] {
                let form = try reader.dictionary(entry.value)
                if form?["StructParents"] != nil { return "StructParents" }
            }
        }
        return nil
    }

    private static func word(_ diagnostic: Diagnostic) -> String {
        let code = diagnostic.code.rawValue.drop { $0 != "." }.dropFirst()
        let arguments = diagnostic.arguments.sorted { $0.key < $1.key }
        return code + arguments.map { " \($0.key)=\($0.value)" }.joined()
    }
}
