/// A piece of the content of a paragraph.
public enum Inline: Sendable, Hashable {
    /// Text in one style.
    case text(TextRun)
    /// A forced line break.
    case lineBreak
    /// A jump to the next tab stop.
    case tab
    /// A link to an address, or to a place in the document when it starts with `#`.
    case link(target: String, [TextRun])
}

/// Text in one style. Text is NFC; a space that must not break is a property of layout
/// (`keepsTogether`), so that copied text holds plain spaces.
public struct TextRun: Sendable, Hashable {
    /// The characters, in NFC.
    public var text: String
    /// Style of this run, or nil for the paragraph's own.
    public var style: TextStyle?
    /// No line may end inside this run (names of people, numbers with units).
    public var keepsTogether: Bool
    /// Where the text came from, for diagnostics such as a missing glyph.
    public var source: Place?

    /// A run of text.
    public init(
        _ text: String, style: TextStyle? = nil, keepsTogether: Bool = false, source: Place? = nil
    ) {
        self.text = text
        self.style = style
        self.keepsTogether = keepsTogether
        self.source = source
    }
}

extension Inline {
    /// Plain text in the paragraph's own style.
    public static func plain(_ text: String) -> Inline { .text(TextRun(text)) }

    /// The characters a reader would read here.
    public var plainText: String {
        switch self {
        case .text(let run): run.text
        case .lineBreak: " "
        case .tab: "\t"
        case .link(_, let runs): runs.map(\.text).joined()
        }
    }
}
