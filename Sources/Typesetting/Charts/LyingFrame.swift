import Documents

/// Where the parts of a chart with lying bars stand: names in a column on the left, the plot
/// right of it, ticks and legend below.
struct LyingFrame {
    /// The area between the axes.
    let plot: Rect
    /// The value axis.
    let scale: ValueScale
    /// Height of the whole drawing.
    let height: Double
    /// Names of the categories; nil where left out.
    let names: [LabelLines?]
    /// The key, empty for one series.
    let legend: ChartLegend
    /// The line at the top left.
    let unit: String?
    /// Text of each tick; empty when there is no room.
    let tickTexts: [String]
    /// Whether there is room for all names.
    let isComplete: Bool

    /// How dense the rows are.
    private struct Rows {
        var names: [LabelLines?]
        var pitch: Double
    }

    init?(_ plan: ChartPlan, _ marks: BarMarks) {
        let count = plan.figures.categories.count
        guard count > 0 else { return nil }
        let line = plan.lineHeight
        unit = plan.unitLine(percent: marks.isPercent)
        legend = ChartLegend(names: plan.figures.names, plan: plan)
        let top = plan.unitHeight(unit) + 2
        let below = line + 6 + legend.height
        let room = max(plan.limit - top - below, 60)
        let rows = Self.rows(plan, marks, room: room)
        isComplete = !rows.names.contains { $0 == nil }
        names = rows.names
        height = max(plan.asked, top + below + max(rows.pitch * Double(count), 30))

        let nameWidth = names.map { $0?.width ?? 0 }.max() ?? 0
        let negative = marks.range.lowerBound < 0 && plan.showsValues
        let lows = marks.marks.filter { $0.end < 0 }.map { plan.measure($0.text) }
        let left = nameWidth + 6 + (negative ? (lows.max() ?? 0) + 4 : 0)
        guard plan.width - left > 30 else { return nil }
        let whole = plan.figures.isWhole && plan.numbers.decimals == 0
        var intervals = 6
        while true {
            let scale =
                marks.isPercent
                ? ValueScale(ticks: intervals > 4 ? [0, 20, 40, 60, 80, 100] : [0, 50, 100])
                : ValueScale(over: marks.range, intervals: intervals, whole: whole)
            var texts = scale.ticks.map { tick in
                marks.isPercent
                    ? plan.numbers.share(tick, decimals: 0)
                    : plan.numbers.string(tick, decimals: scale.decimals)
            }
            let widest = texts.map(plan.measure).max() ?? 0
            let plotWidth = Self.plotWidth(
                plan, marks, scale, left: left, tickWidth: plan.measure(texts.last ?? ""))
            guard plotWidth > 24 else { return nil }
            let spacing = plotWidth / Double(scale.ticks.count - 1)
            if spacing < widest + 8 {
                if intervals > 1 {
                    intervals -= 1
                    continue
                }
                texts = []
            }
            self.scale = scale
            tickTexts = texts
            plot = Rect(x: left, y: top, width: plotWidth, height: height - top - below)
            return
        }
    }

    /// Height of the strip that belongs to one category.
    var band: Double { plot.height / Double(names.count) }

    /// Horizontal place of `value`.
    func x(_ value: Double) -> Double { plot.x + scale.fraction(value) * plot.width }

    /// Middle of a category's strip.
    func middle(of category: Int) -> Double { plot.y + (Double(category) + 0.5) * band }

    /// The widest plot beside which the values at the ends of the bars have room.
    private static func plotWidth(
        _ plan: ChartPlan, _ marks: BarMarks, _ scale: ValueScale, left: Double,
        tickWidth: Double
    ) -> Double {
        let most = plan.width - left - max(tickWidth / 2 + 1, 4)
        guard plan.showsValues else { return most }
        var width = most
        for mark in marks.marks where mark.end >= 0 {
            let room = plan.width - left - plan.measure(mark.text) - 5
            let fraction = scale.fraction(mark.end)
            if fraction > 0.2 { width = min(width, room / fraction) }
        }
        return max(width, most * 0.45)
    }

    /// Names and the height of a row: with room for a value on every bar if that is possible,
    /// else closer, else with cut names, else with names left out.
    private static func rows(_ plan: ChartPlan, _ marks: BarMarks, room: Double) -> Rows {
        let categories = plan.figures.categories
        let line = plan.lineHeight
        let natural = categories.prefix(400).map(plan.measure).max() ?? 0
        let width = max(min(natural + 0.5, plan.width * 0.36), min(24, plan.width * 0.36))
        let bars = marks.isStacked ? 1.0 : Double(max(1, plan.figures.names.count))
        let count = Double(categories.count)
        let stack = 2 * (line + 3.5)
        let comfortable =
            !plan.showsValues ? bars * 4 : marks.isStacked ? stack : bars * line / marks.filled
        for (lines, barHeight) in [(3, comfortable), (3, 0), (2, 0), (1, 0)] {
            guard categories.count <= 400 else { break }
            let names = categories.map {
                LabelLines(cutting: $0, room: width, limit: lines, measure: plan.measure)
            }
            let most = names.map(\.lines.count).max() ?? 1
            let pitch = max(Double(max(1, most)) * line + (most > 1 ? 4 : 1.5), barHeight)
            if pitch * count <= room { return Rows(names: names, pitch: pitch) }
        }
        let fitting = max(1, Int(room / (line + 1.5)))
        let every = (categories.count + fitting - 1) / fitting
        let names = categories.indices.map { index in
            index % every == 0
                ? LabelLines(
                    cutting: categories[index], room: width, limit: 1, measure: plan.measure)
                : nil
        }
        return Rows(names: names, pitch: room / count)
    }
}

extension ChartSheet {
    /// Draws grid, ticks, names and legend of a frame.
    mutating func draw(_ frame: LyingFrame) {
        writeUnit(frame.unit)
        let plot = frame.plot
        var grid: [VectorPath.Segment] = []
        for (index, tick) in frame.scale.ticks.enumerated() {
            let x = frame.x(tick)
            if tick != 0 { grid += [.move(x, plot.y), .line(x, plot.bottom)] }
            if index < frame.tickTexts.count {
                let y = plot.bottom + 3 + plan.lineHeight / 2
                write(frame.tickTexts[index], x: x, y: y, side: .center)
            }
        }
        draw(grid, stroke: ChartStroke.grid)
        let nameEdge = frame.names.map { $0?.width ?? 0 }.max() ?? 0
        var missing = 0
        for (category, lines) in frame.names.enumerated() {
            guard let lines else {
                missing += 1
                continue
            }
            let y = min(
                max(frame.middle(of: category), plan.lineHeight / 2), height - plan.lineHeight / 2)
            if write(lines.lines, x: nameEdge, y: y, side: .right) > 0 { missing += 1 }
            if lines.isShortened { noteShortened(plan.figures.categories[category]) }
        }
        if missing > 0 {
            diagnostics.append(
                plan.note(
                    .chartNamesLeftOut,
                    ["count": String(missing), "of": String(frame.names.count)]))
        }
        draw(frame.legend, y: height - frame.legend.height)
    }
}
