/// X12: one year's value against the mean of a total over several years: far less or far more
/// asks for a look, since the two may not count the same scope.
struct YearAgainstMean: ReconciliationRule {
    let code = "X12"
    let source = "Quy ước so sánh số một năm với bình quân giai đoạn"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let declared = declared(in: ledger)
        let known = Set(declared.map(\.subject.id))
        return declared + derived(in: ledger).filter { !known.contains($0.subject.id) }
    }

    private func declared(in ledger: Ledger) -> [CheckResult] {
        ledger.relations("cung_pham_vi").compactMap { relation in
            guard let name = relation["total"].text, let part = relation["part"].text else {
                return nil
            }
            let total = ledger.figure(name)
            let tally = ledger.book["model_tallies"][name].map(ModelTally.init)
            // An award is named as a whole; the kind of recipients is that of the total.
            let year =
                ledger.figure(part) ?? tally?.subject.flatMap { ledger.figure(part + "/" + $0) }
            let period = tally?.period ?? ledger.book["figures"][name]?["period"].text
            guard let total, let year, let period = period.flatMap(ledger.book.period) else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck, subject: ledger.names.record(relation),
                    remarks: [.unknownNames([name, part])])
            }
            return result(year, total, period, ledger)
        }
    }

    private func derived(in ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        let periods = Dictionary(
            book.periods.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        struct Entry {
            var id: String
            var period: Period
            var length: Int
        }
        var groups: [[String?]: [Entry]] = [:]
        var order: [[String?]] = []
        func add(_ key: [String?], _ id: String, _ period: String?) {
            guard let period = period.flatMap({ periods[$0] }), let from = period.from?.year,
                let to = period.to?.year, period.kind != "thoi_diem", from <= to
            else { return }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(Entry(id: id, period: period, length: to - from + 1))
        }
        let scheme = book.schema.scheme("chi_tieu")
        for figure in book.figures {
            guard figure.measure == "thuc_hien", let code = figure.indicator,
                scheme[code]?.settings["aggregation"] == "cong"
            else { continue }
            add(["f", figure.organization, code], figure.id, figure.period)
        }
        for tally in book.modelTallies {
            add(
                [
                    "m", tally.organization, tally.level, tally.kind, tally.field, tally.subject,
                    tally.status, tally.newOrKept,
                ], tally.id, tally.period)
        }
        return order.flatMap { key -> [CheckResult] in
            let group = groups[key] ?? []
            guard let longest = group.max(by: { $0.length < $1.length }), longest.length > 2,
                let total = ledger.figure(longest.id), let from = longest.period.from,
                let to = longest.period.to
            else { return [] }
            return group.compactMap { entry in
                guard entry.period.kind == "nam", let start = entry.period.from, from <= start,
                    let end = entry.period.to, end <= to, let year = ledger.figure(entry.id)
                else { return nil }
                return result(year, total, longest.period, ledger)
            }
        }
    }

    private func result(
        _ year: CheckedFigure, _ total: CheckedFigure, _ period: Period, _ ledger: Ledger
    ) -> CheckResult? {
        guard let value = year.quantity?.value, let sum = total.quantity?.value, sum > 0,
            let from = period.from?.year, let to = period.to?.year, to > from,
            let low = ledger.thresholds.value("nam_so_binh_quan_thap"),
            let high = ledger.thresholds.value("nam_so_binh_quan_cao")
        else { return nil }
        // Out of bounds by whichever way the years are counted.
        let means = [sum / Rational(to - from), sum / Rational(to - from + 1)]
        let isFar = means.allSatisfy { value < $0 * low } || means.allSatisfy { $0 * high < value }
        return CheckResult(
            rule: code, verdict: isFar ? .needsLook : .agrees, subject: year,
            computed: Quantity(means[0], qualifier: .about, unit: year.quantity?.unit),
            parts: [total],
            remarks: isFar ? [.said("records.remark-mean", ["period": period.label])] : [])
    }
}
