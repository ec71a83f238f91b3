/// X15: what there is at the end is what there was at the start, and what came less what went:
/// opening + admitted + moved in − moved out − died − struck off = closing. Derived only where
/// every movement is stated; one that is left out is not taken for none.
struct StockBalance: ReconciliationRule {
    let code = "X15"
    let source = "Biểu thống kê cơ bản về tổ chức xây dựng Đảng (Hướng dẫn 12-HD/BTCTW, 2012)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let declared = declared(in: ledger)
        let known = Set(declared.map(\.subject.id))
        return declared + derived(in: ledger).filter { !known.contains($0.subject.id) }
    }

    private func declared(in ledger: Ledger) -> [CheckResult] {
        ledger.relations("can_doi_tang_giam").compactMap { relation in
            guard let total = relation["total"].text, let base = relation["base"].text else {
                return nil
            }
            let scope = relation["scope"].text
            let (names, isOut) = Self.movements(relation["parts"].list.compactMap(\.text))
            let found = ledger.figures([total, base] + names, in: scope)
            guard found.unknown.isEmpty, found.found.count == names.count + 2 else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck, subject: ledger.names.record(relation),
                    remarks: [.unknownNames(found.unknown)])
            }
            return result(
                found.found[0], found.found[1], Array(found.found.dropFirst(2)), isOut)
        }
    }

    private func derived(in ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        let tree = UnitTree(book)
        var statements: [String: UnitStatements] = [:]
        func stated(in period: Period) -> UnitStatements {
            if let known = statements[period.id] { return known }
            let new = UnitStatements(book, in: period, tree: tree, listens: false)
            statements[period.id] = new
            return new
        }
        let stocks = book.schema.scheme("chi_tieu").codes.compactMap { code in
            code.settings["balance"].map { (code.code, Self.movements(Self.terms($0))) }
        }
        let moving = Set(book.figures.compactMap(\.indicator))
            .union(book["org_snapshots"].flatMap { $0["counts"].parts.map(\.name) })
        return stocks.flatMap { stock, movements -> [CheckResult] in
            guard movements.names.allSatisfy(moving.contains) else { return [] }
            return book.periods.flatMap { period -> [CheckResult] in
                guard let previous = book.period(before: period) else { return [] }
                let (now, before) = (stated(in: period), stated(in: previous))
                let key = RollUpKey.indicator(stock)
                let units = (now.stated[key] ?? [:]).keys.sorted()
                return units.compactMap { unit -> CheckResult? in
                    func figure(_ of: UnitStatements, _ code: String) -> CheckedFigure? {
                        of.stated[.indicator(code)]?[unit].flatMap {
                            ledger.figure($0.part.figure)
                        }
                    }
                    let flows = movements.names.compactMap { figure(now, $0) }
                    guard flows.count == movements.names.count, let closing = figure(now, stock),
                        let opening = figure(before, stock)
                    else { return nil }
                    return result(closing, opening, flows, movements.isOut)
                }
            }
        }
    }

    private static func terms(_ text: String) -> [String] {
        text.replacing("-", with: "+ -").split(separator: "+")
            .map { TextCleaning.trimmed(String($0)) }
    }

    /// Names, and whether what they count went out (`-chuyen_di`).
    private static func movements(_ terms: [String]) -> (names: [String], isOut: [Bool]) {
        let out = terms.map { $0.hasPrefix("-") }
        let names = zip(terms, out).map { term, out in
            TextCleaning.trimmed(out ? String(term.dropFirst()) : term)
        }
        return (names, out)
    }

    private func result(
        _ closing: CheckedFigure, _ opening: CheckedFigure, _ flows: [CheckedFigure],
        _ isOut: [Bool]
    ) -> CheckResult? {
        guard let stated = closing.quantity?.value, var computed = opening.quantity?.value else {
            return nil
        }
        let parts = [opening] + flows
        guard (parts + [closing]).allSatisfy({ $0.quantity?.isExact == true }) else {
            return CheckResult(
                rule: code, verdict: .needsLook, subject: closing, parts: parts,
                remarks: [.approximate])
        }
        for (flow, out) in zip(flows, isOut) {
            let value = flow.quantity?.value ?? .zero
            computed = out ? computed - value : computed + value
        }
        return CheckResult(
            rule: code, verdict: stated == computed ? .agrees : .differs, subject: closing,
            computed: Quantity(computed, unit: closing.quantity?.unit),
            difference: stated - computed, parts: parts)
    }
}
