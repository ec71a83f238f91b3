/// X01: a stated total equals the sum of the parts of one partition. Where it does not, the
/// likely other readings are tried and all differences given (X02). Source: the rules for
/// filling party statistics forms, by which a figure may not be adjusted to make a column
/// balance.
struct TotalOfParts: ReconciliationRule {
    let code = "X01"
    let source = "Quy ước tổng hợp biểu mẫu thống kê (Quyết định 885-QĐ/UBKTTW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        SumClaim.all(in: ledger).compactMap { claim, others in
            if !claim.unknown.isEmpty || claim.total.quantity == nil {
                return missing(claim)
            }
            // Sums with approximate parts are the matter of X18.
            guard claim.isExact, let stated = claim.total.quantity?.value,
                let computed = claim.sum.exact
            else { return nil }
            let difference = stated - computed
            let differs = difference != 0
            return CheckResult(
                rule: code, verdict: differs ? .differs : .agrees, subject: claim.total,
                computed: claim.sum.quantity(unit: claim.total.quantity?.unit),
                difference: difference, parts: claim.parts,
                readings: differs ? AlternativeReadings.of(claim, others, in: ledger) : [])
        }
    }

    private func missing(_ claim: SumClaim) -> CheckResult {
        let total = claim.total.quantity == nil ? [claim.total.id] : []
        return CheckResult(
            rule: code, verdict: .cannotCheck, subject: claim.total, parts: claim.parts,
            remarks: [.unknownNames(total + claim.unknown)])
    }
}
