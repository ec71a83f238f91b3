internal import CCairo
internal import Documents
public import Typesetting

extension VectorPath {
    /// Adds the segments to the current path of `context`.
    func trace(on context: OpaquePointer) {
        for segment in segments {
            switch segment {
            case .move(let x, let y):
                cairo_move_to(context, x + dx, y + dy)
            case .line(let x, let y):
                cairo_line_to(context, x + dx, y + dy)
            case .curve(let x1, let y1, let x2, let y2, let x3, let y3):
                cairo_curve_to(context, x1 + dx, y1 + dy, x2 + dx, y2 + dy, x3 + dx, y3 + dy)
            case .rect(let x, let y, let width, let height):
                cairo_rectangle(context, x + dx, y + dy, width, height)
            case .close:
                cairo_close_path(context)
            }
        }
    }

    /// A rectangle that holds every point of the path and half the width of its stroke; nil when
    /// there are no points.
    public var bounds: Rect? {
        var left = Double.infinity
        var right = -Double.infinity
        var top = Double.infinity
        var bottom = -Double.infinity
        func take(_ x: Double, _ y: Double) {
            left = min(left, x)
            right = max(right, x)
            top = min(top, y)
            bottom = max(bottom, y)
        }
        for segment in segments {
            switch segment {
            case .move(let x, let y), .line(let x, let y):
                take(x, y)
            case .curve(let x1, let y1, let x2, let y2, let x3, let y3):
                take(x1, y1)
                take(x2, y2)
                take(x3, y3)
            case .rect(let x, let y, let width, let height):
                take(x, y)
                take(x + width, y + height)
            case .close:
                break
            }
        }
        guard left <= right, top <= bottom else { return nil }
        let edge = (stroke?.width ?? 0) / 2
        return Rect(
            x: left + dx - edge, y: top + dy - edge, width: right - left + 2 * edge,
            height: bottom - top + 2 * edge)
    }
}

extension VectorPath.Stroke {
    /// Makes it the way in which `context` strokes.
    func apply(to context: OpaquePointer) {
        cairo_set_source_rgb(context, color.red, color.green, color.blue)
        cairo_set_line_width(context, width)
        cairo_set_dash(context, dashes, Int32(dashes.count), 0)
    }
}

extension Rect {
    /// The smallest rectangle that holds both.
    func union(_ other: Rect) -> Rect {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Rect(
            x: left, y: top, width: max(x + width, other.x + other.width) - left,
            height: max(y + height, other.y + other.height) - top)
    }

    /// Whether the two have an area in common.
    func touches(_ other: Rect) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height
            && other.y < y + height
    }
}
