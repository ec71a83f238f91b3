import Documents

/// Upright bars: grouped, stacked, or stacked to 100 %.
struct ColumnChart {
    let plan: ChartPlan
    let marks: BarMarks

    init(_ plan: ChartPlan, _ arrangement: Chart.Arrangement) {
        self.plan = plan
        marks = BarMarks(plan, arrangement)
    }

    /// The drawing; nil when the names have no room below the columns. Values that find no place
    /// on the marks go into a table below the columns, if there is room for one.
    func draw(_ naming: UprightFrame.Naming) -> ChartSheet? {
        guard let frame = frame(naming, table: nil) else { return nil }
        var (sheet, missing) = draw(frame)
        if plan.showsValues, missing > 0, naming == .whole, plan.figures.names.count > 1,
            let table = ChartTable(plan, cells: marks.cells(plan)),
            let frame = self.frame(naming, table: table)
        {
            return draw(frame).sheet
        }
        sheet.noteMissingValues(missing)
        return sheet
    }

    private func frame(_ naming: UprightFrame.Naming, table: ChartTable?) -> UprightFrame? {
        UprightFrame(
            plan, range: marks.range, percent: marks.isPercent, naming: naming, table: table,
            legendNames: plan.figures.names)
    }

    private func draw(_ frame: UprightFrame) -> (sheet: ChartSheet, missing: Int) {
        var sheet = ChartSheet(plan: plan, height: frame.height)
        sheet.draw(frame)
        let rects = marks.marks.map { rect(of: $0, in: frame) }
        sheet.drawBars(marks.marks, rects)
        sheet.drawZeroLine(frame)
        guard plan.chart.showsValues else { return (sheet, 0) }
        guard plan.showsValues else { return (sheet, marks.marks.count) }
        // With a table, values stand only where a segment has room for them.
        let hasTable = frame.table != nil
        if hasTable, !marks.isStacked { return (sheet, 0) }
        let bare = sheet
        sheet.obstacles = rects
        var missing = 0
        for (mark, rect) in zip(marks.marks, rects) {
            let candidates =
                marks.isStacked
                ? inside(mark, rect) + (hasTable ? [] : beside(rect)) : atEnd(mark, rect)
            if !sheet.place(mark.text, at: candidates, within: frame.valueArea) { missing += 1 }
        }
        if hasTable { return (sheet, 0) }
        // A few values here and there would say less than none.
        if missing * 4 > marks.marks.count { return (bare, marks.marks.count) }
        return (sheet, missing)
    }

    private func rect(of mark: BarMarks.Mark, in frame: UprightFrame) -> Rect {
        // Bars grow no wider than an eye can compare.
        let count = marks.isStacked ? 1.0 : Double(plan.figures.names.count)
        let widest = 46.0 * count / marks.filled
        let band = min(frame.band, widest)
        let left = frame.middle(of: mark.category) - band / 2
        let a = frame.y(mark.start)
        let b = frame.y(mark.end)
        return Rect(
            x: left + mark.near * band, y: min(a, b), width: (mark.far - mark.near) * band,
            height: abs(b - a))
    }

    private func atEnd(_ mark: BarMarks.Mark, _ rect: Rect) -> [ChartSheet.Candidate] {
        let line = plan.lineHeight
        let isDown = mark.end < 0
        let away = isDown ? 1.0 : -1.0
        let end = isDown ? rect.bottom : rect.y
        let outside = ChartSheet.Candidate(
            x: rect.middleX, y: end + away * (line / 2 + 0.8), hasPlate: true)
        var moved: [ChartSheet.Candidate] = []
        for lines in [0.6, 1.1, 1.7] {
            moved.append(
                ChartSheet.Candidate(
                    x: rect.middleX, y: end + away * (line * (0.5 + lines) + 1), hasPlate: true,
                    leader: (rect.middleX, end)))
        }
        let inner = end - away * (line / 2 + 1)
        return [outside] + inside(mark, rect, y: inner) + moved
    }

    private func inside(
        _ mark: BarMarks.Mark, _ rect: Rect, y: Double? = nil
    ) -> [ChartSheet.Candidate] {
        guard rect.height >= plan.lineHeight + (y == nil ? 0 : 2),
            rect.width >= plan.measure(mark.text) + 3
        else { return [] }
        let look = SeriesLook.number(mark.series)
        return [
            ChartSheet.Candidate(
                x: rect.middleX, y: y ?? rect.middleY, color: look.isDark ? .white : nil,
                hasPlate: look.isPatterned, coversMarks: true)
        ]
    }

    private func beside(_ rect: Rect) -> [ChartSheet.Candidate] {
        [0, -0.5, 0.5, -1, 1].map { lines in
            ChartSheet.Candidate(
                x: rect.right + 6, y: rect.middleY + lines * plan.lineHeight, side: .left,
                hasPlate: true, leader: (rect.right, rect.middleY))
        }
    }
}

extension ChartSheet {
    /// Draws bars, those of one series as one path.
    mutating func drawBars(_ marks: [BarMarks.Mark], _ rects: [Rect]) {
        var bySeries: [[VectorPath.Segment]] = Array(repeating: [], count: plan.figures.names.count)
        for (mark, rect) in zip(marks, rects) where rect.width > 0 && rect.height > 0 {
            bySeries[mark.series].append(.rect(rect.x, rect.y, rect.width, rect.height))
        }
        for (series, segments) in bySeries.enumerated() {
            draw(
                segments, fill: SeriesLook.number(series).fill, stroke: ChartStroke.outline)
        }
    }

    /// Tells how many values the drawing does not show.
    mutating func noteMissingValues(_ count: Int) {
        guard count > 0 else { return }
        diagnostics.append(
            plan.note(
                .chartValuesLeftOut,
                ["count": String(count), "of": String(plan.figures.count)], .warning))
    }
}
