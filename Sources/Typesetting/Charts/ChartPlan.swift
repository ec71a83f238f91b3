import Documents

/// Everything that the drawing of one chart starts from: safe data, measures, number writing.
struct ChartPlan {
    /// The chart as stated.
    let chart: Chart
    /// Its data made safe.
    var figures: ChartFigures
    /// Measures of the font.
    let ruler: ChartRuler
    /// Width of the drawing in points.
    let width: Double
    /// Height that was asked for.
    let asked: Double
    /// Height that the drawing may grow to.
    let limit: Double
    /// Style of all labels, never below 9 points.
    let style: TextStyle
    /// From the highest mark to the baseline.
    let ascent: Double
    /// Distance of lines of one label, without overlap.
    let lineHeight: Double
    /// How numbers are written.
    let numbers: ChartNumbers
    /// More marks than this carry no values.
    let valueLimit = 600

    /// Smallest type size on a chart in points.
    static let smallestType = 9.0

    init(_ chart: Chart, width: Double, limit: Double, ruler: ChartRuler) {
        self.chart = chart
        self.ruler = ruler
        figures = ChartFigures(chart)
        self.width = width.isFinite ? min(max(width, 0), 5000) : 0
        self.limit = limit.isFinite ? max(limit, 100) : 640
        let height = chart.height.points
        asked = height.isFinite ? min(max(height, 60), self.limit) : 200
        var style = chart.labels
        style.underline = false
        style.superscript = false
        style.size = style.size.isFinite ? min(max(style.size, Self.smallestType), 24) : 10
        self.style = style
        ascent = ruler.ascent(style)
        lineHeight = ascent + ruler.descent(style)
        numbers = ChartNumbers(format: chart.numbers, decimals: chart.decimals)
    }

    /// Width of `text` in the label style.
    func measure(_ text: String) -> Double { ruler.width(text, style) }

    /// A note or warning at the chart's place.
    func note(
        _ code: Diagnostic.Code, _ arguments: [String: String] = [:],
        _ severity: Diagnostic.Severity = .note
    ) -> Diagnostic {
        Diagnostic(severity, code, at: chart.place, arguments)
    }

    /// Style of the line that names the unit.
    var unitStyle: TextStyle {
        var style = style
        style.italic = true
        return style
    }

    /// The line at the top left, nil when no unit is known.
    func unitLine(percent: Bool = false) -> String? {
        let unit = ChartFigures.clean(chart.unit ?? "")
        if percent { return ChartWords.unit + "%" }
        return unit.isEmpty ? nil : ChartWords.unit + unit
    }

    /// Height that the unit line takes.
    func unitHeight(_ line: String?) -> Double { line == nil ? 0 : lineHeight + 3 }

    /// Whether so many marks can carry values at all.
    var showsValues: Bool { chart.showsValues && figures.count <= valueLimit }
}

extension ChartSheet {
    /// Sets the unit line at the top left.
    mutating func writeUnit(_ line: String?) {
        guard let line else { return }
        let fitted = LabelLines(cutting: line, room: plan.width - 2, limit: 1) {
            plan.ruler.width($0, plan.unitStyle)
        }
        if fitted.isShortened { noteShortened(line) }
        write(fitted.lines, x: 0, y: plan.lineHeight / 2, style: plan.unitStyle)
    }
}
