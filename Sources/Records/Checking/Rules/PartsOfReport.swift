import Documents

/// X19: a review has the parts that its kind requires: results, limitations with their causes,
/// tasks. Faults of order that whoever took down the source noted are passed on. A book without
/// any narrative is no review and is left alone.
struct PartsOfReport: ReconciliationRule {
    let code = "X19"
    let source = "Đề cương báo cáo sơ kết, tổng kết"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        let issues = book["structure_issues"].map { record in
            CheckResult(
                rule: code, verdict: .needsLook, subject: ledger.names.record(record),
                remarks: [.words(record["issue"].text ?? "", expected: nil)])
        }
        let narrative = ["findings", "limitations", "solutions", "narratives"]
        guard narrative.count(where: { !book[$0].isEmpty }) > 1 else { return issues }
        let sections = Set(book["narratives"].compactMap { $0["section"].text })
        let missing = book.schema.scheme("phan_bat_buoc").codes.compactMap {
            part -> CheckResult? in
            let tables = ClassificationScale.names(part.settings["tables"])
            let wanted = ClassificationScale.names(part.settings["sections"])
            if tables.contains(where: { !book[$0].isEmpty })
                || wanted.contains(where: sections.contains)
            {
                return nil
            }
            return result(part.label, at: book[tables.first ?? "findings"], "records.remark-part")
        }
        let limitations = book["limitations"]
        let open = limitations.filter { $0["cause"].isMissing }
        guard let first = open.first else { return issues + missing }
        var causes = result("nguyên nhân", at: limitations, "records.remark-cause")
        causes.subject.place = first.place(of: "cause")
        causes.remarks = [
            .said(
                "records.remark-cause",
                ["count": "\(open.count)", "all": "\(limitations.count)"])
        ]
        return issues + missing + [causes]
    }

    private func result(_ part: String, at table: RecordTable, _ words: String) -> CheckResult {
        CheckResult(
            rule: code, verdict: .cannotCheck,
            subject: CheckedFigure(
                id: table.description.code, label: part, quantity: nil,
                place: table.first?.place ?? Place(path: [table.description.title])),
            remarks: [.said(words, ["part": part])])
    }
}
