/// X06: a stated change agrees with both values: the difference exactly, the percentage within
/// its rounding.
struct ChangeBetweenPeriods: ReconciliationRule {
    let code = "X06"
    let source = "Quy ước so sánh cùng kỳ"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.relations("thay_doi").compactMap { relation in
            guard let name = relation["total"].text else { return nil }
            let scope = relation["scope"].text
            let found = ledger.figures([name, relation["base"].text ?? ""], in: scope)
            guard found.found.count == 2, let now = found.found[0].quantity,
                let before = found.found[1].quantity
            else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck,
                    subject: CheckedFigure(
                        id: name, label: name, quantity: nil, place: relation.place),
                    remarks: [.unknownNames(found.unknown)])
            }
            return check(relation, found.found, Change(from: before, to: now))
        }
    }

    private func check(
        _ relation: Record, _ figures: [CheckedFigure], _ change: Change
    ) -> CheckResult {
        var subject = figures[0]
        let delta = relation["difference"].quantity
        let percent = relation["percent"].quantity
        subject.quantity = delta ?? percent
        guard let absolute = change.absolute, !change.isApproximate else {
            return CheckResult(
                rule: code, verdict: .needsLook, subject: subject, parts: figures,
                remarks: [.approximate])
        }
        let rightDelta = delta?.value.map { $0.magnitude == absolute.magnitude } ?? true
        let rightPercent =
            percent?.value.map { stated in
                guard let exact = change.percent, let decimals = stated.exactDecimals,
                    let a = stated.magnitude.rounded(decimals: decimals),
                    let b = exact.magnitude.rounded(decimals: decimals)
                else { return false }
                return a == b
            } ?? true
        let computed = rightDelta && !rightPercent ? change.percent : absolute
        if rightDelta, !rightPercent { subject.quantity = percent }
        let difference = subject.quantity?.value.flatMap { stated in
            computed.map { stated.magnitude - $0.magnitude }
        }
        return CheckResult(
            rule: code, verdict: rightDelta && rightPercent ? .agrees : .differs,
            subject: subject, computed: computed.map { Quantity($0) }, difference: difference,
            parts: figures)
    }
}
