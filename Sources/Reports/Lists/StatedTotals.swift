import Documents
import Records

/// Rows of sums that stand in the table itself. They must not be added up a second time, and
/// what they state is held against what the rows come to.
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
            let key = ListTable.key(text)
            return words.contains(key) || key.hasPrefix("tong cong ") || key.hasPrefix("cong phan ")
                || key.hasPrefix("cong muc ") || key.hasPrefix("cong nhom ")
        }
        return false
    }

    private static let starts = Set("TtCc".utf8)
    private static let words: Set<String> = [
        "tong cong", "cong", "tong", "tong so", "cong tong", "tong toan bo", "cong chung",
    ]

    mutating func add(
        _ place: Place, stated amounts: [ListSurvey.Sum?], computed: [ListSurvey.Sum]
    ) {
        totals.append(Total(place: place, amounts: amounts, computed: computed))
    }

    /// One warning a row; `rows` tells how many rows there are, `decimals` those of each column.
    func diagnostics(headers: [String], decimals: [Int]) -> [Diagnostic] {
        totals.prefix(20).enumerated().map { index, total in
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
