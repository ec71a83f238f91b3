/// C16: one achievement is rewarded by one form. The same recipient with the same achievement
/// in one period under two forms asks for a look.
struct OneAwardForOneAchievement: ReconciliationRule {
    let code = "C16"
    let source =
        "Luật Thi đua, khen thưởng 06/2022/QH15: không tặng nhiều hình thức cho một thành tích"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        var first: [[String]: (form: String?, record: Record)] = [:]
        return book["award_recipients"].compactMap { recipient in
            guard let award = recipient["award"].text.flatMap({ book["awards"][$0] }),
                let name = recipient["name"].text,
                let achievement = recipient["achievement"].text ?? award["achievement"].text
                    ?? award["model"].text
            else { return nil }
            let key =
                [name, recipient["unit"].text ?? "", achievement].map(TextFolding.key)
                + [award["period"].text ?? ""]
            guard let other = first[key] else {
                first[key] = (award["form"].text, recipient)
                return nil
            }
            guard other.form != award["form"].text else { return nil }
            func form(_ code: String?) -> String {
                code.map { book.schema.label(of: $0, in: "hinh_thuc_khen") } ?? "–"
            }
            return CheckResult(
                rule: code, verdict: .needsLook, subject: ledger.names.record(recipient),
                parts: [ledger.names.record(other.record)],
                remarks: [
                    .said(
                        "records.remark-twice",
                        ["one": form(other.form), "other": form(award["form"].text)])
                ])
        }
    }
}
