/// C09: a chi bộ has at least three full members, a grassroots đảng bộ normally thirty. C10: a
/// committee has a standing committee only from nine members on. Exceptions need approval, so
/// these ask for a look.
struct SizeOfPartyUnits: ReconciliationRule {
    let code = "C09"
    let source = "Điều lệ Đảng, Điều 21"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.book["org_snapshots"].flatMap { snapshot -> [CheckResult] in
            guard let id = snapshot["org"].text, let unit = ledger.book.organization(id) else {
                return []
            }
            let end = snapshot["period"].text.flatMap(ledger.book.period)?.to
            var limits: [(count: String, rule: String)] = []
            if unit.kind == "chi_bo" { limits.append(("dang_vien", "chi_bo_it_nhat")) }
            if unit.kind == "dang_bo", unit.partyTier == "co_so" {
                limits.append(("dang_vien", "dang_bo_co_so_it_nhat"))
            }
            if let standing = snapshot["counts"]["uy_vien_ban_thuong_vu"].quantity?.value,
                standing > 0
            {
                limits.append(("uy_vien_ban_chap_hanh", "bch_co_btv"))
            }
            return limits.compactMap { limit in
                guard let subject = ledger.figure(snapshot.id + "/" + limit.count),
                    let stated = subject.quantity?.value,
                    let least = ledger.thresholds.threshold(limit.rule, on: end),
                    let value = least.value
                else { return nil }
                return CheckResult(
                    rule: code, verdict: stated < value ? .needsLook : .agrees, subject: subject,
                    computed: Quantity(value, qualifier: .atLeast, unit: subject.quantity?.unit),
                    remarks: stated < value
                        ? [.said("records.remark-least", ["source": least.source])] : [])
            }
        }
    }
}
