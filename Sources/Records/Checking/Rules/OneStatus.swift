/// X16: one figure has one status: what was registered is not yet built, and what is built is
/// not yet recognised. Asks for a look where a source calls one number by two statuses, where
/// two tallies state the same number for neighbouring statuses, and where a model's status is
/// not the last of its history.
struct OneStatus: ReconciliationRule {
    let code = "X16"
    let source = "Quy ước về trạng thái của mô hình"

    /// Statuses that sources mix up.
    private static let confused: Set = ["dang_ky", "xay_dung", "xay_dung_duy_tri"]

    func check(_ ledger: Ledger) -> [CheckResult] {
        named(in: ledger) + equal(in: ledger) + histories(in: ledger)
    }

    private func label(_ status: String, _ ledger: Ledger) -> String {
        ledger.book.schema.label(of: status, in: "trang_thai_mo_hinh")
    }

    private func named(in ledger: Ledger) -> [CheckResult] {
        ledger.book.modelTallies.compactMap { tally in
            guard let other = tally.record["other_status"].text, other != tally.status,
                let subject = ledger.figure(tally.id)
            else { return nil }
            return CheckResult(
                rule: code, verdict: .needsLook, subject: subject,
                remarks: [
                    .said(
                        "records.remark-status",
                        ["one": label(tally.status ?? "", ledger), "other": label(other, ledger)])
                ])
        }
    }

    private func equal(in ledger: Ledger) -> [CheckResult] {
        var first: [[String?]: ModelTally] = [:]
        return ledger.book.modelTallies.compactMap { tally in
            guard let status = tally.status, Self.confused.contains(status),
                let quantity = tally.quantity, quantity.isExact, let value = quantity.value,
                value > 1
            else { return nil }
            let key = [
                tally.organization, tally.period, tally.level, tally.kind, tally.field,
                tally.subject, tally.newOrKept, "\(value)",
            ]
            guard let other = first[key] else {
                first[key] = tally
                return nil
            }
            guard other.status != status, let subject = ledger.figure(tally.id),
                let part = ledger.figure(other.id)
            else { return nil }
            return CheckResult(
                rule: code, verdict: .needsLook, subject: subject, parts: [part],
                remarks: [
                    .said(
                        "records.remark-status",
                        [
                            "one": label(other.status ?? "", ledger),
                            "other": label(status, ledger),
                        ])
                ])
        }
    }

    private func histories(in ledger: Ledger) -> [CheckResult] {
        ledger.book["models"].compactMap { record in
            guard let status = record["status"].text,
                let last = record["history"].list.last?["status"].text
            else { return nil }
            let isSame = status == last
            return CheckResult(
                rule: code, verdict: isSame ? .agrees : .needsLook,
                subject: ledger.names.record(record, column: "status"),
                remarks: isSame
                    ? []
                    : [
                        .said(
                            "records.remark-history",
                            ["one": label(status, ledger), "other": label(last, ledger)])
                    ])
        }
    }
}
