public import Documents

/// Choices of a drawing that do not depend on the document.
public struct DrawingOptions: Sendable, Hashable {
    /// How items are marked with their structure elements (``PageMarks``).
    public enum Marks: Sendable, Hashable {
        /// Not at all.
        case none
        /// As marked content, by Cairo's tags: readers of the file see it.
        case tags
        /// By a spot ahead of each mark, which finishing takes away again: half the work of tags,
        /// for files that go to the finisher. See ``LeafMarks``.
        case spots
    }

    /// How items are marked with their structure elements.
    public var marks: Marks
    /// Whether headings become the outline of the file.
    public var bookmarks: Bool
    /// Whether links and the places that they lead to are written.
    public var links: Bool
    /// 1-based number, in the whole document, of the first page drawn on this canvas; pages of
    /// an outline or a diagnostic are counted from it.
    public var firstPage: Int

    /// Choices; by default bookmarks and links, without marks.
    public init(
        marks: Marks = .none, bookmarks: Bool = true, links: Bool = true, firstPage: Int = 1
    ) {
        self.marks = marks
        self.bookmarks = bookmarks
        self.links = links
        self.firstPage = firstPage
    }
}

/// What came of a drawing.
public struct DrawnFile: Sendable {
    /// Number of pages drawn.
    public var pages: Int
    /// What had to be drawn in another way.
    public var diagnostics: [Diagnostic]
}
