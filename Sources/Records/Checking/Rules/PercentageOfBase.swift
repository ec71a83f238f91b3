/// X05: a stated percentage is the one that its numerator and base give, within the rounding
/// of the digits shown. Where it is not, the other bases that are named are tried.
struct PercentageOfBase: ReconciliationRule {
    let code = "X05"
    let source = "Quy ước tính tỷ lệ trên số được đánh giá (Quy định 124-QĐ/TW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.relations("ty_so").compactMap { relation in
            guard let name = relation["total"].text else { return nil }
            let scope = relation["scope"].text
            guard let subject = ledger.figure(name, in: scope) else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck,
                    subject: CheckedFigure(
                        id: name, label: name, quantity: nil, place: relation.place),
                    remarks: [.unknownNames([name])])
            }
            let parts = ledger.figures(relation["parts"].list.compactMap(\.text), in: scope)
            return check(subject, relation, parts.found)
        }
    }

    private func check(
        _ subject: CheckedFigure, _ relation: Record, _ parts: [CheckedFigure]
    ) -> CheckResult {
        // A figure n/m says its own percentage; there is nothing else to compare it with.
        if let quantity = subject.quantity, let ratio = quantity.ratio {
            let percent = Quantity(ratio * 100, unit: "phan_tram")
            let stated = relation["computed"].quantity?.value
            let verdict: Verdict =
                stated.map { agrees($0, ratio * 100) } ?? true
                ? .agrees : .differs
            return CheckResult(
                rule: code, verdict: verdict, subject: subject, computed: percent)
        }
        let numerator = parts.first?.quantity?.value ?? relation["numerator"].quantity?.value
        var bases = parts.dropFirst().map { ($0.quantity?.value, [$0]) }
        if let base = relation["denominator"].quantity?.value { bases.insert((base, []), at: 0) }
        guard let stated = subject.quantity?.value, let numerator, let base = bases.first?.0 else {
            return CheckResult(
                rule: code, verdict: .cannotCheck, subject: subject, parts: parts,
                remarks: [.noWhole])
        }
        let percent = numerator / base * 100
        let isRight = agrees(stated, percent)
        var readings: [CheckResult.Reading] = []
        for (other, figures) in bases.dropFirst() where !isRight {
            guard let other else { continue }
            let percent = numerator / other * 100
            readings.append(
                CheckResult.Reading(
                    added: figures, parts: Array(parts.prefix(1)) + figures,
                    computed: Quantity(percent, unit: "phan_tram"), difference: stated - percent,
                    verdict: agrees(stated, percent) ? .agrees : .differs))
        }
        return CheckResult(
            rule: code, verdict: isRight ? .agrees : .differs, subject: subject,
            computed: Quantity(percent, unit: "phan_tram"), difference: stated - percent,
            parts: parts, readings: readings)
    }

    /// Whether `stated` is `exact` rounded to the decimals that `stated` shows (at least none).
    private func agrees(_ stated: Rational, _ exact: Rational) -> Bool {
        guard exact.isDefined, let decimals = stated.exactDecimals,
            let a = stated.rounded(decimals: decimals), let b = exact.rounded(decimals: decimals)
        else { return false }
        return a == b
    }
}
