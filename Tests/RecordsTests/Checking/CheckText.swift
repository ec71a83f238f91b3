import Records

/// Writes check results as lines that a test can compare: rule, verdict, total, parts, sum,
/// difference, and every other reading.
enum CheckText {
    static func lines(_ results: [CheckResult]) -> [String] {
        results.map { result in
            let parts = result.parts.prefix(6).map { text($0.quantity) }.joined(separator: " + ")
            var line =
                "\(result.rule) \(result.verdict.rawValue) \(result.subject.id): "
                + "\(text(result.stated)) / \(text(result.computed))"
            if let difference = result.difference { line += " (\(signed(difference)))" }
            if result.parts.contains(where: { $0.quantity != nil }) { line += " = " + parts }
            for reading in result.readings {
                line +=
                    "; +" + reading.added.map(\.id).joined(separator: ",")
                    + " \(text(reading.computed))"
                    + (reading.difference.map { " (\(signed($0)))" } ?? "")
            }
            return line
        }
    }

    private static func signed(_ number: Rational) -> String {
        number < 0 || number == 0 ? "\(number)" : "+\(number)"
    }

    private static func text(_ quantity: Quantity?) -> String {
        guard let quantity else { return "?" }
        guard let lower = quantity.lower else { return quantity.qualifier.rawValue }
        var text = quantity.qualifier == .exact ? "" : quantity.qualifier.rawValue + " "
        text += "\(lower)"
        if let upper = quantity.upper { text += "…\(upper)" }
        if let of = quantity.of { text += "/\(of)" }
        return text
    }
}
