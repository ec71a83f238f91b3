import Documents

/// Turns typed cells into values by the types of their columns, and collects what is wrong.
/// References stay as typed; they are looked up when every table has been read. One reading
/// shares it among its files.
final class CellReading {
    let schema: RecordSchema
    private(set) var diagnostics: [Diagnostic] = []
    private var lookups: [String: CodeLookup] = [:]
    private var numbers: NumberReading
    private var hints = HintBudget()
    private var decomposed: (count: Int, first: Place)?

    init(schema: RecordSchema) {
        self.schema = schema
        let units = CodeLookup(schema.scheme("don_vi_tinh"))
        numbers = NumberReading { units.code($0) }
    }

    /// The value that `raw` states in `column`; `.missing` when it is empty or wrong.
    func value(
        _ raw: String, in column: ColumnDescription, at place: @autoclosure () -> Place
    ) -> Value {
        let text = cleaned(raw, in: column, at: place())
        if text.isEmpty { return .missing }
        if text.utf8.first == UInt8(ascii: "#"), Self.formulaErrors.contains(text) {
            report(.error, .formulaError, at: place(), ["value": text])
            return .missing
        }
        return value(clean: text, type: column.type, in: column, at: place())
    }

    /// The value of text that is already clean and not empty.
    func value(
        clean text: String, type: ColumnType, in column: ColumnDescription,
        at place: @autoclosure () -> Place
    ) -> Value {
        if let value = flow(text, type: type, in: column, at: place()) { return value }
        switch type {
        case .text: return .text(text)
        case .code(let scheme): return code(text, of: scheme, in: column, at: place())
        case .reference: return .reference(text)
        case .number: return number(text, in: column, at: place())
        case .date:
            if let date = DateReading.date(text) { return .date(date) }
            return wrong(text, in: column, as: .notADate, at: place())
        case .flag:
            if let flag = Self.flag(text) { return .flag(flag) }
            return wrong(text, in: column, as: .notAFlag, at: place())
        case .list(of: .group), .list(of: .counts), .group, .counts:
            return wrong(text, in: column, as: .notAGroup, at: place())
        case .list(let of):
            let parts = text.split(whereSeparator: { $0 == ";" || $0 == "\n" })
            var values: [Value] = []
            for part in parts {
                let part = TextCleaning.trimmed(String(part))
                if part.isEmpty { continue }
                let value = value(clean: part, type: of, in: column, at: place())
                if !value.isMissing { values.append(value) }
            }
            return values.isEmpty ? .missing : .list(values)
        }
    }

    /// What a cell states that spells its value out, such as `{"value": 7600, "unit": …}`; nil
    /// for cells as people type them.
    private func flow(
        _ text: String, type: ColumnType, in column: ColumnDescription,
        at place: @autoclosure () -> Place
    ) -> Value? {
        switch type {
        case .number, .list, .group, .counts: break
        case .text, .code, .reference, .date, .flag: return nil
        }
        guard let node = FlowParser.node(text) else { return nil }
        return YamlValueReading(cells: self, cell: place()).value(node, type: type, in: column)
    }

    /// Text in the one form that records hold; reports what had to be changed.
    func cleaned(
        _ raw: String, in column: ColumnDescription, at place: @autoclosure () -> Place
    ) -> String {
        let result = TextCleaning.clean(raw)
        if result.wasDecomposed {
            if decomposed == nil { decomposed = (0, place()) }
            decomposed?.count += 1
        }
        for finding in result.findings(in: column.title) {
            report(finding.severity, finding.code, at: place(), finding.arguments)
        }
        return result.text
    }

    func number(
        _ text: String, in column: ColumnDescription, at place: @autoclosure () -> Place
    ) -> Value {
        guard let result = numbers.quantity(text) else {
            return wrong(text, in: column, as: .notANumber, at: place())
        }
        var quantity = result.quantity
        if let unit = column.unit, let stated = quantity.unit, stated != unit {
            report(
                .warning, .otherUnit, at: place(),
                ["value": text, "column": column.title, "unit": unitName(unit)])
        }
        if quantity.unit == nil { quantity.unit = column.unit }
        if quantity.unit == "phan_tram", let size = quantity.lower, size > 1000 {
            report(.warning, .unlikelyPercentage, at: place(), ["value": text])
        }
        if let low = quantity.lower, let high = quantity.upper, high < low {
            report(.error, .reversedRange, at: place(), ["value": text])
            return .missing
        }
        if result.isAmbiguous {
            let read = quantity.lower.map { "\($0)" } ?? ""
            report(.note, .ambiguousNumber, at: place(), ["value": text, "read": read])
        }
        return .number(quantity)
    }

    func code(
        _ text: String, of scheme: String, in column: ColumnDescription,
        at place: @autoclosure () -> Place
    ) -> Value {
        let lookup = lookup(scheme)
        if let code = lookup.code(text) { return .code(code) }
        if column.isOpen || lookup.scheme.isOpen { return .code(text) }
        var arguments = [
            "value": text, "scheme": lookup.scheme.title, "column": column.title,
        ]
        arguments["nearest"] = hint(to: text, among: lookup.names)
        report(.error, .unknownCode, at: place(), arguments)
        return .missing
    }

    /// What a formula that failed leaves behind when a sheet is saved as CSV.
    private static let formulaErrors: Set<String> = [
        "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#NULL!",
    ]

    private func unitName(_ code: String) -> String {
        lookup("don_vi_tinh").scheme[code]?.label ?? code
    }

    /// The name nearest to a mistyped one, as long as hints are not used up.
    func hint(to name: String, among candidates: some Sequence<String>) -> String? {
        hints.spend() ? NearestName.of(name, among: candidates) : nil
    }

    /// The codes of `scheme`, ready for look-up.
    func lookup(_ scheme: String) -> CodeLookup {
        if let lookup = lookups[scheme] { return lookup }
        let lookup = CodeLookup(schema.scheme(scheme))
        lookups[scheme] = lookup
        return lookup
    }

    func wrong(
        _ text: String, in column: ColumnDescription, as code: Diagnostic.Code,
        at place: @autoclosure () -> Place
    ) -> Value {
        report(
            .error, code, at: place(),
            ["value": String(text.prefix(80)), "column": column.title])
        return .missing
    }

    func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at place: Place,
        _ arguments: [String: String] = [:]
    ) {
        diagnostics.append(Diagnostic(severity, code, at: place, arguments))
    }

    func report(all found: [Diagnostic]) { diagnostics += found }

    /// Ends one file: reports what was counted over it.
    func finishFile() {
        if let decomposed {
            report(
                .note, .decomposedText, at: decomposed.first, ["count": "\(decomposed.count)"])
        }
        decomposed = nil
    }

    /// `có`, `x`, `đúng`; `không`.
    private static func flag(_ text: String) -> Bool? {
        switch TextFolding.key(text) {
        case "co", "x", "true", "yes", "dung", "1", "du": true
        case "khong", "false", "no", "sai", "0", "chua": false
        default: nil
        }
    }
}
