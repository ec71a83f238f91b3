import Documents

/// Collects the rules of the part of a table on one page as a single path: verticals run on over
/// successive rows, and stop at cells that cover several columns; horizontals stop at cells that
/// cover several rows. All places are relative to the table's top left corner on the page.
struct TableRules {
    /// Left edges of the columns and the right edge of the table.
    private let edges: [Double]
    private let style: TableStyle.Rules
    private let thickness: Double
    /// Where the vertical at each edge began; nil where none is being drawn.
    private var open: [Double?]
    private var segments: [VectorPath.Segment] = []
    /// Which cell covers each column of the row before; empty when all cells are single.
    private var above: [Int] = []
    private var started = false
    private var bottom = 0.0

    /// Rules for columns between `edges`.
    init(edges: [Double], style: TableStyle) {
        self.edges = edges
        self.style = style.rules
        thickness = style.ruleWidth.isFinite ? max(0, style.ruleWidth) : 0
        open = Array(repeating: nil, count: edges.count)
    }

    private var draws: Bool { style != .none && thickness > 0 && edges.count > 1 }

    /// Adds a row of single cells between `top` and `bottom`.
    mutating func addRow(top: Double, bottom: Double) {
        addRow(top: top, bottom: bottom, owners: [])
    }

    /// Adds a row; `owners` tells for each column the number of the cell that covers it, or is
    /// empty when all cells are single.
    mutating func addRow(top: Double, bottom: Double, owners: [Int]) {
        guard draws else { return }
        if !started || above.isEmpty || owners.isEmpty {
            addHorizontal(0, edges.count - 1, at: top)
        } else {
            addHorizontals(between: above, and: owners, at: top)
        }
        if style == .grid { addVerticals(owners, from: top) }
        above = owners
        started = true
        self.bottom = bottom
    }

    /// Ends the part on this page and gives its rules as one path; nil when there are none.
    mutating func finish() -> VectorPath? {
        guard started else { return nil }
        addHorizontal(0, edges.count - 1, at: bottom)
        for edge in edges.indices { endVertical(edge, at: bottom) }
        let path = VectorPath(segments, stroke: VectorPath.Stroke(width: thickness))
        segments.removeAll(keepingCapacity: true)
        above = []
        started = false
        return path
    }

    /// A line from edge `first` to edge `last`, over the corners of the frame.
    private mutating func addHorizontal(_ first: Int, _ last: Int, at y: Double) {
        let corner = style == .grid ? thickness / 2 : 0
        let left = edges[first] - (first == 0 ? corner : 0)
        let right = edges[last] + (last == edges.count - 1 ? corner : 0)
        segments.append(.move(left, y))
        segments.append(.line(right, y))
    }

    private mutating func addHorizontals(between above: [Int], and below: [Int], at y: Double) {
        var start: Int?
        for column in below.indices {
            if above[column] == below[column] {
                if let first = start { addHorizontal(first, column, at: y) }
                start = nil
            } else if start == nil {
                start = column
            }
        }
        if let first = start { addHorizontal(first, below.count, at: y) }
    }

    private mutating func addVerticals(_ owners: [Int], from top: Double) {
        for edge in edges.indices {
            let inside =
                edge > 0 && edge < owners.count && owners[edge - 1] == owners[edge]
            if inside {
                endVertical(edge, at: top)
            } else if open[edge] == nil {
                open[edge] = top
            }
        }
    }

    private mutating func endVertical(_ edge: Int, at y: Double) {
        guard let top = open[edge] else { return }
        open[edge] = nil
        segments.append(.move(edges[edge], top))
        segments.append(.line(edges[edge], y))
    }
}
