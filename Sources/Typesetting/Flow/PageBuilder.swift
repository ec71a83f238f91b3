import Documents

/// The page being filled and the place on it. Blocks are placed from top to bottom; a full page
/// is handed out and let go.
///
/// How to use it from tables and other blocks:
/// - `width` is the width at hand, `remaining` the height; both are as of now.
/// - Draw with `draw(…)`: coordinates count from the left edge of the text area and from the
///   cursor. Then `advance(by:)`. Or do both with `place(…)`.
/// - What does not fit begins a new page: `try finishPage()`, then go on drawing at the top.
///   Left edges differ from page to page (mirrored margins), so keep no absolute places.
/// - Open elements with `structure.open` in reading order before drawing their content; a page
///   takes along the elements of which something stands on it.
/// - A galley is a builder without an end: `remaining` is infinite there.
final class PageBuilder {
    /// Sets the text.
    let setter: TextSetter
    /// Numbers the elements.
    let structure: StructureBuilder
    /// Whether this is a stack without page ends (a column, a group kept together).
    let isGalley: Bool
    /// Height that stays free below the last rows of the table that is set: what follows it must
    /// not stand alone on a page.
    var keptBelow = 0.0
    /// Extra indent on the left of everything that is placed (inside lists).
    var indent = 0.0

    /// The page being filled.
    private(set) var page: Page
    private var area: TextArea
    private var setup: PageSetup
    /// Cursor, in points from the top of the sheet, the waiting space not counted.
    private var y: Double
    /// Space that goes before the next block; the larger of two counts.
    private var collapsing = 0.0
    /// Space that was asked for as such; it adds up.
    private var explicit = 0.0
    private var lastElement = -1
    private var pageInSection = 0
    private var foot: PageFoot?
    private let deliver: (Page) throws -> Void

    /// Blocks at the foot of the first page of a section.
    struct PageFoot {
        /// Height that the text area loses.
        var height: Double
        /// Lays the blocks out, with their elements.
        var make: () throws -> Fragment
    }

    /// A builder whose full pages go to `deliver`. Call ``beginSection(_:restart:foot:)`` first.
    init(
        setter: TextSetter, structure: StructureBuilder, deliver: @escaping (Page) throws -> Void
    ) {
        self.setter = setter
        self.structure = structure
        self.deliver = deliver
        isGalley = false
        setup = PageSetup(margins: Margins(top: .zero, bottom: .zero, left: .zero, right: .zero))
        page = Page(index: 1, number: 1, size: setup.size)
        area = TextArea(setup, isBack: false)
        y = 0
    }

    /// A stack of `width` points that never ends.
    init(galley width: Double, setter: TextSetter, structure: StructureBuilder) {
        self.setter = setter
        self.structure = structure
        deliver = { _ in }
        isGalley = true
        let size = Size(width: .pt(width), height: .pt(.infinity))
        setup = PageSetup(
            size: size, margins: Margins(top: .zero, bottom: .zero, left: .zero, right: .zero))
        page = Page(index: 0, number: 0, size: size)
        area = TextArea(left: 0, top: 0, width: width, bottom: .infinity)
        y = 0
    }

    // MARK: The place at hand

    /// Width at hand in points.
    var width: Double { max(1, area.width - indent) }
    /// Height of an empty page's text area.
    var fullHeight: Double { area.bottom - area.top }
    /// Height left on this page, the space before the next block taken off.
    var remaining: Double { area.bottom - y - (isAtTop ? 0 : collapsing + explicit) }
    /// Whether nothing stands on the page yet.
    private(set) var isAtTop = true
    /// Height of what stands in the galley.
    var usedHeight: Double { y - area.top }

    /// Leaves at least `points` before the next block; of adjacent spaces the larger counts.
    /// Nothing at the top of a page.
    func leave(atLeast points: Double) {
        if points.isFinite { collapsing = max(collapsing, points) }
    }

    /// Leaves `points` more before the next block. Nothing at the top of a page, but a galley
    /// keeps it.
    func leave(exactly points: Double) {
        if points.isFinite { explicit += max(0, points) }
    }

    /// Moves the cursor over the waiting space. Drawing does this by itself.
    func settle() {
        if isAtTop {
            if isGalley { y += explicit }
        } else {
            y += collapsing + explicit
        }
        collapsing = 0
        explicit = 0
    }

    // MARK: Drawing

    /// Draws an item whose place counts from the left edge of the text area and the cursor.
    func draw(_ item: PlacedItem, x: Double = 0, y offset: Double = 0) {
        if collapsing + explicit > 0 { settle() }
        if case .element(let id) = item.mark, id > lastElement { lastElement = id }
        page.items.append(item.moved(dx: area.left + indent + x, dy: y + offset))
    }

    /// Draws items whose places count from the left edge of the text area and the cursor.
    func draw(_ items: [PlacedItem], x: Double = 0, y offset: Double = 0) {
        for item in items { draw(item, x: x, y: offset) }
    }

    /// Where the cursor stands on the sheet, in points from its top left corner, once the waiting
    /// space is left. Holds until the cursor moves.
    func origin() -> (x: Double, y: Double) {
        settle()
        return (area.left + indent, y)
    }

    /// Draws items whose places are on the sheet already; `last` is their highest element. Takes
    /// the items without copying them when the page is empty, and leaves `items` empty.
    func drawPlaced(_ items: inout [PlacedItem], last: Int) {
        lastElement = max(lastElement, last)
        if page.items.isEmpty {
            swap(&page.items, &items)
        } else {
            page.items += items
        }
        items.removeAll(keepingCapacity: true)
    }

    /// Draws a line of text with its links; `offset` is its top below the cursor.
    func draw(_ line: Line, x: Double = 0, y offset: Double = 0) {
        draw(line.items, x: x, y: offset)
        for link in line.links { add(link, x: x, y: offset) }
    }

    /// Moves the cursor down.
    func advance(by height: Double) {
        settle()
        y += height
        isAtTop = false
    }

    /// Places items as one piece `height` tall.
    func place(_ items: [PlacedItem], height: Double, x: Double = 0) {
        settle()
        draw(items, x: x)
        advance(by: height)
    }

    /// Places lines below each other.
    func place(_ lines: some Sequence<Line>, x: Double = 0) {
        for line in lines {
            settle()
            draw(line, x: x)
            advance(by: line.height)
        }
    }

    /// Places a fragment with all that belongs to it.
    func place(_ fragment: Fragment, x: Double = 0) {
        settle()
        draw(fragment.items, x: x)
        for link in fragment.links { add(link, x: x, y: 0) }
        for bookmark in fragment.bookmarks {
            page.bookmarks.append(
                Bookmark(title: bookmark.title, level: bookmark.level, y: y + bookmark.y))
        }
        for anchor in fragment.anchors {
            page.anchors.append(Anchor(name: anchor.name, y: y + anchor.y))
        }
        advance(by: fragment.height)
    }

    /// Adds a heading at the cursor to the outline.
    func addBookmark(_ title: String, level: Int) {
        settle()
        page.bookmarks.append(Bookmark(title: title, level: level, y: y))
    }

    /// Names the place at the cursor.
    func addAnchor(_ name: String) {
        settle()
        page.anchors.append(Anchor(name: name, y: y))
    }

    private func add(_ link: LinkArea, x: Double, y offset: Double) {
        var link = link
        link.rect.x += area.left + indent + x
        link.rect.y += y + offset
        page.links.append(link)
    }

    // MARK: Pages

    /// Begins a section on a new page.
    func beginSection(_ setup: PageSetup, restart: Bool, foot: PageFoot?) throws {
        if !isAtTop { try finishPage() }
        self.setup = setup
        self.foot = foot
        pageInSection = 0
        if restart { page.number = 1 }
        if let problem = TextArea.problem(setup) { setter.reports.add(problem) }
        openPage()
    }

    /// Ends a section: its last page is handed out, even when nothing stands on it.
    func endSection() throws {
        if !isAtTop || pageInSection == 1 { try finishPage() }
    }

    /// Lets go of a foot that no page took, when setting ends before its time.
    func end() { foot = nil }

    /// Hands out the page and begins the next one.
    func finishPage() throws {
        guard !isGalley else { return }
        if let foot {
            self.foot = nil
            let fragment = try foot.make()
            y = area.bottom + foot.height - fragment.height
            (collapsing, explicit) = (0, 0)
            place(fragment, x: -indent)
        }
        drawNumber()
        page.elements = structure.take(through: lastElement)
        let full = page
        page = Page(index: full.index + 1, number: full.number + 1, size: setup.size)
        openPage()
        try deliver(full)
    }

    /// Hands out a page that is made as a whole, with the next index and number, which nothing
    /// prints.
    func deliverSheet(restart: Bool, _ make: (inout Page) -> Void) throws {
        if restart { page.number = 1 }
        var full = page
        full.isNumbered = false
        make(&full)
        page = Page(index: full.index + 1, number: full.number + 1, size: setup.size)
        openPage()
        try deliver(full)
    }

    private func openPage() {
        pageInSection += 1
        page.size = setup.size
        page.isNumbered = setup.numbering != nil
        area = TextArea(setup, isBack: page.index.isMultiple(of: 2))
        if var foot, pageInSection == 1 {
            // However tall the foot, half of the page is left for text.
            foot.height = min(foot.height, (area.bottom - area.top) / 2)
            area.bottom -= foot.height
            self.foot = foot
        }
        y = area.top
        isAtTop = true
        (collapsing, explicit) = (0, 0)
    }

    /// What stands in the galley, as one piece. Space at its end counts when it was asked for.
    func takeFragment() -> Fragment {
        var fragment = Fragment(height: usedHeight + explicit, items: page.items)
        fragment.spaceAfter = collapsing
        fragment.links = page.links
        fragment.bookmarks = page.bookmarks
        fragment.anchors = page.anchors
        return fragment
    }

    private func drawNumber() {
        guard let numbering = setup.numbering, page.number >= numbering.firstShown else {
            return
        }
        let text = String(page.number)
        let width = setter.width(of: text, style: numbering.style)
        let baseline = numbering.fromTop.points + setter.digitHeight(of: numbering.style)
        page.items += setter.run(
            text, style: numbering.style, x: area.left + (area.width - width) / 2,
            baseline: baseline, mark: .artifact, place: Place())
    }
}
