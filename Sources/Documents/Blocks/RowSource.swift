/// Rows that can be read any number of times, one after the other.
public struct RowSource: Sendable {
    /// Hands out the rows of one reading; nil when they are at an end.
    public typealias Reading = () -> TableRow?

    private let start: @Sendable () -> Reading

    /// Rows read anew by each call of `start`.
    public init(_ start: @escaping @Sendable () -> Reading) { self.start = start }

    /// Rows held in memory.
    public init(_ rows: [TableRow]) {
        self.init {
            var index = 0
            return {
                guard index < rows.count else { return nil }
                defer { index += 1 }
                return rows[index]
            }
        }
    }

    /// Starts a reading from the first row.
    public func read() -> Reading { start() }
}
