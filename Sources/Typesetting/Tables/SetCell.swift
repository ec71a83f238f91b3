import Documents

/// One cell with its lines set, ready to be placed whole or in parts.
struct SetCell {
    /// White space above a line that starts another paragraph.
    struct Gap {
        /// Position of the line.
        var line: Int
        /// The space in points; none at the top of a part.
        var space: Double
    }

    /// First column.
    var column: Int
    /// Columns covered.
    var columnSpan: Int
    /// Rows covered; 0 once its row was split and the cell goes on beside the rows.
    var rowSpan: Int
    /// The lines from top to bottom.
    var lines: [Line]
    /// Spaces between paragraphs, in order of their lines.
    var gaps: [Gap] = []
    /// The first line that is not placed yet.
    var next = 0
    /// Left edge of the lines from the table's left edge.
    var x: Double
    /// Whether the lines stand in the middle of the cell's height.
    var isMiddle = false

    /// Whether every line is placed.
    var isDone: Bool { next >= lines.count }

    /// Height of the lines that are left.
    var height: Double { height(of: next..<lines.count) }

    /// Height of some of the lines, placed on their own.
    func height(of range: Range<Int>) -> Double {
        var height = 0.0
        for index in range { height += lines[index].height }
        for gap in gaps where gap.line > range.lowerBound && gap.line < range.upperBound {
            height += gap.space
        }
        return height
    }

    /// The space above line `index` when the part starts with line `first`.
    func space(above index: Int, from first: Int) -> Double {
        guard index > first, !gaps.isEmpty else { return 0 }
        return gaps.first { $0.line == index }?.space ?? 0
    }

    /// How many of the lines that are left fit into `room` points.
    func linesFitting(_ room: Double) -> Int {
        var used = 0.0
        var count = 0
        for index in next..<max(next, lines.count) {
            used += lines[index].height + space(above: index, from: next)
            if used > room + 0.001 { break }
            count += 1
        }
        return count
    }
}

/// One row with its cells set.
struct SetRow {
    /// What the row is.
    var kind: TableRow.Kind
    /// Its cells in the block's list.
    var cells: Range<Int>
    /// Height that its cells over one row need, padding included.
    var height: Double
    /// Whether every cell is one column wide and one row high.
    var isPlain: Bool
    /// Whether all row spans end here.
    var endsSpans: Bool
    /// Whether an ordinary row of the table ends with this one.
    var endsBodyRow = false
}

/// Successive rows with one list of cells, so that rows cost no arrays of their own.
struct RowBlock {
    /// The rows from top to bottom.
    var rows: [SetRow] = []
    /// The cells of all rows.
    var cells: [SetCell] = []

    /// Empties the block and keeps its memory.
    mutating func removeAll() {
        rows.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
    }

    /// Height of row `index` from what is left in its cells over one row.
    func heightLeft(of index: Int, padding: Double) -> Double {
        var height = 0.0
        for cell in rows[index].cells where cells[cell].rowSpan == 1 {
            height = max(height, cells[cell].height)
        }
        return height + 2 * padding
    }
}
