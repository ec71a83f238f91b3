/// X20: faults of typing in what is printed: doubled words, quotation marks without their
/// partner, words run together, a decimal point where Vietnamese writes a comma. Faults that
/// whoever took down the source noted are passed on.
struct TextFaults: ReconciliationRule {
    let code = "X20"
    let source = "Chính tả và cách ghi số tiếng Việt"

    private static let passedOver: Set = ["source", "text_issues", "structure_issues", "settings"]
    private static let columns: Set = ["id", "source", "note", "as_written"]

    func check(_ ledger: Ledger) -> [CheckResult] {
        var lint = TextLint(ledger.book.schema)
        var results: [CheckResult] = ledger.book["text_issues"].map { record in
            CheckResult(
                rule: code, verdict: .needsLook, subject: ledger.names.record(record),
                remarks: [.words(record["issue"].text ?? "", expected: nil)])
        }
        for table in ledger.book.filledTables
        where !Self.passedOver.contains(table.description.code) {
            let columns = table.description.columns.filter { column in
                guard !Self.columns.contains(column.code) else { return false }
                return [.text, .list(of: .text)].contains(column.type)
            }
            for record in table {
                for column in columns {
                    let texts = record[column.code].list.compactMap(\.text)
                    let faults = texts.flatMap { lint.faults(of: $0) }
                    guard !faults.isEmpty else { continue }
                    results.append(
                        CheckResult(
                            rule: code, verdict: .needsLook,
                            subject: ledger.names.record(record, column: column.code),
                            remarks: faults.map { .said($0.wording, ["text": $0.excerpt]) }))
                }
            }
        }
        return results
    }
}
