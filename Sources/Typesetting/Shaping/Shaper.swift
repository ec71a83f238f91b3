import CHarfBuzz

/// The HarfBuzz buffer through which all words of one run go.
final class Shaper {
    private let buffer: OpaquePointer?
    private let vietnamese: OpaquePointer?

    init() {
        buffer = hb_buffer_create()
        vietnamese = hb_language_from_string("vi", 2)
    }

    deinit { hb_buffer_destroy(buffer) }

    /// Shapes `bytes` with `face` and appends to `glyphs` and `clusters`.
    ///
    /// - Returns: the sum of the advances, and whether a glyph is missing.
    func shape(
        _ bytes: UnsafeBufferPointer<UInt8>, face: FontFace, glyphs: inout [ShapedGlyph],
        clusters: inout [GlyphRun.Cluster]
    ) -> (advance: Int32, missing: Bool) {
        hb_buffer_clear_contents(buffer)
        bytes.withMemoryRebound(to: CChar.self) { characters in
            hb_buffer_add_utf8(
                buffer, characters.baseAddress, Int32(clamping: characters.count), 0,
                Int32(clamping: characters.count))
        }
        hb_buffer_guess_segment_properties(buffer)
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
        hb_buffer_set_language(buffer, vietnamese)
        hb_shape(face.handle, buffer, nil, 0)

        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
            let places = hb_buffer_get_glyph_positions(buffer, &count)
        else { return (0, false) }
        var pen: Int32 = 0
        var missing = false
        var clusterStart = 0
        var clusterGlyphs: Int32 = 0
        for index in 0..<Int(count) {
            let info = infos[index]
            let place = places[index]
            let start = Int(info.cluster)
            if start > clusterStart, clusterGlyphs > 0 {
                clusters.append(
                    GlyphRun.Cluster(bytes: Int32(start - clusterStart), glyphs: clusterGlyphs))
                clusterStart = start
                clusterGlyphs = 0
            }
            clusterGlyphs += 1
            if info.codepoint == 0 { missing = true }
            glyphs.append(
                ShapedGlyph(
                    id: info.codepoint, x: pen &+ place.x_offset, y: place.y_offset))
            pen &+= place.x_advance
        }
        if clusterGlyphs > 0 {
            clusters.append(
                GlyphRun.Cluster(
                    bytes: Int32(bytes.count - clusterStart), glyphs: clusterGlyphs))
        }
        return (pen, missing)
    }
}
