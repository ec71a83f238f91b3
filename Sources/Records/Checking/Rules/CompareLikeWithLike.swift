/// C19: figures that are compared are of one indicator, one unit and periods of one length.
struct CompareLikeWithLike: ReconciliationRule {
    let code = "C19"
    let source = "Quy ước so sánh cùng kỳ"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        return ledger.relations("thay_doi").compactMap { relation in
            let tables = ["figures", "model_tallies"]
            guard let name = relation["total"].text, let base = relation["base"].text,
                let now = book.record(name, in: tables), let before = book.record(base, in: tables),
                let subject = ledger.figure(name), let part = ledger.figure(base)
            else { return nil }
            var odd: [String] = []
            for column in ["indicator", "unit", "org"] where now[column] != before[column] {
                if let title = now.table.column(column)?.title { odd.append(title.lowercased()) }
            }
            func length(_ record: Record) -> Int? {
                record["period"].text.flatMap(book.period)?.months
            }
            if let a = length(now), let b = length(before), a != b { odd.append("độ dài kỳ") }
            return CheckResult(
                rule: code, verdict: odd.isEmpty ? .agrees : .needsLook, subject: subject,
                parts: [part],
                remarks: odd.isEmpty
                    ? [] : [.said("records.remark-scope", ["columns": odd.joined(separator: ", ")])]
            )
        }
    }
}

extension Period {
    /// How many months it has; nil where its ends are not known to the month.
    public var months: Int? {
        guard let from, let to, let a = from.year, let b = to.year, let first = from.month,
            let last = to.month
        else { return nil }
        return (b - a) * 12 + last - first + 1
    }
}
