import Documents
import Records

extension BookScope {
    /// The figure of an indicator in this period, of the unit's tree: as the root states it, or
    /// as the only organisation states it, or added up over the organisations nearest the root.
    func figure(_ indicator: String, measures: [String] = ["thuc_hien", "uoc"]) -> Bound {
        var nearest: [(quantity: Quantity, place: Place)] = []
        var least = Int.max
        for stated in stated(indicator, measures) where stated.depth <= least {
            if stated.depth < least { nearest = [] }
            least = stated.depth
            nearest.append((stated.quantity, stated.place))
        }
        return total(nearest, unit: book.schema.scheme("chi_tieu")[indicator]?.settings["unit"])
    }

    /// Every amount that this period's records state for an indicator: figures, and the counts
    /// of an organisation's structure.
    private func stated(_ indicator: String, _ measures: [String])
        -> [(depth: Int, quantity: Quantity, place: Place)]
    {
        stated.figures(of: indicator).about(depths).compactMap { figure, depth in
            guard measures.contains(figure.measure), !figure.isOfToday || ownsUndated,
                isCurrent(figure.period)
            else { return nil }
            return (depth, figure.quantity, figure.place)
        }
    }

    /// Whether what is dated `id` describes this period: the period itself, or a moment
    /// ("hiện có") within it.
    func isCurrent(_ id: String?) -> Bool {
        guard let id else { return true }
        if id == period.id { return true }
        guard let other = book.period(id), other.kind == "thoi_diem" else { return false }
        guard let day = other.to ?? other.from else { return ownsUndated }
        guard let from = period.from, let to = period.to else { return false }
        return from <= day && day <= to
    }

    /// One stated amount, or the sum of several; nothing where they are in different units, which
    /// have no sum. `unit` is that of amounts that name none.
    func total(_ stated: [(quantity: Quantity, place: Place)], unit: String?) -> Bound {
        guard let first = stated.first,
            stated.allSatisfy({
                book.schema.countsTheSame(
                    $0.quantity.unit ?? unit, first.quantity.unit ?? unit)
            })
        else { return .missing }
        var quantity = first.quantity
        if stated.count > 1 {
            quantity = stated.map(\.quantity).sum().quantity(unit: first.quantity.unit)
        }
        if quantity.unit == nil { quantity.unit = unit }
        var bound = bound(quantity, from: first.place)
        bound.isComputed = stated.count > 1
        return .quantity(bound)
    }

    /// The narrative written for a section, as one text with its line breaks.
    func narrative(_ section: String) -> Bound {
        let texts = narratives(section)
        guard let first = texts.first else { return .missing }
        return .text(
            BoundText(text: texts.map(\.text).joined(separator: "\n\n"), source: first.place))
    }

    /// The texts written for a section, in order: those of this period, or where there are none
    /// (phương hướng) those of the next.
    func narratives(_ section: String) -> [(text: String, place: Place)] {
        let written = book["narratives"].records.filter { $0["section"].text == section }
        var records = written.filter { isCurrent($0["period"].text) }
        if records.isEmpty, let next { records = written.filter { $0["period"].text == next.id } }
        let sorted = records.enumerated().sorted {
            let (a, b) = (order($0.element), order($1.element))
            return a == b ? $0.offset < $1.offset : a < b
        }
        return sorted.compactMap { _, record in
            record["text"].text.flatMap { $0.isEmpty ? nil : ($0, record.place(of: "text")) }
        }
    }

    private func order(_ record: Record) -> Rational { record["stt"].quantity?.lower ?? .zero }
}
