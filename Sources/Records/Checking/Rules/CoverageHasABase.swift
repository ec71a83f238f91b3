/// X22: a coverage in percent is the number of units that have something over all units; where
/// nobody says how many units there are, it cannot be checked.
struct CoverageHasABase: ReconciliationRule {
    let code = "X22"
    let source = "Quy ước ghi tỷ lệ kèm tử số, mẫu số"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.book["khoi_dan_van"].compactMap { record in
            guard let subject = ledger.figure(record.id + "/coverage"),
                let stated = subject.quantity?.value
            else { return nil }
            guard let count = record["count"].quantity?.value,
                let all = record["units_total"].quantity?.value, all > 0
            else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck, subject: subject,
                    remarks: [.said("records.remark-base", [:])])
            }
            let computed = count / all * 100
            let decimals = stated.exactDecimals ?? 0
            let isRight = computed.nearest(decimals: decimals) == stated
            return CheckResult(
                rule: code, verdict: isRight ? .agrees : .differs, subject: subject,
                computed: Quantity(computed.nearest(decimals: 2), unit: "phan_tram"),
                difference: isRight ? 0 : stated - computed.nearest(decimals: 2))
        }
    }
}
