/// X04: two ways to split one whole come to the same total (by level and by field; collectives
/// and persons). Where the total is stated, X01 holds it against each of them.
struct SameTotalOfPartitions: ReconciliationRule {
    let code = "X04"
    let source = "Quy ước tổng hợp biểu mẫu thống kê (Quyết định 885-QĐ/UBKTTW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let declared = ledger.relations("cung_tong").map { relation -> CheckResult in
            let scope = relation["scope"].text
            let one = ledger.figures(relation["parts"].list.compactMap(\.text), in: scope)
            let two = ledger.figures(relation["other_parts"].list.compactMap(\.text), in: scope)
            guard !one.found.isEmpty, !two.found.isEmpty, (one.unknown + two.unknown).isEmpty else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck, subject: ledger.names.record(relation),
                    remarks: [.unknownNames(one.unknown + two.unknown)])
            }
            return result(one.found, two.found)
        }
        let derived = TallyPartition.wholes(in: ledger).filter { !$0.isStated }
            .flatMap { whole -> [CheckResult] in
                let sides = whole.partitions.map { $0.parts.compactMap { ledger.figure($0.id) } }
                return sides.dropFirst().map { result(sides[0], $0) }
            }
        return declared + derived
    }

    private func result(_ one: [CheckedFigure], _ two: [CheckedFigure]) -> CheckResult {
        let first = one.map { $0.quantity ?? Quantity(nil) }.sum()
        let second = two.map { $0.quantity ?? Quantity(nil) }.sum()
        var subject = one[0]
        subject.label = one.map(\.shortLabel).joined(separator: " + ") + ", " + subject.label
        subject.quantity = first.quantity(unit: one[0].quantity?.unit)
        let computed = second.quantity(unit: one[0].quantity?.unit)
        guard let a = first.exact, let b = second.exact else {
            return CheckResult(
                rule: code, verdict: .needsLook, subject: subject, computed: computed, parts: two,
                remarks: [.approximate])
        }
        return CheckResult(
            rule: code, verdict: a == b ? .agrees : .differs, subject: subject,
            computed: computed, difference: a - b, parts: two)
    }
}
