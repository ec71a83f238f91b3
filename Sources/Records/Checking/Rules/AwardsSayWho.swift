/// X17: every award says who decided it, by which decision, and whom it went to by kind. One
/// form given by bodies of different kinds at one level asks for a look.
struct AwardsSayWho: ReconciliationRule {
    let code = "X17"
    let source = "Luật Thi đua, khen thưởng 06/2022/QH15"

    func check(_ ledger: Ledger) -> [CheckResult] {
        ledger.book.awards.map { one($0, ledger) } + authorities(in: ledger)
    }

    private func one(_ award: Award, _ ledger: Ledger) -> CheckResult {
        var missing: [String] = []
        func need(_ column: String, _ isThere: Bool) {
            if !isThere, let title = award.record.table.column(column)?.title {
                missing.append(title.lowercased())
            }
        }
        need("authority", award.authority != nil)
        // A prize and public praise need no decision of their own.
        if !["giai_thuong_hoi_thi", "tuyen_duong"].contains(award.form) {
            need("decision", award.decisionNumber != nil && award.decisionDate != nil)
        }
        need("recipients", !award.recipients.isEmpty)
        let unknown = award.recipients.first { $0.kind == "khong_ro" && $0.quantity.value != 0 }
        var subject = ledger.names.record(award.record)
        var remarks: [CheckResult.Remark] = []
        if !missing.isEmpty {
            remarks.append(
                .said("records.remark-missing", ["columns": missing.joined(separator: ", ")]))
        }
        if let unknown {
            subject.quantity = unknown.quantity
            remarks.append(.said("records.remark-kind", [:]))
        }
        let verdict: Verdict =
            unknown != nil ? .needsLook : missing.isEmpty ? .agrees : .cannotCheck
        return CheckResult(rule: code, verdict: verdict, subject: subject, remarks: remarks)
    }

    private func authorities(in ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        var kinds: [[String]: [(kind: String, award: Award)]] = [:]
        var order: [[String]] = []
        for award in book.awards {
            guard let form = award.form, let level = award.record["recognition_level"].text,
                let kind = award.authority.flatMap(book.organization)?.kind
            else { continue }
            if kinds[[form, level]] == nil { order.append([form, level]) }
            kinds[[form, level], default: []].append((kind, award))
        }
        return order.compactMap { key in
            let group = kinds[key] ?? []
            let counts = Dictionary(grouping: group, by: \.kind).mapValues(\.count)
            guard counts.count > 1,
                let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
                let odd = group.first(where: { $0.kind != usual })
            else { return nil }
            func label(_ kind: String) -> String { book.schema.label(of: kind, in: "loai_to_chuc") }
            return CheckResult(
                rule: code, verdict: .needsLook,
                subject: ledger.names.record(odd.award.record, column: "authority"),
                remarks: [
                    .said(
                        "records.remark-authority",
                        [
                            "form": book.schema.label(of: key[0], in: "hinh_thuc_khen"),
                            "one": label(odd.kind), "other": label(usual),
                        ])
                ])
        }
    }
}
