/// X11: a part and its whole, a numerator and its base count the same things. Units of one
/// family (`mô hình`, `điển hình`, `gương`) count the same.
struct SameUnits: ReconciliationRule {
    let code = "X11"
    let source = "Quy ước tính tỷ lệ: tử số và mẫu số cùng đơn vị tính"

    func check(_ ledger: Ledger) -> [CheckResult] {
        var seen: Set<[String]> = []
        let compared = (declared(in: ledger) + stages(in: ledger)).compactMap {
            whole, part -> CheckResult? in
            guard let a = whole.quantity?.unit, let b = part.quantity?.unit,
                seen.insert([whole.id, part.id]).inserted
            else { return nil }
            let isSame = ledger.book.schema.countsTheSame(a, b)
            let names = (ledger.book.schema.noun(ofUnit: a), ledger.book.schema.noun(ofUnit: b))
            return CheckResult(
                rule: code, verdict: isSame ? .agrees : .needsLook, subject: whole,
                parts: [part], remarks: isSame ? [] : [.unitsDiffer(names.0, names.1)])
        }
        return compared + mixed(ledger)
    }

    /// Figures of an indicator that has figures in other units too: they cannot be added up or
    /// compared.
    private func mixed(_ ledger: Ledger) -> [CheckResult] {
        let schema = ledger.book.schema
        let indicators = schema.scheme("chi_tieu")
        var firsts: [String: String] = [:]
        return ledger.book.figures.compactMap { figure -> CheckResult? in
            guard let indicator = figure.indicator, let quantity = figure.quantity,
                let stated = quantity.unit ?? indicators[indicator]?.settings["unit"],
                stated != "phan_tram"
            else { return nil }
            let first = firsts[indicator, default: stated]
            firsts[indicator] = first
            guard !schema.countsTheSame(first, stated), let subject = ledger.figure(figure.id)
            else { return nil }
            return CheckResult(
                rule: code, verdict: .needsLook, subject: subject,
                remarks: [.unitsDiffer(schema.noun(ofUnit: first), schema.noun(ofUnit: stated))])
        }
    }

    private func declared(in ledger: Ledger) -> [(CheckedFigure, CheckedFigure)] {
        let subsets = ledger.relations("tap_con").flatMap { relation in
            let scope = relation["scope"].text
            let whole = relation["whole"].text.flatMap { ledger.figure($0, in: scope) }
            let parts = ledger.figures([relation["part"].text ?? ""], in: scope).found
            return parts.compactMap { part in whole.map { ($0, part) } }
        }
        let ratios = ledger.relations("ty_so").compactMap { relation in
            let names = relation["parts"].list.compactMap(\.text)
            let parts = ledger.figures(names, in: relation["scope"].text).found
            return parts.count > 1 ? (parts[1], parts[0]) : nil
        }
        return subsets + ratios
    }

    /// Later and earlier stages of one organisation, period and level that a rate would be made
    /// of, when nothing of the later unit is there to make it of.
    private func stages(in ledger: Ledger) -> [(CheckedFigure, CheckedFigure)] {
        let scheme = ledger.book.schema.scheme("trang_thai_mo_hinh")
        var groups: [[String?]: [(stage: Int, tally: ModelTally)]] = [:]
        var order: [[String?]] = []
        for tally in ledger.book.modelTallies {
            guard tally.field == nil, tally.subject == nil, tally.newOrKept == nil,
                let stage = tally.status.flatMap({ scheme[$0]?.settings["stage"] })
                    .flatMap({ Int($0) })
            else { continue }
            let key = [tally.organization, tally.period, tally.level]
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((stage, tally))
        }
        return order.flatMap { key -> [(CheckedFigure, CheckedFigure)] in
            let group = (groups[key] ?? []).sorted { $0.stage < $1.stage }
            return group.compactMap { later in
                let unit = later.tally.quantity?.unit
                let earlier = group.filter { $0.stage < later.stage }
                guard let nearest = earlier.last,
                    !earlier.contains(where: { $0.tally.quantity?.unit == unit }),
                    let whole = ledger.figure(nearest.tally.id),
                    let part = ledger.figure(later.tally.id)
                else { return nil }
                return (whole, part)
            }
        }
    }
}
