import Documents
import Finishing

/// Puts the headings of one part of a joined file under the part's own: those after the first
/// are a level lower, none skips a level, and the first has no entry in the outline, since the
/// part has one.
struct HeadingNesting {
    /// Whether the part hangs on a heading of its own.
    let isUnderHeading: Bool
    /// Level of the heading before; 0 for none.
    private var level = 0
    private var hasEntry = false

    init(isUnderHeading: Bool) { self.isUnderHeading = isUnderHeading }

    /// The page's structure with its headings in their places.
    mutating func nest(_ page: PageStructure) -> PageStructure {
        var page = page
        for index in page.elements.indices {
            guard let own = page.elements[index].role.headingLevel else { continue }
            let wanted = isUnderHeading && level > 0 ? own + 1 : own
            level = min(wanted, level + 1)
            page.elements[index].role = .heading(level)
        }
        if isUnderHeading, !hasEntry, !page.bookmarks.isEmpty { page.bookmarks.removeFirst() }
        hasEntry = true
        return page
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
