internal import CHarfBuzzSubset

/// A font file without what our pages seldom need: no hinting, and only the letters of
/// Vietnamese and its neighbours with common signs. Glyphs keep their numbers. A drawing embeds
/// the hinting of what it uses otherwise, which is half of the font in the file.
struct ReducedFace: Sendable {
    /// The smaller font file.
    let bytes: [UInt8]
    /// Whether the glyph of each number is in it.
    private let kept: [Bool]

    /// Blocks of Unicode that stay: Latin with Vietnamese, tone marks, punctuation to currency
    /// signs, letter-like signs and arrows, mathematics, boxes and bullets.
    private static let ranges: [ClosedRange<UInt32>] = [
        0x20...0x24F, 0x300...0x323, 0x1E00...0x1EFF, 0x2010...0x20BF, 0x2100...0x21FF,
        0x2200...0x22FF, 0x25A0...0x266F,
    ]

    /// Whether the font keeps glyph `id`.
    func holds(_ id: UInt32) -> Bool { id < kept.count && kept[Int(id)] }

    /// The reduced form of the font file `content`; nil for what is not TrueType outlines, or
    /// cannot be reduced, and is used as it is.
    init?(_ content: [UInt8]) {
        guard content.starts(with: [0, 1, 0, 0]) else { return nil }
        var result: ([UInt8], [Bool])?
        content.withUnsafeBytes { buffer in
            let blob = hb_blob_create(
                buffer.assumingMemoryBound(to: CChar.self).baseAddress, UInt32(buffer.count),
                HB_MEMORY_MODE_READONLY, nil, nil)
            defer { hb_blob_destroy(blob) }
            let face = hb_face_create(blob, 0)
            defer { hb_face_destroy(face) }
            result = Self.reduce(face)
        }
        guard let (bytes, kept) = result, !kept.isEmpty else { return nil }
        self.bytes = bytes
        self.kept = kept
    }

    private static func reduce(_ face: OpaquePointer?) -> ([UInt8], [Bool])? {
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let letters = hb_subset_input_unicode_set(input)
        for range in ranges { hb_set_add_range(letters, range.lowerBound, range.upperBound) }
        let flags =
            HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue
            | HB_SUBSET_FLAGS_GLYPH_NAMES.rawValue | HB_SUBSET_FLAGS_NAME_LEGACY.rawValue
        hb_subset_input_set_flags(input, flags)
        guard let plan = hb_subset_plan_create_or_fail(face, input) else { return nil }
        defer { hb_subset_plan_destroy(plan) }
        guard let reduced = hb_subset_plan_execute_or_fail(plan) else { return nil }
        defer { hb_face_destroy(reduced) }
        let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
        let kept = (0..<hb_face_get_glyph_count(face)).map { hb_map_has(map, $0) != 0 }
        let blob = hb_face_reference_blob(reduced)
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
        return (Array(bytes), kept)
    }
}
