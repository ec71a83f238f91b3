/// A sheet cut into 128 by 128 cells, each covered or clear.
struct InkGrid {
    private static let side = 128
    /// Left, bottom, right, top of the sheet.
    private let box: [Double]
    private var rows = [(low: UInt64, high: UInt64)](repeating: (0, 0), count: side)

    init(_ box: [Double]) { self.box = box }

    /// Covers the cells that `area` touches: left, bottom, right, top.
    mutating func cover(_ area: [Double]) {
        guard let cells = cells(area) else { return }
        let mask = Self.mask(cells.columns)
        for row in cells.rows {
            rows[row].low |= mask.low
            rows[row].high |= mask.high
        }
    }

    /// Whether no cell that `area` touches is covered; false for what leaves the sheet.
    func isClear(_ area: [Double]) -> Bool {
        let slack = 0.5
        guard area[0] >= box[0] - slack, area[1] >= box[1] - slack, area[2] <= box[2] + slack,
            area[3] <= box[3] + slack, let cells = cells(area)
        else { return false }
        let mask = Self.mask(cells.columns)
        return cells.rows.allSatisfy {
            rows[$0].low & mask.low == 0 && rows[$0].high & mask.high == 0
        }
    }

    private func cells(_ area: [Double]) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
        func range(_ low: Double, _ high: Double, _ first: Double, _ last: Double)
            -> ClosedRange<Int>?
        {
            guard last > first, low <= last, high >= first, low <= high else { return nil }
            let scale = Double(Self.side) / (last - first)
            let from = Int(max(0, ((max(low, first) - first) * scale).rounded(.down)))
            let to = Int(max(0, ((min(high, last) - first) * scale).rounded(.down)))
            let end = min(to, Self.side - 1)
            return min(from, end)...end
        }
        guard let columns = range(area[0], area[2], box[0], box[2]),
            let rows = range(area[1], area[3], box[1], box[3])
        else { return nil }
        return (columns, rows)
    }

    private static func mask(_ columns: ClosedRange<Int>) -> (low: UInt64, high: UInt64) {
        func bits(_ range: ClosedRange<Int>) -> UInt64 {
            let from = max(range.lowerBound, 0)
            let to = min(range.upperBound, 63)
            guard from <= to else { return 0 }
            let count = to - from + 1
            return (count == 64 ? .max : (1 << UInt64(count)) - 1) << UInt64(from)
        }
        return (
            bits(columns), bits(columns.lowerBound - 64...columns.upperBound - 64)
        )
    }
}
