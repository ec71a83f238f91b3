/// What an element of the logical structure is (ISO 32000-1, 14.8.4).
public enum StructureRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// The whole document.
    case document = "Document"
    /// A part.
    case part = "Part"
    /// A section.
    case section = "Sect"
    /// Headings.
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case heading4 = "H4"
    case heading5 = "H5"
    case heading6 = "H6"
    /// A paragraph.
    case paragraph = "P"
    /// A list, its items, labels and bodies.
    case list = "L"
    case listItem = "LI"
    case label = "Lbl"
    case listBody = "LBody"
    /// A table and its parts.
    case table = "Table"
    case tableHead = "THead"
    case tableBody = "TBody"
    case tableRow = "TR"
    case headerCell = "TH"
    case dataCell = "TD"
    /// A caption of a table or figure.
    case caption = "Caption"
    /// A figure with alternative text.
    case figure = "Figure"
    /// A link.
    case link = "Link"
    /// A note.
    case note = "Note"
    /// A run inside a block.
    case span = "Span"
    /// A block with no closer meaning.
    case division = "Div"

    /// The heading of `level`, 1 the highest; deeper than 6 is 6.
    public static func heading(_ level: Int) -> StructureRole {
        switch level {
        case ...1: .heading1
        case 2: .heading2
        case 3: .heading3
        case 4: .heading4
        case 5: .heading5
        default: .heading6
        }
    }
}

/// Which cells a header cell heads.
public enum HeaderScope: String, Sendable, Hashable, Codable, CaseIterable {
    /// The cells below.
    case column = "Column"
    /// The cells to the right.
    case row = "Row"
    /// Both.
    case both = "Both"
}

/// One element of the logical structure. Elements are numbered from 0 in the order in which
/// they open; element 0 is the document.
public struct StructureElement: Sendable, Hashable {
    /// Its number.
    public var id: Int
    /// Number of the element that holds it; nil only for the document.
    public var parent: Int?
    /// What it is.
    public var role: StructureRole
    /// Alternative text, required on figures.
    public var alternativeText: String?
    /// Scope of a header cell.
    public var scope: HeaderScope?
    /// Columns that a cell covers.
    public var columnSpan: Int
    /// Rows that a cell covers.
    public var rowSpan: Int
    /// Title of a part or section.
    public var title: String?
    /// Address that a link leads to.
    public var target: String?

    /// An element.
    public init(
        id: Int, parent: Int?, role: StructureRole, alternativeText: String? = nil,
        scope: HeaderScope? = nil, columnSpan: Int = 1, rowSpan: Int = 1, title: String? = nil,
        target: String? = nil
    ) {
        self.id = id
        self.parent = parent
        self.role = role
        self.alternativeText = alternativeText
        self.scope = scope
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
        self.title = title
        self.target = target
    }
}
