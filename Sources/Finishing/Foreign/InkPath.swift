/// The outline at hand: the rectangle around it, and those around its lines.
struct InkPath {
    private(set) var box: [Double]?
    /// Rectangles around the lines, of curves around their control points; nil when there are too
    /// many to follow.
    private(set) var lines: [[Double]]? = []
    /// Whether it cuts what comes after it.
    var clips = false
    private var first: (x: Double, y: Double)?
    private var last: (x: Double, y: Double)?

    private static let mostLines = 20_000

    /// Takes an operator that builds an outline.
    mutating func add(_ name: String, _ numbers: [Double], _ map: PlaneMap) {
        if name == "h" { return close() }
        if name == "re" {
            guard numbers.count == 4 else { return }
            let (x, y) = (numbers[0], numbers[1])
            let (right, top) = (x + numbers[2], y + numbers[3])
            move(map.point(x, y))
            for corner in [(right, y), (right, top), (x, top)] {
                line([map.point(corner.0, corner.1)])
            }
            return close()
        }
        let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
            map.point(numbers[$0], numbers[$0 + 1])
        }
        guard let point = points.first else { return }
        if name == "m" { move(point) } else { line(points) }
    }

    private mutating func move(_ point: (x: Double, y: Double)) {
        include([point])
        (first, last) = (point, point)
    }

    private mutating func close() {
        guard let first else { return }
        line([first])
    }

    private mutating func line(_ points: [(x: Double, y: Double)]) {
        include(points)
        let ends = (last.map { [$0] } ?? []) + points
        last = points.last
        guard let count = lines?.count, count < Self.mostLines else {
            lines = nil
            return
        }
        lines?.append(Self.around(ends))
    }

    private mutating func include(_ points: [(x: Double, y: Double)]) {
        let around = Self.around(points)
        guard let old = box else {
            box = around
            return
        }
        box = [
            min(old[0], around[0]), min(old[1], around[1]), max(old[2], around[2]),
            max(old[3], around[3]),
        ]
    }

    private static func around(_ points: [(x: Double, y: Double)]) -> [Double] {
        [
            points.map(\.x).reduce(.infinity, min), points.map(\.y).reduce(.infinity, min),
            points.map(\.x).reduce(-.infinity, max), points.map(\.y).reduce(-.infinity, max),
        ]
    }
}
