internal import Documents

/// What a ``Finisher`` holds from the first page to the last.
final class FinishingRun {
    private let options: FinishingOptions
    private let writer: ObjectWriter
    private let stored = ObjectCopier.Stored()
    private var pageTree = PageTree()
    private var structure: StructureWriter?
    private var outline = OutlineWriter()
    private var destinations = Destinations()
    private var labels = PageLabels()
    /// What is wrong with the options, where it does not stop the file.
    private let diagnostics: [Diagnostic]
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

    /// Adds the pages of `chunk`.
    func add(_ chunk: PreparedChunk) throws(FinishingError) {
        if let failure { throw failure }
        do throws(FinishingError) {
            let copier = ObjectCopier(chunk.file, to: writer, stored: stored)
            var splicer = PageSplicer(copier: copier, writer: writer)
            for page in chunk.pages { try add(page, &splicer) }
        } catch {
            failure = error
            throw error
        }
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
        let content = page.structure
        labels.add(content.number)
        let links = content.links.map { (object: writer.allocate(), element: $0.element) }
        var place = PageSplicer.Place(
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
        for entry in content.bookmarks {
            outline.add(entry, page: object, top: height - entry.y)
        }
        for anchor in content.anchors {
            destinations.add(anchor.name, page: object, top: height - anchor.y, number: number)
        }
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
