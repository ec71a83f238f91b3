import Documents

/// Writes values as a person would type them in a cell, and makes sure that what is typed is
/// read as the same value; where plain typing cannot say it, the cell holds a `FlowText`.
final class CellWriting {
    private let reading: CellReading
    private var labels: [String: [String: String]] = [:]

    /// Writing for books whose codes are those of `schema`.
    init(schema: RecordSchema) {
        reading = CellReading(schema: schema)
    }

    /// What stands in a cell of `column` for `value`; nothing for `.missing`.
    func text(_ value: Value, in column: ColumnDescription) -> String {
        switch (value, column.type) {
        case (.missing, _): return ""
        case (.text(let text), .text), (.text(let text), .reference),
            (.reference(let text), .reference):
            return text
        case (.code(let code), .code(let scheme)): return label(of: code, in: scheme)
        case (.date(let date), .date): return Self.typed(date)
        case (.flag(let flag), .flag): return flag ? "có" : "không"
        case (.number(let quantity), .number):
            if quantity == Quantity(quantity.lower, unit: column.unit), let number = quantity.lower,
                number.isWhole
            {
                return Self.typed(number)
            }
            let tries = [
                quantity.asWritten, quantity.value.map(Self.typed),
                quantity.value.map { Self.typed($0) + "%" },
            ]
            return first(of: tries, that: value, in: column)
        case (.list(let values), .list(let type)):
            let item = ColumnDescription(
                code: column.code, title: column.title, type: type, isOpen: column.isOpen,
                unit: column.unit)
            let typed = values.map { text($0, in: item) }.joined(separator: "; ")
            return first(of: [typed], that: value, in: column)
        default: return FlowText.text(value, unit: column.unit)
        }
    }

    /// The first of `tries` that is read as `value`.
    private func first(
        of tries: [String?], that value: Value, in column: ColumnDescription
    ) -> String {
        for case let text? in tries
        where Self.isSame(reading.value(text, in: column, at: Place()), value) {
            return text
        }
        return FlowText.text(value, unit: column.unit)
    }

    /// Whether two values are alike when references have not been looked up yet.
    private static func isSame(_ read: Value, _ value: Value) -> Bool {
        switch (read, value) {
        case (.reference(let a), .text(let b)), (.reference(let a), .reference(let b)): a == b
        case (.list(let a), .list(let b)):
            a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
        default: read == value
        }
    }

    /// The words for a code where they mean no other code; else the code.
    private func label(of code: String, in scheme: String) -> String {
        if let known = labels[scheme]?[code] { return known }
        let lookup = reading.lookup(scheme)
        let label = lookup.scheme.label(of: code)
        let text = lookup.code(label) == code ? label : code
        labels[scheme, default: [:]][code] = text
        return text
    }

    /// Digits with a decimal comma; a fraction that has no end is not a stated number and is
    /// written with a stroke.
    static func typed(_ number: Rational) -> String {
        number.description.replacing(".", with: ",")
    }

    /// `05/03/2023`, `3/2023`, `2023`, `12/12`.
    static func typed(_ date: CivilDate) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let year = date.year.map { year in
            String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
        }
        let parts = [
            date.day.map(two), date.month.map { date.day == nil ? String($0) : two($0) }, year,
        ]
        return parts.compactMap { $0 }.joined(separator: "/")
    }
}
