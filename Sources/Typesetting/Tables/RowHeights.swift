/// Finds the heights of successive rows: a cell over several rows makes the last of them taller
/// when they do not hold it together.
struct RowHeights {
    /// The heights found last, one a row.
    private(set) var heights: [Double] = []

    /// A span that is being followed down.
    private struct Span {
        var rows: Int
        var need: Double
        var height: Double
    }
    private var open: [Span] = []

    /// Heights of the rows of `block` from `first` on, which stand at `top` in a part where
    /// `spans` are open.
    mutating func find(
        _ block: RowBlock, from first: Int, top: Double, spans: [TablePart.OpenSpan],
        padding: Double
    ) {
        heights.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        for span in spans {
            open.append(
                Span(
                    rows: span.rows, need: span.cell.height + 2 * padding, height: top - span.top))
        }
        for index in first..<max(first, block.rows.count) {
            let row = block.rows[index]
            var height = row.height
            if !row.isPlain || !open.isEmpty {
                addSpans(of: row, in: block, padding: padding)
                height = close(row, height)
            }
            heights.append(height)
        }
    }

    /// Height of all rows.
    var sum: Double { heights.reduce(0, +) }

    private mutating func addSpans(of row: SetRow, in block: RowBlock, padding: Double) {
        for cell in row.cells where block.cells[cell].rowSpan > 1 {
            let cell = block.cells[cell]
            open.append(Span(rows: cell.rowSpan, need: cell.height + 2 * padding, height: 0))
        }
    }

    private mutating func close(_ row: SetRow, _ height: Double) -> Double {
        var height = height
        for index in open.indices {
            open[index].rows = row.endsSpans ? 0 : open[index].rows - 1
            if open[index].rows <= 0 {
                height = max(height, open[index].need - open[index].height)
            }
        }
        open.removeAll { $0.rows <= 0 }
        for index in open.indices { open[index].height += height }
        return height
    }
}
