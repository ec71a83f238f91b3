import Documents
import Finishing

/// Where the structure of one document goes in a file of several: its elements are numbered on,
/// it becomes a part of the first document, its outline goes under its first heading, and the
/// names of its places get a beginning of their own.
struct StructureNesting {
    /// Number of the first element.
    let first: Int
    /// Title of the part.
    let title: String?
    /// Beginning of the names of its places.
    let prefix: String
    /// Levels by which headings after the first are lower.
    let levels: Int
    /// Greatest number seen so far.
    private(set) var last: Int
    /// Level of the heading before; 0 for none.
    private var heading = 0
    private var hasBookmark = false

    init(first: Int, title: String?, prefix: String, levels: Int) {
        self.first = first
        self.title = title
        self.prefix = prefix
        self.levels = levels
        last = first - 1
    }

    /// The page's structure as the whole file numbers it.
    mutating func nest(_ page: PageStructure) -> PageStructure {
        var page = page
        page.marks = page.marks.map { $0 == PageStructure.artifact ? $0 : $0 + first }
        page.elements = page.elements.map { nest($0) }
        page.links = page.links.map { link in
            var link = link
            link.element += first
            if link.target.hasPrefix("#") { link.target = "#" + prefix + link.target.dropFirst() }
            return link
        }
        page.anchors = page.anchors.map { NamedSpot(name: prefix + $0.name, y: $0.y) }
        page.boxes = page.boxes.map { ElementBox(element: $0.element + first, box: $0.box) }
        nestOutline(of: &page)
        return page
    }

    /// The first page of a part has its entry, even when no heading stands on it.
    private mutating func nestOutline(of page: inout PageStructure) {
        if hasBookmark {
            for index in page.bookmarks.indices { page.bookmarks[index].level += levels }
            return
        }
        hasBookmark = true
        for index in page.bookmarks.indices.dropFirst() { page.bookmarks[index].level += levels }
        guard let title else { return }
        if page.bookmarks.isEmpty {
            page.bookmarks = [OutlineEntry(title: title, level: 1, y: 0)]
        } else if levels > 0 {
            page.bookmarks[0].title = title
        }
    }

    private mutating func nest(_ element: StructureElement) -> StructureElement {
        var element = element
        element.id += first
        last = max(last, element.id)
        if let parent = element.parent {
            element.parent = parent + first
        } else if first > 0 {
            element.parent = 0
            element.role = .part
            element.title = title
        }
        if let level = element.role.headingLevel {
            heading = min(heading == 0 ? level : level + levels, heading + 1)
            element.role = .heading(heading)
        }
        return element
    }
}

extension StructureRole {
    /// The level of a heading; nil for anything else.
    fileprivate var headingLevel: Int? {
        switch self {
        case .heading1: 1
        case .heading2: 2
        case .heading3: 3
        case .heading4: 4
        case .heading5: 5
        case .heading6: 6
        default: nil
        }
    }
}
