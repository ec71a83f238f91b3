import Documents
import Records

/// Rows of sums that stand in the table itself. They are no rows of it: they are not printed, not
/// counted and not added up a second time. What they state is held against what the rows come to.
struct StatedTotals {
    private struct Total {
        var place: Place
        var amounts: [ListSurvey.Sum?]
        /// What the rows above it came to.
        var computed: [ListSurvey.Sum]
    }

    private var totals: [Total] = []

    /// Whether a row is one of sums: its first words are "Tổng cộng", "Cộng", "Tổng số".
    static func isTotal(_ reading: ListReading) -> Bool {
        for column in 0..<min(reading.count, 4) {
            // Most rows are told by one byte.
            let first = reading.withBytes(column) { $0.first }
            guard let first else { continue }
            if first >= UInt8(ascii: "A"), !starts.contains(first) { return false }
            let text = reading.text(column)
            if text.isEmpty || text.allSatisfy({ $0.isNumber || $0 == "." }) { continue }
            guard text.utf8.count < 60 else { return false }
            return says(text)
        }
        return false
    }

    /// Whether the words are those of a sum; a word may have been typed without its marks, but
    /// "Cổng", "Công", "Tống" and "Tổng công ty" are something else.
    private static func says(_ text: String) -> Bool {
        let said = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        func begins(with words: [String]) -> Bool {
            said.count >= words.count
                && zip(said, words).allSatisfy { $0 == $1 || $0 == ListTable.key($1) }
        }
        return wholes.contains { $0.count == said.count && begins(with: $0) }
            || openings.contains {
                said.count > $0.count && said[$0.count] != "ty" && begins(with: $0)
            }
    }

    private static let starts = Set("TtCc".utf8)
    private static let wholes = [
        ["tổng", "cộng"], ["cộng"], ["tổng"], ["tổng", "số"], ["cộng", "tổng"],
        ["tổng", "toàn", "bộ"], ["cộng", "chung"],
    ]
    private static let openings = [
        ["tổng", "cộng"], ["cộng", "phần"], ["cộng", "mục"], ["cộng", "nhóm"],
    ]
    private static let mostTold = 20

    mutating func add(
        _ place: Place, stated amounts: [ListSurvey.Sum?], computed: [ListSurvey.Sum]
    ) {
        totals.append(Total(place: place, amounts: amounts, computed: computed))
    }

    /// One warning a row, and how many more there are; `decimals` are those of each column.
    func diagnostics(headers: [String], decimals: [Int], in table: Place) -> [Diagnostic] {
        let told = warnings(headers, decimals)
        guard totals.count > told.count else { return told }
        let more = String(totals.count - told.count)
        return told + [Diagnostic(.warning, .moreTotalsInTable, at: table, ["count": more])]
    }

    private func warnings(_ headers: [String], _ decimals: [Int]) -> [Diagnostic] {
        totals.prefix(Self.mostTold).enumerated().map { index, total in
            var arguments: [String: String] = [:]
            // Only the sum of all rows can be compared; sums of parts are left to the reader.
            if index == totals.count - 1, totals.count == 1 {
                for (column, amount) in total.amounts.enumerated() {
                    guard let amount, amount.millionths != total.computed[column].millionths,
                        total.computed[column].missing == 0
                    else { continue }
                    let amounts = Amounts(format: .vietnamese)
                    arguments = [
                        "column": headers[column],
                        "stated": amounts.text(amount, decimals: decimals[column]),
                        "computed": amounts.text(
                            total.computed[column], decimals: decimals[column]),
                    ]
                    break
                }
            }
            return Diagnostic(.warning, .totalInTable, at: total.place, arguments)
        }
    }
}
