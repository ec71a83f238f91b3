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
    /// A font whose dictionary lacks something. Arguments: `font`, `entry`, `page`.
    public static let checkFontEntry = Self("finishing.check-font-entry")
    /// A font whose encoding is not one for archives. Arguments: `font`, `page`.
    public static let checkEncoding = Self("finishing.check-encoding")
    /// A character without a glyph in its font. Arguments: `font`, `char`, `page`.
    public static let checkGlyph = Self("finishing.check-glyph")
    /// A width that differs from that of the font program. Arguments: `font`, `char`, `stated`,
    /// `real`, `page`.
    public static let checkWidth = Self("finishing.check-width")
    /// A code that stands for no character, or for a private one. Arguments: `font`, `char`, `page`.
    public static let checkCharacter = Self("finishing.check-character")
    /// Colours of a device that no output intent describes. Arguments: `space`, `page`.
    public static let checkColour = Self("finishing.check-colour")
    /// Something on a page that archives forbid. Arguments: `entry`, `page`.
    public static let checkContent = Self("finishing.check-content")
    /// Data that lie outside the file. Arguments: `page`.
    public static let checkExternal = Self("finishing.check-external")
    /// Graphics states nested deeper than archives allow. Arguments: `page`, `depth`.
    public static let checkDepth = Self("finishing.check-depth")
    /// Content that uses what its resources do not list. Arguments: `name`, `page`.
    public static let checkResource = Self("finishing.check-resource")
    /// A page smaller or larger than archives allow. Arguments: `page`.
    public static let checkPageSize = Self("finishing.check-page-size")
    /// An annotation of a kind or in a form that archives forbid. Arguments: `kind`, `page`.
    public static let checkAnnotationKind = Self("finishing.check-annotation-kind")
    /// An annotation in an element of another kind. Arguments: `kind`, `role`, `page`.
    public static let checkAnnotationRole = Self("finishing.check-annotation-role")
    /// A language that is no tag. Arguments: `language`.
    public static let checkLanguage = Self("finishing.check-language")
    /// A role map that goes round or renames standard kinds. Arguments: `role`.
    public static let checkRoleMap = Self("finishing.check-role-map")
    /// Headings with and without levels in one file. No arguments.
    public static let checkHeadingKinds = Self("finishing.check-heading-kinds")
    /// Cells of a table that lie on each other or reach below it. Arguments: `row`.
    public static let checkSpan = Self("finishing.check-span")
    /// Something about the file as a whole that is not as archives want it. Arguments: `entry`.
    public static let checkFile = Self("finishing.check-file")
    /// Metadata that are not written as XMP must be. Arguments: `reason`.
    public static let checkPacket = Self("finishing.check-packet")
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
