/// A drawing that many sheets share: border, emblem, background. It stands once in a file,
/// however many sheets show it.
public struct Artwork: Sendable, Hashable {
    /// Tells drawings apart: those of one name are the same drawing.
    public var id: String
    /// Its size.
    public var size: Size
    /// Its shapes from the lowest up, in points from its top left corner.
    public var shapes: [ArtworkShape]
    /// Pixels that fill its size, above the shapes; nil for none.
    public var picture: Picture?

    /// A drawing.
    public init(id: String, size: Size, shapes: [ArtworkShape]) {
        self.id = id
        self.size = size
        self.shapes = shapes
    }

    /// A drawing of pixels, `width` wide and as high as its pixels are square.
    public init(id: String, _ picture: Picture, width: Length) {
        let height = width.points * Double(picture.height) / Double(max(1, picture.width))
        self.init(id: id, size: Size(width: width, height: .pt(height)), shapes: [])
        self.picture = picture
    }

    /// The same drawing nearer to white: `strength` 1 leaves it, 0 makes it white. It shows what
    /// a blank holds already, without transparency and without pixels.
    public func faded(_ strength: Double) -> Artwork {
        let strength = min(1, max(0, strength))
        return Artwork(
            id: id + "@\(strength)", size: size,
            shapes: shapes.map { shape in
                var shape = shape
                shape.fill = shape.fill?.faded(strength)
                shape.stroke = shape.stroke.map {
                    ArtworkShape.Stroke($0.color.faded(strength), width: $0.width)
                }
                return shape
            })
    }
}

/// One shape of a drawing: an outline that is filled, stroked or both.
public struct ArtworkShape: Sendable, Hashable {
    /// One step of an outline, in points.
    public enum Step: Sendable, Hashable {
        /// Starts a new line here.
        case move(Double, Double)
        /// A straight line to here.
        case line(Double, Double)
        /// A cubic Bézier curve: two control points and the end.
        case curve(Double, Double, Double, Double, Double, Double)
        /// Back to the start of this line.
        case close
    }

    /// How an outline is stroked.
    public struct Stroke: Sendable, Hashable {
        /// Colour.
        public var color: Color
        /// Width in points.
        public var width: Double
        /// A stroke.
        public init(_ color: Color, width: Double) {
            self.color = color
            self.width = width
        }
    }

    /// The outline.
    public var steps: [Step]
    /// Inside, nil for none.
    public var fill: Color?
    /// Whether areas inside areas are holes (the even-odd rule).
    public var hasHoles: Bool
    /// Outline, nil for none.
    public var stroke: Stroke?

    /// A shape.
    public init(_ steps: [Step], fill: Color? = nil, hasHoles: Bool = false, stroke: Stroke? = nil)
    {
        self.steps = steps
        self.fill = fill
        self.hasHoles = hasHoles
        self.stroke = stroke
    }
}

/// Where a sheet shows a drawing.
public struct ArtworkPlacement: Sendable {
    /// The drawing.
    public var artwork: Artwork
    /// Left edge on the sheet.
    public var x: Length
    /// Top edge on the sheet.
    public var y: Length
    /// How many times as large as drawn.
    public var scale: Double

    /// A drawing at a place.
    public init(_ artwork: Artwork, x: Length = .zero, y: Length = .zero, scale: Double = 1) {
        self.artwork = artwork
        self.x = x
        self.y = y
        self.scale = scale
    }
}

extension Color {
    /// The colour nearer to white: `strength` 1 leaves it, 0 makes it white.
    public func faded(_ strength: Double) -> Color {
        Color(
            red: 1 - (1 - red) * strength, green: 1 - (1 - green) * strength,
            blue: 1 - (1 - blue) * strength)
    }
}
