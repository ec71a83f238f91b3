public import Documents

/// One finished page: every glyph and line has its place. Coordinates are points from the top
/// left corner of the sheet, y downwards.
public struct Page: Sendable {
    /// 1-based position in the file.
    public var index: Int
    /// Number printed on the page or counted for it (1-based within its section's numbering).
    public var number: Int
    /// Whether the pages of its section are numbered; the first one may show no number even so.
    public var isNumbered = true
    /// Size of the sheet.
    public var size: Size
    /// What is drawn, in drawing order.
    public var items: [PlacedItem]
    /// Structure elements that open on this page, in order of their ids. Elements of earlier
    /// pages may go on here; items name them by id.
    public var elements: [StructureElement]
    /// Headings that start on this page.
    public var bookmarks: [Bookmark]
    /// Links and the places that links lead to.
    public var links: [LinkArea]
    /// Named places on this page.
    public var anchors: [Anchor]
    /// A map of everything on the page that undoes what a printer does to it; nil for none.
    public var correction: SheetCorrection?

    /// An empty page.
    public init(index: Int, number: Int, size: Size) {
        self.index = index
        self.number = number
        self.size = size
        items = []
        elements = []
        bookmarks = []
        links = []
        anchors = []
    }
}

/// An entry of the document outline.
public struct Bookmark: Sendable, Hashable {
    /// The heading's text.
    public var title: String
    /// 1 is the highest.
    public var level: Int
    /// Top of the heading in points from the top of the page.
    public var y: Double
    /// A bookmark.
    public init(title: String, level: Int, y: Double) {
        self.title = title
        self.level = level
        self.y = y
    }
}

/// The area of a link on a page.
public struct LinkArea: Sendable, Hashable {
    /// Address, or `#name` of an anchor.
    public var target: String
    /// The area.
    public var rect: Rect
    /// The link's structure element.
    public var element: Int
    /// A link area.
    public init(target: String, rect: Rect, element: Int) {
        self.target = target
        self.rect = rect
        self.element = element
    }
}

/// A place that links lead to.
public struct Anchor: Sendable, Hashable {
    /// Its name without `#`.
    public var name: String
    /// Points from the top of the page.
    public var y: Double
    /// An anchor.
    public init(name: String, y: Double) {
        self.name = name
        self.y = y
    }
}

/// A rectangle in points, y downwards.
public struct Rect: Sendable, Hashable {
    /// Left edge.
    public var x: Double
    /// Top edge.
    public var y: Double
    /// Width.
    public var width: Double
    /// Height.
    public var height: Double
    /// A rectangle.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}
