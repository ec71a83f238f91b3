import Documents

/// Lines over an ordered axis, each with a marker and dashes of its own.
struct LineChart {
    let plan: ChartPlan

    private struct Point {
        var category: Int
        var value: Double
        var x: Double
        var y: Double
    }

    /// The drawing: names at the line ends if they are free there, else in a legend; values on
    /// the points, else in a table; nil when there is no room at all.
    func draw() -> ChartSheet? {
        let many = plan.figures.names.count > 1
        let attempts: [() -> (sheet: ChartSheet, missing: Int)?] = [
            { many ? self.labelled(.whole) : nil },
            { self.keyed(.whole, table: nil) },
            {
                many
                    ? ChartTable(self.plan, cells: self.cells, asLines: true).flatMap {
                        self.keyed(.whole, table: $0)
                    } : nil
            },
            { self.keyed(.thinned, table: nil) },
        ]
        var best: (sheet: ChartSheet, missing: Int)?
        for attempt in attempts {
            guard let result = attempt() else { continue }
            if result.missing == 0 { return result.sheet }
            if result.missing < best?.missing ?? .max { best = result }
        }
        guard case (var sheet, let missing)? = best else { return nil }
        sheet.noteMissingValues(missing)
        return sheet
    }

    private var cells: [[String?]] {
        plan.figures.values.map { row in row.map { $0.map(plan.numbers.value) } }
    }

    private var range: ClosedRange<Double> {
        let values = plan.figures.values.joined().compactMap { $0 }
        return min(0, values.min() ?? 0)...max(0, values.max() ?? 0)
    }

    /// A drawing with the names at the ends of the lines; nil when they are not free there.
    private func labelled(_ naming: UprightFrame.Naming) -> (sheet: ChartSheet, missing: Int)? {
        let names = plan.figures.names.map {
            LabelLines($0, room: plan.width * 0.2, limit: 2, measure: plan.measure)
        }
        guard names.count <= 8, !names.contains(where: { $0 == nil }) else { return nil }
        let lines = names.compactMap { $0 }
        let widest = lines.map(\.width).max() ?? 0
        guard
            let frame = UprightFrame(
                plan, range: range, naming: naming, legendNames: [], rightRoom: widest + 8)
        else { return nil }
        let points = self.points(in: frame)
        var ends: [(series: Int, y: Double)] = []
        for series in lines.indices {
            // The end must be at the right edge, or the name would not be beside it.
            guard let last = points[series].last, last.category == plan.figures.categories.count - 1
            else { return nil }
            ends.append((series, last.y))
        }
        ends.sort { $0.y < $1.y }
        var sheet = start(frame, points)
        var lowest = -Double.infinity
        for end in ends {
            let height = Double(lines[end.series].lines.count) * plan.lineHeight
            let y = max(end.y, lowest + height / 2)
            guard y - end.y < plan.lineHeight * 0.8, y + height / 2 < frame.plot.bottom + 4 else {
                return nil
            }
            let x = frame.middle(of: plan.figures.categories.count - 1)
            let edge = frame.plot.right + 4
            if sheet.write(lines[end.series].lines, x: edge, y: y) > 0 { return nil }
            let color = SeriesLook.number(end.series).ink
            sheet.draw(
                [.move(x + ChartSheet.markerReach + 2, end.y), .line(edge - 2, y)],
                stroke: VectorPath.Stroke(color: color, width: 0.5, dashes: [1, 1.5]))
            lowest = y + height / 2
        }
        let missing = placeValues(points, in: frame, on: &sheet)
        return (sheet, missing)
    }

    /// A drawing with a legend or a table.
    private func keyed(
        _ naming: UprightFrame.Naming, table: ChartTable?
    ) -> (sheet: ChartSheet, missing: Int)? {
        guard
            let frame = UprightFrame(
                plan, range: range, naming: naming, table: table, legendNames: plan.figures.names)
        else { return nil }
        let points = self.points(in: frame)
        var sheet = start(frame, points)
        let missing = table == nil ? placeValues(points, in: frame, on: &sheet) : 0
        return (sheet, missing)
    }

    /// The points of each series.
    private func points(in frame: UprightFrame) -> [[Point]] {
        plan.figures.values.map { row in
            row.enumerated().compactMap { category, value in
                value.map {
                    Point(
                        category: category, value: $0, x: frame.middle(of: category), y: frame.y($0)
                    )
                }
            }
        }
    }

    /// Frame, lines and markers; what values must keep clear of is noted.
    private func start(_ frame: UprightFrame, _ points: [[Point]]) -> ChartSheet {
        var sheet = ChartSheet(plan: plan, height: frame.height)
        sheet.draw(frame, linesInLegend: true)
        sheet.drawZeroLine(frame)
        let reach = ChartSheet.markerReach
        for (series, own) in points.enumerated() {
            var segments: [VectorPath.Segment] = []
            for (index, point) in own.enumerated() {
                let isJoined = index > 0 && own[index - 1].category == point.category - 1
                segments.append(isJoined ? .line(point.x, point.y) : .move(point.x, point.y))
            }
            let look = SeriesLook.number(series)
            sheet.draw(
                segments,
                stroke: VectorPath.Stroke(color: look.ink, width: 1.3, dashes: look.dashes))
        }
        for (series, own) in points.enumerated() {
            sheet.drawMarkers(own.map { ($0.x, $0.y) }, look: SeriesLook.number(series))
        }
        if plan.showsValues {
            sheet.obstacles = points.joined().map {
                Rect(x: $0.x - reach, y: $0.y - reach, width: 2 * reach, height: 2 * reach)
            }
            sheet.lines = points.flatMap(Self.joins)
        }
        return sheet
    }

    /// The straight pieces of all lines.
    private static func joins(_ points: [Point]) -> [ChartSheet.Join] {
        zip(points, points.dropFirst()).compactMap { a, b in
            b.category == a.category + 1
                ? ChartSheet.Join(x1: a.x, y1: a.y, x2: b.x, y2: b.y) : nil
        }
    }

    /// Sets the values at their points; the number of those that found no place.
    private func placeValues(
        _ points: [[Point]], in frame: UprightFrame, on sheet: inout ChartSheet
    ) -> Int {
        guard plan.chart.showsValues else { return 0 }
        guard plan.showsValues else { return plan.figures.count }
        let line = plan.lineHeight
        let gap = ChartSheet.markerReach + 0.6
        var missing = 0
        for point in points.joined() {
            let text = plan.numbers.value(point.value)
            let half = plan.measure(text) / 2
            let places: [(Double, Double)] = [
                (0, -(line / 2 + gap)), (0, line / 2 + gap),
                (half * 0.8, -(line / 2 + gap)), (-half * 0.8, -(line / 2 + gap)),
                (half * 0.8, line / 2 + gap), (-half * 0.8, line / 2 + gap),
                (half + gap + 1, 0), (-half - gap - 1, 0),
            ]
            let all = places.map { dx, dy in
                ChartSheet.Candidate(x: point.x + dx, y: point.y + dy, hasPlate: true)
            }
            let clear = all.filter { !sheet.crossesLine($0, text) }
            if !sheet.place(text, at: clear + all, within: frame.valueArea) { missing += 1 }
        }
        return missing
    }
}
