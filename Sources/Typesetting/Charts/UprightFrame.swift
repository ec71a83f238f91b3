import Documents

/// Where the parts of a chart with an upright value axis stand: the plot, ticks on its left,
/// names, a table or a legend below it.
struct UprightFrame {
    /// The area between the axes.
    let plot: Rect
    /// The value axis.
    let scale: ValueScale
    /// Height of the whole drawing.
    let height: Double
    /// Names of the categories; nil where left out.
    let names: [LabelLines?]
    /// Lines of the tallest name.
    let nameLines: Int
    /// The key, empty for one series.
    let legend: ChartLegend
    /// The values as a table, when they do not stand on the marks.
    let table: ChartTable?
    /// The line at the top left.
    let unit: String?
    /// Text of each tick; empty when there is no room for them.
    let tickTexts: [String]
    /// Space below the plot for values of negative bars.
    let under: Double

    /// How much room the names may take.
    enum Naming {
        /// All names in full, on up to four lines.
        case whole
        /// Names cut and left out evenly.
        case thinned
    }

    /// Lines that a name may take below a column.
    static let mostNameLines = 4

    /// Fits the frame; nil when names or table have no room.
    init?(
        _ plan: ChartPlan, range: ClosedRange<Double>, percent: Bool = false, naming: Naming,
        table: ChartTable? = nil, legendNames: [String], rightRoom: Double = 5
    ) {
        let count = plan.figures.categories.count
        guard count > 0 else { return nil }
        unit = plan.unitLine(percent: percent)
        self.table = table
        legend = ChartLegend(names: table == nil ? legendNames : [], plan: plan)
        let line = plan.lineHeight
        let onMarks = plan.showsValues && table == nil
        let top = plan.unitHeight(unit) + (onMarks ? line + 4 : line / 2 + 1)
        under = range.lowerBound < 0 && onMarks ? line + 3 : 0

        var intervals = 5
        while true {
            let whole = plan.figures.isWhole && plan.numbers.decimals == 0
            let scale =
                percent
                ? Self.percentScale(intervals)
                : ValueScale(over: range, intervals: intervals, whole: whole)
            var texts = scale.ticks.map { tick in
                percent
                    ? plan.numbers.share(tick, decimals: 0)
                    : plan.numbers.string(tick, decimals: scale.decimals)
            }
            var left = (texts.map(plan.measure).max() ?? 0) + 5
            if left > plan.width * 0.35 {
                texts = []
                left = 5
            }
            if let table { left = max(left, table.keyWidth) }
            let plotWidth = plan.width - left - rightRoom
            guard plotWidth > 20 else { return nil }
            let band = plotWidth / Double(count)
            guard let names = Self.names(plan, band: band, naming: naming) else { return nil }
            if let table, table.cellWidth > band - 3 { return nil }
            let nameLines = names.map { $0?.lines.count ?? 0 }.max() ?? 0
            let below =
                under + 3 + max(Double(nameLines) * line, line / 2) + (table?.height ?? 0)
                + legend.height
            let height = max(plan.asked, top + below + max(54, line * 5))
            let plotHeight = height - top - below - 1
            let fitting = min(6, max(1, Int(plotHeight / (2.2 * line))))
            if intervals > fitting {
                intervals = fitting
                continue
            }
            self.scale = scale
            self.names = names
            self.nameLines = nameLines
            self.height = height
            tickTexts = texts
            plot = Rect(x: left, y: top, width: plotWidth, height: plotHeight)
            return
        }
    }

    /// Width of the strip that belongs to one category.
    var band: Double { plot.width / Double(names.count) }

    /// Height at which `value` lies.
    func y(_ value: Double) -> Double { plot.bottom - scale.fraction(value) * plot.height }

    /// Middle of a category's strip.
    func middle(of category: Int) -> Double { plot.x + (Double(category) + 0.5) * band }

    /// Where values may stand.
    var valueArea: Rect {
        let top = unit == nil ? 0 : plot.y * 0.4
        return Rect(x: 0, y: top, width: plot.right + 400, height: plot.bottom + under - top)
    }

    private static func percentScale(_ intervals: Int) -> ValueScale {
        switch intervals {
        case 5...: ValueScale(ticks: [0, 20, 40, 60, 80, 100])
        case 4: ValueScale(ticks: [0, 25, 50, 75, 100])
        case 2, 3: ValueScale(ticks: [0, 50, 100])
        default: ValueScale(ticks: [0, 100])
        }
    }

    private static func names(
        _ plan: ChartPlan, band: Double, naming: Naming
    ) -> [LabelLines?]? {
        let categories = plan.figures.categories
        switch naming {
        case .whole:
            var result: [LabelLines?] = []
            for name in categories {
                guard
                    let lines = LabelLines(
                        name, room: band - 4, limit: mostNameLines, measure: plan.measure)
                else { return nil }
                result.append(lines)
            }
            return result
        case .thinned:
            let natural = categories.prefix(400).map(plan.measure).max() ?? 0
            let wanted = min(natural, plan.width / 6, 72) + 5
            let every = max(1, Int((wanted / band).rounded(.up)))
            return categories.indices.map { index in
                guard index % every == 0 else { return nil }
                let room = min(Double(every) * band - 4, plan.width - 4)
                return LabelLines(
                    cutting: categories[index], room: room, limit: 3, measure: plan.measure)
            }
        }
    }
}

extension ChartSheet {
    /// Draws grid, axis, ticks, names, table and legend of a frame.
    mutating func draw(_ frame: UprightFrame, linesInLegend: Bool = false) {
        writeUnit(frame.unit)
        let plot = frame.plot
        var grid: [VectorPath.Segment] = []
        for (index, tick) in frame.scale.ticks.enumerated() {
            let y = frame.y(tick)
            if tick != 0 { grid += [.move(plot.x, y), .line(plot.right, y)] }
            if index < frame.tickTexts.count {
                write(frame.tickTexts[index], x: plot.x - 4, y: y, side: .right)
            }
        }
        draw(grid, stroke: ChartStroke.grid)
        drawNames(frame)
        if let table = frame.table {
            draw(table, frame: frame, top: nameTop(frame) + nameHeight(frame))
        }
        draw(frame.legend, y: height - frame.legend.height, asLines: linesInLegend)
    }

    /// Draws the zero line over the marks.
    mutating func drawZeroLine(_ frame: UprightFrame) {
        let y = frame.y(0)
        draw([.move(frame.plot.x, y), .line(frame.plot.right, y)], stroke: ChartStroke.axis)
    }

    private func nameTop(_ frame: UprightFrame) -> Double { frame.plot.bottom + frame.under + 3 }

    private func nameHeight(_ frame: UprightFrame) -> Double {
        Double(frame.nameLines) * plan.lineHeight
    }

    private mutating func drawNames(_ frame: UprightFrame) {
        var missing = 0
        for (category, lines) in frame.names.enumerated() {
            guard let lines else {
                missing += 1
                continue
            }
            // A name over several strips may not fit centred at the ends of the axis, where the
            // ticks stand on the left.
            let half = lines.width / 2
            let least = min(frame.plot.x - 2 + half, plan.width - half)
            let x = min(max(frame.middle(of: category), least), plan.width - half)
            let y = nameTop(frame) + Double(lines.lines.count) / 2 * plan.lineHeight
            let lost = write(lines.lines, x: x, y: y, side: .center)
            if lost > 0 { missing += 1 }
            if lines.isShortened { noteShortened(plan.figures.categories[category]) }
        }
        if missing > 0 {
            diagnostics.append(
                plan.note(
                    .chartNamesLeftOut,
                    ["count": String(missing), "of": String(frame.names.count)]))
        }
    }
}
