/// Blocks that belong together: a part of the document, or blocks that stay on one page.
public struct Group: Sendable {
    /// What the group is in the logical structure.
    public enum Role: Sendable, Hashable {
        /// No element of its own.
        case none
        /// A part (Phần, Phụ lục) with its title.
        case part(title: String)
        /// A section of a part.
        case section(title: String)
    }

    /// The blocks from top to bottom.
    public var blocks: [Block]
    /// What it is.
    public var role: Role
    /// All blocks stand on one page if they fit on one.
    public var keepTogether: Bool

    /// A group of blocks.
    public init(_ blocks: [Block], role: Role = .none, keepTogether: Bool = false) {
        self.blocks = blocks
        self.role = role
        self.keepTogether = keepTogether
    }
}
