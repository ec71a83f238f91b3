import Documents

/// A block of a template's body, as Markdown was read and holes were found, before any value
/// is bound.
indirect enum BodyBlock: Sendable {
    case heading(level: Int, [BodyInline], at: BodyPosition)
    case paragraph([BodyInline], at: BodyPosition)
    case list(BodyList)
    case table(BodyTable)
    case fence(name: String, text: BodyText, at: BodyPosition)
    case quote([BodyBlock])
}

/// A list of the body; ordered lists count from `start`.
struct BodyList: Sendable {
    /// Nil for a bulleted list.
    var start: Int?
    /// `1)` instead of `1.`.
    var closesWithParenthesis: Bool
    var items: [[BodyBlock]]
    var position: BodyPosition
}

/// A table written in Markdown: its first row is the header.
struct BodyTable: Sendable {
    enum Alignment: Sendable { case none, left, center, right }
    var alignments: [Alignment]
    var rows: [[[BodyInline]]]
    var position: BodyPosition
}

/// A piece of a paragraph of the body.
indirect enum BodyInline: Sendable {
    case text(String, InlineMarks)
    case hole(Hole, InlineMarks)
    /// `[[ … ]]`: left out when a hole inside has no value or is zero.
    case optional([BodyInline], at: BodyPosition)
    case lineBreak
    case link(target: String, [BodyInline])
}

/// How Markdown marks a run of text.
struct InlineMarks: OptionSet, Sendable, Hashable {
    let rawValue: Int
    static let strong = InlineMarks(rawValue: 1)
    static let emphasis = InlineMarks(rawValue: 2)
    static let underline = InlineMarks(rawValue: 4)
    static let superscript = InlineMarks(rawValue: 8)

    /// The look of marked text on `base`; nil when nothing is marked.
    func style(on base: TextStyle) -> TextStyle? {
        guard !isEmpty else { return nil }
        var style = base
        if contains(.strong) { style.bold = true }
        if contains(.emphasis) { style.italic = true }
        if contains(.underline) { style.underline = true }
        if contains(.superscript) { style.superscript = true }
        return style
    }
}

/// A line and column of the body file, both from 1.
struct BodyPosition: Sendable, Hashable {
    var line: Int
    var column: Int
}

/// A piece of the body file that is read on its own: the YAML of a fence, or Markdown inside it.
struct BodyText: Sendable {
    var text: String
    /// Line of the file on which the text starts.
    var firstLine: Int
    /// Characters that stand before each line of the text in the file.
    var indent: Int

    /// A position of this text as a position of the file.
    func position(line: Int, column: Int) -> BodyPosition {
        BodyPosition(line: firstLine + line - 1, column: indent + column)
    }
}
