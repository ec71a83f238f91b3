internal import CCairo
internal import Documents
internal import Typesetting

extension PlacedGrid {
    /// Paints the black cells as a mask of one bit a cell: small in the file, sharp at every
    /// size.
    func paint(on context: OpaquePointer) {
        let count = Int32(clamping: grid.side)
        guard count > 0, side > 0,
            let image = cairo_image_surface_create(CAIRO_FORMAT_A1, count, count)
        else { return }
        defer { cairo_surface_destroy(image) }
        guard let data = cairo_image_surface_get_data(image) else { return }
        let stride = Int(cairo_image_surface_get_stride(image))
        cairo_surface_flush(image)
        for row in 0..<grid.side {
            for column in 0..<grid.side where grid.cells[row * grid.side + column] {
                // The first pixel of a byte is its lowest bit on the machines we know.
                data[row * stride + column / 8] |= 1 << UInt8(column % 8)
            }
        }
        cairo_surface_mark_dirty(image)
        guard let pattern = cairo_pattern_create_for_surface(image) else { return }
        defer { cairo_pattern_destroy(pattern) }
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_translate(context, x, y)
        cairo_scale(context, side / Double(count), side / Double(count))
        cairo_set_source_rgb(context, 0, 0, 0)
        cairo_mask(context, pattern)
    }
}
