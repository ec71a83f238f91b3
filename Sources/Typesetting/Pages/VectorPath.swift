public import Documents

/// Lines and areas: path segments with a fill, a stroke, or both.
public struct VectorPath: Sendable, Hashable {
    /// One step of a path, in points relative to (`dx`, `dy`).
    public enum Segment: Sendable, Hashable {
        /// Starts a new line here.
        case move(Double, Double)
        /// A straight line to here.
        case line(Double, Double)
        /// A cubic Bézier curve: two control points and the end.
        case curve(Double, Double, Double, Double, Double, Double)
        /// A closed rectangle: x, y, width, height.
        case rect(Double, Double, Double, Double)
        /// Back to the start of this line.
        case close
    }

    /// The inside of an area.
    public enum Fill: Sendable, Hashable {
        /// One colour.
        case solid(Color)
        /// A pattern that survives a photocopier: strokes over a ground colour.
        case pattern(Pattern, ink: Color, ground: Color)
    }

    /// Patterns told apart without colour.
    public enum Pattern: String, Sendable, Hashable, CaseIterable {
        /// Rising diagonals.
        case diagonal
        /// Falling diagonals.
        case backDiagonal
        /// Both diagonals.
        case cross
        /// Horizontal lines.
        case horizontal
        /// Vertical lines.
        case vertical
        /// Dots.
        case dots
        /// Horizontal and vertical lines.
        case grid
    }

    /// How a line is drawn.
    public struct Stroke: Sendable, Hashable {
        /// Colour.
        public var color: Color
        /// Width in points.
        public var width: Double
        /// Lengths of dashes and gaps in points; empty for a solid line.
        public var dashes: [Double]
        /// A stroke.
        public init(color: Color = .black, width: Double, dashes: [Double] = []) {
            self.color = color
            self.width = width
            self.dashes = dashes
        }
    }

    /// The path.
    public var segments: [Segment]
    /// Inside, nil for none.
    public var fill: Fill?
    /// Outline, nil for none.
    public var stroke: Stroke?
    /// Distance to the right at which the path is drawn.
    public var dx: Double
    /// Distance downwards at which the path is drawn.
    public var dy: Double

    /// A path.
    public init(
        _ segments: [Segment], fill: Fill? = nil, stroke: Stroke? = nil, dx: Double = 0,
        dy: Double = 0
    ) {
        self.segments = segments
        self.fill = fill
        self.stroke = stroke
        self.dx = dx
        self.dy = dy
    }
}
