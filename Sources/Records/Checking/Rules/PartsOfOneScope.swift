/// C02: the parts of a declared total share its unit, period and status; else they are no parts
/// of it.
struct PartsOfOneScope: ReconciliationRule {
    let code = "C02"
    let source = "Quy ước tổng hợp biểu mẫu thống kê (Quyết định 885-QĐ/UBKTTW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        var seen: Set<String> = []
        return ledger.relations("tong_thanh_phan").compactMap { relation in
            // Further relations of one total are other readings of it (X02).
            guard let name = relation["total"].text, seen.insert(name).inserted,
                let total = record(name, ledger), let subject = ledger.figure(name)
            else { return nil }
            let parts = relation["parts"].list.compactMap(\.text).compactMap { part in
                record(part, ledger).map { (part, $0) }
            }
            guard !parts.isEmpty else { return nil }
            let columns = ["period", "status", "unit", "measure"]
            let odd = columns.filter { column in
                parts.contains { $0.1[column].text != total[column].text }
            }
            let titles = odd.compactMap { total.table.column($0)?.title.lowercased() }
            return CheckResult(
                rule: code, verdict: odd.isEmpty ? .agrees : .needsLook, subject: subject,
                parts: parts.compactMap { ledger.figure($0.0) },
                remarks: odd.isEmpty
                    ? []
                    : [
                        .said(
                            "records.remark-scope", ["columns": titles.joined(separator: ", ")])
                    ])
        }
    }

    private func record(_ name: String, _ ledger: Ledger) -> Record? {
        ledger.book.record(name, in: ["model_tallies", "figures"])
    }
}
