import Documents

extension FilledTable {
    /// Roughly how wide it has to be to be read: columns of fixed width as they are, others as
    /// wide as their longest word (numbers do not break), running text 32 mm or more.
    var leastWidth: Length {
        var total = 0.0
        for (index, column) in columns.enumerated() {
            switch column.width {
            case .fixed(let width): total += width.points / Length.mm(1).points
            case .share: total += 32
            case .content: total += Self.width(of: longest(index, column)) + 4
            }
        }
        return .mm(total)
    }

    /// Letters of 12 to 13 points are about this wide.
    private static func width(of letters: Int) -> Double { Double(letters) * 2.2 }

    private func longest(_ index: Int, _ column: Column) -> Int {
        var most = Self.longestWord(column.title)
        for row in rows where row.cells.count == columns.count {
            let text = row.cells[index].text
            most = max(most, column.isNumeric ? text.count : Self.longestWord(text))
        }
        return most
    }

    private static func longestWord(_ text: String) -> Int {
        text.split(separator: " ").map(\.count).max() ?? 0
    }
}
