import Documents

/// What a reader who cannot see `chart` is told: the chart's own words, or its kind, caption,
/// unit, every figure, the largest and the smallest.
func alternativeText(of chart: Chart) -> String {
    if let text = chart.alternativeText, !text.isEmpty { return text }
    let figures = ChartFigures(chart)
    let numbers = ChartNumbers(format: chart.numbers, decimals: chart.decimals)
    var sentences = [heading(of: chart)]
    if let unit = chart.unit, !unit.isEmpty { sentences.append(ChartWords.unit + unit) }
    if figures.isEmpty {
        sentences.append(ChartWords.noFigures)
        return sentences.joined(separator: ". ") + "."
    }
    for (series, values) in figures.values.enumerated() {
        let parts = zip(figures.categories, values).map { category, value in
            let text = value.map(numbers.value) ?? ChartWords.noFigures.lowercasedFirst
            return category.isEmpty ? text : "\(category): \(text)"
        }
        let list = parts.joined(separator: "; ")
        sentences.append(
            figures.values.count > 1
                ? "\(ChartWords.series)\(figures.names[series]): \(list)" : list)
    }
    if let extremes = extremes(of: figures, numbers) { sentences.append(extremes) }
    return sentences.map(\.withoutFinalStop).joined(separator: ". ") + "."
}

/// "Biểu đồ cột: Số mô hình theo lĩnh vực".
private func heading(of chart: Chart) -> String {
    let kind =
        switch chart.kind {
        case .column(.grouped): ChartWords.column
        case .column(.stacked): ChartWords.stackedColumn
        case .column(.percent): ChartWords.percentColumn
        case .bar(.grouped): ChartWords.bar
        case .bar(.stacked): ChartWords.stackedBar
        case .bar(.percent): ChartWords.percentBar
        case .line: ChartWords.line
        case .pie: ChartWords.pie
        case .funnel: ChartWords.funnel
        }
    let caption = ChartFigures.clean(chart.caption ?? "")
    return caption.isEmpty ? kind : "\(kind): \(caption)"
}

/// "Cao nhất: Kinh tế (26); thấp nhất: Quốc phòng (4)"; nil when all are equal.
private func extremes(of figures: ChartFigures, _ numbers: ChartNumbers) -> String? {
    var highest: (value: Double, name: String)?
    var lowest: (value: Double, name: String)?
    for (series, values) in figures.values.enumerated() {
        for (category, value) in zip(figures.categories, values) {
            guard let value else { continue }
            let name =
                figures.values.count > 1 ? "\(category), \(figures.names[series])" : category
            if value > highest?.value ?? -.infinity { highest = (value, name) }
            if value < lowest?.value ?? .infinity { lowest = (value, name) }
        }
    }
    guard let highest, let lowest, highest.value > lowest.value else { return nil }
    return "\(ChartWords.highest)\(highest.name) (\(numbers.value(highest.value))); "
        + "\(ChartWords.lowest)\(lowest.name) (\(numbers.value(lowest.value)))"
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
    fileprivate var withoutFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
