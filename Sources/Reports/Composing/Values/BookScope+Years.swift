import Documents
import Records

extension BookScope {
    /// The years within this period, earliest first.
    var years: [Period] {
        guard let from = period.from, let to = period.to else { return [] }
        return book.periods.filter { year in
            guard year.kind == "nam", let first = year.from, let last = year.to else {
                return false
            }
            return from <= first && last <= to
        }.sorted { ($0.from?.description ?? "") < ($1.from?.description ?? "") }
    }

    /// An amount year by year, as a breakdown whose parts are the years of this period:
    /// `tung_nam.so_lieu.tin_bai`. Years without it are left out.
    func yearByYear(_ path: [String]) -> Bound {
        var parts: [Breakdown.Part] = []
        for year in years {
            guard case .quantity(let quantity) = within(year).value(of: path) else { continue }
            parts.append(year.part(quantity))
        }
        guard !parts.isEmpty else { return .missing }
        return .breakdown(Breakdown(parts: parts, noun: parts[0].quantity?.noun))
    }
}

extension Period {
    /// The year's part of a breakdown; its label is the year alone.
    func part(_ quantity: BoundQuantity?) -> Breakdown.Part {
        Breakdown.Part(code: id, label: year.map(String.init) ?? label, quantity: quantity)
    }
}

extension FilterCatalog {
    static let years: [String: FilterDefinition] = [
        // counts added up year by year: {{bang.khen_thuong | cong_theo_nam: recipients}}
        "cong_theo_nam": FilterDefinition(
            output: { if case .records = $0 { .breakdown } else { nil } }, arguments: 1...1,
            namesColumns: true
        ) { value, filter, context in
            guard case .records(let records, _) = value, let name = filter.arguments.first?.word
            else { return .missing }
            let parts = context.scope.years.compactMap { year -> Breakdown.Part? in
                let current = records.filter { $0["period"].text == year.id }
                guard case .breakdown(let sums) = context.add(current, column: name) else {
                    return nil
                }
                return year.part(sums.whole)
            }
            return parts.isEmpty ? .missing : .breakdown(Breakdown(parts: parts))
        },
        // every part with those before it: {{tung_nam.so_lieu.tin_bai | luy_ke}}
        "luy_ke": FilterDefinition(output: same(.breakdown)) { value, _, _ in
            guard case .breakdown(var breakdown) = value else { return .missing }
            var sum: [Quantity] = []
            breakdown.parts = breakdown.parts.map { part in
                var part = part
                guard let quantity = part.quantity else { return part }
                sum.append(quantity.value)
                if sum.count > 1 {
                    part.quantity?.value = sum.sum().quantity(unit: quantity.value.unit)
                    part.quantity?.isComputed = true
                }
                return part
            }
            breakdown.stated = nil
            return .breakdown(breakdown)
        },
    ]
}
