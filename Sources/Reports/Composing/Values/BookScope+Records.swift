import Documents
import Records

extension BookScope {
    /// A value of a record as templates see it: codes as their labels, references as records.
    func bound(_ value: Value, of column: ColumnDescription, in record: Record) -> Bound {
        bound(
            value, type: column.type, unit: column.unit, place: record.place(of: column.code),
            isName: ExactNames.contains(column.code, of: record.table.code))
    }

    private func bound(
        _ value: Value, type: ColumnType, unit: String?, place: Place, isName: Bool = false
    ) -> Bound {
        switch value {
        case .missing: return .missing
        case .text(let text):
            return .text(BoundText(text: text, isName: isName, source: place))
        case .code(let code):
            guard case .code(let scheme) = type else {
                return .text(BoundText(text: code, source: place))
            }
            let label = book.schema.label(of: code, in: scheme)
            return .text(BoundText(text: label, source: place))
        case .reference(let id):
            guard case .reference(let tables) = type, let record = book.record(id, in: tables)
            else { return .text(BoundText(text: id, isName: true, source: place)) }
            return .record(record)
        case .number(var quantity):
            if quantity.unit == nil { quantity.unit = unit }
            return .quantity(bound(quantity, from: place))
        case .date(let date): return .date(date, from: place)
        case .flag(let flag): return .flag(flag)
        case .list(let values):
            guard case .list(let element) = type else { return .missing }
            return .list(values.map { bound($0, type: element, unit: unit, place: place) })
        case .group(let parts):
            switch type {
            case .group(let columns):
                return .group(
                    parts.map { part in
                        let column = columns.first { $0.code == part.name }
                        return (
                            part.name,
                            bound(
                                part.value, type: column?.type ?? .text, unit: column?.unit,
                                place: place)
                        )
                    })
            case .counts(let scheme): return .breakdown(counts(parts, scheme: scheme, place: place))
            default: return .missing
            }
        }
    }

    /// A stated amount with its unit's noun.
    func bound(_ quantity: Quantity, from place: Place?) -> BoundQuantity {
        BoundQuantity(
            value: quantity, noun: quantity.unit.map { book.schema.noun(ofUnit: $0) }, source: place
        )
    }

    private func counts(_ parts: [Value.Part], scheme: String, place: Place) -> Breakdown {
        let codes = book.schema.scheme(scheme)
        let sorted = parts.sorted { codes.order(of: $0.name) < codes.order(of: $1.name) }
        return Breakdown(
            parts: sorted.map { part in
                Breakdown.Part(
                    code: part.name, label: codes.label(of: part.name),
                    short: codes[part.name]?.short,
                    quantity: part.value.quantity.map { bound($0, from: place) })
            })
    }
}

/// Columns whose words are names: of people, documents, movements, models, contests. They print
/// exactly as registered, whatever tone style the paper has.
enum ExactNames {
    private static let columns: Set<String> = [
        "people.name", "documents.title", "documents.symbol", "movements.name",
        "movements.canonical_name", "models.name", "contests.name", "awards.name",
        "award_recipients.name",
    ]

    static func contains(_ column: String, of table: String) -> Bool {
        columns.contains("\(table).\(column)")
    }

    /// Whether records of `table` go by such a name.
    static func label(of table: TableDescription) -> Bool {
        table.label.map { contains($0, of: table.code) } ?? false
    }
}

extension RecordSchema {
    /// The table that templates call `name`: its code, or one of its Vietnamese names.
    func table(named name: String) -> TableDescription? {
        if let table = table(name) { return table }
        return tables.first { $0.names.contains { $0.replacing("-", with: "_") == name } }
    }

    /// Every name that a table goes by in templates.
    var tableNames: [String] {
        tables.flatMap { [$0.code] + $0.names.map { $0.replacing("-", with: "_") } }
    }
}

extension TableDescription {
    /// The column that templates call `name`: its code, or its header without marks.
    func column(named name: String) -> ColumnDescription? {
        column(name) ?? columns.first { $0.templateNames.contains(name) }
    }

    /// Every name that a column goes by in templates.
    var columnNames: [String] { columns.flatMap { [$0.code] + $0.templateNames } }
}

extension ColumnDescription {
    /// Its header and the header's synonyms as names: `Cấp công nhận` → `cap_cong_nhan`.
    var templateNames: [String] { ([title] + synonyms).map(PlainName.of) }
}
