public import Documents

/// What the inspection of a PDF finds. Arguments named `page` are 1-based.
extension Diagnostic.Code {
    /// No structure tree in a file that claims one, or `MarkInfo` does not say so.
    public static let checkUntagged = Self("finishing.check-untagged")
    /// An element whose kind no standard knows. Arguments: `role`.
    public static let checkUnknownRole = Self("finishing.check-unknown-role")
    /// An element that does not name the element that holds it. Arguments: `role`.
    public static let checkParent = Self("finishing.check-parent")
    /// An element where its kind has no place. Arguments: `role`, `parent`.
    public static let checkMisplaced = Self("finishing.check-misplaced")
    /// A heading that skips a level. Arguments: `level`, `expected`.
    public static let checkHeading = Self("finishing.check-heading")
    /// A figure without alternative text.
    public static let checkFigure = Self("finishing.check-figure")
    /// A header cell without scope.
    public static let checkScope = Self("finishing.check-scope")
    /// A table whose rows do not fill a regular grid. Arguments: `row`, `columns`, `expected`.
    public static let checkGrid = Self("finishing.check-grid")
    /// A note without an identifier of its own.
    public static let checkNote = Self("finishing.check-note")
    /// A link element without its annotation.
    public static let checkLink = Self("finishing.check-link")
    /// Content that is neither marked nor an artifact. Arguments: `page`.
    public static let checkUnmarked = Self("finishing.check-unmarked")
    /// An artifact inside tagged content or the reverse. Arguments: `page`.
    public static let checkNesting = Self("finishing.check-nesting")
    /// Content that belongs to no element, or to several. Arguments: `page`, `mark`.
    public static let checkOwner = Self("finishing.check-owner")
    /// An element that names content its page does not have. Arguments: `page`, `mark`.
    public static let checkLostMark = Self("finishing.check-lost-mark")
    /// A parent tree that disagrees with the elements. Arguments: `page`.
    public static let checkParentTree = Self("finishing.check-parent-tree")
    /// A page with annotations whose tab order is not that of the structure. Arguments: `page`.
    public static let checkTabs = Self("finishing.check-tabs")
    /// An annotation that is hidden or not printed. Arguments: `page`.
    public static let checkAnnotation = Self("finishing.check-annotation")
    /// An annotation without a text. Arguments: `page`.
    public static let checkContents = Self("finishing.check-contents")
    /// A font that is not embedded. Arguments: `font`, `page`.
    public static let checkFont = Self("finishing.check-font")
    /// A font whose text cannot be copied. Arguments: `font`, `page`.
    public static let checkUnicode = Self("finishing.check-unicode")
    /// An image that is smoothed, which PDF/A forbids. Arguments: `page`.
    public static let checkImage = Self("finishing.check-image")
    /// Metadata that say different things. Arguments: `key`.
    public static let checkMetadata = Self("finishing.check-metadata")
    /// Something that an archival file must have. Arguments: `entry`.
    public static let checkMissing = Self("finishing.check-missing")
    /// Something that an archival file must not have. Arguments: `entry`.
    public static let checkForbidden = Self("finishing.check-forbidden")
    /// An attachment that is not described or not reachable. Arguments: `name`.
    public static let checkAttachment = Self("finishing.check-attachment")
    /// A part of the file that cannot be read. Arguments: `reason`, `page`.
    public static let checkUnreadable = Self("finishing.check-unreadable")
}
