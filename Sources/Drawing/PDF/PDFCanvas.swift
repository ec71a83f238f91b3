internal import CCairo
public import Documents
public import Typesetting

/// Draws pages into a PDF file one after the other; a page can be let go when it is drawn.
///
///     var canvas = try PDFCanvas(to: "out.pdf", fonts: FontFaces(book), metadata: metadata)
///     for page in pages { try canvas.draw(page) }
///     let file = try canvas.finish()
///
/// The file appears under its name when it is finished; a canvas that is dropped leaves nothing.
/// The same pages and metadata give the same bytes.
public struct PDFCanvas: ~Copyable {
    private let target: PDFSurface
    private let device: CairoDevice
    private let painter: Painter
    private let file: AtomicFile?
    private let name: String
    private let options: DrawingOptions
    private var navigation = PDFNavigation()
    private var diagnostics: [Diagnostic]
    private var pages = 0

    /// A canvas that writes the file at `path`.
    ///
    /// - Throws: `drawing.cannot-write` when the file cannot be made.
    public init(
        to path: String, fonts: FontFaces, metadata: Metadata, options: DrawingOptions = .init()
    ) throws(DrawingError) {
        let file = try AtomicFile(path)
        let sink = ByteSink { bytes throws(DrawingError) in try file.write(bytes) }
        try self.init(
            sink, file: file, name: path, fonts: fonts, metadata: metadata, options: options)
    }

    /// A canvas that hands the file's bytes in order to `deliver`. The bytes are valid only
    /// during the call; what it throws ends the drawing.
    public init(
        fonts: FontFaces, metadata: Metadata, options: DrawingOptions = .init(),
        deliver: @escaping (UnsafeRawBufferPointer) throws(DrawingError) -> Void
    ) throws(DrawingError) {
        try self.init(
            ByteSink(deliver), file: nil, name: "-", fonts: fonts, metadata: metadata,
            options: options)
    }

    private init(
        _ sink: ByteSink, file: AtomicFile?, name: String, fonts: FontFaces,
        metadata: Metadata, options: DrawingOptions
    ) throws(DrawingError) {
        target = try PDFSurface(sink)
        device = CairoDevice(
            context: target.context, fonts: fonts, scale: 1, marks: options.marks)
        painter = Painter(on: device, fonts: fonts)
        self.file = file
        self.name = name
        self.options = options
        diagnostics = target.describe(metadata)
    }

    /// Draws `page` as the next one.
    ///
    /// - Returns: the marks on it, empty without `options.marks`.
    /// - Throws: `drawing.cairo`, `drawing.refused-font` or `drawing.cannot-write`; the canvas
    ///   is of no use afterwards.
    @discardableResult
    public mutating func draw(_ page: Page) throws(DrawingError) -> PageMarks {
        // A page stays open until the next one, so that links without a goal can get one there.
        if pages > 0 { try showPage() }
        pages += 1
        cairo_pdf_surface_set_size(
            target.surface, page.size.width.points, page.size.height.points)
        cairo_pdf_surface_set_page_label(target.surface, String(page.number))
        if options.bookmarks {
            navigation.addBookmarks(of: page, position: pages, to: target.surface)
        }
        try painter.draw(page)
        if options.links {
            navigation.addLinks(of: page, to: target.context)
            device.addLinkLeaves(of: page)
        }
        try target.check(page: page.index)
        return PageMarks(page: pages, leaves: device.leafOwners)
    }

    /// Writes the rest of the file and gives it its name.
    ///
    /// - Throws: `drawing.no-pages` when nothing was drawn, or as ``draw(_:)``.
    public consuming func finish() throws(DrawingError) -> DrawnFile {
        guard pages > 0 else {
            throw DrawingError([
                Diagnostic(.error, .noPages, at: Place(file: name), ["path": name])
            ])
        }
        diagnostics += navigation.closeLinks(on: target.context)
        try showPage()
        try target.finish()
        try file?.commit()
        return DrawnFile(pages: pages, diagnostics: diagnostics)
    }

    private func showPage() throws(DrawingError) {
        cairo_show_page(target.context)
        try target.check(page: pages + options.firstPage - 1)
    }
}
