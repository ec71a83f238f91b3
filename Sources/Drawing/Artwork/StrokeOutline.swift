internal import Documents

/// The outline of a stroke as areas to be filled by the winding rule. Ends are cut straight,
/// corners are mitred as Cairo does by default.
struct StrokeOutline {
    /// The outline.
    private(set) var steps: [ArtworkShape.Step] = []

    private struct Point {
        var x: Double
        var y: Double
    }

    /// Farthest that a straight piece may lie from its curve, in points: half a dot at 450 dots to
    /// the inch. Half of it would make drawings half as large again in every file.
    private static let tolerance = 0.08
    /// Corners whose tip would lie farther out than this many half widths are cut off.
    private static let miterLimit = 4.0

    private let half: Double

    /// The outline of a stroke `width` points wide along `path`.
    init(of path: [ArtworkShape.Step], width: Double) {
        half = width / 2
        var line: [Point] = []
        var start = Point(x: 0, y: 0)
        func here() -> Point { line.last ?? start }
        for step in path {
            switch step {
            case .move(let x, let y):
                add(line, isClosed: false)
                start = Point(x: x, y: y)
                line = [start]
            case .line(let x, let y):
                if line.isEmpty { line = [start] }
                line.append(Point(x: x, y: y))
            case .curve(let x1, let y1, let x2, let y2, let x3, let y3):
                if line.isEmpty { line = [start] }
                Self.flatten(
                    from: here(), Point(x: x1, y: y1), Point(x: x2, y: y2), Point(x: x3, y: y3),
                    into: &line)
            case .close:
                add(line, isClosed: true)
                line = []
            }
        }
        add(line, isClosed: false)
    }

    /// Adds the points of a curve, its first left out.
    private static func flatten(
        from p0: Point, _ p1: Point, _ p2: Point, _ p3: Point, into line: inout [Point]
    ) {
        // Pieces by the second difference, which bounds the distance from the curve.
        let dx = max(abs(p0.x - 2 * p1.x + p2.x), abs(p1.x - 2 * p2.x + p3.x))
        let dy = max(abs(p0.y - 2 * p1.y + p2.y), abs(p1.y - 2 * p2.y + p3.y))
        let bend = (dx * dx + dy * dy).squareRoot()
        let count = min(64, max(1, Int((0.75 * bend / tolerance).squareRoot().rounded(.up))))
        for index in 1...count {
            let t = Double(index) / Double(count)
            let u = 1 - t
            let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            line.append(
                Point(
                    x: a * p0.x + b * p1.x + c * p2.x + d * p3.x,
                    y: a * p0.y + b * p1.y + c * p2.y + d * p3.y))
        }
    }

    private mutating func add(_ line: [Point], isClosed: Bool) {
        var points: [Point] = []
        for point in line {
            if let last = points.last, Self.near(last, point) { continue }
            points.append(point)
        }
        if isClosed, points.count > 2, let first = points.first, let last = points.last,
            Self.near(first, last)
        {
            points.removeLast()
        }
        guard points.count > 1 else { return }
        if isClosed, points.count > 2 {
            polygon(side(points, isClosed: true, sign: 1))
            polygon(side(points, isClosed: true, sign: -1).reversed())
        } else {
            polygon(
                side(points, isClosed: false, sign: 1)
                    + side(points, isClosed: false, sign: -1).reversed())
        }
    }

    private static func near(_ a: Point, _ b: Point) -> Bool {
        abs(a.x - b.x) < 1e-4 && abs(a.y - b.y) < 1e-4
    }

    private mutating func polygon(_ points: [Point]) {
        guard let first = points.first else { return }
        steps.append(.move(first.x, first.y))
        for point in points.dropFirst() { steps.append(.line(point.x, point.y)) }
        steps.append(.close)
    }

    /// The line moved sideways by half the width; `sign` tells to which side.
    private func side(_ points: [Point], isClosed: Bool, sign: Double) -> [Point] {
        let count = points.count
        var result: [Point] = []
        result.reserveCapacity(count + 4)
        for index in 0..<count {
            let before = index > 0 ? index - 1 : (isClosed ? count - 1 : -1)
            let after = index < count - 1 ? index + 1 : (isClosed ? 0 : -1)
            let here = points[index]
            let first = before >= 0 ? normal(points[before], here, sign) : nil
            let second = after >= 0 ? normal(here, points[after], sign) : nil
            guard let incoming = first ?? second, let outgoing = second ?? first else { continue }
            let cosine = 1 + (incoming.x * outgoing.x + incoming.y * outgoing.y) / (half * half)
            if cosine > 2 / (Self.miterLimit * Self.miterLimit) {
                result.append(
                    Point(
                        x: here.x + (incoming.x + outgoing.x) / cosine,
                        y: here.y + (incoming.y + outgoing.y) / cosine))
            } else {
                result.append(Point(x: here.x + incoming.x, y: here.y + incoming.y))
                result.append(Point(x: here.x + outgoing.x, y: here.y + outgoing.y))
            }
        }
        return result
    }

    private func normal(_ a: Point, _ b: Point, _ sign: Double) -> Point {
        let dx = b.x - a.x
        let dy = b.y - a.y
        let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
        return Point(x: -dy / length * half * sign, y: dx / length * half * sign)
    }
}
