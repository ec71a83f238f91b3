/// C01: a percentage is kept with its numerator and base, or marked as stated without them;
/// else nothing can be checked of it.
struct PercentagesHaveABase: ReconciliationRule {
    let code = "C01"
    let source = "Quy ước ghi tỷ lệ kèm tử số, mẫu số"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let known = Set(ledger.relations("ty_so").compactMap { $0["total"].text })
        return ledger.book.figures.compactMap { figure in
            guard let quantity = figure.quantity, quantity.unit == "phan_tram",
                figure.measure == "thuc_hien", quantity.of == nil, !known.contains(figure.id),
                figure.record["stated_only"].flag != true, let subject = ledger.figure(figure.id)
            else { return nil }
            return CheckResult(
                rule: code, verdict: .cannotCheck, subject: subject,
                remarks: [.said("records.remark-base", [:])])
        }
    }
}
