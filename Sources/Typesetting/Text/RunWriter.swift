/// Writes the glyphs, clusters and bytes of one run into memory that was set aside for them.
struct RunWriter {
    var glyphs: UnsafeMutablePointer<GlyphRun.Glyph>?
    var clusters: UnsafeMutablePointer<GlyphRun.Cluster>?
    var bytes: UnsafeMutablePointer<UInt8>?
    private(set) var glyphCount = 0
    private(set) var clusterCount = 0
    private(set) var byteCount = 0
    /// Where the run begins; glyphs count from there.
    private let origin: Double

    init(origin: Double) { self.origin = origin }

    /// Adds the glyphs of a word that begins at `pen`.
    mutating func add(
        _ shaped: UnsafeBufferPointer<ShapedGlyph>, scale: Double, at pen: Double
    ) {
        guard let glyphs else { return }
        let start = pen - origin
        for glyph in shaped {
            (glyphs + glyphCount).initialize(
                to: GlyphRun.Glyph(
                    id: glyph.id, x: start + Double(glyph.x) * scale, y: -Double(glyph.y) * scale))
            glyphCount += 1
        }
    }

    /// Adds the clusters of a word.
    mutating func add(_ shaped: UnsafeBufferPointer<GlyphRun.Cluster>) {
        guard let clusters, let base = shaped.baseAddress else { return }
        (clusters + clusterCount).initialize(from: base, count: shaped.count)
        clusterCount += shaped.count
    }

    /// Adds the bytes of a word.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        guard let bytes, let base = text.baseAddress else { return }
        (bytes + byteCount).initialize(from: base, count: text.count)
        byteCount += text.count
    }

    /// Adds a space, or U+00A0 when it is hard.
    mutating func addSpace(_ glyph: UInt32, at pen: Double, isHard: Bool = false) {
        guard let glyphs, let clusters, let bytes else { return }
        (glyphs + glyphCount).initialize(to: GlyphRun.Glyph(id: glyph, x: pen - origin))
        glyphCount += 1
        (clusters + clusterCount).initialize(
            to: GlyphRun.Cluster(bytes: isHard ? 2 : 1, glyphs: 1))
        clusterCount += 1
        if isHard {
            (bytes + byteCount).initialize(to: 0xC2)
            (bytes + byteCount + 1).initialize(to: 0xA0)
            byteCount += 2
        } else {
            (bytes + byteCount).initialize(to: 0x20)
            byteCount += 1
        }
    }
}
