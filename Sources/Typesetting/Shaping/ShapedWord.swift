/// A word as the shaper left it, in font units: where its glyphs and clusters stand in the
/// arenas of the cache.
struct ShapedWord {
    /// Hash of face and bytes.
    var hash: UInt64
    /// Face that shaped it.
    var face: Int32
    /// Its bytes in the key arena.
    var keyStart: Int32
    var keyCount: Int32
    /// Its glyphs.
    var glyphStart: Int32
    var glyphCount: Int32
    /// Its clusters.
    var clusterStart: Int32
    var clusterCount: Int32
    /// Sum of the advances.
    var advance: Int32
    /// What the rules of line breaking ask about it.
    var traits: WordTraits
    /// Whether a glyph is `.notdef`.
    var isMissingGlyphs: Bool
}

/// A glyph of a shaped word, placed from the word's origin in font units, y upwards.
struct ShapedGlyph {
    var id: UInt32
    var x: Int32
    var y: Int32
}
