internal import CCairo
internal import Documents
internal import Typesetting

extension VectorPath.Pattern {
    /// Width of its lines or dots in points; not under 0.5, which a photocopier still holds.
    var lineWidth: Double {
        switch self {
        case .diagonal, .backDiagonal, .horizontal, .vertical: 0.7
        case .cross, .grid: 0.5
        case .dots: 1.4
        }
    }

    /// Distance between neighbouring lines or dots in points, at right angles to them.
    private var pitch: Double {
        switch self {
        case .diagonal, .backDiagonal: 3.6
        case .horizontal, .vertical: 3.4
        case .cross, .grid: 4.4
        case .dots: 3.6
        }
    }

    /// Whether the pattern is made of areas, not of lines.
    var isFilled: Bool { self == .dots }

    /// Draws the pattern's lines over `box` in `ink`; the caller has set the clip.
    func draw(on context: OpaquePointer, over box: Rect, ink: Color) {
        VectorPath(segments(over: box)).trace(on: context)
        cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
        cairo_set_line_width(context, lineWidth)
        cairo_set_dash(context, nil, 0, 0)
        if isFilled { cairo_fill(context) } else { cairo_stroke(context) }
    }

    /// The pattern's lines or areas over `box`. Lines start at the box's own corner, so that a
    /// shape looks the same wherever it stands.
    func segments(over box: Rect) -> [VectorPath.Segment] {
        let area = box.limited
        var path: [VectorPath.Segment] = []
        switch self {
        case .horizontal:
            addLevel(to: &path, area)
        case .vertical:
            addUpright(to: &path, area)
        case .grid:
            addLevel(to: &path, area)
            addUpright(to: &path, area)
        case .diagonal:
            addSlanted(to: &path, area, rising: true)
        case .backDiagonal:
            addSlanted(to: &path, area, rising: false)
        case .cross:
            addSlanted(to: &path, area, rising: true)
            addSlanted(to: &path, area, rising: false)
        case .dots:
            addDots(to: &path, area)
        }
        return path
    }

    /// Places `pitch` apart, in the middle of a length: both edges look alike.
    private static func steps(from start: Double, length: Double, pitch: Double)
        -> StrideTo<Double>
    {
        let count = max(1, (length / pitch).rounded(.down))
        let margin = (length - (count - 1) * pitch) / 2
        return stride(from: start + margin, to: start + length, by: pitch)
    }

    private func addLevel(to path: inout [VectorPath.Segment], _ box: Rect) {
        for y in Self.steps(from: box.y, length: box.height, pitch: pitch) {
            path.append(.move(box.x, y))
            path.append(.line(box.x + box.width, y))
        }
    }

    private func addUpright(to path: inout [VectorPath.Segment], _ box: Rect) {
        for x in Self.steps(from: box.x, length: box.width, pitch: pitch) {
            path.append(.move(x, box.y))
            path.append(.line(x, box.y + box.height))
        }
    }

    /// Lines at 45°, each from edge to edge of the box.
    private func addSlanted(to path: inout [VectorPath.Segment], _ box: Rect, rising: Bool) {
        let step = pitch * 2.0.squareRoot()
        for offset in stride(from: step / 2, to: box.width + box.height, by: step) {
            // The line meets the left edge (or its extension) `offset` below the top corner.
            let fromX = max(0, offset - box.height)
            let toX = min(offset, box.width)
            let fromY = offset - fromX
            let toY = offset - toX
            if rising {
                path.append(.move(box.x + fromX, box.y + fromY))
                path.append(.line(box.x + toX, box.y + toY))
            } else {
                path.append(.move(box.x + box.width - fromX, box.y + fromY))
                path.append(.line(box.x + box.width - toX, box.y + toY))
            }
        }
    }

    /// Dots in rows, every other row moved by half a pitch. A dot is a hexagon, which at this
    /// size looks round and costs a third of a circle.
    private func addDots(to path: inout [VectorPath.Segment], _ box: Rect) {
        let radius = lineWidth / 2
        let half = radius / 2
        let side = radius * 0.866
        var shift = 0.0
        for y in Self.steps(from: box.y, length: box.height, pitch: pitch * 0.866) {
            for x in Self.steps(from: box.x + shift - pitch / 4, length: box.width, pitch: pitch) {
                path.append(.move(x, y - radius))
                path.append(.line(x + side, y - half))
                path.append(.line(x + side, y + half))
                path.append(.line(x, y + radius))
                path.append(.line(x - side, y + half))
                path.append(.line(x - side, y - half))
                path.append(.close)
            }
            shift = pitch / 2 - shift
        }
    }
}

extension Rect {
    /// The part within ±2,000 points (a sheet is smaller), so that a pattern always ends.
    fileprivate var limited: Rect {
        let left = max(x, -2000)
        let top = max(y, -2000)
        return Rect(
            x: left, y: top, width: max(0, min(x + width, 2000) - left),
            height: max(0, min(y + height, 2000) - top))
    }
}
