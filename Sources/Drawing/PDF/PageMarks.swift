/// The marked content of one page: which structure element each mark belongs to.
public struct PageMarks: Sendable, Hashable {
    /// Stands in ``leaves`` for page furniture.
    public static let artifact = -1

    /// 1-based page of the file that was drawn.
    public var page: Int
    /// Numbers of structure elements; the n-th is the owner of the content with MCID n.
    public var leaves: [Int]

    /// The marks of a page.
    public init(page: Int, leaves: [Int]) {
        self.page = page
        self.leaves = leaves
    }
}
