import Documents

/// What the units of a book state for one period, by what it is and by unit. Plans are no
/// results and stay out.
struct UnitStatements: Sendable {
    let tree: UnitTree
    /// What is stated, in the order of the book.
    private(set) var keys: [RollUpKey] = []
    private(set) var stated: [RollUpKey: [String: Statement]] = [:]
    /// Units about which anything at all is on record for the period.
    private(set) var heard: Set<String> = []

    struct Statement: Sendable {
        var part: RolledFigure.Part
        /// The moment that it describes, for stock taken within the period.
        var moment: CivilDate?
        /// Whether a body said it for its unit.
        var isByBody: Bool
    }

    /// Reads what is stated; with `listens` also who is on record without a figure.
    init(_ book: RecordBook, in period: Period, tree: UnitTree, listens: Bool = true) {
        self.tree = tree
        let moments = book.moments(of: period)
        var inner = InnerStatements(of: period, in: book)
        for figure in book.figures where figure.measure != "ke_hoach" {
            guard let id = figure.period else { continue }
            guard let moment = moments[id] else {
                if figure.measure != "cung_ky" { inner?.note(figure, tree: tree) }
                continue
            }
            note(figure.organization)
            guard figure.measure != "cung_ky", let code = figure.indicator,
                let quantity = figure.quantity
            else { continue }
            add(
                .indicator(code), figure.organization, quantity, figure.id,
                figure.record.place(of: "value"), moment)
        }
        for snapshot in book["org_snapshots"] {
            guard let id = snapshot["period"].text, let moment = moments[id] else { continue }
            note(snapshot["org"].text)
            for count in snapshot["counts"].parts {
                guard let quantity = count.value.quantity else { continue }
                add(
                    .indicator(count.name), snapshot["org"].text, quantity,
                    snapshot.id + "/" + count.name, snapshot.place(of: "counts"), moment)
            }
        }
        for tally in book.modelTallies {
            guard let id = tally.period, let moment = moments[id] else { continue }
            note(tally.organization)
            guard let quantity = tally.quantity else { continue }
            add(
                .models(TallyCodes(tally)), tally.organization, quantity, tally.id,
                tally.record.place(of: "value"), moment)
        }
        for (key, statement) in inner?.statements(beside: stated) ?? [] {
            heard.insert(statement.part.unit)
            if stated[key] == nil { keys.append(key) }
            stated[key, default: [:]][statement.part.unit] = statement
        }
        guard listens else { return }
        for (table, column) in [
            ("models", "registered_period"), ("classification_tallies", "period"),
            ("khoi_dan_van", "period"), ("findings", "period"), ("limitations", "period"),
        ] {
            for record in book[table] where record[column].text.map({ moments[$0] != nil }) ?? false
            {
                note(record["org"].text)
            }
        }
    }

    private mutating func note(_ organization: String?) {
        if let organization { heard.insert(tree.unit(of: organization)) }
    }

    private mutating func add(
        _ key: RollUpKey, _ organization: String?, _ quantity: Quantity, _ figure: String,
        _ place: Place, _ moment: CivilDate?
    ) {
        guard let organization else { return }
        let unit = tree.unit(of: organization)
        let new = Statement(
            part: RolledFigure.Part(
                unit: unit, quantity: quantity, place: place, figure: figure),
            moment: moment, isByBody: unit != organization)
        if stated[key] == nil { keys.append(key) }
        guard let old = stated[key]?[unit] else {
            stated[key, default: [:]][unit] = new
            return
        }
        // The latest moment counts; of what is said for one moment, the unit's own word.
        let isLater = moment.map { later in old.moment.map { $0 < later } ?? false } ?? false
        if isLater || (old.moment == moment && old.isByBody && !new.isByBody) {
            stated[key]?[unit] = new
        }
    }
}

extension RecordBook {
    /// The periods whose figures describe `period`: itself, and moments within it with their
    /// day (nil for the period itself).
    func moments(of period: Period) -> [String: CivilDate?] {
        var moments: [String: CivilDate?] = [period.id: nil as CivilDate?]
        guard let from = period.from, let to = period.to else { return moments }
        for other in periods where other.kind == "thoi_diem" {
            guard let day = other.to ?? other.from, from <= day, day <= to else { continue }
            moments[other.id] = .some(day)
        }
        return moments
    }
}
