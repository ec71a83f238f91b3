/// C15: grades are those of the scale in force at the end of the period, whatever today is; and
/// a period over two scales has no counts of its own, since grades of different scales are not
/// added up.
struct ScaleInForce: ReconciliationRule {
    let code = "C15"
    let source = "Quy định 124-QĐ/TW (2023), Quy định 366-QĐ/TW (2025) và các văn bản trước"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        return book["classification_tallies"].map { record in
            let subject = ledger.names.record(record, column: "counts")
            guard let period = record["period"].text.flatMap(book.period), let end = period.to,
                let scale = book.scale(on: end)
            else { return CheckResult(rule: code, verdict: .cannotCheck, subject: subject) }
            func look(_ key: String, _ arguments: [String: String]) -> CheckResult {
                CheckResult(
                    rule: code, verdict: .needsLook, subject: subject,
                    remarks: [.said(key, arguments)])
            }
            if period.kind != "nam", let start = period.from, let first = book.scale(on: start),
                !first.canBeAdded(to: scale)
            {
                return look(
                    "records.remark-scales",
                    ["one": first.scheme.title, "other": scale.scheme.title])
            }
            let own = book.scale(of: record) ?? scale
            let strange = record["counts"].parts.map(\.name).filter { own.scheme[$0] == nil }
            if !strange.isEmpty {
                let labels = strange.map { book.schema.label(of: $0, in: "xep_loai") }
                return look(
                    "records.remark-grade",
                    ["grades": labels.joined(separator: ", "), "scale": own.scheme.title])
            }
            if own.scheme.code != scale.scheme.code {
                return look(
                    "records.remark-force",
                    ["one": own.scheme.title, "other": scale.scheme.title])
            }
            return CheckResult(rule: code, verdict: .agrees, subject: subject)
        }
    }
}
