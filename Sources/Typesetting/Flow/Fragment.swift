/// Finished content of a known height that is placed as one piece. All places are relative to
/// its top left corner.
struct Fragment {
    /// Distance from its top to what follows.
    var height: Double
    /// What is drawn.
    var items: [PlacedItem]
    /// Least space above and below, when it stands among other blocks.
    var spaceBefore = 0.0
    var spaceAfter = 0.0
    /// Links, with rectangles relative to the fragment.
    var links: [LinkArea] = []
    /// Headings, with `y` relative to the fragment.
    var bookmarks: [Bookmark] = []
    /// Named places, with `y` relative to the fragment.
    var anchors: [Anchor] = []

    /// A fragment of drawn items.
    init(height: Double, items: [PlacedItem]) {
        self.height = height
        self.items = items
    }

    /// Sets `other` beside what is there, its tops level.
    mutating func add(_ other: Fragment, x: Double) {
        height = max(height, other.height)
        spaceBefore = max(spaceBefore, other.spaceBefore)
        spaceAfter = max(spaceAfter, other.spaceAfter)
        items += other.items.map { $0.moved(dx: x, dy: 0) }
        for var link in other.links {
            link.rect.x += x
            links.append(link)
        }
        bookmarks += other.bookmarks
        anchors += other.anchors
    }
}
