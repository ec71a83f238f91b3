/// X10: the number of years that a period is said to have is its length, by the convention that
/// is declared: the difference of its years, or both ends counted. Without a convention a
/// number that fits one of the two is to be looked at.
struct PeriodLength: ReconciliationRule {
    let code = "X10"
    let source = "Quy ước đếm năm của giai đoạn (thiết lập quy_uoc_do_dai_ky)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        var stated: [(period: Period, quantity: Quantity, record: Record, column: String)] = []
        for relation in ledger.relations("do_dai_ky") {
            guard let period = relation["period"].text.flatMap(book.period),
                let quantity = relation["stated"].quantity
            else { continue }
            stated.append((period, quantity, relation, "stated"))
        }
        let declared = Set(stated.map(\.period.id))
        for period in book.periods where !declared.contains(period.id) {
            guard let quantity = period.record["stated_years"].quantity else { continue }
            stated.append((period, quantity, period.record, "stated_years"))
        }
        return stated.compactMap { item in
            var subject = ledger.names.record(item.period.record)
            subject.place = item.record.place(of: item.column)
            subject.quantity = item.quantity
            return check(subject, item.period, Self.convention(ledger))
        }
    }

    /// The convention: the book's own, or the one that is shipped; nil where none is declared.
    static func convention(_ ledger: Ledger) -> String? {
        let own = ledger.book["settings"]["quy_uoc_do_dai_ky"]?["value"].text
        let text = own ?? ledger.thresholds.threshold("do_dai_ky")?.text ?? ""
        return text.isEmpty ? nil : text
    }

    private func check(
        _ subject: CheckedFigure, _ period: Period, _ convention: String?
    ) -> CheckResult? {
        guard let stated = subject.quantity?.value else { return nil }
        guard let from = period.from?.year, let to = period.to?.year else {
            return CheckResult(rule: code, verdict: .cannotCheck, subject: subject)
        }
        let (difference, both) = (Rational(to - from), Rational(to - from + 1))
        func reading(_ years: Rational) -> CheckResult.Reading {
            CheckResult.Reading(
                added: [], parts: [], computed: Quantity(years, unit: "nam"),
                difference: stated - years, verdict: stated == years ? .agrees : .differs)
        }
        let expected = convention == "ca_hai_dau" ? both : difference
        var result = CheckResult(
            rule: code, verdict: stated == expected ? .agrees : .differs, subject: subject,
            computed: Quantity(expected, unit: "nam"), difference: stated - expected)
        if convention == nil, [difference, both].contains(stated) {
            result.verdict = .needsLook
            result.readings = [reading(both)]
            result.remarks = [.said("records.remark-length", [:])]
        }
        return result
    }
}
