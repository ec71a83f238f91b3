import Documents

/// Lying bars: grouped, stacked, or stacked to 100 %.
struct BarChart {
    let plan: ChartPlan
    let marks: BarMarks

    init(_ plan: ChartPlan, _ arrangement: Chart.Arrangement) {
        self.plan = plan
        marks = BarMarks(plan, arrangement, lying: true)
    }

    /// The frame, nil when the drawing is too narrow.
    var frame: LyingFrame? { LyingFrame(plan, marks) }

    /// The drawing in `frame`.
    func draw(in frame: LyingFrame) -> ChartSheet {
        var sheet = ChartSheet(plan: plan, height: frame.height)
        sheet.draw(frame)
        let rects = marks.marks.map { rect(of: $0, in: frame) }
        sheet.drawBars(marks.marks, rects)
        let zero = frame.x(0)
        sheet.draw(
            [.move(zero, frame.plot.y), .line(zero, frame.plot.bottom)], stroke: ChartStroke.axis)
        guard plan.chart.showsValues else { return sheet }
        guard plan.showsValues else {
            sheet.noteMissingValues(marks.marks.count)
            return sheet
        }
        let bare = sheet
        sheet.obstacles = rects
        let left = marks.isStacked ? zero + 1 : 0
        let area = Rect(
            x: left, y: frame.plot.y - 2, width: plan.width - left, height: frame.plot.height + 4)
        var missing = 0
        for (mark, rect) in zip(marks.marks, rects) {
            let inside = self.inside(mark, rect)
            let candidates =
                marks.isStacked
                ? inside + atEnd(mark, rect) + above(rect) : atEnd(mark, rect) + inside
            if !sheet.place(mark.text, at: candidates, within: area) { missing += 1 }
        }
        // A few values here and there would say less than none.
        if missing * 4 > marks.marks.count {
            sheet = bare
            missing = marks.marks.count
        }
        sheet.noteMissingValues(missing)
        return sheet
    }

    private func rect(of mark: BarMarks.Mark, in frame: LyingFrame) -> Rect {
        let count = marks.isStacked ? 1.0 : Double(plan.figures.names.count)
        let band = min(frame.band, 24 * count / marks.filled)
        let top = frame.middle(of: mark.category) - band / 2
        let a = frame.x(mark.start)
        let b = frame.x(mark.end)
        return Rect(
            x: min(a, b), y: top + mark.near * band, width: abs(b - a),
            height: (mark.far - mark.near) * band)
    }

    private func atEnd(_ mark: BarMarks.Mark, _ rect: Rect) -> [ChartSheet.Candidate] {
        // Thin bars leave their values no room of their own.
        if mark.end < 0 {
            return [
                ChartSheet.Candidate(x: rect.x - 3, y: rect.middleY, side: .right, hasPlate: true)
            ]
        }
        return [
            ChartSheet.Candidate(x: rect.right + 3, y: rect.middleY, side: .left, hasPlate: true)
        ]
    }

    private func inside(_ mark: BarMarks.Mark, _ rect: Rect) -> [ChartSheet.Candidate] {
        guard rect.height >= plan.lineHeight * 0.9, rect.width >= plan.measure(mark.text) + 4
        else { return [] }
        let look = SeriesLook.number(mark.series)
        return [
            ChartSheet.Candidate(
                x: rect.middleX, y: rect.middleY, color: look.isDark ? .white : nil,
                hasPlate: look.isPatterned,
                coversMarks: true)
        ]
    }

    private func above(_ rect: Rect) -> [ChartSheet.Candidate] {
        let line = plan.lineHeight
        return [(-1.0, rect.y), (1.0, rect.bottom)].flatMap { away, edge in
            [0, 0.9, -0.9].map { shift in
                ChartSheet.Candidate(
                    x: rect.middleX + shift * line, y: edge + away * (line / 2 + 3),
                    hasPlate: true, leader: (rect.middleX, edge))
            }
        }
    }
}
