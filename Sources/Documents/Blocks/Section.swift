/// A run of pages with one page set-up. A new section starts a new page.
public struct Section: Sendable {
    /// Sheet, margins, page number.
    public var setup: PageSetup
    /// The blocks from top to bottom.
    public var blocks: [Block]
    /// Blocks at the foot of the section's first page, above the bottom margin (contact line).
    public var firstPageFoot: [Block]
    /// Sheets instead of blocks, each a page of its own; nil for a section of blocks.
    public var sheets: SheetSource?
    /// Whether page numbers start at 1 again (each appendix is numbered by itself).
    public var restartsNumbering: Bool

    /// A section.
    public init(
        setup: PageSetup, blocks: [Block], firstPageFoot: [Block] = [],
        restartsNumbering: Bool = false
    ) {
        self.setup = setup
        self.blocks = blocks
        self.firstPageFoot = firstPageFoot
        self.restartsNumbering = restartsNumbering
    }
}
