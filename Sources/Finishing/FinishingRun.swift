internal import Documents

/// What a ``Finisher`` holds from the first page to the last.
final class FinishingRun {
    let options: FinishingOptions
    let writer: ObjectWriter
    let stored = ObjectCopier.Stored()
    /// The specimen of the last composed pages, and what copied it.
    private var composed: (specimen: SpecimenFile, splicer: PageSplicer)?
    private var pageTree = PageTree()
    private var structure: StructureWriter?
    private var outline = OutlineWriter()
    private var destinations = Destinations()
    private var labels = PageLabels()
    /// The part that is being written.
    private var part = JoinedPart()
    /// What is wrong with options and foreign pages, where it does not stop the file.
    var diagnostics: [Diagnostic]
    /// The first failure; nothing can be added after it.
    private var failure: FinishingError?

    init(_ options: FinishingOptions, _ diagnostics: [Diagnostic], _ writer: ObjectWriter) {
        self.options = options
        self.diagnostics = diagnostics
        self.writer = writer
        structure = options.archive.isTagged ? StructureWriter(writer) : nil
    }

    /// Whether the file gets a structure tree.
    var isTagged: Bool { structure != nil }
    /// Pages so far.
    var pages: Int { pageTree.count }

    /// Adds the pages of `chunk`, whose specimen may be the one at hand, made or read again.
    func add(_ chunk: PreparedChunk) throws(FinishingError) {
        if let failure { throw failure }
        let chunk = chunk.sharing(composed?.specimen)
        do throws(FinishingError) {
            var splicer = splicer(for: chunk)
            for page in chunk.pages { try add(page, &splicer) }
            if let specimen = chunk.specimen { composed = (specimen, splicer) }
        } catch {
            failure = error
            throw error
        }
    }

    /// Adds the pages of `chunk`, whose elements were numbered apart.
    func add(numberedApart chunk: PreparedChunk) throws(FinishingError) {
        try add(chunk.numbered(after: structure?.newest ?? -1))
    }

    /// What copies the pages of `chunk`; chunks of one specimen go on with what was copied.
    private func splicer(for chunk: PreparedChunk) -> PageSplicer {
        if let composed, composed.specimen === chunk.specimen { return composed.splicer }
        return PageSplicer(chunk, to: writer, stored: stored)
    }

    private func add(
        _ page: PreparedChunk.Page, _ splicer: inout PageSplicer
    ) throws(FinishingError) {
        let object = writer.allocate()
        let parent = try pageTree.add(object, to: writer)
        let number = pageTree.count
        let height: Double
        do throws(PDFSyntaxError) {
            height = try PageSplicer.height(of: page.object)
        } catch {
            throw FinishingError(error, page: number)
        }
        var page = page
        part.join(&page)
        let content = page.structure
        labels.add(content.number ?? part.takeNumber(), isPrinted: content.isNumbered)
        let links = content.links.map { (object: writer.allocate(), element: $0.element) }
        var place = PagePlace(
            object: object, parent: parent, key: nil, annotations: links.map(\.object))
        place.key = structure?.reserveKeys(1 + links.count)
        do throws(CopyingError) { try splicer.write(page, at: place) } catch {
            throw error.finishing(page: number)
        }

        let linkWriter = LinkWriter(page: object, height: height)
        for (index, link) in content.links.enumerated() {
            let text =
                link.contents ?? structure?.text(of: link.element, among: content.elements)
                ?? link.target
            try linkWriter.write(
                link, as: links[index].object, key: place.key.map { $0 + 1 + index }, text: text,
                to: writer)
            if let name = LinkWriter.name(link.target) {
                destinations.want(name, page: object, number: number)
            }
        }
        try structure?.add(
            StructureWriter.Page(
                number: number, object: object, height: height, owners: page.owners,
                annotations: links),
            content, key: place.key ?? 0)
        if let entry = part.takeEntry() {
            addPartNavigation(entry, page: object, top: height)
        }
        for entry in content.bookmarks {
            outline.add(entry, page: object, top: height - entry.y)
        }
        for anchor in content.anchors {
            destinations.add(anchor.name, page: object, top: height - anchor.y, number: number)
        }
    }

    // MARK: Parts

    /// Number of the part that is being written, from 0.
    var partIndex: Int { part.index }

    /// Begins a part; the first one in a file without pages is the file itself.
    func start(_ next: FilePart) {
        part.start(next, newest: structure?.newest ?? -1, isFirst: pages == 0)
    }

    /// Puts a part into the outline and among the named places.
    func addPartNavigation(_ entry: FilePart, page: Int, top: Double) {
        if !entry.title.isEmpty {
            outline.add(OutlineEntry(title: entry.title, level: 1, y: 0), page: page, top: top)
        }
        if let anchor = entry.anchor {
            destinations.add(anchor, page: page, top: top, number: pages)
        }
    }

    /// Adds an entry of a foreign outline.
    func addBookmark(_ title: String, level: Int, page: Int, top: Double) {
        outline.add(OutlineEntry(title: title, level: level, y: 0), page: page, top: top)
    }

    /// Opens the element of foreign pages; nil without a structure.
    func openForeignPart(_ entry: FilePart) -> (id: Int, object: Int)? {
        _ = part.takeEntry()
        return structure?.openPart(title: entry.title, page: pages + 1)
    }

    /// Hangs what a foreign tree begins with on the newest part.
    func adopt(_ roots: [Int], identifiers: [(identifier: [UInt8], object: Int)]) {
        structure?.adopt(roots, identifiers: identifiers, page: pages)
    }

    /// Takes a foreign page in; gives its parent and the first of its keys.
    func addForeignPage(
        _ object: Int, links: Int
    ) throws(FinishingError) -> (parent: Int, key: Int?) {
        let parent = try pageTree.add(object, to: writer)
        labels.add(part.takeNumber())
        return (parent, structure?.reserveKeys(1 + links))
    }

    /// Opens a figure that is the whole page; gives its object.
    func openFigure(
        under id: Int, text: String, page: Int, box: PDFFile.PageObject
    ) throws(FinishingError) -> Int {
        let sides = (box.dictionary["CropBox"] ?? box.dictionary["MediaBox"])?.array ?? []
        return try structure?.open(
            .figure, under: id, text: text, kid: .mark(page: page, number: 0),
            box: sides.compactMap(\.number), page: pages) ?? 0
    }

    /// Opens a paragraph or a heading of the first level, of one mark; gives its object.
    func openParagraph(
        under id: Int, mark: Int, page: Int, isHeading: Bool = false
    ) throws(FinishingError) -> Int {
        try structure?.open(
            isHeading ? .heading1 : .paragraph, under: id, kid: .mark(page: page, number: mark),
            page: pages) ?? 0
    }

    /// Opens a link; gives its object.
    func openLink(under id: Int, annotation: Int, page: Int) throws(FinishingError) -> Int {
        try structure?.open(
            .link, under: id, kid: .annotation(annotation, page: page), page: pages) ?? 0
    }

    /// Writes the elements of a foreign page's marks and links.
    func setParents(
        _ key: Int, marks: [Int: Int], links: [Int]
    ) throws(FinishingError) {
        try structure?.setParents(key, marks: marks, links: links)
    }

    /// Writes the elements that can get nothing more.
    func endForeignPage() throws(FinishingError) {
        try structure?.endPage(pages)
    }

    /// Writes what comes after the pages and ends the file.
    func finish() throws(FinishingError) -> FinishedFile {
        if let failure { throw failure }
        if pages == 0 { throw FinishingError(.emptyFile) }
        try structure?.finish()
        let breaches = diagnostics + (structure?.diagnostics ?? [])
        if options.breach == .refuse, breaches.hasErrors { throw FinishingError(breaches) }
        let claims = options.archive != .none && !breaches.hasErrors

        let date = options.metadata.created.flatMap(DocumentDate.init)
        let packet = MetadataPacket(
            metadata: options.metadata, creator: options.creator, producer: options.producer,
            date: date, archive: options.archive, claims: claims)
        let parts = CatalogWriter.Parts(
            pages: try pageTree.finish(to: writer), structure: structure?.root,
            outlines: try outline.finish(to: writer),
            destinations: try destinations.finish(to: writer), labels: labels,
            attachments: try AttachmentWriter.write(options.attachments, date: date, to: writer))
        let (root, info) = try CatalogWriter(writer: writer, packet: packet).write(parts)
        try writer.finish(root: root, info: info)

        var told = breaches.map { Self.warning($0) } + destinations.diagnostics
        if options.archive != .none, !claims {
            told.append(
                Diagnostic(
                    .warning, .claimDropped, at: Place(), ["claim": options.archive.rawValue]))
        }
        return FinishedFile(
            pages: pageTree.count, bytes: writer.position, claims: claims, diagnostics: told)
    }

    private static func warning(_ diagnostic: Diagnostic) -> Diagnostic {
        var result = diagnostic
        result.severity = .warning
        return result
    }
}
