public import Documents

/// What is found in PDFs of others. Each names its file in its place; `page` is 1-based. An error
/// is what would break the archive standard, a warning what is left out, a note what is kept in
/// another form.
extension Diagnostic.Code {
    /// The file was damaged and could be mended. No arguments.
    public static let foreignRepaired = Self("finishing.foreign-repaired")
    /// The file was encrypted without a password. No arguments.
    public static let foreignDecrypted = Self("finishing.foreign-decrypted")
    /// The file asks for a password. No arguments.
    public static let foreignEncrypted = Self("finishing.foreign-encrypted")
    /// The file is beyond what can be handled safely. Arguments: `what`, `limit`.
    public static let foreignTooLarge = Self("finishing.foreign-too-large")
    /// A form that draws its pages with a program (dynamic XFA). No arguments.
    public static let foreignDynamicForm = Self("finishing.foreign-dynamic-form")
    /// Something that pages of ours do not take over. Arguments: `entry`, `page`.
    public static let foreignDropped = Self("finishing.foreign-dropped")
    /// Fields of a form become part of the page. Arguments: `count`.
    public static let foreignFlattened = Self("finishing.foreign-flattened")
    /// A signature that holds for the file as it is, not for its pages in another. No arguments.
    public static let foreignSigned = Self("finishing.foreign-signed")
    /// A font that is not embedded. Arguments: `font`, `page`.
    public static let foreignFont = Self("finishing.foreign-font")
    /// A font whose text cannot be copied. Arguments: `font`, `page`.
    public static let foreignUnicode = Self("finishing.foreign-unicode")
    /// A font whose encoding is not one for archives. Arguments: `font`, `page`.
    public static let foreignEncoding = Self("finishing.foreign-encoding")
    /// A font whose dictionary lacks something. Arguments: `font`, `entry`, `page`.
    public static let foreignFontEntry = Self("finishing.foreign-font-entry")
    /// A character without a glyph in its font. Arguments: `font`, `char`, `page`.
    public static let foreignGlyph = Self("finishing.foreign-glyph")
    /// A width that differs from that of the font program. Arguments: `font`, `char`, `stated`,
    /// `real`, `page`.
    public static let foreignWidth = Self("finishing.foreign-width")
    /// A code that stands for no character, or for a private one. Arguments: `font`, `char`, `page`.
    public static let foreignCharacter = Self("finishing.foreign-character")
    /// Colours of a device that the file does not describe. Arguments: `space`, `page`.
    public static let foreignColour = Self("finishing.foreign-colour")
    /// Something that archives forbid. Arguments: `entry`, `page`.
    public static let foreignForbidden = Self("finishing.foreign-forbidden")
    /// Data that lie outside the file. Arguments: `page`.
    public static let foreignExternal = Self("finishing.foreign-external")
    /// Layers of which some are hidden. No arguments.
    public static let foreignLayers = Self("finishing.foreign-layers")
    /// Graphics states nested deeper than archives allow. Arguments: `page`, `depth`.
    public static let foreignNesting = Self("finishing.foreign-nesting")
    /// A page smaller or larger than archives allow. Arguments: `page`.
    public static let foreignPageSize = Self("finishing.foreign-page-size")
    /// A page whose content cannot be read. Arguments: `page`, `reason`.
    public static let foreignContent = Self("finishing.foreign-content")
    /// Content that uses a font, image or state that its page does not name. Arguments: `name`,
    /// `page`.
    public static let foreignResource = Self("finishing.foreign-resource")
    /// Pages without tags: they become figures that need an alternative text. No arguments.
    public static let foreignUntagged = Self("finishing.foreign-untagged")
    /// Tags that cannot be kept; pages become figures. Arguments: `reason`; none
    /// where what is wrong is told before.
    public static let foreignStructure = Self("finishing.foreign-structure")
    /// Tags that are kept, with what they lack added: levels of headings, scopes, names of notes. No
    /// arguments.
    public static let foreignTagsCompleted = Self("finishing.foreign-tags-completed")
    /// Tags that are kept and hold figures without an alternative text. No arguments.
    public static let foreignFigures = Self("finishing.foreign-figures")
    /// Figures for pages without tags, and no alternative text is given. No arguments.
    public static let foreignWithoutText = Self("finishing.foreign-without-text")
}
