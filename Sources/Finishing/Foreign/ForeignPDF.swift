public import Documents

/// A PDF that somebody else made, read and examined: what of it can be kept, and what would break
/// the archive standard.
///
/// Damaged and encrypted files are mended by qpdf, in a process of its own with bounds on memory
/// and time, so that a hostile file can neither hang nor crash the run.
public struct ForeignPDF: Sendable {
    /// Name of the file, for people.
    public let name: String
    /// Size of each page in points as it is seen: cut and turned.
    public let pages: [Inspection.PageSize]
    /// Everything worth telling: errors would break the archive standard, warnings are left out
    /// when pages are taken over, notes are kept in another form.
    public let findings: [Diagnostic]
    /// Whether it has a structure tree that can be kept.
    public let isTagged: Bool
    /// Whether those who cannot see it need words of ours: pages without tags, or figures in its
    /// tags that say nothing.
    public let needsAlternativeText: Bool
    /// Title that it states.
    public let title: String?
    /// The bytes as they were given, for embedding.
    public let original: [UInt8]

    /// The objects, after mending.
    let file: PDFFile
    /// Its pages.
    let objects: [PDFFile.PageObject]

    /// Whether its pages can be taken over without breaking the archive standard; pages without
    /// tags need an alternative text besides.
    public var keepsArchive: Bool { !findings.hasErrors }

    /// Largest file that is read, in bytes.
    public static let largest = 256 << 20
    /// Most pages that are taken over.
    public static let mostPages = 10_000

    /// Reads and examines the PDF `bytes`; `name` stands in the findings.
    ///
    /// - Throws: when it cannot be used as pages at all: no PDF, beyond repair, asking for a
    ///   password, without pages, or larger than is safe.
    public init(_ bytes: [UInt8], name: String) throws(FinishingError) {
        let place = Place(file: name)
        guard bytes.count <= Self.largest else {
            throw FinishingError(
                .foreignTooLarge, at: place, ["what": "bytes", "limit": String(Self.largest)])
        }
        original = bytes
        self.name = name
        let examination: ForeignExamination
        do throws(PDFSyntaxError) {
            examination = try ForeignExamination(bytes, name: name)
        } catch {
            examination = try Self.mended(bytes, name: name, because: error)
        }
        if let refusal = examination.refusal { throw FinishingError([refusal]) }
        file = examination.reader.file
        objects = examination.pages
        pages = examination.pages.map { page in
            let seen = SeenPage(page)
            return Inspection.PageSize(width: seen.width, height: seen.height)
        }
        findings = examination.findings
        isTagged = examination.isTagged
        needsAlternativeText = !isTagged || examination.hasSilentFigures
        title = examination.title
    }

    /// A rectangle on a page as it is seen, in points from its top left corner.
    public struct Area: Sendable, Hashable {
        /// Left edge.
        public var x: Double
        /// Top edge.
        public var y: Double
        /// Width.
        public var width: Double
        /// Height.
        public var height: Double

        /// A rectangle.
        public init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    /// Whether each area lies on its page, counted from 0, and nothing is painted in it. Where that
    /// cannot be told for certain it is not clear. Areas of one page stand side by side.
    public func areClear(_ areas: [(page: Int, area: Area)]) -> [Bool] {
        let reader = DocumentReader(file)
        var known: (page: Int, ink: PageInk)?
        var work = 0
        return areas.map { position, area in
            guard objects.indices.contains(position) else { return false }
            let page = objects[position]
            if known?.page != position {
                if work > Self.mostInk { return false }
                let ink = PageInk(page, reader: reader)
                work += ink.work
                known = (position, ink)
            }
            guard let ink = known?.ink, !ink.isLost else { return false }
            let seen = SeenPage(page)
            let bottom = seen.height - area.y - area.height
            return ink.grid.isClear(
                seen.map.around([area.x, bottom, area.x + area.width, bottom + area.height]))
        }
    }

    /// Most operators of a file that are followed to find room on its pages.
    private static let mostInk = 40_000_000

    private static func mended(
        _ bytes: [UInt8], name: String, because error: PDFSyntaxError
    ) throws(FinishingError) -> ForeignExamination {
        let place = Place(file: name)
        let isEncrypted = error.reason == .encrypted
        switch QPDFRepair.mend(bytes) {
        case .mended(let mended):
            do throws(PDFSyntaxError) {
                var examination = try ForeignExamination(mended, name: name)
                examination.note(
                    Diagnostic(
                        .note, isEncrypted ? .foreignDecrypted : .foreignRepaired, at: place))
                return examination
            } catch {
                throw FinishingError(error, file: name)
            }
        case .needsPassword:
            throw FinishingError(.foreignEncrypted, at: place)
        case .failed:
            throw FinishingError(error, file: name)
        }
    }
}

extension FinishingError {
    /// Bytes of the file `file` that are not a PDF.
    init(_ error: PDFSyntaxError, file: String) {
        self.init(error)
        for index in diagnostics.indices { diagnostics[index].place = Place(file: file) }
    }
}
