internal import CCairo
internal import Documents
public import Typesetting

/// Draws pages as SVG: `trang-001.svg`, `trang-002.svg` … in a folder. Letters become outlines.
public struct SVGCanvas: ~Copyable {
    private let folder: String
    private let fonts: FontFaces
    private var pages = 0

    /// A canvas that writes to `folder`, which is made when it is missing.
    ///
    /// - Throws: `drawing.cannot-write` when the folder cannot be made.
    public init(to folder: String, fonts: FontFaces) throws(DrawingError) {
        try makeFolder(folder)
        self.folder = folder
        self.fonts = fonts
    }

    /// Draws `page` as the next picture.
    ///
    /// - Returns: the path of the picture.
    /// - Throws: `drawing.cairo`, `drawing.refused-font` or `drawing.cannot-write`.
    @discardableResult
    public mutating func draw(_ page: Page) throws(DrawingError) -> String {
        pages += 1
        let path = pagePath(folder, page: pages, ending: "svg")
        let file = try AtomicFile(path)
        let sink = ByteSink { bytes throws(DrawingError) in try file.write(bytes) }
        try Self.draw(page, fonts: fonts, to: sink)
        if let failure = sink.failure { throw failure }
        try file.commit()
        return path
    }

    private static func draw(_ page: Page, fonts: FontFaces, to sink: ByteSink)
        throws(DrawingError)
    {
        guard
            let surface = cairo_svg_surface_create_for_stream(
                ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(),
                page.size.width.points, page.size.height.points)
        else { throw .cairo(CAIRO_STATUS_NO_MEMORY, page: page.index) }
        defer { cairo_surface_destroy(surface) }
        cairo_svg_surface_set_document_unit(surface, CAIRO_SVG_UNIT_PT)
        guard let context = cairo_create(surface) else {
            throw .cairo(CAIRO_STATUS_NO_MEMORY, page: page.index)
        }
        defer { cairo_destroy(context) }
        let device = CairoDevice(context: context, fonts: fonts, scale: 1, isMarked: false)
        try Painter(on: device, fonts: fonts).draw(page)
        cairo_show_page(context)
        let drawn = cairo_status(context)
        cairo_surface_finish(surface)
        _ = sink.flush()
        for status in [drawn, cairo_surface_status(surface)]
        where status != CAIRO_STATUS_SUCCESS && sink.failure == nil {
            throw .cairo(status, page: page.index)
        }
    }
}
