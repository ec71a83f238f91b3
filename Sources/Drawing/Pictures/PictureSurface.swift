internal import CCairo
internal import Documents
internal import Typesetting

/// One page as pixels on white paper, freed when let go.
final class PictureSurface {
    private let surface: OpaquePointer

    /// Draws `page` at `dotsPerInch`; parts of a pixel at the right and bottom edge are whole
    /// ones.
    init(_ page: Page, dotsPerInch: Double, fonts: FontFaces) throws(DrawingError) {
        let scale = dotsPerInch / 72
        // Not over 30,000 pixels, which is near the most that Cairo takes.
        let width = (page.size.width.points * scale - 1e-6).rounded(.up)
        let height = (page.size.height.points * scale - 1e-6).rounded(.up)
        guard
            let surface = cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(max(1, min(30_000, width))),
                Int32(max(1, min(30_000, height))))
        else { throw .cairo(CAIRO_STATUS_NO_MEMORY, page: page.index) }
        guard let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw .cairo(CAIRO_STATUS_NO_MEMORY, page: page.index)
        }
        self.surface = surface
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, scale, scale)
        let device = CairoDevice(context: context, fonts: fonts, scale: scale, isMarked: false)
        try Painter(on: device, fonts: fonts).draw(page)
        let status = cairo_status(context)
        if status != CAIRO_STATUS_SUCCESS { throw .cairo(status, page: page.index) }
        cairo_surface_flush(surface)
    }

    deinit { cairo_surface_destroy(surface) }

    /// A copy of the pixels, all opaque.
    func picture() throws(DrawingError) -> Picture {
        let width = Int(cairo_image_surface_get_width(surface))
        let height = Int(cairo_image_surface_get_height(surface))
        let stride = Int(cairo_image_surface_get_stride(surface))
        guard let data = cairo_image_surface_get_data(surface) else {
            throw .cairo(CAIRO_STATUS_SURFACE_FINISHED)
        }
        let bytes = UnsafeRawBufferPointer(start: data, count: stride * height)
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width {
                let pixel = bytes.load(
                    fromByteOffset: row * stride + column * 4, as: UInt32.self)
                pixels.append(pixel | 0xFF00_0000)
            }
        }
        return Picture(width: width, height: height, pixels: pixels)
    }

    /// Writes the picture as PNG to the file at `path`.
    func write(to path: String) throws(DrawingError) {
        let file = try AtomicFile(path)
        let sink = ByteSink { bytes throws(DrawingError) in try file.write(bytes) }
        let status = cairo_surface_write_to_png_stream(
            surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
        _ = sink.flush()
        if let failure = sink.failure { throw failure }
        if status != CAIRO_STATUS_SUCCESS { throw .cairo(status) }
        try file.commit()
    }
}
