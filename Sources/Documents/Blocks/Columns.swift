/// Stacks of blocks side by side, level at the top. Never broken over pages.
public struct Columns: Sendable {
    /// One stack.
    public struct Column: Sendable {
        /// Share of the width (shares are weighed against each other).
        public var share: Double
        /// The blocks from top to bottom.
        public var blocks: [Block]
        /// A stack of blocks.
        public init(share: Double, blocks: [Block]) {
            self.share = share
            self.blocks = blocks
        }
    }

    /// The stacks from left to right.
    public var columns: [Column]
    /// White space between two stacks.
    public var gap: Length
    /// Lines of the text before that must stand on the same page (a signature block is never
    /// alone on a page).
    public var linesKeptBefore: Int
    /// Where it came from.
    public var place: Place

    /// Stacks side by side.
    public init(
        _ columns: [Column], gap: Length = .zero, linesKeptBefore: Int = 0, place: Place = Place()
    ) {
        self.columns = columns
        self.gap = gap
        self.linesKeptBefore = linesKeptBefore
        self.place = place
    }
}
