public import Documents

extension Diagnostic.Code {
    /// A PDF, drawn or given, that cannot be read. Arguments: `reason`, `offset`, `object`,
    /// `page`, `word`.
    public static let unreadablePDF = Self("finishing.unreadable-pdf")
    /// A file without pages. No arguments.
    public static let emptyFile = Self("finishing.no-pages")
    /// A chunk with another number of pages than its structure says. Arguments: `pages`,
    /// `expected`.
    public static let pagesDiffer = Self("finishing.pages-differ")
    /// A page drawn with another number of marks than its structure says. Arguments: `page`,
    /// `marks`, `expected`.
    public static let marksDiffer = Self("finishing.marks-differ")
    /// A mark, link or child of an element that never opened, or whose parent did not.
    /// Arguments: `page`, `element`.
    public static let unknownElement = Self("finishing.unknown-element")
    /// An element that goes on after it was written: content of one element lies on pages that
    /// follow each other. Arguments: `page`, `element`.
    public static let closedElement = Self("finishing.closed-element")
    /// A figure without alternative text. Arguments: `page`.
    public static let figureWithoutText = Self("finishing.figure-without-text")
    /// A header cell that does not say what it heads. Arguments: `page`.
    public static let headerWithoutScope = Self("finishing.header-without-scope")
    /// A heading more than one level below the one before. Arguments: `page`, `level`,
    /// `expected`.
    public static let headingSkipped = Self("finishing.heading-skipped")
    /// A document without a title. No arguments.
    public static let titleMissing = Self("finishing.title-missing")
    /// A language that is not a BCP 47 tag. Arguments: `language`.
    public static let badLanguage = Self("finishing.bad-language")
    /// A creation date that is not `YYYY-MM-DDTHH:MM:SS+ZZ:ZZ`. Arguments: `value`.
    public static let badCreationDate = Self("finishing.bad-date")
    /// A text longer than PDF/A lets a string be. Arguments: `page`, `length` (bytes).
    public static let textTooLong = Self("finishing.text-too-long")
    /// A link to a place that no page has; it leads to its own page. Arguments: `page`, `name`.
    public static let unresolvedLink = Self("finishing.unresolved-link")
    /// Two places of one name; the first counts. Arguments: `page`, `name`.
    public static let repeatedAnchor = Self("finishing.repeated-anchor")
    /// An attachment in a file whose archive level takes none. Arguments: `name`, `level`.
    public static let attachmentNotAllowed = Self("finishing.attachment-not-allowed")
    /// Two attachments of one name. Arguments: `name`.
    public static let repeatedAttachment = Self("finishing.repeated-attachment")
    /// An attachment whose media type is not `type/subtype`. Arguments: `name`, `type`.
    public static let badMediaType = Self("finishing.bad-media-type")
    /// A claim that was dropped since the file does not keep it. Arguments: `claim`.
    public static let claimDropped = Self("finishing.claim-dropped")
}
