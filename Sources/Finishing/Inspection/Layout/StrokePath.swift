/// The path being built (ISO 32000-1, 8.5), as far as it holds horizontal lines.
struct StrokePath {
    private var start = (x: 0.0, y: 0.0)
    private var current = (x: 0.0, y: 0.0)
    private var lines: [PageLayout.Stroke] = []
    private var bars: [PageLayout.Stroke] = []
    /// Outlines of straight lines that are as thin as a line when they are filled.
    private var slivers: [PageLayout.Stroke] = []
    private var outline = Outline()
    private var painted: [PageLayout.Stroke] = []

    /// A filled rectangle no higher than this, in points, is a line.
    private static let thinnest = 2.0

    /// Does what the operator `name` does to the path; true when it ends and paints it.
    mutating func take(_ name: String, _ operands: [PDFValue], map: PlaneMap) -> Bool {
        switch name {
        case "m", "l":
            let numbers = operands.compactMap(\.number)
            guard numbers.count == 2 else { return false }
            let place = map.point(numbers[0], numbers[1])
            if name == "m" {
                endOutline()
                start = place
            } else {
                draw(to: place)
            }
            outline.add(place)
            current = place
        case "h": draw(to: start)
        case "re":
            let numbers = operands.compactMap(\.number)
            guard numbers.count == 4 else { return false }
            let one = map.point(numbers[0], numbers[1])
            let other = map.point(numbers[0] + numbers[2], numbers[1] + numbers[3])
            var box = Outline()
            box.add(one)
            box.add(other)
            if let bar = box.bar(Self.thinnest) { bars.append(bar) }
        case "c", "v", "y":
            outline.isStraight = false
            let numbers = operands.suffix(2).compactMap(\.number)
            if numbers.count == 2 { current = map.point(numbers[0], numbers[1]) }
        case "S", "s", "B", "B*", "b", "b*": return end(painting: lines + bars)
        // The edges of what is only filled are no lines.
        case "f", "F", "f*":
            endOutline()
            return end(painting: bars + slivers)
        case "n": return end(painting: [])
        default: return false
        }
        return false
    }

    /// The lines that the path painted when it ended.
    mutating func finished() -> [PageLayout.Stroke] {
        defer { painted = [] }
        return painted
    }

    private mutating func draw(to place: (x: Double, y: Double)) {
        if abs(place.y - current.y) < 0.05, abs(place.x - current.x) > 0.05 {
            lines.append(
                PageLayout.Stroke(
                    x: min(place.x, current.x), y: place.y, width: abs(place.x - current.x)))
        }
        current = place
    }

    private mutating func endOutline() {
        if outline.isStraight, outline.points > 2, let bar = outline.bar(Self.thinnest) {
            slivers.append(bar)
        }
        outline = Outline()
    }

    private mutating func end(painting: [PageLayout.Stroke]) -> Bool {
        painted = painting
        (lines, bars, slivers, outline) = ([], [], [], Outline())
        return !painted.isEmpty
    }
}

/// The rectangle around the points of an outline.
private struct Outline {
    private(set) var points = 0
    var isStraight = true
    private var left = Double.infinity
    private var right = -Double.infinity
    private var bottom = Double.infinity
    private var top = -Double.infinity

    mutating func add(_ point: (x: Double, y: Double)) {
        points += 1
        (left, right) = (min(left, point.x), max(right, point.x))
        (bottom, top) = (min(bottom, point.y), max(top, point.y))
    }

    /// The line that it looks like when it is no higher than `thinnest` and longer.
    func bar(_ thinnest: Double) -> PageLayout.Stroke? {
        guard top - bottom <= thinnest, right - left > thinnest else { return nil }
        return PageLayout.Stroke(x: left, y: (bottom + top) / 2, width: right - left)
    }
}
