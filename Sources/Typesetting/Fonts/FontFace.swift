import CHarfBuzz
import Documents

/// One font file opened for shaping. All its measures are in font units, so that what is shaped
/// once serves every size. The handles live and die with the object.
final class FontFace {
    /// Number of the file in the font book.
    let number: Int
    /// Path of the file, for diagnostics.
    let path: String
    /// Font units to one em.
    let unitsPerEm: Double
    /// Height above the baseline.
    let ascent: Double
    /// Depth below the baseline, positive.
    let descent: Double
    /// Extra space between two lines.
    let gap: Double
    /// Distance of the underline's middle below the baseline, positive.
    let underlineDepth: Double
    /// Thickness of the underline.
    let underlineThickness: Double
    /// Glyph of U+0020.
    let spaceGlyph: UInt32
    /// Width of U+0020.
    let spaceAdvance: Int32

    /// The HarfBuzz font; lent to the shaper only.
    let handle: OpaquePointer

    /// Opens `file`.
    ///
    /// - Throws: `typesetting.unusable-font` when the bytes are no font.
    init(_ file: FontBook.File) throws(TypesettingError) {
        let unusable = TypesettingError([
            Diagnostic(.error, .unusableFont, at: Place(file: file.path), ["font": file.path])
        ])
        let blob = file.bytes.withUnsafeBytes { bytes in
            hb_blob_create(
                bytes.bindMemory(to: CChar.self).baseAddress, UInt32(clamping: bytes.count),
                HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
        let face = hb_face_create(blob, 0)
        hb_blob_destroy(blob)
        guard let face, hb_face_get_glyph_count(face) > 0 else { throw unusable }
        defer { hb_face_destroy(face) }
        guard let font = hb_font_create(face) else { throw unusable }
        let units = Int32(clamping: hb_face_get_upem(face))
        hb_font_set_scale(font, units, units)

        var extents = hb_font_extents_t()
        hb_font_get_h_extents(font, &extents)
        var depth: hb_position_t = 0
        var thickness: hb_position_t = 0
        if hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_UNDERLINE_OFFSET, &depth) == 0 {
            depth = -units / 8
        }
        if hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_UNDERLINE_SIZE, &thickness) == 0 {
            thickness = units / 20
        }
        var space: hb_codepoint_t = 0
        _ = hb_font_get_nominal_glyph(font, 0x20, &space)

        number = file.number
        path = file.path
        unitsPerEm = Double(units)
        ascent = Double(extents.ascender)
        descent = -Double(extents.descender)
        gap = Double(max(0, extents.line_gap))
        underlineDepth = -Double(depth)
        underlineThickness = Double(thickness)
        spaceGlyph = space
        spaceAdvance = hb_font_get_glyph_h_advance(font, space)
        handle = font
    }

    deinit { hb_font_destroy(handle) }

    /// Glyph of a character, or nil when the font has none.
    func glyph(of scalar: Unicode.Scalar) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(handle, scalar.value, &glyph) == 0 ? nil : glyph
    }

    /// Width of a glyph in font units.
    func advance(of glyph: UInt32) -> Double {
        Double(hb_font_get_glyph_h_advance(handle, glyph))
    }

    /// Height of the ink of a glyph above the baseline.
    func inkTop(of glyph: UInt32) -> Double {
        var extents = hb_glyph_extents_t()
        guard hb_font_get_glyph_extents(handle, glyph, &extents) != 0 else { return ascent }
        return Double(extents.y_bearing)
    }
}
