/// C04: prizes of one rank are as many as their recipients.
struct PrizesOfContests: ReconciliationRule {
    let code = "C04"
    let source = "Luật Thi đua, khen thưởng 06/2022/QH15: cá nhân, tập thể, hộ gia đình"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.book["contests"].flatMap { contest in
            contest["prizes"].list.compactMap { prize -> CheckResult? in
                guard let stated = prize["count"].quantity, stated.isExact,
                    let value = stated.value
                else { return nil }
                let kinds = prize["recipients"].parts.compactMap(\.value.quantity)
                guard !kinds.isEmpty, let sum = kinds.sum().exact else { return nil }
                var subject = ledger.names.record(contest, column: "prizes")
                subject.quantity = stated
                return CheckResult(
                    rule: code, verdict: value == sum ? .agrees : .differs, subject: subject,
                    computed: Quantity(sum), difference: value - sum)
            }
        }
    }
}
