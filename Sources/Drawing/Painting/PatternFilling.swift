internal import CCairo
internal import Documents
internal import Typesetting

extension VectorPath.Pattern {
    /// Width of its lines in points; not under 0.5, which a photocopier still holds.
    private var lineWidth: Double {
        switch self {
        case .diagonal, .backDiagonal, .horizontal, .vertical: 0.7
        case .cross, .grid: 0.5
        case .dots: 1.3
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
        if self == .dots { cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND) }
        cairo_stroke(context)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    }

    private func level(on context: OpaquePointer, _ box: Rect) {
        for y in stride(from: box.y + pitch / 2, to: box.y + box.height, by: pitch) {
            cairo_move_to(context, box.x, y)
            cairo_line_to(context, box.x + box.width, y)
        }
    }

    private func upright(on context: OpaquePointer, _ box: Rect) {
        for x in stride(from: box.x + pitch / 2, to: box.x + box.width, by: pitch) {
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

    /// Dots in rows, every other row moved by half a pitch. A dot is a line too short to see
    /// with round ends.
    private func dotted(on context: OpaquePointer, _ box: Rect) {
        let rowPitch = pitch * 0.866
        var shift = pitch / 2
        for y in stride(from: box.y + rowPitch / 2, to: box.y + box.height, by: rowPitch) {
            for x in stride(from: box.x + shift, to: box.x + box.width, by: pitch) {
                cairo_move_to(context, x, y)
                cairo_line_to(context, x + 0.01, y)
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
