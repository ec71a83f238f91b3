/// What units state for shorter periods within one, and what that comes to for the whole where
/// a unit states nothing for it: what happened (`cong`) adds up when no day is left out, stock
/// (`cuoi_ky`) is that of the last one. Means, and what does not say how it adds, stay out.
struct InnerStatements {
    private let book: RecordBook
    private let periods: InnerPeriods
    private var order: [Key] = []
    private var stated: [Key: [String: UnitStatements.Statement]] = [:]

    private struct Key: Hashable {
        let indicator: String
        let unit: String
    }

    /// Nothing stated yet; nil when no shorter periods lie within `period`.
    init?(of period: Period, in book: RecordBook) {
        guard let periods = InnerPeriods(of: period, in: book) else { return nil }
        self.periods = periods
        self.book = book
    }

    /// Takes `figure` in, if it is of a shorter period.
    mutating func note(_ figure: Figure, tree: UnitTree) {
        guard let period = figure.period, periods.contains(period),
            let indicator = figure.indicator, let organization = figure.organization,
            let quantity = figure.quantity
        else { return }
        let unit = tree.unit(of: organization)
        let key = Key(indicator: indicator, unit: unit)
        if stated[key] == nil { order.append(key) }
        let isByBody = unit != organization
        // The unit's own word counts before that of a body that speaks for it.
        if let old = stated[key]?[period], !old.isByBody || isByBody { return }
        stated[key, default: [:]][period] = UnitStatements.Statement(
            part: RolledFigure.Part(
                unit: unit, quantity: quantity, place: figure.record.place(of: "value"),
                figure: figure.id), moment: nil, isByBody: isByBody)
    }

    /// What units say of the whole that way and do not say in `known`.
    func statements(
        beside known: [RollUpKey: [String: UnitStatements.Statement]]
    ) -> [(RollUpKey, UnitStatements.Statement)] {
        let indicators = book.schema.scheme("chi_tieu")
        return order.compactMap { key in
            let rollUpKey = RollUpKey.indicator(key.indicator)
            guard known[rollUpKey]?[key.unit] == nil, let parts = stated[key] else { return nil }
            let settings = indicators[key.indicator]?.settings ?? [:]
            let ids = parts.keys.sorted()
            switch settings["aggregation"] {
            case "cuoi_ky":
                return periods.closing(ids).flatMap { parts[$0] }.map { (rollUpKey, $0) }
            case "cong":
                guard let filling = periods.filling(ids), var whole = parts[filling[0]] else {
                    return nil
                }
                let quantities = filling.compactMap { parts[$0]?.part.quantity }
                let own = settings["unit"]
                guard
                    quantities.allSatisfy({
                        book.schema.countsTheSame($0.unit ?? own, quantities[0].unit ?? own)
                    })
                else { return nil }
                whole.part.quantity = quantities.sum()
                    .quantity(unit: quantities.first?.unit ?? settings["unit"])
                return (rollUpKey, whole)
            default: return nil
            }
        }
    }
}
