/// A paragraph: inline content in one paragraph style, with its place in the logical structure.
public struct Paragraph: Sendable, Hashable {
    /// What the paragraph is to a reader who hears the document.
    public enum Role: Sendable, Hashable {
        /// Running text.
        case body
        /// A heading; level 1 is the highest. Headings become bookmarks.
        case heading(level: Int)
        /// A line of the letterhead, title or signature block that is no heading.
        case line
        /// The caption of a table or chart.
        case caption
        /// Decoration (the star, the five hyphens): an artifact, not read aloud.
        case artifact
    }

    /// The content in reading order.
    public var inlines: [Inline]
    /// How it is set.
    public var style: ParagraphStyle
    /// What it is.
    public var role: Role
    /// A name that links can point to, without the `#`.
    public var anchor: String?
    /// Where it came from.
    public var place: Place

    /// A paragraph of inline content.
    public init(
        _ inlines: [Inline], style: ParagraphStyle, role: Role = .body, anchor: String? = nil,
        place: Place = Place()
    ) {
        self.inlines = inlines
        self.style = style
        self.role = role
        self.anchor = anchor
        self.place = place
    }

    /// A paragraph of plain text.
    public init(
        _ text: String, style: ParagraphStyle, role: Role = .body, place: Place = Place()
    ) {
        self.init([.plain(text)], style: style, role: role, place: place)
    }

    /// The text a reader would read.
    public var plainText: String { inlines.map(\.plainText).joined() }
}
