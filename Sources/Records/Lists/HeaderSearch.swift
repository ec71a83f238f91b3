/// Finds the row of headers in a table that nothing is known of: title lines may stand above it.
enum HeaderSearch {
    /// How many rows are looked at.
    static let depth = 30

    /// The position of the header among the first `rows`: the first in which at least two cells,
    /// and at least half of those of the widest row, are filled; nil when no row has a cell.
    static func header(in rows: [[String]]) -> Int? {
        let filled = rows.map { row in row.count { !$0.isEmpty } }
        guard let widest = filled.max(), widest > 0 else { return nil }
        let needed = widest == 1 ? 1 : max(2, (widest + 1) / 2)
        return filled.firstIndex { $0 >= needed }
    }

    /// `row` without the empty cells at its end that no row below fills.
    static func trimmed(_ row: [String]) -> [String] {
        var row = row
        while row.last?.isEmpty == true { row.removeLast() }
        return row
    }
}
