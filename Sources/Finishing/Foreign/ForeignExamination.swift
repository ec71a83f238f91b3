internal import Documents

/// Walks through a PDF of somebody else: what stands once in it, then page by page. The work is
/// counted, not timed, so that the same file always gives the same answer.
struct ForeignExamination {
    let reader: DocumentReader
    private(set) var pages: [PDFFile.PageObject] = []
    private(set) var findings: [Diagnostic] = []
    /// Why its pages cannot be used at all.
    private(set) var refusal: Diagnostic?
    private(set) var isTagged = false
    /// Whether figures of the tree say nothing.
    private(set) var hasSilentFigures = false
    private(set) var title: String?
    private let name: String

    /// A rule broken on every page is told this often.
    private static let mostOfAKind = 10
    private var counts: [Diagnostic.Code: Int] = [:]
    private var annotations = 0

    init(_ bytes: [UInt8], name: String) throws(PDFSyntaxError) {
        self.name = name
        reader = try DocumentReader(bytes)
        pages = try reader.file.pages()
        if pages.isEmpty { refuse(.emptyFile) }
        if pages.count > ForeignPDF.mostPages {
            refuse(
                .foreignTooLarge, ["what": "pages", "limit": String(ForeignPDF.mostPages)])
        }
        try resolvePages()
        try examineCatalog()
        if refusal != nil { return }
        var content = ContentCheck(joining: reader)
        for (index, page) in pages.enumerated() {
            let looks = try examine(page, number: index + 1)
            if refusal != nil { return }
            for found in try content.run(page, number: index + 1, looks: looks) {
                report(.error, found.rule.foreign, found.arguments)
            }
            if content.isExhausted {
                refuse(
                    .foreignTooLarge, ["what": "content", "limit": "\(ContentCheck.most)"])
                return
            }
        }
        try examineTags()
    }

    /// Adds `diagnostic` in front.
    mutating func note(_ diagnostic: Diagnostic) { findings.insert(diagnostic, at: 0) }

    private mutating func refuse(_ code: Diagnostic.Code, _ arguments: [String: String] = [:]) {
        if refusal == nil {
            refusal = Diagnostic(.error, code, at: Place(file: name), arguments)
        }
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code,
        _ arguments: [String: String] = [:]
    ) {
        let count = counts[code, default: 0] + 1
        counts[code] = count
        if count <= Self.mostOfAKind {
            findings.append(Diagnostic(severity, code, at: Place(file: name), arguments))
        }
    }

    /// Replaces what pages refer to for their sheets by the values themselves.
    private mutating func resolvePages() throws(PDFSyntaxError) {
        for index in pages.indices {
            for key in ["MediaBox", "CropBox"] {
                guard let value = pages[index].dictionary[key] else { continue }
                pages[index].dictionary[key] = try box(value).map { .array($0) }
            }
            if pages[index].dictionary["MediaBox"] == nil {
                // Not a lawful page, but viewers show it: letter paper, as most of them do.
                let sides: [PDFValue] = [.integer(0), .integer(0), .integer(612), .integer(792)]
                pages[index].dictionary["MediaBox"] = .array(sides)
            }
            let rotation = try reader.resolve(pages[index].dictionary["Rotate"]).integer ?? 0
            let quarter = (rotation % 360 + 360) % 360 / 90 * 90
            pages[index].dictionary["Rotate"] = quarter == 0 ? nil : .integer(quarter)
        }
    }

    /// The sides of a box, left, bottom, right, top; nil when it is none.
    private func box(_ value: PDFValue) throws(PDFSyntaxError) -> [PDFValue]? {
        var sides: [Double] = []
        for side in try reader.list(value) {
            guard let number = try reader.resolve(side).number, abs(number) < 1e6 else {
                return nil
            }
            sides.append(number)
        }
        guard sides.count == 4 else { return nil }
        let ordered = [
            min(sides[0], sides[2]), min(sides[1], sides[3]), max(sides[0], sides[2]),
            max(sides[1], sides[3]),
        ]
        return ordered.map { side in
            var text: [UInt8] = []
            text.append(points: side)
            return .real(String(decoding: text, as: UTF8.self))
        }
    }

    // MARK: What stands once

    private mutating func examineCatalog() throws(PDFSyntaxError) {
        let catalog = try reader.file.catalog()
        let information = try? reader.dictionary(reader.file.trailer["Info"])
        title = try? reader.text(information?["Title"])
        let names = try reader.dictionary(catalog["Names"])
        for key in ["JavaScript", "EmbeddedFiles"] where names?[key] != nil {
            report(.warning, .foreignDropped, ["entry": key])
        }
        for key in ["AA", "Collection", "Threads"] where catalog[key] != nil {
            report(.warning, .foreignDropped, ["entry": key])
        }
        if let action = try? reader.dictionary(catalog["OpenAction"]),
            let kind = action["S"]?.name, kind != "GoTo"
        {
            report(.warning, .foreignDropped, ["entry": kind])
        }
        if try reader.resolve(catalog["NeedsRendering"]) == .boolean(true) {
            refuse(.foreignDynamicForm)
        }
        try examineForm(catalog)
        try examineLayers(catalog)
    }

    private mutating func examineForm(_ catalog: PDFDictionary) throws(PDFSyntaxError) {
        guard let form = try reader.dictionary(catalog["AcroForm"]) else { return }
        if form["XFA"] != nil { report(.warning, .foreignDropped, ["entry": "XFA"]) }
        if let flags = try reader.resolve(form["SigFlags"]).integer, flags & 1 != 0 {
            report(.warning, .foreignSigned)
        }
        let fields = try reader.list(form["Fields"]).count
        if fields > 0 { report(.note, .foreignFlattened, ["count": String(fields)]) }
    }

    /// Layers are taken over as they are shown at first; a hidden one would come to light.
    private mutating func examineLayers(_ catalog: PDFDictionary) throws(PDFSyntaxError) {
        guard let layers = try reader.dictionary(catalog["OCProperties"]) else { return }
        let settings = try reader.dictionary(layers["D"])
        let hidden = try reader.list(settings?["OFF"])
        let base = try reader.resolve(settings?["BaseState"]).name
        if !hidden.isEmpty || base == "OFF" {
            report(.error, .foreignLayers)
        } else {
            report(.warning, .foreignDropped, ["entry": "OCProperties"])
        }
    }

    // MARK: Pages

    /// Examines a page and its annotations; gives the forms that will be painted for them.
    private mutating func examine(
        _ page: PDFFile.PageObject, number: Int
    ) throws(PDFSyntaxError) -> [Int] {
        var looks: [Int] = []
        let size = Inspection.size(of: page)
        if min(size.width, size.height) < 3 || max(size.width, size.height) > 14_400 {
            report(.error, .foreignPageSize, ["page": String(number)])
        }
        if page.dictionary["AA"] != nil {
            report(.warning, .foreignDropped, ["entry": "AA", "page": String(number)])
        }
        for value in try reader.list(page.dictionary["Annots"]).prefix(ForeignLinks.most) {
            annotations += 1
            if annotations > AnnotationCheck.most {
                refuse(
                    .foreignTooLarge, ["what": "annotations", "limit": "\(AnnotationCheck.most)"])
                break
            }
            guard let entries = try reader.dictionary(value) else { continue }
            let annotation = try ForeignAnnotation(entries, reader: reader)
            if case .painted(let form, _) = annotation.treatment { looks.append(form) }
            if let dropped = annotation.dropped {
                report(.warning, .foreignDropped, ["entry": dropped, "page": String(number)])
            }
        }
        return looks
    }

    // MARK: Tags

    private mutating func examineTags() throws(PDFSyntaxError) {
        let catalog = try reader.file.catalog()
        guard catalog["StructTreeRoot"] != nil else {
            report(.note, .foreignUntagged)
            return
        }
        do throws(PDFSyntaxError) {
            let tags = try ForeignTags(reader, pages: pages)
            for var flaw in tags.flaws {
                flaw.place = Place(file: name)
                findings.append(flaw)
            }
            isTagged = tags.flaws.isEmpty
            guard isTagged else { return }
            if tags.isCompleted { report(.note, .foreignTagsCompleted) }
            hasSilentFigures = tags.hasSilentFigures
            if hasSilentFigures { report(.note, .foreignFigures) }
        } catch {
            report(.note, .foreignStructure, ["reason": error.reason.rawValue])
        }
    }
}
