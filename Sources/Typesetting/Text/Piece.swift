import Documents

/// A piece of a paragraph between two places where something may happen: a word (or the part of
/// one that is in one style), white space, a tab, a forced break.
struct Piece {
    enum Kind: UInt8 {
        case word
        /// Spaces at which a line may end.
        case space
        /// U+00A0: wide as a space, never the end of a line.
        case hardSpace
        case tab
        /// White space of a fixed width, behind a label.
        case gap
        case lineBreak
    }

    /// Whether a line may end after the piece.
    enum Break: UInt8 {
        case never
        case allowed
        /// Only because what holds together is wider than the line.
        case emergency
    }

    var kind: Kind
    var lineEnd: Break
    /// Index of its span.
    var span: Int32
    /// Its word in the cache, -1 for other pieces.
    var word: Int32
    /// Its bytes in the text.
    var start: Int32
    var count: Int32
    /// Natural width in points.
    var width: Double

    var isSpace: Bool { kind == .space || kind == .hardSpace }
}

/// A stretch of text in one style with one owner.
struct TextSpan {
    /// The style, bound to its face.
    var style: FaceStyle
    /// Whom the text belongs to.
    var mark: PlacedItem.Mark
    /// No line may end inside.
    var keepsTogether = false
    /// Index in the list of link targets, -1 for none.
    var link: Int32 = -1
    /// Index in the list of places, -1 for that of the paragraph.
    var source: Int32 = -1

    /// Whether text of both may stand in one glyph run.
    func looksLike(_ other: TextSpan) -> Bool {
        style.font == other.style.font && style.size == other.style.size
            && style.rise == other.style.rise && style.underline == other.style.underline
            && mark == other.mark && link == other.link && style.color == other.style.color
    }
}
