import Documents

/// The bars and segments of a column or bar chart in values, before they are upright or lying.
struct BarMarks {
    /// One bar or segment.
    struct Mark {
        /// Number of its category.
        var category: Int
        /// Number of its series.
        var series: Int
        /// What is printed on it.
        var text: String
        /// Value at which it starts.
        var start: Double
        /// Value at which it ends; below `start` for negative values.
        var end: Double
        /// Share of the category's band before it.
        var near: Double
        /// Share of the category's band to its far edge.
        var far: Double
    }

    /// The bars, category by category.
    private(set) var marks: [Mark] = []
    /// The values that the axis must reach.
    private(set) var range: ClosedRange<Double> = 0...0
    /// Whether bars stand on each other.
    let isStacked: Bool
    /// Whether the axis shows percent.
    let isPercent: Bool

    /// The share of the band that the bars of one category fill.
    let filled: Double

    /// Bars for `plan`; lying stacks leave more air between them, in which the values of small
    /// segments stand.
    init(_ plan: ChartPlan, _ arrangement: Chart.Arrangement, lying: Bool = false) {
        let figures = plan.figures
        filled = lying && arrangement != .grouped && plan.showsValues ? 0.5 : 0.66
        isStacked = arrangement != .grouped && figures.names.count > 1
        isPercent = arrangement == .percent
        for category in figures.categories.indices {
            let column = figures.values.map { $0[category] }
            if isPercent {
                addShares(column, category, plan)
            } else if isStacked {
                addStack(column, category, plan)
            } else {
                addGroup(column, category, plan)
            }
        }
        if isPercent { range = 0...100 }
    }

    /// What is printed, by series and then by category; nil for gaps.
    func cells(_ plan: ChartPlan) -> [[String?]] {
        let gaps: [String?] = Array(repeating: nil, count: plan.figures.categories.count)
        var cells = Array(repeating: gaps, count: plan.figures.names.count)
        for mark in marks { cells[mark.series][mark.category] = mark.text }
        return cells
    }

    private mutating func addGroup(_ column: [Double?], _ category: Int, _ plan: ChartPlan) {
        let share = filled / Double(column.count)
        for (series, value) in column.enumerated() {
            guard let value else { continue }
            let near = (1 - filled) / 2 + Double(series) * share
            add(
                Mark(
                    category: category, series: series, text: plan.numbers.value(value), start: 0,
                    end: value, near: near, far: near + share))
        }
    }

    private mutating func addStack(_ column: [Double?], _ category: Int, _ plan: ChartPlan) {
        var above = 0.0
        var below = 0.0
        for (series, value) in column.enumerated() {
            guard let value else { continue }
            let start = value < 0 ? below : above
            if value < 0 { below += value } else { above += value }
            stack(category, series, plan.numbers.value(value), start, start + value)
        }
    }

    private mutating func addShares(_ column: [Double?], _ category: Int, _ plan: ChartPlan) {
        let total = column.reduce(0) { $0 + ($1 ?? 0) }
        let shares = column.map { value in
            value.map { total > 0 ? min(100, $0 / total * 100) : 0 }
        }
        let decimals = ChartNumbers.shareDecimals(shares.compactMap { $0 })
        var start = 0.0
        for (series, share) in shares.enumerated() {
            guard let share else { continue }
            let text = plan.numbers.share(share, decimals: decimals)
            stack(category, series, text, start, min(100, start + share))
            start = min(100, start + share)
        }
    }

    private mutating func stack(
        _ category: Int, _ series: Int, _ text: String, _ start: Double, _ end: Double
    ) {
        add(
            Mark(
                category: category, series: series, text: text, start: start, end: end,
                near: (1 - filled) / 2, far: (1 + filled) / 2))
    }

    private mutating func add(_ mark: Mark) {
        marks.append(mark)
        let low = min(range.lowerBound, mark.end)
        range = low...max(range.upperBound, mark.end)
    }
}
