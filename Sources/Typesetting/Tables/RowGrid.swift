import Documents

/// Places the cells of successive rows in a table's columns, with column and row spans.
///
/// Rows come one at a time. Spans that cannot be are cut and told of; cells that find no free
/// column go on in one more row below, so that nothing given is lost.
struct RowGrid {
    /// Where one cell stands.
    struct Slot: Equatable {
        /// Position among the row's cells; nil for an empty cell that the row left out.
        var cell: Int?
        /// First column.
        var column: Int
        /// Columns covered.
        var columnSpan: Int
        /// Rows covered, as far as known.
        var rowSpan: Int
    }

    /// What was wrong with a row.
    struct Problems: OptionSet {
        let rawValue: Int
        /// Fewer cells than columns.
        static let tooFew = Problems(rawValue: 1)
        /// More cells than columns.
        static let tooMany = Problems(rawValue: 2)
        /// A span below 1, over the last column, or over a cell that is taken.
        static let badSpan = Problems(rawValue: 4)
    }

    /// Where the cells of the row placed last stand, from left to right.
    private(set) var slots: [Slot] = []
    /// What was wrong with the row placed last.
    private(set) var problems: Problems = []
    /// The cell that goes on in one more row; nil when the whole row is placed.
    private(set) var rest: Int?
    /// Whether the row placed last ends all row spans over it, because they left no column free.
    private(set) var endsSpans = false
    /// Rows still covered from above, by column.
    private var covered: [Int]
    /// Whether any column is covered.
    private var anyCovered = false
    private let longestSpan = 1_000_000

    /// A grid of `columns` columns.
    init(columns: Int) {
        covered = Array(repeating: 0, count: columns)
        slots.reserveCapacity(columns)
    }

    /// Number of columns.
    var columns: Int { covered.count }

    /// Whether a row span reaches over the row placed last into the next one.
    var spansGoOn: Bool { anyCovered }

    /// Places the cells of `row` from the cell numbered `first` on.
    mutating func place(_ row: TableRow, from first: Int = 0) {
        slots.removeAll(keepingCapacity: true)
        problems = []
        rest = nil
        endsSpans = false
        var column = 0
        var index = first
        if first == 0, !anyCovered, row.cells.count == columns, placePlain(row) { return }
        while index < row.cells.count {
            while column < columns, covered[column] > 0 { column += 1 }
            guard column < columns else { break }
            let asked = row.cells[index]
            let columnSpan = freeRun(at: column, atMost: asked.columnSpan)
            if columnSpan != asked.columnSpan || asked.rowSpan < 1 { problems.insert(.badSpan) }
            slots.append(
                Slot(
                    cell: index, column: column, columnSpan: columnSpan,
                    rowSpan: min(max(1, asked.rowSpan), longestSpan)))
            column += columnSpan
            index += 1
        }
        if index < row.cells.count {
            problems.insert(.tooMany)
            rest = index
            endsSpans = slots.isEmpty
        }
        while column < columns {
            if covered[column] == 0 {
                slots.append(Slot(cell: nil, column: column, columnSpan: 1, rowSpan: 1))
                if first == 0 { problems.insert(.tooFew) }
            }
            column += 1
        }
        advance()
    }

    /// Ends every row span with the row placed last.
    mutating func endSpans() {
        guard anyCovered else { return }
        for column in covered.indices { covered[column] = 0 }
        anyCovered = false
    }

    /// The usual row: one cell a column. False when a cell has a span.
    private mutating func placePlain(_ row: TableRow) -> Bool {
        for index in row.cells.indices {
            guard row.cells[index].columnSpan == 1, row.cells[index].rowSpan == 1 else {
                slots.removeAll(keepingCapacity: true)
                return false
            }
            slots.append(Slot(cell: index, column: index, columnSpan: 1, rowSpan: 1))
        }
        return true
    }

    /// The free columns from `column` on, at most `wanted`, at least 1.
    private func freeRun(at column: Int, atMost wanted: Int) -> Int {
        var run = 1
        while run < wanted, column + run < columns, covered[column + run] == 0 { run += 1 }
        return run
    }

    /// Counts this row off the spans from above and adds its own.
    private mutating func advance() {
        if endsSpans {
            endSpans()
            return
        }
        anyCovered = false
        for column in covered.indices where covered[column] > 0 {
            covered[column] -= 1
            if covered[column] > 0 { anyCovered = true }
        }
        for slot in slots where slot.rowSpan > 1 {
            for column in slot.column..<slot.column + slot.columnSpan {
                covered[column] = slot.rowSpan - 1
            }
            anyCovered = true
        }
    }
}
