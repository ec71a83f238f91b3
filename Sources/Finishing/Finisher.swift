internal import Documents

/// Makes one archival, accessible PDF of the chunks that Drawing writes, in a stream.
///
/// Chunks are added in page order; their pages, fonts and forms are copied, equal ones once, and
/// the structure tree is written as pages come. Memory does not grow with the pages but for a few
/// bytes each. The same chunks and options give the same bytes.
///
///     var finisher = try Finisher(options: options) { bytes in … }
///     try finisher.add(chunk: pdf, pages: structures)
///     let file = try finisher.finish()
public struct Finisher: ~Copyable {
    private let options: FinishingOptions
    private let writer: ObjectWriter
    private let stored = ObjectCopier.Stored()
    private var pageTree = PageTree()
    private var structure: StructureWriter?
    private var outline = OutlineWriter()
    private var destinations = Destinations()
    private var labels = PageLabels()
    private var diagnostics: [Diagnostic]
    /// The first failure; nothing can be added after it.
    private var failure: FinishingError?

    /// A finisher that hands the file to `deliver` in pieces, from its first byte.
    ///
    /// - Throws: when the options contradict each other or the archive standard.
    public init(
        options: FinishingOptions,
        deliver: @escaping (UnsafeRawBufferPointer) throws(FinishingError) -> Void
    ) throws(FinishingError) {
        diagnostics = OptionRules.check(options)
        if diagnostics.contains(where: OptionRules.isFatal)
            || options.breach == .refuse && diagnostics.hasErrors
        {
            throw FinishingError(diagnostics)
        }
        self.options = options
        writer = ObjectWriter(deliver: deliver)
        if options.archive.isTagged { structure = StructureWriter(writer) }
    }

    /// Adds the pages of `chunk`, a PDF as Drawing writes it.
    ///
    /// - Throws: when it cannot be read, or does not hold the pages and marks of `pages`.
    public mutating func add(
        chunk: [UInt8], pages: [PageStructure]
    ) throws(FinishingError) {
        let prepared = try PreparedChunk(
            chunk, pages: pages, tagged: options.archive.isTagged, firstPage: pageTree.count + 1)
        try add(prepared)
    }

    /// Adds the pages of a chunk that was prepared elsewhere.
    ///
    /// - Throws: when the structure contradicts itself, or the output cannot be written.
    public mutating func add(_ chunk: PreparedChunk) throws(FinishingError) {
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

    private mutating func add(
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
    ///
    /// - Throws: when the file does not keep its standard and the options say to refuse it (the
    ///   output is then unusable), or when the output cannot be written.
    public consuming func finish() throws(FinishingError) -> FinishedFile {
        if let failure { throw failure }
        let pages = pageTree.count
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
            pages: pages, bytes: writer.position, claims: claims, diagnostics: told)
    }

    private static func warning(_ diagnostic: Diagnostic) -> Diagnostic {
        var result = diagnostic
        result.severity = .warning
        return result
    }
}
