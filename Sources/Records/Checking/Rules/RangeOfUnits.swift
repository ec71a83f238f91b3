/// X07: with so many units of so many each, the total lies between count × least and count ×
/// most.
struct RangeOfUnits: ReconciliationRule {
    let code = "X07"
    let source = "Hướng dẫn 01/HDLB-TC-DV về khối dân vận"

    func check(_ ledger: Ledger) -> [CheckResult] {
        declared(in: ledger) + massMobilisationBlocks(in: ledger)
    }

    private func declared(in ledger: Ledger) -> [CheckResult] {
        ledger.relations("trong_khoang").compactMap { relation in
            guard let name = relation["total"].text else { return nil }
            let scope = relation["scope"].text
            let parts = ledger.figures(relation["parts"].list.compactMap(\.text), in: scope)
            guard let total = ledger.figure(name, in: scope), parts.found.count == 2 else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck,
                    subject: CheckedFigure(
                        id: name, label: name, quantity: nil, place: relation.place),
                    remarks: [.unknownNames(parts.unknown)])
            }
            return result(total, count: parts.found[0], size: parts.found[1])
        }
    }

    private func massMobilisationBlocks(in ledger: Ledger) -> [CheckResult] {
        let declared = Set(ledger.relations("trong_khoang").compactMap { $0["total"].text })
        if declared.contains("members_total") { return [] }
        return ledger.book["khoi_dan_van"].compactMap { record in
            guard let total = ledger.figure(record.id + "/members_total"),
                let count = ledger.figure(record.id + "/count"),
                let size = ledger.figure(record.id + "/size_range")
            else { return nil }
            return result(total, count: count, size: size)
        }
    }

    private func result(
        _ total: CheckedFigure, count: CheckedFigure, size: CheckedFigure
    ) -> CheckResult {
        guard let stated = total.quantity?.value, let units = count.quantity?.value,
            let least = size.quantity?.lower, let most = size.quantity?.upper
        else {
            return CheckResult(
                rule: code, verdict: .cannotCheck, subject: total, parts: [count, size])
        }
        let range = Quantity(
            units * least, to: units * most, qualifier: .range, unit: total.quantity?.unit)
        let isInside = units * least <= stated && stated <= units * most
        return CheckResult(
            rule: code, verdict: isInside ? .agrees : .differs, subject: total, computed: range,
            parts: [count, size])
    }
}
