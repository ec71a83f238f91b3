/// C20: a figure is about a unit that existed in its period. Units that ended, and the district
/// level after 30/6/2025, are history: their series is not carried on under their name.
struct FiguresOfLivingUnits: ReconciliationRule {
    let code = "C20"
    let source = "Chính quyền địa phương hai cấp từ 01/7/2025"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        let history = UnitHistory(book)
        var seen: Set<[String]> = []
        return ["figures", "model_tallies", "org_snapshots"].flatMap { table in
            book[table].compactMap { record -> CheckResult? in
                guard let id = record["org"].text, let period = record["period"].text,
                    seen.insert([id, period]).inserted, let unit = book.organization(id),
                    let when = book.period(period)
                else { return nil }
                let start = when.from ?? when.to
                let isOver = history.end(of: unit).flatMap { end in start.map { end < $0 } }
                let isYet = unit.validFrom.flatMap { from in when.to.map { $0 < from } }
                guard isOver == true || isYet == true else { return nil }
                let day = isOver == true ? history.end(of: unit) : unit.validFrom
                return CheckResult(
                    rule: code, verdict: .needsLook,
                    subject: ledger.names.record(record, column: "org"),
                    remarks: [
                        .said(
                            isOver == true ? "records.remark-ended" : "records.remark-not-yet",
                            [
                                "unit": unit.shortName, "period": when.label,
                                "date": day.map(\.description) ?? "",
                            ])
                    ])
            }
        }
    }
}
