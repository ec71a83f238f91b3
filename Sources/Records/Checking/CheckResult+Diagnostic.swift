public import Documents

extension CheckResult {
    /// The result for a list on the terminal: a warning where figures differ or someone should
    /// look, a note otherwise. Numbers are written as in Vietnam.
    public var diagnostic: Diagnostic {
        let (severity, code): (Diagnostic.Severity, Diagnostic.Code) =
            switch verdict {
            case .differs: (.warning, .figuresDiffer)
            case .needsLook: (.warning, .figuresNeedLook)
            case .cannotCheck: (.note, .figuresCannotBeChecked)
            case .openList: (.note, .listIsOpen)
            case .agrees: (.note, .figuresAgree)
            }
        var arguments = ["rule": rule, "subject": subject.label]
        arguments["stated"] = stated.map(Self.text)
        arguments["computed"] = computed.map(Self.text)
        arguments["difference"] = difference.map(Self.signed)
        let terms = parts.compactMap(\.quantity)
        if !terms.isEmpty { arguments["parts"] = terms.map(Self.text).joined(separator: " + ") }
        let others = readings.map { reading in
            let added = reading.added.map(\.shortLabel).joined(separator: ", ")
            let difference = reading.difference.map { " (\(Self.signed($0)))" } ?? ""
            return "+ \(added): \(Self.text(reading.computed))\(difference)"
        }
        if !others.isEmpty { arguments["readings"] = others.joined(separator: "; ") }
        var unknown: [String] = []
        for case .unknownNames(let names) in remarks { unknown += names }
        if !unknown.isEmpty { arguments["unknown"] = unknown.joined(separator: ", ") }
        return Diagnostic(severity, code, at: place, arguments)
    }

    private static func text(_ quantity: Quantity) -> String {
        guard let lower = quantity.lower else { return quantity.asWritten ?? "–" }
        var text = Self.text(lower)
        if let upper = quantity.upper { text += " - " + Self.text(upper) }
        if let of = quantity.of { text += "/" + Self.text(of) }
        return quantity.unit == "phan_tram" ? text + "%" : text
    }

    private static func text(_ number: Rational) -> String {
        let decimals = min(number.exactDecimals ?? 2, 2)
        guard let parts = number.rounded(decimals: decimals) else { return "–" }
        let format = NumberFormat.vietnamese
        let fraction = parts.decimals.isEmpty ? "" : format.decimalMark + parts.decimals
        return (parts.isNegative ? "-" : "") + format.grouped(parts.whole) + fraction
    }

    private static func signed(_ number: Rational) -> String {
        (number.isNegative || number == 0 ? "" : "+") + text(number)
    }
}
