/// T02: one figure of one organisation and period is stated once, or twice alike.
struct OneValueOfAFigure: ReconciliationRule {
    let code = "T02"
    let source = "Mỗi số liệu một giá trị cho một đơn vị, một kỳ"

    func check(_ ledger: Ledger) -> [CheckResult] {
        var first: [StatedSubject: (id: String, quantity: Quantity)] = [:]
        func check(_ key: StatedSubject, _ id: String, _ quantity: Quantity?) -> CheckResult? {
            guard let quantity else { return nil }
            guard let other = first[key] else {
                first[key] = (id, quantity)
                return nil
            }
            guard !quantity.saysTheSame(as: other.quantity), let subject = ledger.figure(id),
                let part = ledger.figure(other.id)
            else { return nil }
            let difference = quantity.value.flatMap { a in other.quantity.value.map { a - $0 } }
            return CheckResult(
                rule: code, verdict: .differs, subject: subject, computed: other.quantity,
                difference: quantity.isExact && other.quantity.isExact ? difference : nil,
                parts: [part])
        }
        let figures = ledger.book.figures.compactMap {
            check(StatedSubject($0), $0.id, $0.quantity)
        }
        let tallies = ledger.book.modelTallies.compactMap {
            check(StatedSubject($0), $0.id, $0.quantity)
        }
        return figures + tallies
    }
}
