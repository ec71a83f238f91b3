/// One finished line of text. Items are relative to the line's top left corner: x from the left
/// edge of the width that was asked for (indents are in), y from the top of the line.
struct Line {
    /// Distance from the top of this line to the top of the next.
    var height: Double
    /// Distance from the top of the line to the baseline.
    var baseline: Double
    /// Where the text begins.
    var x: Double
    /// Width of the text, without the white space at its end.
    var width: Double
    /// Glyph runs and underlines.
    var items: [PlacedItem]
    /// Links on this line; give them to the page with the items.
    var links: [LinkArea] = []
}

extension [Line] {
    /// The height of all lines.
    var height: Double { reduce(0) { $0 + $1.height } }
}
