public import Documents

/// What a PDF is and whether it keeps what it claims: pages, fonts, structure, attachments, and
/// our own strict checks of archive and access, for our files and other people's.
public struct Inspection: Sendable {
    /// A size that pages have.
    public struct PageSize: Sendable, Hashable {
        /// Width in points, after rotation.
        public var width: Double
        /// Height in points, after rotation.
        public var height: Double
    }

    /// A font that pages use.
    public struct Font: Sendable, Hashable {
        /// Its name in the file.
        public var name: String
        /// Kind of font (`TrueType`, `Type0`, …).
        public var kind: String
        /// Whether its glyphs are in the file.
        public var isEmbedded: Bool
        /// Whether its text can be copied.
        public var mapsToUnicode: Bool
    }

    /// A file in the file.
    public struct EmbeddedFile: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Its media type, if stated.
        public var mediaType: String?
        /// Its relationship to the document, if stated.
        public var relationship: String?
        /// What it is, if stated.
        public var summary: String?
        /// Its bytes.
        public var bytes: [UInt8]
    }

    /// Size of each page in order.
    public var pages: [PageSize] = []
    /// Fonts in order of their names.
    public var fonts: [Font] = []
    /// Title, if there is one.
    public var title: String?
    /// Author, if there is one.
    public var author: String?
    /// Language of the text, if stated.
    public var language: String?
    /// Standards that the file claims: `PDF/A-2a`, `PDF/UA-1`.
    public var claims: [String] = []
    /// Number of structure elements by kind, as PDF names them.
    public var elements: [String: Int] = [:]
    /// Files in the file in order of their names.
    public var attachments: [EmbeddedFile] = []
    /// Digital signatures by the names of their fields; whether they hold is not checked here.
    public var signatures: [String] = []
    /// Everything that breaks the rules of PDF/A-2a and PDF/UA-1.
    public var findings: [Diagnostic] = []

    /// Inspects the PDF `bytes`.
    ///
    /// - Throws: when it cannot be read at all: not a PDF, encrypted, or damaged.
    public init(_ bytes: [UInt8]) throws(FinishingError) {
        do throws(PDFSyntaxError) {
            let reader = try DocumentReader(bytes)
            let pages = try reader.file.pages()
            var findings = Findings()
            var metadata = MetadataCheck(reader)
            try metadata.run(&findings)
            (title, author, language) = (metadata.title, metadata.author, metadata.language)
            claims = metadata.claims

            var tree = StructureCheck(reader)
            try tree.run(&findings)
            elements = tree.counts
            var content = PageCheck(reader, tree: tree)
            var painting = ContentCheck(reader, described: metadata.described)
            var isCutShort = false
            for (index, page) in pages.enumerated() {
                self.pages.append(Self.size(of: page))
                if isCutShort { continue }
                do throws(PDFSyntaxError) {
                    try content.run(page, number: index + 1, &findings)
                    for flaw in try painting.run(page, number: index + 1) {
                        findings.add(flaw.rule.check, flaw.arguments)
                    }
                } catch {
                    findings.add(
                        .checkUnreadable, page: index + 1, ["reason": error.reason.rawValue])
                }
                if painting.isExhausted {
                    // What is not looked at is told, not passed over.
                    isCutShort = true
                    findings.add(
                        .checkUnreadable, page: index + 1,
                        ["reason": PDFSyntaxError.Reason.tooMuch.rawValue])
                }
            }
            fonts = Set(content.fonts.values).sorted { ($0.name, $0.kind) < ($1.name, $1.kind) }
            try ObjectCheck(reader).run(&findings)
            var files = AttachmentCheck(reader)
            try files.run(&findings)
            attachments = files.attachments
            signatures = try Self.signatures(reader)
            self.findings = findings.diagnostics
        } catch {
            throw FinishingError(error)
        }
    }

    /// Names of signed fields.
    private static func signatures(_ reader: DocumentReader) throws(PDFSyntaxError) -> [String] {
        let form = try reader.dictionary(try reader.file.catalog()["AcroForm"])
        var result: [String] = []
        for field in try reader.list(form?["Fields"]).prefix(10_000) {
            guard let field = try reader.dictionary(field), field["FT"]?.name == "Sig",
                let value = try reader.dictionary(field["V"])
            else { continue }
            let signer = try reader.text(value["Name"])
            let title = try reader.text(field["T"])
            result.append(signer ?? title ?? "?")
        }
        return result
    }

    static func size(of page: PDFFile.PageObject) -> PageSize {
        let box = (page.dictionary["MediaBox"]?.array ?? []).compactMap(\.number)
        guard box.count == 4 else { return PageSize(width: 0, height: 0) }
        let (width, height) = (abs(box[2] - box[0]), abs(box[3] - box[1]))
        let isTurned = (page.dictionary["Rotate"]?.integer ?? 0) % 180 != 0
        return isTurned
            ? PageSize(width: height, height: width) : PageSize(width: width, height: height)
    }
}
