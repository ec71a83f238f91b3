internal import Documents

/// Shapes being gathered for a drawing, given in millimetres.
struct Sketch {
    /// The shapes so far, from the lowest up.
    private(set) var shapes: [ArtworkShape] = []

    /// Adds an area; with `hasHoles`, areas inside areas are left open.
    mutating func fill(_ outline: Outline, _ color: Color, hasHoles: Bool = false) {
        shapes.append(ArtworkShape(Self.steps(outline), fill: color, hasHoles: hasHoles))
    }

    /// Adds a line of `width` mm.
    mutating func stroke(_ outline: Outline, _ color: Color, _ width: Double) {
        shapes.append(
            ArtworkShape(
                Self.steps(outline),
                stroke: ArtworkShape.Stroke(color, width: Length.mm(width).points)))
    }

    /// Points, cut to thousandths: a form is smaller and the same everywhere.
    private static func steps(_ outline: Outline) -> [ArtworkShape.Step] {
        func p(_ value: Double) -> Double { (value * 72 / 25.4 * 1000).rounded() / 1000 }
        return outline.steps.map { step in
            switch step {
            case .move(let a): .move(p(a.x), p(a.y))
            case .line(let a): .line(p(a.x), p(a.y))
            case .curve(let a, let b, let c):
                .curve(p(a.x), p(a.y), p(b.x), p(b.y), p(c.x), p(c.y))
            case .close: .close
            }
        }
    }
}
