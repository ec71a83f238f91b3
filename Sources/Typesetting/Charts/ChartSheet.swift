import Documents

/// A line of text with its place in the drawing.
struct ChartLabel: Equatable {
    /// The text.
    var text: String
    /// Its style.
    var style: TextStyle
    /// Left end.
    var x: Double
    /// Baseline.
    var baseline: Double
    /// What it covers, from the highest mark to the lowest descender.
    var box: Rect
}

/// The drawing while it is made: paths below, labels above them. It keeps the promise that no
/// label leaves the drawing and no two labels overlap: one that would is not taken.
struct ChartSheet {
    /// Where the label's `x` is.
    enum Side { case left, center, right }

    /// A place that a value label may take.
    struct Candidate {
        /// Horizontal place of the label's `side`.
        var x: Double
        /// Vertical middle of the label.
        var y: Double
        /// Which end of the label `x` is.
        var side: Side = .center
        /// Colour of the text.
        var color: Color?
        /// A white ground below the text, so that it stands on a pattern.
        var hasPlate = false
        /// Whether it may stand on marks.
        var coversMarks = false
        /// A line from here to the label.
        var leader: (x: Double, y: Double)?
    }

    /// A straight piece of a line chart.
    struct Join {
        var x1, y1, x2, y2: Double
    }

    /// Measures.
    let plan: ChartPlan
    /// Height of the drawing.
    let height: Double
    /// Areas and lines in drawing order.
    private(set) var paths: [VectorPath] = []
    /// White grounds below labels, drawn after `paths`.
    private(set) var plates: [VectorPath.Segment] = []
    /// Lines from labels to marks, drawn after the plates.
    private(set) var leaders: [VectorPath.Segment] = []
    /// Texts, drawn last.
    private(set) var labels: [ChartLabel] = []
    /// Areas that value labels keep clear of.
    var obstacles: [Rect] = []
    /// Lines that value labels keep clear of where they can.
    var lines: [Join] = []
    /// What was bent.
    var diagnostics: [Diagnostic] = []
    /// Names that did not fit in full, each told once.
    private var shortened: Set<String> = []

    init(plan: ChartPlan, height: Double) {
        self.plan = plan
        self.height = height
    }

    /// Everything below the texts, in drawing order.
    var drawing: [VectorPath] {
        var all = paths
        if !plates.isEmpty { all.append(VectorPath(plates, fill: .solid(.white))) }
        if !leaders.isEmpty { all.append(VectorPath(leaders, stroke: ChartStroke.leader)) }
        return all
    }

    /// The whole drawing.
    var frame: Rect { Rect(x: 0, y: 0, width: plan.width, height: height) }

    /// Draws a path; nothing when it has no segments.
    mutating func draw(
        _ segments: [VectorPath.Segment], fill: VectorPath.Fill? = nil,
        stroke: VectorPath.Stroke? = nil
    ) {
        if !segments.isEmpty { paths.append(VectorPath(segments, fill: fill, stroke: stroke)) }
    }

    /// Sets `text` with its `side` at `x` and its middle at height `y`; false when it would leave the
    /// drawing or meet another label.
    @discardableResult
    mutating func write(
        _ text: String, x: Double, y: Double, side: Side = .left, style: TextStyle? = nil
    ) -> Bool {
        guard !text.isEmpty else { return true }
        let style = style ?? plan.style
        let box = self.box(of: text, x: x, y: y, side: side, style: style)
        guard isFree(box) else { return false }
        put(text, in: box, style: style)
        return true
    }

    /// Writes lines one below the other, the block's middle at `y`; the number of lines that
    /// found no place.
    @discardableResult
    mutating func write(
        _ lines: [String], x: Double, y: Double, side: Side = .left, style: TextStyle? = nil
    ) -> Int {
        var place = y - Double(lines.count - 1) / 2 * plan.lineHeight
        var missing = 0
        for line in lines {
            if !write(line, x: x, y: place, side: side, style: style) { missing += 1 }
            place += plan.lineHeight
        }
        return missing
    }

    /// Sets `text` at the first of the candidates that is free; false when none is.
    mutating func place(_ text: String, at candidates: [Candidate], within area: Rect) -> Bool {
        for candidate in candidates {
            let box = self.box(
                of: text, x: candidate.x, y: candidate.y, side: candidate.side, style: plan.style)
            guard area.holds(box), isFree(box) else { continue }
            if !candidate.coversMarks, obstacles.contains(where: { $0.meets(box) }) { continue }
            var style = plan.style
            if let color = candidate.color { style.color = color }
            if candidate.hasPlate {
                let inset = min(1.5, plan.lineHeight * 0.12)
                let left = max(0, box.x - 1.2)
                let right = min(plan.width, box.right + 1.2)
                plates.append(
                    .rect(left, box.y + inset, right - left, box.height - 2 * inset))
            }
            if let start = candidate.leader {
                let end = candidate.side == .left ? box.x - 1 : box.right + 1
                let x = candidate.side == .center ? box.middleX : end
                let y =
                    candidate.side == .center ? (start.y > box.y ? box.bottom : box.y) : box.middleY
                leaders += [.move(start.x, start.y), .line(x, y)]
            }
            put(text, in: box, style: style)
            return true
        }
        return false
    }

    /// Notes once that `name` was cut.
    mutating func noteShortened(_ name: String) {
        guard shortened.insert(name).inserted else { return }
        diagnostics.append(plan.note(.chartNameShortened, ["name": name]))
    }

    /// The area that a text would cover.
    func box(
        of text: String, x: Double, y: Double, side: Side, style: TextStyle
    ) -> Rect {
        let width = plan.ruler.width(text, style)
        let left =
            switch side {
            case .left: x
            case .center: x - width / 2
            case .right: x - width
            }
        return Rect(x: left, y: y - plan.lineHeight / 2, width: width, height: plan.lineHeight)
    }

    /// Whether `text` at a candidate would lie across one of `lines`.
    func crossesLine(_ candidate: Candidate, _ text: String) -> Bool {
        let box = self.box(
            of: text, x: candidate.x, y: candidate.y, side: candidate.side, style: plan.style)
        // The letters themselves stand well within their line.
        let core = Rect(
            x: box.x, y: box.y + box.height * 0.2, width: box.width, height: box.height * 0.55)
        return lines.contains { $0.meets(core) }
    }

    private func isFree(_ box: Rect) -> Bool {
        frame.holds(box) && !labels.contains { $0.box.meets(box) }
    }

    private mutating func put(_ text: String, in box: Rect, style: TextStyle) {
        labels.append(
            ChartLabel(
                text: text, style: style, x: box.x, baseline: box.y + plan.ascent, box: box))
    }
}

extension ChartSheet.Join {
    /// Whether the piece passes through `rect`: what is left of it between the rectangle's sides
    /// overlaps in height.
    func meets(_ rect: Rect) -> Bool {
        let left = max(rect.x, x1)
        let right = min(rect.right, x2)
        guard left <= right, x2 > x1 else { return false }
        let slope = (y2 - y1) / (x2 - x1)
        let a = y1 + (left - x1) * slope
        let b = y1 + (right - x1) * slope
        return min(a, b) < rect.bottom && max(a, b) > rect.y
    }
}
