public import Documents

extension Diagnostic.Code {
    /// A file of the font book is no font. Arguments: `font`.
    public static let unusableFont = Self("typesetting.unusable-font")
    /// A style names a family that the font book has not. Arguments: `family`.
    public static let unknownFontFamily = Self("typesetting.unknown-font-family")
    /// A font lacks a character. Arguments: `char`, `code`, `text`, `font`.
    public static let missingGlyph = Self("typesetting.missing-glyph")
    /// A control or invisible character was left out. Arguments: `code`, `text`.
    public static let invisibleCharacter = Self("typesetting.invisible-character")
    /// A character of a private use area. Arguments: `code`, `text`.
    public static let privateCharacter = Self("typesetting.private-character")
    /// Text is not NFC. Arguments: `text`.
    public static let notComposed = Self("typesetting.not-composed")
    /// A word wider than its line was broken inside. Arguments: `text`.
    public static let wordBroken = Self("typesetting.word-broken")
    /// A line is wider than its place. Arguments: `text`, `points`.
    public static let overfullLine = Self("typesetting.overfull-line")
    /// The words of a line stand very far apart. Arguments: `text`.
    public static let looseLine = Self("typesetting.loose-line")
    /// A block that may not be split is taller than a page. Arguments: `points`.
    public static let blockTallerThanPage = Self("typesetting.block-taller-than-page")
    /// Blocks that belong on one page do not fit on one. No arguments.
    public static let keptBlocksSplit = Self("typesetting.kept-blocks-split")
    /// A signature block begins a page, because no text before it could come along. No arguments.
    public static let blockAlone = Self("typesetting.block-alone")
    /// There were more findings of a code than are listed. Arguments: `code`, `count`.
    public static let moreFindings = Self("typesetting.more-findings")
    /// A text of a sheet stands smaller than wished. Arguments: `box`, `text`, `size`, `wished`,
    /// `lines`.
    public static let sheetTextShrunk = Self("typesetting.sheet-text-shrunk")
    /// A text of a sheet takes more lines than wished. Arguments: `box`, `text`, `size`, `lines`.
    public static let sheetTextBroken = Self("typesetting.sheet-text-broken")
    /// A text of a sheet does not fit its box. Arguments: `box`, `text`, `width` (mm).
    public static let sheetTextTooLong = Self("typesetting.sheet-text-too-long")
    /// The margins leave no room for text; they were narrowed. No arguments.
    public static let noTextArea = Self("typesetting.no-text-area")
}
