internal import CCairo
internal import Documents
public import Typesetting

/// Draws pages one after the other into a PDF for Finishing to take apart; a page can be let go
/// when it is drawn. The file says nothing about itself and has no outline and no links: those are
/// written by who finishes it.
///
///     var canvas = try PDFCanvas(fonts: FontFaces(book), isMarked: true) { bytes in … }
///     for page in pages { let marks = try canvas.draw(page) }
///     try canvas.finish()
///
/// The same pages give the same bytes.
public struct PDFCanvas: ~Copyable {
    private let target: PDFSurface
    private let device: CairoDevice
    private let painter: Painter
    private let firstPage: Int
    private var pages = 0

    /// A canvas that hands the file's bytes in order to `deliver`. The bytes are valid only
    /// during the call; what it throws ends the drawing.
    ///
    /// - Parameters:
    ///   - fonts: The faces of the pages.
    ///   - isMarked: Whether what belongs to an element of the structure is marked (``LeafMarks``).
    ///   - firstPage: 1-based number, in the whole document, of the first page, for diagnostics.
    ///   - deliver: Takes the bytes.
    /// - Throws: `drawing.cairo` when Cairo refuses.
    public init(
        fonts: FontFaces, isMarked: Bool, firstPage: Int = 1,
        deliver: @escaping (UnsafeRawBufferPointer) throws(DrawingError) -> Void
    ) throws(DrawingError) {
        target = try PDFSurface(ByteSink(deliver))
        device = CairoDevice(
            context: target.context, fonts: fonts, scale: 1, isMarked: isMarked)
        painter = Painter(on: device, fonts: fonts)
        self.firstPage = firstPage
    }

    /// Draws `page` as the next one.
    ///
    /// - Returns: the marks on it, empty unless they were asked for.
    /// - Throws: `drawing.cairo`, `drawing.refused-font` or `drawing.cannot-write`; the canvas
    ///   is of no use afterwards.
    @discardableResult
    public mutating func draw(_ page: Page) throws(DrawingError) -> PageMarks {
        pages += 1
        cairo_pdf_surface_set_size(
            target.surface, page.size.width.points, page.size.height.points)
        try painter.draw(page)
        cairo_show_page(target.context)
        try target.check(page: firstPage + pages - 1)
        return PageMarks(page: pages, leaves: device.leafOwners)
    }

    /// Writes the rest of the file.
    ///
    /// - Throws: as ``draw(_:)``.
    public consuming func finish() throws(DrawingError) { try target.finish() }
}
