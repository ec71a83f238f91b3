/// C11: a khối dân vận has 7 to 13 members, and the secretary or a deputy heads it.
struct KhoiDanVanForm: ReconciliationRule {
    let code = "C11"
    let source = "Hướng dẫn 01/HDLB-TC-DV về khối dân vận"

    func check(_ ledger: Ledger) -> [CheckResult] {
        guard let least = ledger.thresholds.value("khoi_dan_van_it_nhat"),
            let most = ledger.thresholds.value("khoi_dan_van_nhieu_nhat")
        else { return [] }
        let range = Quantity(least, to: most, qualifier: .range, unit: "nguoi")
        return ledger.book["khoi_dan_van"].flatMap { record -> [CheckResult] in
            var results: [CheckResult] = []
            func check(_ column: String, _ isWithin: Bool) {
                guard let subject = ledger.figure(record.id + "/" + column) else { return }
                results.append(
                    CheckResult(
                        rule: code, verdict: isWithin ? .agrees : .needsLook, subject: subject,
                        computed: range))
            }
            let count = record["count"].quantity?.value
            if count == nil || count == 1, let members = record["members_total"].quantity?.value {
                check("members_total", least <= members && members <= most)
            }
            if let size = record["size_range"].quantity, let low = size.lower {
                check("size_range", least <= low && (size.upper ?? low) <= most)
            }
            let heads = record["head_roles"].list.compactMap(\.text)
            if !heads.isEmpty, !heads.allSatisfy({ TextFolding.key($0).contains("bi thu") }) {
                results.append(
                    CheckResult(
                        rule: code, verdict: .needsLook,
                        subject: ledger.names.record(record, column: "head_roles"),
                        remarks: [
                            .words(heads.joined(separator: ", "), expected: "Bí thư, Phó Bí thư")
                        ]))
            }
            return results
        }
    }
}
