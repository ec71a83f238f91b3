/// A header of two rows: "Đạt" under "Kết quả", which stands over more columns.
public struct GroupedHeader: Sendable, Hashable {
    /// What stands over the columns.
    public var group: String
    /// What the column itself is called.
    public var title: String
    /// The first column under the group: two groups may be called the same.
    public var first: Int
}
