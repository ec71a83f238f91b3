/// X18: an approximate value never enters an exact sum. A sum with such a part is approximate
/// itself: it can contradict a stated total, but never confirm it to the unit.
struct ApproximateSums: ReconciliationRule {
    let code = "X18"
    let source = "Quy ước ghi số gần đúng"

    func check(_ ledger: Ledger) -> [CheckResult] {
        SumClaim.all(in: ledger).compactMap { claim, _ in
            guard claim.unknown.isEmpty, !claim.isExact, let stated = claim.total.quantity
            else { return nil }
            let sum = claim.sum
            let computed = sum.quantity(unit: stated.unit)
            let parts = claim.parts.map { $0.quantity ?? Quantity(nil) }
            let (low, high) = parts.reduce((Rational.zero, Rational?.some(0))) { total, part in
                let (low, high) = part.bounds
                return (total.0 + (low ?? 0), total.1.flatMap { sum in high.map { sum + $0 } })
            }
            let bounds = stated.bounds
            let isAbove = high.map { high in bounds.low.map { high < $0 } ?? false } ?? false
            let isBelow = bounds.high.map { $0 < low } ?? false
            return CheckResult(
                rule: code, verdict: isAbove || isBelow ? .differs : .needsLook,
                subject: claim.total, computed: computed, parts: claim.parts,
                remarks: [.approximate])
        }
    }
}
