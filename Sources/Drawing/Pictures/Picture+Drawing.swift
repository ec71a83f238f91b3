internal import CCairo
internal import Documents

extension Picture {
    /// Draws the pixels on `context`, from its origin over `size`.
    func draw(on context: OpaquePointer, size: Size) {
        guard width > 0, height > 0, pixels.count == width * height,
            let surface = cairo_image_surface_create(
                CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
        else { return }
        defer { cairo_surface_destroy(surface) }
        guard let data = cairo_image_surface_get_data(surface) else { return }
        let stride = Int(cairo_image_surface_get_stride(surface))
        cairo_surface_flush(surface)
        pixels.withUnsafeBytes { bytes in
            let target = UnsafeMutableRawBufferPointer(start: data, count: stride * height)
            for row in 0..<height {
                target[row * stride..<row * stride + width * 4].copyBytes(
                    from: bytes[row * width * 4..<(row + 1) * width * 4])
            }
        }
        cairo_surface_mark_dirty(surface)
        cairo_save(context)
        cairo_scale(
            context, size.width.points / Double(width), size.height.points / Double(height))
        cairo_set_source_surface(context, surface, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
    }
}
