/// T01: what a superior states is what its units come to. With all units in, a difference is a
/// disagreement; with some missing, less is to be expected and more is a disagreement. A unit
/// whose own figure stands counts once, without those below it.
struct TotalOfUnits: ReconciliationRule {
    let code = "T01"
    let source = "Quy ước tổng hợp biểu mẫu thống kê (Quyết định 885-QĐ/UBKTTW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        let tree = UnitTree(book)
        let history = UnitHistory(book)
        var used = Set(book.figures.compactMap(\.period))
        used.formUnion(book.modelTallies.compactMap(\.period))
        return book.periods.filter { used.contains($0.id) }.flatMap { period -> [CheckResult] in
            let statements = UnitStatements(book, in: period, tree: tree, listens: false)
            let adding = RollUpAdding(book: book, tree: tree, history: history, period: period)
            var units: [String: [Organization]] = [:]
            return statements.keys.flatMap { key -> [CheckResult] in
                guard statements.stated[key]?.count ?? 0 > 1 else { return [] }
                let groups = adding.groups(of: key, in: statements)
                return groups.sorted { ($0.key ?? "") < ($1.key ?? "") }.compactMap {
                    above, parts in
                    guard let above, let own = statements.stated[key]?[above] else { return nil }
                    if units[above] == nil {
                        units[above] = tree.reporting(to: above)
                            .filter { history.exists($0, at: period.to) }
                    }
                    guard
                        let figure = adding.figure(
                            key, parts, units[above] ?? [], in: statements, of: above),
                        !figure.isUnweighted, parts.count > 1 || figure.isComplete
                    else { return nil }
                    return result(own.part, figure, ledger)
                }
            }
        }
    }

    private func result(
        _ own: RolledFigure.Part, _ figure: RolledFigure, _ ledger: Ledger
    ) -> CheckResult? {
        guard let subject = ledger.figure(own.figure) else { return nil }
        let parts = figure.parts.compactMap { ledger.figure($0.figure) }
        let count = figure.expected - figure.missing.count
        let remark = CheckResult.Remark.coverage(count, of: figure.expected)
        guard own.quantity.isExact, figure.computed.isExact, let stated = own.quantity.value,
            let computed = figure.computed.value
        else {
            return CheckResult(
                rule: code, verdict: .needsLook, subject: subject, computed: figure.computed,
                parts: parts, remarks: [.approximate, remark])
        }
        let verdict: Verdict =
            if stated == computed {
                .agrees
            } else {
                figure.isComplete || stated < computed ? .differs : .openList
            }
        return CheckResult(
            rule: code, verdict: verdict, subject: subject, computed: figure.computed,
            difference: stated - computed, parts: parts, remarks: [remark])
    }
}
