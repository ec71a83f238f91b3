/// A whole document, ready to be typeset: every word, figure, size and style is decided;
/// only places on pages are not.
public struct Document: Sendable {
    /// What the file says about itself.
    public var metadata: Metadata
    /// The runs of pages in order.
    public var sections: [Section]

    /// A document.
    public init(metadata: Metadata, sections: [Section]) {
        self.metadata = metadata
        self.sections = sections
    }
}

/// What the file says about itself: document information and XMP.
public struct Metadata: Sendable, Hashable, Codable {
    /// Title, shown in the window's title bar.
    public var title: String
    /// The issuing body.
    public var author: String?
    /// One line on the content.
    public var subject: String?
    /// Words to find it by.
    public var keywords: [String]
    /// Language of the text (BCP 47).
    public var language: String
    /// Creation date as an input, `YYYY-MM-DDTHH:MM:SS+ZZ:ZZ`; the clock is never read.
    public var created: String?

    /// Metadata of a document.
    public init(
        title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
        language: String = "vi-VN", created: String? = nil
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.language = language
        self.created = created
    }
}
