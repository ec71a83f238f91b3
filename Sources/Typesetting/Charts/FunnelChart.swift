import Documents

/// Steps that narrow down, each with its value and, between steps, what share of the step before
/// it came through.
struct FunnelChart {
    let plan: ChartPlan

    private static let ground = VectorPath.Fill.solid(.gray(0.92))

    /// The drawing; nil when it has no room for its steps.
    func draw() -> ChartSheet? {
        let values = plan.figures.values.first ?? []
        let largest = values.compactMap { $0 }.max() ?? 0
        guard largest > 0, values.count <= 12 else { return nil }
        let line = plan.lineHeight
        let hasRates = plan.chart.showsValues && values.count > 1
        let unit = unitLine(withRates: hasRates)
        let top = plan.unitHeight(unit) + 2
        let valueWidth =
            values.compactMap { $0 }
            .map { plan.measure(plan.numbers.value($0)) }.max() ?? 0

        let nameRoom = plan.width * 0.34
        let names = plan.figures.categories.map {
            LabelLines(cutting: $0, room: nameRoom, limit: 3, measure: plan.measure)
        }
        let nameWidth = names.map(\.width).max() ?? 0
        let nameHeight = Double(names.map(\.lines.count).max() ?? 1) * line
        let left = nameWidth + 14
        let room = plan.width - left - valueWidth - 8
        guard room > 60 else { return nil }

        let gapLeast = hasRates ? line + 4 : 5
        let barLeast = max(line + 5, nameHeight - gapLeast + 3)
        let count = Double(values.count)
        let height = max(plan.asked, top + count * barLeast + (count - 1) * gapLeast + 2)
        guard height <= plan.limit else { return nil }
        let pitch = min((height - top - 2 + gapLeast) / count, barLeast + gapLeast + 22)
        let gap = max(gapLeast, min(pitch * 0.42, gapLeast + 6))
        let bar = pitch - gap
        // Steps stand in the middle of a drawing that is higher than they need.
        let start = top + max(0, (height - top - 2 - (pitch * count - gap)) / 2)

        var sheet = ChartSheet(plan: plan, height: height)
        sheet.writeUnit(unit)
        let center = left + room / 2
        let bars = values.enumerated().map { index, value in
            let width = (value ?? 0) / largest * room
            return Rect(
                x: center - width / 2, y: start + Double(index) * pitch, width: width, height: bar)
        }
        drawGround(values, bars, on: &sheet)
        sheet.draw(
            zip(values, bars).compactMap { value, rect in
                (value ?? 0) > 0 ? .rect(rect.x, rect.y, rect.width, rect.height) : nil
            }, fill: SeriesLook.number(0).fill, stroke: ChartStroke.outline)
        for (index, rect) in bars.enumerated() {
            sheet.write(names[index].lines, x: 0, y: rect.middleY)
            if names[index].isShortened { sheet.noteShortened(plan.figures.categories[index]) }
        }
        guard plan.chart.showsValues else { return sheet }
        writeValues(values, bars, on: &sheet)
        writeRates(values, bars, center: center, on: &sheet)
        return sheet
    }

    private func unitLine(withRates: Bool) -> String? {
        let unit = plan.unitLine()
        guard withRates else { return unit }
        return unit.map { $0 + "; " + ChartWords.previousStep } ?? ChartWords.previousStep
    }

    /// The grey that leads the eye from a step to the next; none beside a gap.
    private func drawGround(_ values: [Double?], _ bars: [Rect], on sheet: inout ChartSheet) {
        var segments: [VectorPath.Segment] = []
        for index in bars.indices.dropLast() where values[index] != nil && values[index + 1] != nil
        {
            let upper = bars[index]
            let lower = bars[index + 1]
            segments += [
                .move(upper.x, upper.bottom), .line(upper.right, upper.bottom),
                .line(lower.right, lower.y), .line(lower.x, lower.y), .close,
            ]
        }
        sheet.draw(segments, fill: Self.ground)
    }

    private func writeValues(_ values: [Double?], _ bars: [Rect], on sheet: inout ChartSheet) {
        var missing = 0
        for (value, rect) in zip(values, bars) {
            guard let value else { continue }
            let text = plan.numbers.value(value)
            let fits = rect.width > plan.measure(text) + 8
            let candidate = ChartSheet.Candidate(
                x: fits ? rect.middleX : rect.right + 4, y: rect.middleY,
                side: fits ? .center : .left,
                color: fits && SeriesLook.number(0).isDark ? .white : nil)
            if !sheet.place(text, at: [candidate], within: sheet.frame) { missing += 1 }
        }
        sheet.noteMissingValues(missing)
    }

    /// "87,5%" with a small arrow before it, between two steps.
    private func writeRates(
        _ values: [Double?], _ bars: [Rect], center: Double, on sheet: inout ChartSheet
    ) {
        let rates = values.indices.dropLast().compactMap { index -> Double? in
            guard let before = values[index], let after = values[index + 1], before > 0 else {
                return nil
            }
            return after / before * 100
        }
        let decimals = ChartNumbers.shareDecimals(rates)
        for index in values.indices.dropLast() {
            guard let before = values[index], let after = values[index + 1], before > 0 else {
                continue
            }
            let text = plan.numbers.share(after / before * 100, decimals: decimals)
            let middle = (bars[index].bottom + bars[index + 1].y) / 2
            let arrow = 9.0
            let half = (plan.measure(text) + arrow) / 2
            guard sheet.write(text, x: center - half + arrow, y: middle) else { continue }
            let x = center - half + 2.5
            sheet.draw(
                [.move(x, middle - 4), .line(x, middle + 1.5)],
                stroke: VectorPath.Stroke(color: .gray(0.13), width: 0.8))
            sheet.draw(
                [
                    .move(x - 2.3, middle + 0.8), .line(x + 2.3, middle + 0.8),
                    .line(x, middle + 4.3), .close,
                ], fill: .solid(.gray(0.13)))
        }
    }
}
