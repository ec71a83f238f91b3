import Documents
import Records

extension BookScope {
    /// The organisations right below the one that the figures describe, in order.
    var unitsBelow: [Organization] {
        book.organizations.filter { depths[$0.id] == 1 }
    }

    /// An amount unit by unit, as a breakdown: `tung_don_vi.mo_hinh.cap.co_so`. Units without it
    /// are left out.
    func unitByUnit(_ path: [String]) -> Bound {
        let parts = unitsBelow.compactMap { unit -> Breakdown.Part? in
            guard case .quantity(let quantity) = below(unit).value(of: path) else { return nil }
            return Breakdown.Part(code: unit.id, label: unit.shortName, quantity: quantity)
        }
        guard !parts.isEmpty else { return .missing }
        return .breakdown(Breakdown(parts: parts, noun: parts[0].quantity?.noun))
    }
}

extension FilterCatalog {
    static let units: [String: FilterDefinition] = [
        // the largest parts, largest first: {{… | lon_nhat: 10}}
        "lon_nhat": FilterDefinition(output: same(.breakdown), arguments: 1...1) {
            value, filter, _ in
            guard case .breakdown(var breakdown) = value,
                let count = filter.arguments.first.flatMap({ Int($0.word) })
            else { return .missing }
            let order = breakdown.parts.indices.sorted { a, b in
                let (first, second) = (breakdown.parts[a].size, breakdown.parts[b].size)
                return first == second ? a < b : first > second
            }
            breakdown.parts = order.prefix(max(0, count)).map { breakdown.parts[$0] }
            breakdown.stated = nil
            return .breakdown(breakdown)
        },
        // one number of every record, by what another column names:
        // {{bang.khoi_dan_van | gia_tri_theo: org, members_total}}
        "gia_tri_theo": FilterDefinition(
            output: { if case .records = $0 { .breakdown } else { nil } }, arguments: 2...2,
            namesColumns: true
        ) { value, filter, context in
            guard case .records(let records, _) = value, filter.arguments.count == 2 else {
                return .missing
            }
            let (name, amount) = (filter.arguments[0].word, filter.arguments[1].word)
            let parts = records.compactMap { record -> Breakdown.Part? in
                let inside = context.scope.inside(record)
                guard case .quantity(let quantity) = inside.value(of: [amount]) else { return nil }
                let label = context.printed(inside.value(of: [name])).text
                return Breakdown.Part(code: record.id, label: label, quantity: quantity)
            }
            return parts.isEmpty ? .missing : .breakdown(Breakdown(parts: parts))
        },
        // divided by another number of the same record: {{members_total | chia: count}}
        "chia": FilterDefinition(output: same(.quantity), arguments: 1...1, namesValues: true) {
            value, filter, context in
            guard case .quantity(var quantity) = value, quantity.value.isExact,
                case .quantity(let divisor) = context.argument(filter), divisor.value.isExact,
                let top = quantity.value.value, let bottom = divisor.value.value, bottom > .zero
            else { return .missing }
            quantity.value = Quantity(top / bottom, unit: quantity.value.unit)
            quantity.isComputed = true
            return .quantity(quantity)
        },
    ]
}

extension Breakdown.Part {
    /// What it is ordered by: its lower bound, zero where nothing is stated.
    fileprivate var size: Rational { quantity?.value.lower ?? .zero }
}
