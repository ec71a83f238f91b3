import Documents

/// The data of a chart made safe to draw: one value or gap a category and series, names
/// without control characters. Everything that had to be bent is a diagnostic.
struct ChartFigures {
    /// Names of the categories.
    var categories: [String]
    /// Names of the series.
    var names: [String]
    /// Values by series, then by category.
    var values: [[Double?]]
    /// What was bent.
    var diagnostics: [Diagnostic] = []

    /// Values from this magnitude on are no figures of an office and cannot be written.
    static let limit = 1e15

    init(_ chart: Chart) {
        categories = chart.categories.map(Self.clean)
        names = []
        values = []
        for series in chart.series {
            let name = Self.clean(series.name)
            names.append(name)
            values.append(usable(series.values, name: name, place: chart.place))
        }
    }

    /// The values of one series: as many as there are categories, each finite or a gap.
    private mutating func usable(_ row: [Double?], name: String, place: Place) -> [Double?] {
        if row.count != categories.count {
            diagnostics.append(
                Diagnostic(
                    .warning, .chartSeriesLength, at: place,
                    [
                        "series": name, "values": String(row.count),
                        "categories": String(categories.count),
                    ]))
        }
        return categories.indices.map { index in
            guard index < row.count, let value = row[index] else { return nil }
            if value.isFinite, abs(value) < Self.limit { return value }
            diagnostics.append(
                Diagnostic(
                    .warning, .chartValueUnusable, at: place,
                    ["series": name, "category": categories[index]]))
            return nil
        }
    }

    /// Whether there is anything to draw.
    var isEmpty: Bool { !values.contains { $0.contains { $0 != nil } } }

    /// Whether a value is below zero.
    var hasNegative: Bool { values.contains { $0.contains { ($0 ?? 0) < 0 } } }

    /// Whether all values are whole numbers.
    var isWhole: Bool { values.allSatisfy { $0.allSatisfy { ($0 ?? 0).rounded() == ($0 ?? 0) } } }

    /// Number of values that are there.
    var count: Int { values.reduce(0) { $0 + $1.count { $0 != nil } } }

    /// One line of text: control characters and runs of spaces become one space.
    static func clean(_ text: String) -> String {
        text.split { character in
            character.isWhitespace || character.unicodeScalars.allSatisfy { $0.value < 0x20 }
        }.joined(separator: " ")
    }
}
