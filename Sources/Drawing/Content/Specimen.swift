internal import CCairo
internal import Documents
public import Typesetting

/// Every glyph and every shared drawing of some pages, each once. Cairo draws it once and makes
/// fonts and forms of it; a ``PageComposer`` then writes any number of pages that use them.
public struct Specimen: Sendable {
    private(set) var index = SortIndex()
    private(set) var artworks: [Artwork] = []

    /// The glyphs.
    var sorts: [Sort] { index.sorts }
    /// How many glyphs it shows, on its first page if there are any.
    public var glyphCount: Int { sorts.count }
    /// How many drawings it shows, each on a page of its own.
    public var drawingCount: Int { artworks.count }

    /// A specimen of nothing.
    public init() {}

    /// Adds what `page` shows.
    ///
    /// - Returns: false when text and glyphs of the page do not go together one by one: such a
    ///   page cannot be composed.
    public mutating func add(_ page: Page, fonts: FontFaces) throws(DrawingError) -> Bool {
        for item in page.items {
            switch item.content {
            case .glyphs(let run):
                if try !add(run, fonts) { return false }
            case .artwork(let placed):
                if !artworks.contains(where: { $0.id == placed.artwork.id }) {
                    artworks.append(placed.artwork)
                }
            case .path, .grid: break
            }
        }
        return true
    }

    private mutating func add(_ run: GlyphRun, _ fonts: FontFaces) throws(DrawingError) -> Bool {
        guard run.clusters.count == run.glyphs.count else { return false }
        let isWhole = try fonts.needsWhole(run)
        var position = 0
        return run.text.withUnsafeBufferPointer { text in
            for (glyph, cluster) in zip(run.glyphs, run.clusters) {
                let count = Int(cluster.bytes)
                guard cluster.glyphs == 1, count > 0, count <= Sort.longestText,
                    position + count <= text.count
                else { return false }
                index.insert(
                    Sort(
                        font: run.font, isWhole: isWhole, glyph: glyph.id,
                        text: Sort.pack(text, at: position, count: count)))
                position += count
            }
            return true
        }
    }

    /// The specimen with the glyphs that are not in `base` put in an order of their own, so that
    /// it does not matter where on the pages they were met first.
    public func sorted(after base: Specimen) -> Specimen {
        var result = base
        result.artworks = artworks
        for sort in sorts.dropFirst(base.sorts.count).sorted() { result.index.insert(sort) }
        return result
    }

    /// Whether both show the same in the same order.
    public func isSame(as other: Specimen) -> Bool {
        sorts == other.sorts && artworks.map(\.id) == other.artworks.map(\.id)
    }

    /// A specimen as Cairo drew it.
    public struct Drawn: Sendable {
        /// The PDF.
        public var bytes: [UInt8]
        /// The numbers of the glyphs in the order in which they stand on its first page.
        var order: [Int] = []
        /// Their advances in thousandths of the type size, by their numbers.
        var advances: [Double]
    }

    /// Draws it with `fonts`.
    public func draw(with fonts: FontFaces) throws(DrawingError) -> Drawn {
        let store = Store()
        let target = try PDFSurface(
            ByteSink { bytes throws(DrawingError) in store.bytes.append(contentsOf: bytes) })
        var drawn = Drawn(bytes: [], advances: Array(repeating: 0, count: sorts.count))
        for face in faces { try show(face, with: fonts, on: target.context, &drawn) }
        if !sorts.isEmpty { cairo_show_page(target.context) }
        let forms = ArtworkForms()
        for artwork in artworks {
            cairo_pdf_surface_set_size(
                target.surface, artwork.size.width.points, artwork.size.height.points)
            forms.paint(PlacedArtwork(artwork: artwork, x: 0, y: 0), on: target.context)
            cairo_show_page(target.context)
        }
        try target.finish()
        drawn.bytes = store.bytes
        return drawn
    }

    private final class Store {
        var bytes: [UInt8] = []
    }

    /// Size at which glyphs are shown, and at which their advances are measured: FreeType rounds
    /// them to the 64th of a unit.
    private static let size = 16.0
    private static let measuringSize = 1000.0

    /// The numbers of the glyphs of each face.
    private var faces: [[Int]] {
        var faces: [[Int]] = []
        for (number, sort) in sorts.enumerated() {
            let known = faces.firstIndex { face in
                let first = sorts[face[0]]
                return first.font == sort.font && first.isWhole == sort.isWhole
            }
            if let known { faces[known].append(number) } else { faces.append([number]) }
        }
        return faces
    }

    /// Shows the glyphs of one face in one call: Cairo leaves out a space that stands alone.
    private func show(
        _ numbers: [Int], with fonts: FontFaces, on context: OpaquePointer, _ drawn: inout Drawn
    ) throws(DrawingError) {
        guard let first = numbers.first.map({ sorts[$0] }) else { return }
        let measured = try fonts.scaledFont(
            first.font, isWhole: first.isWhole, size: Self.measuringSize, scale: 1)
        for number in numbers {
            var glyph = cairo_glyph_t(index: UInt(sorts[number].glyph), x: 0, y: 0)
            var extents = cairo_text_extents_t()
            cairo_scaled_font_glyph_extents(measured, &glyph, 1, &extents)
            drawn.advances[number] = extents.x_advance / Self.measuringSize * 1000
        }
        cairo_set_scaled_font(
            context,
            try fonts.scaledFont(first.font, isWhole: first.isWhole, size: Self.size, scale: 1))
        var text: [UInt8] = []
        var glyphs: [cairo_glyph_t] = []
        var clusters: [cairo_text_cluster_t] = []
        for number in numbers {
            // All in one place, well within the page: Cairo leaves out what lies beside it.
            let glyph = cairo_glyph_t(index: UInt(sorts[number].glyph), x: 100, y: 100)
            let bytes = Array(sorts[number].string.utf8)
            text += bytes
            glyphs.append(glyph)
            clusters.append(cairo_text_cluster_t(num_bytes: Int32(bytes.count), num_glyphs: 1))
        }
        text.withUnsafeBytes { bytes in
            cairo_show_text_glyphs(
                context, bytes.assumingMemoryBound(to: CChar.self).baseAddress,
                Int32(bytes.count), glyphs, Int32(glyphs.count), clusters,
                Int32(clusters.count), cairo_text_cluster_flags_t(0))
        }
        drawn.order += numbers
    }
}
