import Documents

@testable import Typesetting

/// A font of even digits and letters, so that layouts of charts can be tested without files.
var evenRuler: ChartRuler {
    ChartRuler(
        width: { text, style in
            style.size
                * text.unicodeScalars.reduce(0) { sum, scalar in
                    sum + (scalar == " " ? 0.25 : scalar.properties.isUppercase ? 0.68 : 0.47)
                }
        },
        ascent: { $0.size * 0.9 }, descent: { $0.size * 0.22 })
}

/// A chart for tests.
func chart(
    _ kind: Chart.Kind, _ categories: [String], _ series: [(String, [Double?])],
    unit: String? = "mô hình", decimals: Int = 0, height: Double = 70, size: Double = 10
) -> Chart {
    let style = TextStyle(size: size)
    return Chart(
        kind, categories: categories,
        series: series.map { Chart.Series(name: $0.0, values: $0.1) }, unit: unit,
        decimals: decimals, height: .mm(height), labels: style,
        captionStyle: ParagraphStyle(text: style), sourceStyle: ParagraphStyle(text: style),
        place: Place(path: ["biểu đồ"]))
}

/// The drawing of `chart`.
func drawing(of chart: Chart, width: Double = 453, limit: Double = 640) -> ChartSheet {
    var drawing = ChartDrawing(ChartPlan(chart, width: width, limit: limit, ruler: evenRuler))
    return drawing.draw()
}

extension ChartSheet {
    /// What was bent, as codes.
    var codes: [Diagnostic.Code] { diagnostics.map(\.code) }

    /// All texts in drawing order.
    var texts: [String] { labels.map(\.text) }

    /// The texts with their places and the paths, a line each.
    var reference: String {
        var lines = ["drawing \(plan.width.short) × \(height.short)"]
        for path in drawing {
            lines.append("\(path.looks): " + path.segments.map(\.short).joined(separator: " "))
        }
        for label in labels {
            lines.append("\(label.x.short) \(label.baseline.short) \(label.text)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Everything that breaks the promises of a drawing: what leaves it, texts that overlap.
    var faults: [String] {
        var faults: [String] = []
        if !(height > 0 && height.isFinite) { faults.append("height \(height)") }
        let outer = frame.grown(by: 0.7)
        for path in drawing {
            for (x, y) in path.segments.flatMap(\.points)
            where !(x >= outer.x && x <= outer.right && y >= outer.y && y <= outer.bottom) {
                faults.append("\(path.looks) leaves the drawing at \(x), \(y)")
            }
        }
        for (index, label) in labels.enumerated() {
            if !frame.holds(label.box) { faults.append("“\(label.text)” leaves the drawing") }
            for other in labels[..<index] where other.box.meets(label.box) {
                faults.append("“\(label.text)” meets “\(other.text)”")
            }
        }
        return faults
    }
}

extension VectorPath {
    fileprivate var looks: String {
        let inside =
            switch fill {
            case .solid(let color)?: "solid \(color.short) "
            case .pattern(let pattern, let ink, _)?: "\(pattern.rawValue) \(ink.short) "
            case nil: ""
            }
        guard let stroke else { return inside + "filled" }
        let dashes = stroke.dashes.map(\.short).joined(separator: ",")
        return inside + "stroke \(stroke.width.short)" + (dashes.isEmpty ? "" : " dashes \(dashes)")
    }
}

extension VectorPath.Segment {
    /// The points that bound it.
    fileprivate var points: [(Double, Double)] {
        switch self {
        case .move(let x, let y), .line(let x, let y): [(x, y)]
        case .curve(_, _, _, _, let x, let y): [(x, y)]
        case .rect(let x, let y, let width, let height): [(x, y), (x + width, y + height)]
        case .close: []
        }
    }

    fileprivate var short: String {
        switch self {
        case .move(let x, let y): "m \(x.short),\(y.short)"
        case .line(let x, let y): "l \(x.short),\(y.short)"
        case .curve(_, _, _, _, let x, let y): "c \(x.short),\(y.short)"
        case .rect(let x, let y, let width, let height):
            "r \(x.short),\(y.short),\(width.short),\(height.short)"
        case .close: "z"
        }
    }
}

extension Color {
    fileprivate var short: String { "\(red.short)/\(green.short)/\(blue.short)" }
}

extension Double {
    /// With at most one decimal.
    fileprivate var short: String {
        let tenths = (self * 10).rounded()
        let whole = (tenths / 10).rounded(.towardZero)
        let rest = Int(abs(tenths - whole * 10))
        let sign = tenths < 0 && whole == 0 ? "-" : ""
        return sign + "\(Int(whole))" + (rest == 0 ? "" : ".\(rest)")
    }
}
