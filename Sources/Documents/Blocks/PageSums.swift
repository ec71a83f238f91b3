/// Sums that are printed where pages end and begin ("cộng trang", "mang sang"). Where a page ends
/// is known only when rows are set, so the rows of sums are asked for then. Ranges count the body
/// rows of the table from 0. Meant for tables without cells over several rows.
public struct PageSums: Sendable {
    /// The row at the foot of a page, which sums up the body rows on it.
    public var foot: @Sendable (Range<Int>) -> TableRow
    /// The row under the header of a following page, which sums up all body rows before it.
    public var carried: (@Sendable (Int) -> TableRow)?

    /// Sums of pages.
    public init(
        foot: @escaping @Sendable (Range<Int>) -> TableRow,
        carried: (@Sendable (Int) -> TableRow)? = nil
    ) {
        self.foot = foot
        self.carried = carried
    }
}
