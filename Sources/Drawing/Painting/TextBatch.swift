internal import CCairo
internal import Documents
internal import Typesetting

/// Glyph runs of one font, size, colour and mark that follow each other, gathered for one call:
/// Cairo's cost is by the call more than by the glyph.
struct TextBatch {
    /// What the runs of a batch have in common.
    struct Style: Hashable {
        var font: Int
        /// Whether the whole font file is needed, or its reduced form will do.
        var isWhole: Bool
        var size: Double
        var color: Color
        var mark: PlacedItem.Mark
    }

    private(set) var style: Style?
    private(set) var glyphs: [cairo_glyph_t] = []
    private(set) var clusters: [cairo_text_cluster_t] = []
    private(set) var text: [UInt8] = []
    private(set) var boxes = BoxIndex()

    var isEmpty: Bool { glyphs.isEmpty && text.isEmpty }

    /// Whether `run` may join what is gathered.
    func accepts(_ style: Style) -> Bool { self.style == style || isEmpty }

    /// Adds `run`, which has `style`.
    mutating func append(_ run: GlyphRun, style: Style) {
        self.style = style
        glyphs.reserveCapacity(glyphs.count + run.glyphs.count)
        for glyph in run.glyphs {
            glyphs.append(
                cairo_glyph_t(index: UInt(glyph.id), x: run.x + glyph.x, y: run.y + glyph.y))
        }
        clusters.reserveCapacity(clusters.count + run.clusters.count)
        for cluster in run.clusters {
            clusters.append(
                cairo_text_cluster_t(num_bytes: cluster.bytes, num_glyphs: cluster.glyphs))
        }
        text.append(contentsOf: run.text)
        boxes.insert(
            Rect(x: run.x, y: run.y - run.size, width: run.width, height: run.size * 1.3))
    }

    /// Draws what is gathered with `font` and forgets it.
    mutating func draw(on context: OpaquePointer, font: OpaquePointer) {
        guard let style else { return }
        cairo_set_source_rgb(context, style.color.red, style.color.green, style.color.blue)
        cairo_set_scaled_font(context, font)
        text.withUnsafeBytes { bytes in
            cairo_show_text_glyphs(
                context, bytes.assumingMemoryBound(to: CChar.self).baseAddress,
                Int32(bytes.count), glyphs, Int32(glyphs.count), clusters,
                Int32(clusters.count), cairo_text_cluster_flags_t(0))
        }
        clear()
    }

    /// Forgets what is gathered, keeping the room.
    mutating func clear() {
        style = nil
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        boxes.removeAll()
    }
}
