import Documents

/// The key below a drawing: a swatch and a name for each series, in columns.
struct ChartLegend {
    /// The names, cut where they must be.
    let entries: [LabelLines]
    /// Number of columns.
    let columns: Int
    /// Width of one column.
    let columnWidth: Double
    /// Distance of rows.
    let pitch: Double
    /// Number of entries left out for want of room.
    let missing: Int

    static let swatchWidth = 20.0
    static let swatchHeight = 8.0
    private static let gap = 5.0
    private static let columnGap = 16.0

    /// A legend for series with `names`; with fewer than two it is empty.
    init(names: [String], plan: ChartPlan) {
        pitch = plan.lineHeight + 2
        let most = plan.width - Self.swatchWidth - Self.gap - 2
        guard names.count > 1, most > 20 else {
            entries = []
            columns = 1
            columnWidth = 0
            missing = names.count > 1 ? names.count : 0
            return
        }
        let limit = max(3, Int(plan.limit * 0.4 / pitch))
        let cut = names.prefix(limit * 8).map {
            LabelLines(cutting: $0, room: most, limit: 1, measure: plan.measure)
        }
        let widest = cut.map(\.width).max() ?? 0
        columnWidth = Self.swatchWidth + Self.gap + widest
        let fitting = Int((plan.width - 2 + Self.columnGap) / (columnWidth + Self.columnGap))
        let mostColumns = max(1, min(cut.count, fitting))
        let rows = (cut.count + mostColumns - 1) / mostColumns
        columns = (cut.count + rows - 1) / rows
        entries = Array(cut.prefix(columns * limit))
        missing = names.count - entries.count
    }

    /// Rows of entries.
    var rows: Int { entries.isEmpty ? 0 : (entries.count + columns - 1) / columns }

    /// Height with the space above.
    var height: Double { rows == 0 ? 0 : Double(rows) * pitch + 6 }
}

extension ChartSheet {
    /// Draws the legend with its top at `y`, centred on the drawing.
    mutating func draw(_ legend: ChartLegend, y: Double, asLines: Bool = false) {
        guard legend.rows > 0 else { return }
        let gap = 16.0
        let total = Double(legend.columns) * (legend.columnWidth + gap) - gap
        let left = max(1, (plan.width - total) / 2)
        for (index, entry) in legend.entries.enumerated() {
            let x = left + Double(index % legend.columns) * (legend.columnWidth + gap)
            let middle = y + 6 + (Double(index / legend.columns) + 0.5) * legend.pitch
            drawSwatch(index, x: x, middle: middle, asLine: asLines)
            write(entry.lines, x: x + ChartLegend.swatchWidth + 5, y: middle)
            if entry.isShortened { noteShortened(plan.figures.names[index]) }
        }
    }

    /// Draws the sample of a series, as an area or as a line with its marker.
    mutating func drawSwatch(_ index: Int, x: Double, middle: Double, asLine: Bool) {
        let look = SeriesLook.number(index)
        let width = ChartLegend.swatchWidth
        if asLine {
            draw(
                [.move(x, middle), .line(x + width, middle)],
                stroke: VectorPath.Stroke(color: look.ink, width: 1.3, dashes: look.dashes))
            drawMarkers([(x + width / 2, middle)], look: look)
        } else {
            let height = ChartLegend.swatchHeight
            draw(
                [.rect(x, middle - height / 2, width, height)], fill: look.fill,
                stroke: ChartStroke.outline)
        }
    }
}
