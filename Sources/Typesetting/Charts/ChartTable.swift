import Documents

/// The values of a chart as a small table below its columns, with the legend's swatches as row
/// heads: for charts whose values have no room on the marks.
struct ChartTable {
    /// The cells by series, then by category; nil for a gap.
    let cells: [[String?]]
    /// Names of the series.
    let names: [LabelLines]
    /// Width of the row heads.
    let keyWidth: Double
    /// Width of the widest cell.
    let cellWidth: Double
    /// Height of each row.
    let rowHeights: [Double]
    /// Whether the row heads show lines instead of areas.
    let asLines: Bool

    /// A table of all values; nil when the names of the series have no room.
    init?(_ plan: ChartPlan, cells: [[String?]], asLines: Bool = false) {
        let figures = plan.figures
        guard figures.count <= plan.valueLimit, figures.names.count <= 8 else { return nil }
        var lines: [LabelLines] = []
        for name in figures.names {
            let room = plan.width * 0.3 - ChartLegend.swatchWidth - 11
            guard let fitted = LabelLines(name, room: room, limit: 2, measure: plan.measure) else {
                return nil
            }
            lines.append(fitted)
        }
        names = lines
        self.asLines = asLines
        self.cells = cells
        keyWidth = ChartLegend.swatchWidth + 11 + (lines.map(\.width).max() ?? 0)
        cellWidth = cells.joined().map { plan.measure($0 ?? "") }.max() ?? 0
        rowHeights = lines.map { Double(max(1, $0.lines.count)) * plan.lineHeight + 3 }
    }

    /// Height of the table with the space above.
    var height: Double { rowHeights.reduce(4, +) }
}

extension ChartSheet {
    /// Draws `table` with its top at `top`, its columns below the frame's strips.
    mutating func draw(_ table: ChartTable, frame: UprightFrame, top: Double) {
        var rules: [VectorPath.Segment] = []
        var y = top + 3
        for (series, row) in table.cells.enumerated() {
            rules += [.move(1, y), .line(frame.plot.right, y)]
            let middle = y + table.rowHeights[series] / 2
            drawSwatch(series, x: 1, middle: middle, asLine: table.asLines)
            write(table.names[series].lines, x: ChartLegend.swatchWidth + 6, y: middle)
            for (category, cell) in row.enumerated() {
                guard let cell else { continue }
                write(cell, x: frame.middle(of: category), y: middle, side: .center)
            }
            y += table.rowHeights[series]
        }
        rules += [.move(1, y), .line(frame.plot.right, y)]
        for category in 0...frame.names.count {
            let x = frame.plot.x + Double(category) * frame.band
            rules += [.move(x, top + 3), .line(x, y)]
        }
        draw(rules, stroke: VectorPath.Stroke(color: .gray(0.6), width: 0.4))
    }
}
