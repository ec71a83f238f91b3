internal import CCairo
internal import Documents
internal import Typesetting

extension VectorPath.Pattern {
    /// Width of its lines or dots in points; not under 0.5, which a photocopier still holds.
    private var lineWidth: Double {
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

    /// Draws the pattern's lines over `box` in `ink`; the caller has set the clip. Lines start
    /// at the box's own corner, so that a shape looks the same wherever it stands.
    func draw(on context: OpaquePointer, over box: Rect, ink: Color) {
        let area = box.limited
        switch self {
        case .horizontal:
            level(on: context, area)
        case .vertical:
            upright(on: context, area)
        case .grid:
            level(on: context, area)
            upright(on: context, area)
        case .diagonal:
            slanted(on: context, area, rising: true)
        case .backDiagonal:
            slanted(on: context, area, rising: false)
        case .cross:
            slanted(on: context, area, rising: true)
            slanted(on: context, area, rising: false)
        case .dots:
            dotted(on: context, area)
        }
        cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
        cairo_set_line_width(context, lineWidth)
        cairo_set_dash(context, nil, 0, 0)
        if self == .dots { cairo_fill(context) } else { cairo_stroke(context) }
    }

    /// Places `pitch` apart, in the middle of a length: both edges look alike.
    private static func steps(from start: Double, length: Double, pitch: Double)
        -> StrideTo<Double>
    {
        let count = max(1, (length / pitch).rounded(.down))
        let margin = (length - (count - 1) * pitch) / 2
        return stride(from: start + margin, to: start + length, by: pitch)
    }

    private func level(on context: OpaquePointer, _ box: Rect) {
        for y in Self.steps(from: box.y, length: box.height, pitch: pitch) {
            cairo_move_to(context, box.x, y)
            cairo_line_to(context, box.x + box.width, y)
        }
    }

    private func upright(on context: OpaquePointer, _ box: Rect) {
        for x in Self.steps(from: box.x, length: box.width, pitch: pitch) {
            cairo_move_to(context, x, box.y)
            cairo_line_to(context, x, box.y + box.height)
        }
    }

    /// Lines at 45°, each from edge to edge of the box.
    private func slanted(on context: OpaquePointer, _ box: Rect, rising: Bool) {
        let step = pitch * 2.0.squareRoot()
        for offset in stride(from: step / 2, to: box.width + box.height, by: step) {
            // The line meets the left edge (or its extension) `offset` below the top corner.
            let fromX = max(0, offset - box.height)
            let toX = min(offset, box.width)
            let fromY = offset - fromX
            let toY = offset - toX
            if rising {
                cairo_move_to(context, box.x + fromX, box.y + fromY)
                cairo_line_to(context, box.x + toX, box.y + toY)
            } else {
                cairo_move_to(context, box.x + box.width - fromX, box.y + fromY)
                cairo_line_to(context, box.x + box.width - toX, box.y + toY)
            }
        }
    }

    /// Dots in rows, every other row moved by half a pitch. A dot is a hexagon, which at this
    /// size looks round and costs a third of a circle.
    private func dotted(on context: OpaquePointer, _ box: Rect) {
        let radius = lineWidth / 2
        let half = radius / 2
        let side = radius * 0.866
        var shift = 0.0
        for y in Self.steps(from: box.y, length: box.height, pitch: pitch * 0.866) {
            for x in Self.steps(from: box.x + shift - pitch / 4, length: box.width, pitch: pitch) {
                cairo_move_to(context, x, y - radius)
                cairo_line_to(context, x + side, y - half)
                cairo_line_to(context, x + side, y + half)
                cairo_line_to(context, x, y + radius)
                cairo_line_to(context, x - side, y + half)
                cairo_line_to(context, x - side, y - half)
                cairo_close_path(context)
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
