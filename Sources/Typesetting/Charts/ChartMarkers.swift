import Documents

extension ChartSheet {
    /// Half the width of a marker in points.
    static let markerReach = 2.6

    /// Draws the markers of one series as one path.
    mutating func drawMarkers(_ points: [(x: Double, y: Double)], look: SeriesLook) {
        var segments: [VectorPath.Segment] = []
        let reach = Self.markerReach
        for (x, y) in points {
            switch look.marker {
            case .disc, .ring:
                segments += Self.circle(x: x, y: y, radius: reach)
            case .square, .openSquare:
                let half = reach * 0.9
                segments.append(.rect(x - half, y - half, 2 * half, 2 * half))
            case .triangle, .openTriangle:
                segments += [
                    .move(x, y - reach * 1.15), .line(x + reach * 1.15, y + reach * 0.85),
                    .line(x - reach * 1.15, y + reach * 0.85), .close,
                ]
            case .diamond, .openDiamond:
                segments += [
                    .move(x, y - reach * 1.25), .line(x + reach * 1.25, y),
                    .line(x, y + reach * 1.25), .line(x - reach * 1.25, y), .close,
                ]
            case .cross:
                segments += [
                    .move(x - reach, y - reach), .line(x + reach, y + reach),
                    .move(x - reach, y + reach), .line(x + reach, y - reach),
                ]
            case .plus:
                segments += [
                    .move(x - reach * 1.2, y), .line(x + reach * 1.2, y),
                    .move(x, y - reach * 1.2), .line(x, y + reach * 1.2),
                ]
            }
        }
        let stroke = VectorPath.Stroke(color: look.ink, width: 1)
        switch look.marker {
        case .disc, .square, .triangle, .diamond:
            draw(segments, fill: .solid(look.ink), stroke: stroke)
        case .ring, .openSquare, .openTriangle, .openDiamond:
            draw(segments, fill: .solid(.white), stroke: stroke)
        case .cross, .plus:
            draw(segments, stroke: VectorPath.Stroke(color: look.ink, width: 1.3))
        }
    }

    /// A circle of four curves.
    static func circle(x: Double, y: Double, radius r: Double) -> [VectorPath.Segment] {
        let k = r * 0.5522847498
        return [
            .move(x + r, y), .curve(x + r, y + k, x + k, y + r, x, y + r),
            .curve(x - k, y + r, x - r, y + k, x - r, y),
            .curve(x - r, y - k, x - k, y - r, x, y - r),
            .curve(x + k, y - r, x + r, y - k, x + r, y), .close,
        ]
    }
}
