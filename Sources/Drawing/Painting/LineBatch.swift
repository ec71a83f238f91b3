internal import CCairo
internal import Documents
internal import Typesetting

/// Strokes of one style and mark that follow each other, drawn as one path. Rules that touch end
/// to end become one rule, and a rule drawn twice is drawn once: a table's grid shrinks to a few
/// long lines.
struct LineBatch {
    /// What the strokes of a batch have in common.
    struct Style: Hashable {
        var stroke: VectorPath.Stroke
        var mark: PlacedItem.Mark
    }

    /// A level or upright rule: `at` is the coordinate that stays, `from` < `to` the other one.
    private struct Rule {
        var isLevel: Bool
        var at: Double
        var from: Double
        var to: Double
    }

    /// Where a rule ends, in thousandths of a point.
    private struct End: Hashable {
        var isLevel: Bool
        var at: Int
        var to: Int
    }

    private(set) var style: Style?
    private var rules: [Rule] = []
    private var ends: [End: Int] = [:]
    private var others: [VectorPath] = []
    /// The area of everything gathered.
    private(set) var bounds: Rect?

    var isEmpty: Bool { rules.isEmpty && others.isEmpty }

    /// Adds `path`, which has `style`, no fill and lies in `box`.
    mutating func append(_ path: VectorPath, style: Style, box: Rect) {
        self.style = style
        bounds = bounds?.union(box) ?? box
        guard style.stroke.dashes.isEmpty, let straight = Self.rules(of: path) else {
            others.append(path)
            return
        }
        for rule in straight { insert(rule) }
    }

    private mutating func insert(_ rule: Rule) {
        let start = End(isLevel: rule.isLevel, at: Self.grain(rule.at), to: Self.grain(rule.from))
        let end = End(isLevel: rule.isLevel, at: start.at, to: Self.grain(rule.to))
        if let same = ends[end], Self.grain(rules[same].from) <= start.to { return }
        if let before = ends.removeValue(forKey: start) {
            rules[before].to = rule.to
            ends[end] = before
        } else {
            ends[end] = rules.count
            rules.append(rule)
        }
    }

    private static func grain(_ value: Double) -> Int {
        Int((max(-1e6, min(1e6, value)) * 1000).rounded())
    }

    /// The path as rules, or nil when a part of it is neither level nor upright.
    private static func rules(of path: VectorPath) -> [Rule]? {
        var rules: [Rule] = []
        var here: (x: Double, y: Double)?
        for segment in path.segments {
            switch segment {
            case .move(let x, let y):
                here = (x, y)
            case .line(let x, let y):
                guard let start = here else { return nil }
                // A corner needs its join, so only single lines count.
                if start.y == y, start.x != x {
                    rules.append(
                        Rule(
                            isLevel: true, at: y + path.dy, from: min(start.x, x) + path.dx,
                            to: max(start.x, x) + path.dx))
                } else if start.x == x, start.y != y {
                    rules.append(
                        Rule(
                            isLevel: false, at: x + path.dx, from: min(start.y, y) + path.dy,
                            to: max(start.y, y) + path.dy))
                } else {
                    return nil
                }
                here = nil
            case .curve, .rect, .close:
                return nil
            }
        }
        return rules
    }

    /// What is gathered.
    var paths: [VectorPath] {
        guard !rules.isEmpty else { return others }
        var segments: [VectorPath.Segment] = []
        segments.reserveCapacity(rules.count * 2)
        for rule in rules {
            if rule.isLevel {
                segments.append(.move(rule.from, rule.at))
                segments.append(.line(rule.to, rule.at))
            } else {
                segments.append(.move(rule.at, rule.from))
                segments.append(.line(rule.at, rule.to))
            }
        }
        return [VectorPath(segments)] + others
    }

    /// Draws what is gathered and forgets it.
    mutating func draw(on context: OpaquePointer) {
        guard let style else { return }
        for path in paths { path.trace(on: context) }
        style.stroke.apply(to: context)
        cairo_stroke(context)
        clear()
    }

    /// Forgets what is gathered, keeping the room.
    mutating func clear() {
        style = nil
        bounds = nil
        rules.removeAll(keepingCapacity: true)
        others.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}
