import Documents

/// Parts of a whole: a circle with shares, and beside it a list of names, values and shares.
struct PieChart {
    let plan: ChartPlan

    /// More parts than this are drawn as bars.
    static let mostParts = 5

    private struct Part {
        var name: LabelLines
        var value: Double
        var valueText: String
        var shareText: String
        var start: Double
        var end: Double
    }

    /// The drawing; nil when it has no room.
    func draw() -> ChartSheet? {
        let unit = plan.unitLine()
        let top = plan.unitHeight(unit) + 2
        let values = plan.figures.values.first ?? []
        let total = values.reduce(0) { $0 + ($1 ?? 0) }
        guard total > 0 else { return nil }
        let shares = values.compactMap { $0.map { $0 / total * 100 } }
        let decimals = ChartNumbers.shareDecimals(shares)
        let shareWidth = plan.measure(plan.numbers.share(100, decimals: decimals))
        let valueWidth =
            values.compactMap { $0 }
            .map { plan.measure(plan.numbers.value($0)) }.max() ?? 0
        let isShowing = plan.chart.showsValues
        let columns = (isShowing ? valueWidth + 10 + shareWidth + 10 : 0)
        let isBeside = plan.width >= 220 + columns
        let listRoom = isBeside ? plan.width * 0.52 : plan.width - 4
        let nameRoom = listRoom - columns - ChartLegend.swatchWidth - 6
        guard nameRoom > 24 else { return nil }

        var parts: [Part] = []
        var turn = 0.0
        for (category, value) in values.enumerated() {
            guard let value else { continue }
            let name = LabelLines(
                cutting: plan.figures.categories[category], room: nameRoom, limit: 3,
                measure: plan.measure)
            let end = turn + value / total
            parts.append(
                Part(
                    name: name, value: value, valueText: plan.numbers.value(value),
                    shareText: plan.numbers.share(value / total * 100, decimals: decimals),
                    start: turn, end: end))
            turn = end
        }
        let rows = parts.map { Double(max(1, $0.name.lines.count)) * plan.lineHeight + 7 }
        let list = rows.reduce(0, +)
        let least = top + max(list, 72)
        let height =
            isBeside ? max(plan.asked, least) : max(plan.asked, top + 84 + list + 8)
        var sheet = ChartSheet(plan: plan, height: height)
        sheet.writeUnit(unit)

        let nameWidth = parts.map(\.name.width).max() ?? 0
        let listWidth = ChartLegend.swatchWidth + 6 + nameWidth + columns
        let room = Rect(
            x: 0, y: top, width: isBeside ? plan.width - listWidth - 24 : plan.width,
            height: height - top - 1 - (isBeside ? 0 : list + 8))
        let margin = max(plan.lineHeight, isShowing ? shareWidth + 3 : 2)
        let radius = max(
            14, min(room.height / 2 - plan.lineHeight - 2, room.width / 2 - margin, 110))
        // Circle and list stand together in the middle of the drawing.
        let gap = 6.0
        let group = isBeside ? 2 * (radius + margin) + gap + listWidth : listWidth
        let left = max(0, (plan.width - group) / 2)
        let center = (
            x: isBeside ? left + margin + radius : plan.width / 2, y: room.middleY
        )
        for (index, part) in parts.enumerated() where part.end > part.start {
            let path = slice(
                x: center.x, y: center.y, radius: radius, from: part.start, to: part.end)
            sheet.draw(path, fill: SeriesLook.number(index).fill, stroke: ChartStroke.outline)
        }
        let listLeft = isBeside ? left + 2 * (radius + margin) + gap : left
        var y = isBeside ? top + (height - top - list) / 2 : height - list
        for (index, part) in parts.enumerated() {
            let middle = y + rows[index] / 2
            sheet.drawSwatch(index, x: listLeft + 0.5, middle: middle, asLine: false)
            sheet.write(part.name.lines, x: listLeft + ChartLegend.swatchWidth + 6, y: middle)
            if part.name.isShortened { sheet.noteShortened(plan.figures.categories[index]) }
            if isShowing {
                let edge = listLeft + listWidth
                sheet.write(part.shareText, x: edge, y: middle, side: .right)
                sheet.write(
                    part.valueText, x: edge - shareWidth - 10, y: middle, side: .right)
            }
            y += rows[index]
        }
        if isShowing { placeShares(parts, center: center, radius: radius, on: &sheet) }
        return sheet
    }

    /// Shares inside their slices where they fit, else outside beside them; what finds no place
    /// still stands in the list.
    private func placeShares(
        _ parts: [Part], center: (x: Double, y: Double), radius: Double,
        on sheet: inout ChartSheet
    ) {
        for (index, part) in parts.enumerated() where part.end > part.start {
            let middle = pointOnCircle(turns: (part.start + part.end) / 2)
            let half = plan.measure(part.shareText) / 2
            let look = SeriesLook.number(index)
            var candidates: [ChartSheet.Candidate] = []
            // Room across the slice at three fifths of the radius, as a rough chord.
            let chord = min(part.end - part.start, 0.5) * 2 * 3.14 * radius * 0.6
            if chord > 2 * half + 4, chord > plan.lineHeight + 4, radius * 0.5 > half {
                let at = part.end - part.start > 0.99 ? 0 : radius * 0.6
                candidates.append(
                    ChartSheet.Candidate(
                        x: center.x + middle.x * at, y: center.y + middle.y * at,
                        color: look.isDark ? .white : nil, hasPlate: look.isPatterned))
            }
            let x = center.x + middle.x * (radius + 3 + half)
            let y = center.y + middle.y * (radius + 3 + plan.lineHeight / 2)
            candidates.append(ChartSheet.Candidate(x: x, y: y, hasPlate: true))
            let side = middle.x < 0 ? -1.0 : 1.0
            let edge = pointOnCircle(turns: (part.start + part.end) / 2)
            for shift in [-1.0, 1.0] {
                candidates.append(
                    ChartSheet.Candidate(
                        x: x + side * 4, y: y + shift * plan.lineHeight,
                        side: side < 0 ? .right : .left, hasPlate: true,
                        leader: (center.x + edge.x * radius, center.y + edge.y * radius)))
            }
            _ = sheet.place(part.shareText, at: candidates, within: sheet.frame)
        }
    }
}
