import Records

extension FilterContext {
    /// A value as it is printed when no filter says how.
    func printed(_ value: Bound) -> BoundText {
        switch value {
        case .missing: BoundText(text: "")
        case .text(let text): text
        case .quantity(let quantity):
            BoundText(
                text: style.numbers.quantity(quantity.value, unit: quantity.noun),
                source: quantity.source)
        case .ratio(let ratio, let place):
            BoundText(text: style.numbers.percent(ratio), source: place)
        case .date(let date, let place): BoundText(text: DateWording.long(date), source: place)
        case .flag(let flag): BoundText(text: flag ? "có" : "không")
        case .record(let record):
            BoundText(
                text: label(of: record), isName: ExactNames.label(of: record.table),
                source: record.place)
        case .records(let records, _):
            BoundText(
                text: records.map { label(of: $0) }.joined(separator: "; "),
                isName: records.first.map { ExactNames.label(of: $0.table) } ?? false,
                source: records.first?.place)
        case .breakdown(let breakdown):
            BoundText(
                text: list(breakdown, order: .nameFirst),
                source: breakdown.parts.lazy.compactMap(\.quantity?.source).first)
        case .list(let values):
            joined(values, separator: ", ")
        case .group(let parts):
            BoundText(text: parts.map { printed($0.value).text }.joined(separator: ", "))
        }
    }

    /// Several values as one text.
    func joined(_ values: [Bound], separator: String) -> BoundText {
        let words = values.map { printed($0) }
        return BoundText(
            text: words.map(\.text).joined(separator: separator),
            isName: !words.isEmpty && words.allSatisfy(\.isName),
            source: words.lazy.compactMap(\.source).first)
    }

    /// The parts of a breakdown for a sentence.
    func list(
        _ breakdown: Breakdown, order: PartsWording.Order, shares: Bool = false,
        separator: String = ", ", joinsLast: Bool = false
    ) -> String {
        let parts = breakdown.parts.compactMap { part in
            part.quantity.map { NamedPart(part.label, $0.value) }
        }
        return style.parts.list(
            parts, order: order, base: shares ? breakdown.base : nil, separator: separator,
            joinsLast: joinsLast)
    }

    /// The name that people know a record by. A period goes by its label.
    private func label(of record: Record) -> String { record.label }
}
