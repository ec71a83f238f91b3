/// The path being built (ISO 32000-1, 8.5), as far as it holds horizontal lines.
struct StrokePath {
    private var start = (x: 0.0, y: 0.0)
    private var current = (x: 0.0, y: 0.0)
    private var lines: [PageLayout.Stroke] = []
    private var bars: [PageLayout.Stroke] = []
    private var painted: [PageLayout.Stroke] = []

    /// A filled rectangle no higher than this, in points, is a line.
    private static let thinnest = 2.0

    /// Does what the operator `name` does to the path; true when it ends and paints it.
    mutating func take(_ name: String, _ operands: [PDFValue], map: AffineMap) -> Bool {
        switch name {
        case "m", "l":
            let numbers = operands.compactMap(\.number)
            guard numbers.count == 2 else { return false }
            let place = map.place(numbers[0], numbers[1])
            if name == "m" { start = place } else { draw(to: place) }
            current = place
        case "h": draw(to: start)
        case "re":
            let numbers = operands.compactMap(\.number)
            guard numbers.count == 4 else { return false }
            let one = map.place(numbers[0], numbers[1])
            let other = map.place(numbers[0] + numbers[2], numbers[1] + numbers[3])
            if abs(other.y - one.y) <= Self.thinnest, abs(other.x - one.x) > Self.thinnest {
                bars.append(
                    PageLayout.Stroke(
                        x: min(one.x, other.x), y: (one.y + other.y) / 2,
                        width: abs(other.x - one.x)))
            }
        case "c", "v", "y":
            let numbers = operands.suffix(2).compactMap(\.number)
            if numbers.count == 2 { current = map.place(numbers[0], numbers[1]) }
        case "S", "s": return end(painting: lines + bars)
        case "B", "B*", "b", "b*", "f", "F", "f*": return end(painting: lines + bars)
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

    private mutating func end(painting: [PageLayout.Stroke]) -> Bool {
        painted = painting
        (lines, bars) = ([], [])
        return !painted.isEmpty
    }
}
