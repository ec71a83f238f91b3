/// G01: the grade of an assessment is the one that its points and conditions give on the scale
/// in force at the end of its period, and its points add up.
struct GradeFromPoints: ReconciliationRule {
    let code = "G01"
    let source = "Quy định 366-QĐ/TW (30/8/2025); Hướng dẫn 43-HD/BTCTW (31/10/2025)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        return book["assessments"].compactMap { record in
            guard let points = record["points"].quantity?.value,
                let stated = record["grade"].text
            else { return nil }
            var subject = ledger.names.record(record, column: "grade")
            subject.quantity = record["points"].quantity
            var conditions: [String: Bool] = [:]
            for condition in record["met"].list.compactMap(\.text) { conditions[condition] = true }
            for condition in record["unmet"].list.compactMap(\.text) {
                conditions[condition] = false
            }
            guard let scale = book.scale(of: record),
                let grading = scale.grade(points: points, conditions: conditions)
            else { return CheckResult(rule: code, verdict: .cannotCheck, subject: subject) }
            func label(_ grade: String) -> String { book.schema.label(of: grade, in: "xep_loai") }
            guard let grade = grading.grade else {
                let open = grading.open.map { book.schema.label(of: $0, in: "dieu_kien_xep_loai") }
                return CheckResult(
                    rule: code, verdict: .cannotCheck, subject: subject,
                    remarks: [
                        .said(
                            "records.remark-conditions",
                            ["conditions": open.joined(separator: "; ")])
                    ])
            }
            return CheckResult(
                rule: code, verdict: grade == stated ? .agrees : .differs, subject: subject,
                remarks: grade == stated
                    ? [] : [.words(label(stated), expected: label(grade))])
        }
    }
}
