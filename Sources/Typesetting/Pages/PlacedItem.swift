public import Documents

/// One thing drawn on a page, with the structure element it belongs to.
public struct PlacedItem: Sendable {
    /// What is drawn.
    public enum Content: Sendable {
        /// Glyphs of one font at one size on one baseline.
        case glyphs(GlyphRun)
        /// Lines and areas.
        case path(VectorPath)
        /// A drawing that pages share.
        case artwork(PlacedArtwork)
        /// A square code.
        case grid(PlacedGrid)
    }

    /// Whom it belongs to in the logical structure.
    public enum Mark: Sendable, Hashable {
        /// Content of the element with this id.
        case element(Int)
        /// Page furniture, rules, decoration: not read aloud.
        case artifact
    }

    /// What is drawn.
    public var content: Content
    /// Whom it belongs to.
    public var mark: Mark

    /// A placed item.
    public init(_ content: Content, mark: Mark) {
        self.content = content
        self.mark = mark
    }

    /// The same item moved by (`dx`, `dy`) points.
    public func moved(dx: Double, dy: Double) -> PlacedItem {
        var item = self
        switch content {
        case .glyphs(var run):
            run.x += dx
            run.y += dy
            item.content = .glyphs(run)
        case .path(var path):
            path.dx += dx
            path.dy += dy
            item.content = .path(path)
        case .artwork(var artwork):
            artwork.x += dx
            artwork.y += dy
            item.content = .artwork(artwork)
        case .grid(var grid):
            grid.x += dx
            grid.y += dy
            item.content = .grid(grid)
        }
        return item
    }
}

/// Shaped text on one baseline: glyphs with their places, and the text they stand for.
/// Arrays are shared, so moving or copying a run is cheap.
public struct GlyphRun: Sendable {
    /// One glyph; x and y are points from the run's origin, y downwards.
    public struct Glyph: Sendable, Hashable {
        /// Index in the font file.
        public var id: UInt32
        /// Distance from the run's origin.
        public var x: Double
        /// Distance below the baseline (mostly 0).
        public var y: Double
        /// A glyph.
        public init(id: UInt32, x: Double, y: Double = 0) {
            self.id = id
            self.x = x
            self.y = y
        }
    }

    /// A cluster: so many bytes of the text are so many glyphs, in order.
    public struct Cluster: Sendable, Hashable {
        /// Number of UTF-8 bytes.
        public var bytes: Int32
        /// Number of glyphs; 0 for a space that the line breaker widened.
        public var glyphs: Int32
        /// A cluster.
        public init(bytes: Int32, glyphs: Int32) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }

    /// Number of the font file in the font book.
    public var font: Int
    /// Size in points.
    public var size: Double
    /// Colour.
    public var color: Color
    /// Left end of the run in points.
    public var x: Double
    /// Baseline in points.
    public var y: Double
    /// Width from the origin to the end of the last advance.
    public var width: Double
    /// The glyphs from left to right, spaces included.
    public var glyphs: [Glyph]
    /// The text in UTF-8, NFC.
    public var text: [UInt8]
    /// How text and glyphs correspond, in order.
    public var clusters: [Cluster]

    /// A run.
    public init(
        font: Int, size: Double, color: Color, x: Double, y: Double, width: Double,
        glyphs: [Glyph], text: [UInt8], clusters: [Cluster]
    ) {
        self.font = font
        self.size = size
        self.color = color
        self.x = x
        self.y = y
        self.width = width
        self.glyphs = glyphs
        self.text = text
        self.clusters = clusters
    }
}
