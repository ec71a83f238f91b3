/// X09: the number of an anniversary is its year minus the year of the event.
struct AnniversaryYears: ReconciliationRule {
    let code = "X09"
    let source = "Quy ước tính năm kỷ niệm"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.book["milestones"].compactMap { milestone in
            guard let stated = milestone["years"].quantity?.value,
                let subject = ledger.figure(milestone.id)
            else { return nil }
            guard let (from, to) = years(of: milestone, in: ledger.book) else {
                return CheckResult(rule: code, verdict: .cannotCheck, subject: subject)
            }
            let computed = Rational(to - from)
            return CheckResult(
                rule: code, verdict: stated == computed ? .agrees : .differs, subject: subject,
                computed: Quantity(computed, unit: "nam"), difference: stated - computed)
        }
    }

    /// Both years: dates, or years named in the words (`1969 – 2019`), or the year of the period.
    private func years(of milestone: Record, in book: RecordBook) -> (from: Int, to: Int)? {
        let named = (milestone["what"].text ?? "").split { !$0.isNumber }
            .compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        let period = milestone["period"].text.flatMap(book.period)?.year
        guard let from = milestone["from"].date?.year ?? named.first,
            let to = milestone["to"].date?.year ?? (named.count > 1 ? named.last : nil) ?? period
        else { return nil }
        return (from, to)
    }
}
