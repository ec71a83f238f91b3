/// Rows of text in one block of memory: 100,000 rows take little more than their letters.
public struct PackedRows: Sendable {
    private var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`, row after row.
    private var ends: [Int] = []
    /// The number of each row, as a spreadsheet shows it.
    private var numbers: [Int32] = []
    /// How many cells a row has.
    public let width: Int

    /// No rows of `width` cells.
    public init(width: Int) { self.width = width }

    /// How many rows there are.
    public var count: Int { numbers.count }

    /// Adds a row; missing cells are empty, those beyond the width are left out.
    public mutating func add(_ cells: [String], number: Int) {
        for column in 0..<width {
            if column < cells.count { bytes.append(contentsOf: cells[column].utf8) }
            ends.append(bytes.count)
        }
        numbers.append(Int32(clamping: number))
    }

    /// The number of row `row`.
    func number(of row: Int) -> Int { Int(numbers[row]) }

    /// The bytes of a cell.
    func withBytes<Value>(
        row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> Value {
        let cell = row * width + column
        let start = cell == 0 ? 0 : ends[cell - 1]
        return bytes.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[start..<ends[cell]]))
        }
    }
}
