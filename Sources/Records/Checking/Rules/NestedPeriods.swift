/// X21: a period that is said to lie within another does.
struct NestedPeriods: ReconciliationRule {
    let code = "X21"
    let source = "Quy ước về kỳ báo cáo"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.relations("ky_long_nhau").map { relation in
            let book = ledger.book
            let subject = ledger.names.record(relation, column: "inner")
            guard let inner = relation["inner"].text.flatMap(book.period),
                let outer = relation["outer"].text.flatMap(book.period), let from = inner.from,
                let to = inner.to, let start = outer.from, let end = outer.to
            else { return CheckResult(rule: code, verdict: .cannotCheck, subject: subject) }
            let isInside = start <= from && to <= end
            return CheckResult(
                rule: code, verdict: isInside ? .agrees : .differs, subject: subject,
                remarks: isInside ? [] : [.words(inner.label, expected: outer.label)])
        }
    }
}
