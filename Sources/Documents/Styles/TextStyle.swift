/// How a run of text looks.
public struct TextStyle: Sendable, Hashable {
    /// Role of the font family in the font book: `text`, `display`, `script` ….
    public var family: String
    /// Type size in points.
    public var size: Double
    /// Bold face.
    public var bold: Bool
    /// Italic face.
    public var italic: Bool
    /// A line under the text.
    public var underline: Bool
    /// A superscript: smaller and raised.
    public var superscript: Bool
    /// Colour of the glyphs.
    public var color: Color

    /// A style of the given family and size.
    public init(
        family: String = "text", size: Double, bold: Bool = false, italic: Bool = false,
        underline: Bool = false, superscript: Bool = false, color: Color = .black
    ) {
        self.family = family
        self.size = size
        self.bold = bold
        self.italic = italic
        self.underline = underline
        self.superscript = superscript
        self.color = color
    }
}
