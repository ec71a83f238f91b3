/// X03: a part is at most its whole (“trong đó”, n of m; recognised models are among the
/// effective ones, those among the registered ones).
struct SubsetWithinWhole: ReconciliationRule {
    let code = "X03"
    let source = "Quy ước tổng hợp biểu mẫu thống kê (Quyết định 885-QĐ/UBKTTW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        declared(in: ledger) + ratios(in: ledger) + stages(in: ledger)
    }

    private func declared(in ledger: Ledger) -> [CheckResult] {
        ledger.relations("tap_con").map { relation in
            let scope = relation["scope"].text
            let whole = ledger.figures([relation["whole"].text ?? ""], in: scope)
            let part = ledger.figures([relation["part"].text ?? ""], in: scope)
            guard let total = whole.found.first, !part.found.isEmpty, part.unknown.isEmpty else {
                let name = relation["whole"].text ?? relation.id
                return CheckResult(
                    rule: code, verdict: .cannotCheck,
                    subject: CheckedFigure(
                        id: name, label: name, quantity: nil, place: relation.place),
                    remarks: [.unknownNames(whole.unknown + part.unknown)])
            }
            return result(whole: total, parts: part.found)
        }
    }

    /// Figures of the form n/m.
    private func ratios(in ledger: Ledger) -> [CheckResult] {
        ledger.book.figures.compactMap { figure in
            guard let quantity = figure.quantity, let of = quantity.of,
                let subject = ledger.figure(figure.id)
            else { return nil }
            var whole = subject
            whole.quantity = Quantity(of, unit: quantity.unit)
            return result(whole: whole, parts: [subject])
        }
    }

    /// A later stage in the life of models of one scope never counts more than an earlier one.
    private func stages(in ledger: Ledger) -> [CheckResult] {
        var groups: [[String?]: [(stage: Int, tally: ModelTally)]] = [:]
        var order: [[String?]] = []
        for tally in ledger.book.modelTallies {
            guard let stage = stage(of: tally, in: ledger) else { continue }
            let key = [
                tally.organization, tally.period, tally.level, tally.kind, tally.field,
                tally.subject, tally.newOrKept, tally.quantity?.unit,
            ]
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((stage, tally))
        }
        return order.flatMap { key -> [CheckResult] in
            let ordered = (groups[key] ?? []).sorted { $0.stage < $1.stage }
            return zip(ordered, ordered.dropFirst()).compactMap { earlier, later -> CheckResult? in
                guard earlier.stage < later.stage, let whole = ledger.figure(earlier.tally.id),
                    let part = ledger.figure(later.tally.id)
                else { return nil }
                return result(whole: whole, parts: [part])
            }
        }
    }

    private func stage(of tally: ModelTally, in ledger: Ledger) -> Int? {
        guard let status = tally.status else { return nil }
        let code = ledger.book.schema.scheme("trang_thai_mo_hinh")[status]
        if let stage = code?.settings["stage"] { return Int(stage) }
        return ["xay_dung", "xay_dung_duy_tri"].contains(status) ? 1 : nil
    }

    private func result(whole: CheckedFigure, parts: [CheckedFigure]) -> CheckResult {
        let quantities = parts.compactMap(\.quantity)
        guard let stated = whole.quantity, let first = quantities.first else {
            return CheckResult(
                rule: code, verdict: .cannotCheck, subject: whole, parts: parts,
                remarks: [.noWhole])
        }
        let sum = quantities.count == 1 ? first : quantities.sum().quantity(unit: first.unit)
        let isWithin = sum.isWithin(stated)
        let remarks: [CheckResult.Remark] = isWithin == nil ? [.approximate] : []
        let verdict: Verdict =
            switch isWithin {
            case .some(true): .agrees
            case .some(false): .differs
            case nil: .needsLook
            }
        let difference = stated.value.flatMap { whole in sum.value.map { whole - $0 } }
        return CheckResult(
            rule: code, verdict: verdict, subject: whole, computed: sum,
            difference: stated.isExact && sum.isExact ? difference : nil, parts: parts,
            remarks: remarks)
    }
}
