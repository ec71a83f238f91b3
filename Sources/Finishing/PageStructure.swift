public import Documents

/// What one page holds in the logical structure, beside the PDF page itself. Lengths are points
/// from the top left corner of the sheet, y downwards.
public struct PageStructure: Sendable, Hashable {
    /// Stands in ``marks`` for page furniture.
    public static let artifact = -1

    /// For each mark of the page, in drawing order: the id of its element, or
    /// ``artifact``. Content outside all marks is an artifact too.
    public var marks: [Int]
    /// Elements that open on this page, in order of their ids. The children of an element are
    /// read in this order. What belongs to one element lies on pages that follow each other; only
    /// the newest element and those that hold it may go on for ever.
    public var elements: [StructureElement]
    /// Areas that are links.
    public var links: [LinkSpot]
    /// Headings that start on this page.
    public var bookmarks: [OutlineEntry]
    /// Named places on this page, that links lead to: name without `#`, points from the top.
    public var anchors: [NamedSpot]
    /// The number printed on the page; nil leaves the page with its place in the file.
    public var number: Int?
    /// Whether the page belongs to those that numbers are printed on.
    public var isNumbered: Bool
    /// Where figures are; a figure without its box is allowed.
    public var boxes: [ElementBox]

    /// A page.
    public init(
        marks: [Int] = [], elements: [StructureElement] = [], links: [LinkSpot] = [],
        bookmarks: [OutlineEntry] = [], anchors: [NamedSpot] = [], number: Int? = nil,
        isNumbered: Bool = true, boxes: [ElementBox] = []
    ) {
        self.marks = marks
        self.elements = elements
        self.links = links
        self.bookmarks = bookmarks
        self.anchors = anchors
        self.number = number
        self.isNumbered = isNumbered
        self.boxes = boxes
    }
}

/// A rectangle in points from the top left corner of the sheet, y downwards.
public struct SheetBox: Sendable, Hashable {
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

/// An area that is a link.
public struct LinkSpot: Sendable, Hashable {
    /// Address, or `#name` of a named place.
    public var target: String
    /// The area.
    public var box: SheetBox
    /// The link's structure element.
    public var element: Int
    /// What a reader hears of the link; nil for the element's text, or the target.
    public var contents: String?

    /// A link area.
    public init(target: String, box: SheetBox, element: Int, contents: String? = nil) {
        self.target = target
        self.box = box
        self.element = element
        self.contents = contents
    }
}

/// A heading in the outline of the file.
public struct OutlineEntry: Sendable, Hashable {
    /// The heading's text.
    public var title: String
    /// 1 is the highest.
    public var level: Int
    /// Top of the heading.
    public var y: Double

    /// An entry.
    public init(title: String, level: Int, y: Double) {
        self.title = title
        self.level = level
        self.y = y
    }
}

/// A named place on a page.
public struct NamedSpot: Sendable, Hashable {
    /// Its name without `#`.
    public var name: String
    /// Points from the top of the page.
    public var y: Double

    /// A named place.
    public init(name: String, y: Double) {
        self.name = name
        self.y = y
    }
}

/// Where the picture of an element is.
public struct ElementBox: Sendable, Hashable {
    /// The element.
    public var element: Int
    /// Its box.
    public var box: SheetBox

    /// The box of an element.
    public init(element: Int, box: SheetBox) {
        self.element = element
        self.box = box
    }
}
