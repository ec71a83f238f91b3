import Documents

/// Chooses how a chart is drawn: as it asks to be, or as the nearest kind that its data and its
/// room allow.
struct ChartDrawing {
    private var plan: ChartPlan
    private var diagnostics: [Diagnostic] = []

    /// Narrower than this nothing can be drawn.
    private static let leastWidth = 90.0

    init(_ plan: ChartPlan) { self.plan = plan }

    /// The drawing, always one, with everything that had to be bent.
    mutating func draw() -> ChartSheet {
        diagnostics = plan.figures.diagnostics
        let asked = plan.asked
        var sheet: ChartSheet
        if plan.figures.isEmpty {
            diagnostics.append(plan.note(.chartWithoutValues, [:], .warning))
            sheet = notice()
        } else if plan.width < Self.leastWidth {
            let width = String(Int(plan.width))
            diagnostics.append(plan.note(.chartTooNarrow, ["width": width], .warning))
            sheet = notice()
        } else {
            sheet = drawKind() ?? tooNarrow()
        }
        if plan.figures.names.count > SeriesLook.limit {
            diagnostics.append(
                plan.note(
                    .chartTooManySeries,
                    [
                        "series": String(plan.figures.names.count),
                        "limit": String(SeriesLook.limit),
                    ], .warning))
        }
        if sheet.height > asked + 0.5 {
            diagnostics.append(
                plan.note(
                    .chartGrown,
                    [
                        "asked": String(Int(asked.rounded())),
                        "given": String(Int(sheet.height.rounded(.up))),
                    ]))
        }
        sheet.diagnostics = diagnostics + sheet.diagnostics
        return sheet
    }

    private mutating func drawKind() -> ChartSheet? {
        switch plan.chart.kind {
        case .column(let arrangement):
            let arrangement = suited(arrangement)
            return columns(arrangement)
        case .bar(let arrangement):
            let arrangement = suited(arrangement)
            let chart = BarChart(plan, arrangement)
            if let frame = chart.frame { return chart.draw(in: frame) }
            return ColumnChart(plan, arrangement).draw(.thinned)
        case .line:
            return LineChart(plan: plan).draw()
        case .pie:
            takeFirstSeries()
            let parts = plan.figures.count
            if parts > PieChart.mostParts {
                diagnostics.append(
                    plan.note(.pieTooManyParts, ["parts": String(parts)], .warning))
            } else if plan.figures.hasNegative {
                diagnostics.append(plan.note(.chartNegativePart, [:], .warning))
            } else if let sheet = PieChart(plan: plan).draw() {
                return sheet
            } else {
                diagnostics.append(plan.note(.chartDrawnAsBars, [:], .warning))
            }
            return bars()
        case .funnel:
            takeFirstSeries()
            if plan.figures.hasNegative {
                diagnostics.append(plan.note(.chartNegativePart, [:], .warning))
            } else if let sheet = FunnelChart(plan: plan).draw() {
                return sheet
            } else {
                diagnostics.append(plan.note(.chartDrawnAsBars, [:], .warning))
            }
            return bars()
        }
    }

    /// Columns, or lying bars when the names have no room below columns.
    private func columns(_ arrangement: Chart.Arrangement) -> ChartSheet? {
        let chart = ColumnChart(plan, arrangement)
        if let sheet = chart.draw(.whole) { return sheet }
        let lying = BarChart(plan, arrangement)
        if let frame = lying.frame, frame.isComplete { return lying.draw(in: frame) }
        return chart.draw(.thinned) ?? lying.frame.map(lying.draw(in:))
    }

    private func bars() -> ChartSheet? {
        let chart = BarChart(plan, .grouped)
        if let frame = chart.frame { return chart.draw(in: frame) }
        return ColumnChart(plan, .grouped).draw(.thinned)
    }

    /// Shares need values that are not negative.
    private mutating func suited(_ arrangement: Chart.Arrangement) -> Chart.Arrangement {
        guard arrangement == .percent, plan.figures.hasNegative else { return arrangement }
        diagnostics.append(plan.note(.chartNegativePart, [:], .warning))
        return .grouped
    }

    private mutating func takeFirstSeries() {
        let extra = plan.figures.names.count - 1
        guard extra > 0 else { return }
        diagnostics.append(
            plan.note(.chartSeriesIgnored, ["series": String(extra)], .warning))
        plan.figures.names.removeLast(extra)
        plan.figures.values.removeLast(extra)
        if plan.figures.isEmpty {
            diagnostics.append(plan.note(.chartWithoutValues, [:], .warning))
        }
    }

    private mutating func tooNarrow() -> ChartSheet {
        diagnostics.append(
            plan.note(.chartTooNarrow, ["width": String(Int(plan.width))], .warning))
        return notice()
    }

    /// An empty frame that says that there are no figures, or nothing if even that has no room.
    private func notice() -> ChartSheet {
        var sheet = ChartSheet(plan: plan, height: min(plan.asked, 80))
        if plan.width > 4 {
            sheet.draw(
                [.rect(0.5, 0.5, plan.width - 1, sheet.height - 1)], stroke: ChartStroke.grid)
        }
        if plan.figures.isEmpty {
            sheet.write(
                ChartWords.noFigures, x: plan.width / 2, y: sheet.height / 2, side: .center,
                style: plan.unitStyle)
        }
        return sheet
    }
}
