public import Documents

/// A shared drawing at its place. All pages that show a drawing of one id show the same form.
public struct PlacedArtwork: Sendable {
    /// The drawing.
    public var artwork: Artwork
    /// Left edge in points.
    public var x: Double
    /// Top edge in points.
    public var y: Double
    /// How many times as large as drawn.
    public var scale: Double

    /// A drawing at a place.
    public init(artwork: Artwork, x: Double, y: Double, scale: Double = 1) {
        self.artwork = artwork
        self.x = x
        self.y = y
        self.scale = scale
    }
}

/// A square of black cells at its place.
public struct PlacedGrid: Sendable, Hashable {
    /// The cells.
    public var grid: BitGrid
    /// Left edge in points.
    public var x: Double
    /// Top edge in points.
    public var y: Double
    /// Length of a side in points.
    public var side: Double

    /// A grid at a place.
    public init(grid: BitGrid, x: Double, y: Double, side: Double) {
        self.grid = grid
        self.x = x
        self.y = y
        self.side = side
    }
}
