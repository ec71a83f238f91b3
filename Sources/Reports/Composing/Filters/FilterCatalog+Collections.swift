import Documents
import Records

extension FilterCatalog {
    static let collections: [String: FilterDefinition] = [
        // {{bang.documents | loc: role=trien_khai, period=ky}}
        "loc": FilterDefinition(
            output: { if case .records = $0 { $0 } else { nil } }, options: nil
        ) { value, filter, context in
            guard case .records(let records, let table) = value else { return .missing }
            let kept = records.filter { record in
                filter.named.allSatisfy { context.matches(record, $0.key, $0.value) }
            }
            return .records(kept, table: table)
        },
        // how many: {{… | dem: "văn bản"}}
        "dem": FilterDefinition(
            output: { type in
                switch type {
                case .records, .list: .quantity
                default: nil
                }
            }, arguments: 0...1
        ) { value, filter, _ in
            let noun = filter.arguments.first?.word
            switch value {
            case .records(let records, _):
                return .quantity(
                    BoundQuantity(
                        value: Quantity(Rational(records.count)), noun: noun,
                        source: records.first?.place, isComputed: true))
            case .list(let values):
                return .quantity(
                    BoundQuantity(
                        value: Quantity(Rational(values.count)), noun: noun, isComputed: true))
            default: return .missing
            }
        },
        // counted by the codes of a column: {{… | theo: type}}
        "theo": FilterDefinition(
            output: { if case .records = $0 { .breakdown } else { nil } }, arguments: 1...1,
            namesColumns: true
        ) { value, filter, context in
            guard case .records(let records, _) = value, let name = filter.arguments.first?.word
            else { return .missing }
            return context.count(records, by: name)
        },
        // counts added up: {{bang.awards | cong_cot: recipients}}
        "cong_cot": FilterDefinition(
            output: { if case .records = $0 { .breakdown } else { nil } }, arguments: 1...1,
            namesColumns: true
        ) { value, filter, context in
            guard case .records(let records, _) = value, let name = filter.arguments.first?.word
            else { return .missing }
            return context.add(records, column: name)
        },
        // one column of every record: {{… | cot: name | noi: "; "}}
        "cot": FilterDefinition(
            output: { if case .records = $0 { .list(.text) } else { nil } }, arguments: 1...1,
            namesColumns: true
        ) { value, filter, context in
            guard case .records(let records, _) = value, let name = filter.arguments.first?.word
            else { return .missing }
            return .list(
                records.map { context.scope.inside($0).value(of: [name]) }
                    .filter { !$0.isMissing })
        },
        "noi": FilterDefinition(
            output: { if case .list = $0 { .text } else { nil } }, arguments: 1...1
        ) { value, filter, context in
            guard case .list(let values) = value, let separator = filter.arguments.first?.word
            else { return .missing }
            return .text(context.joined(values, separator: separator))
        },
    ]
}

extension FilterContext {
    /// Whether a column of a record holds a code, identifier, flag, or the value of a name
    /// (`ky`, `ky_truoc`, `don_vi`).
    func matches(_ record: Record, _ name: String, _ argument: Hole.Argument) -> Bool {
        guard let column = record.table.column(named: name) else { return false }
        var wanted = argument.word
        if wanted == "-" || wanted == "*" {
            return record[column.code].isMissing == (wanted == "-")
        }
        if case .reference = column.type, case .name(let path) = argument,
            case .record(let target) = scope.value(of: path)
        {
            wanted = target.id
        }
        return Self.holds(record[column.code], wanted)
    }

    /// Whether a value is `wanted`, or a list that holds it.
    static func holds(_ value: Value, _ wanted: String) -> Bool {
        switch value {
        case .list(let values): values.contains { holds($0, wanted) }
        case .flag(let flag): TemplateFields.flag(wanted) == flag
        case .number(let quantity): quantity.value?.whole.map(String.init) == wanted
        default: value.text == wanted
        }
    }

    /// How many records bear each code of a column, in the order of its scheme.
    func count(_ records: [Record], by name: String) -> Bound {
        guard let table = records.first?.table, let column = table.column(named: name) else {
            return .missing
        }
        var counts: [String: (count: Int, place: Place)] = [:]
        for record in records {
            guard let code = record[column.code].text else { continue }
            counts[code, default: (0, record.place)].count += 1
        }
        var labels = CodeScheme?.none
        if case .code(let scheme) = column.type { labels = scope.book.schema.scheme(scheme) }
        let sorted = counts.sorted {
            (labels?.order(of: $0.key) ?? 0, $0.key) < (labels?.order(of: $1.key) ?? 0, $1.key)
        }
        return .breakdown(
            Breakdown(
                parts: sorted.map { code, found in
                    Breakdown.Part(
                        code: code, label: labels?.label(of: code) ?? code,
                        quantity: BoundQuantity(
                            value: Quantity(Rational(found.count)), source: found.place,
                            isComputed: true))
                }))
    }

    /// The counts of a column, each code added up over the records.
    func add(_ records: [Record], column name: String) -> Bound {
        guard let table = records.first?.table, let column = table.column(named: name),
            case .counts(let code) = column.type
        else { return .missing }
        // Grades of different scales are never added up.
        if table.code == "classification_tallies", (try? scope.book.addedGrades(records)) == nil {
            return .missing
        }
        let scheme = scope.book.schema.scheme(code)
        var found: [String: (quantities: [Quantity], place: Place)] = [:]
        for record in records {
            for part in record[column.code].parts {
                guard let quantity = part.value.quantity else { continue }
                found[part.name, default: ([], record.place)].quantities.append(quantity)
            }
        }
        let sorted = found.sorted { scheme.order(of: $0.key) < scheme.order(of: $1.key) }
        return .breakdown(
            Breakdown(
                parts: sorted.map { code, stated in
                    Breakdown.Part(
                        code: code, label: scheme.label(of: code), short: scheme[code]?.short,
                        quantity: BoundQuantity(
                            value: stated.quantities.count == 1
                                ? stated.quantities[0] : stated.quantities.sum().quantity(),
                            source: stated.place, isComputed: stated.quantities.count > 1))
                }))
    }
}
