import Documents

/// A text style bound to its face: what setting a run needs, with all lengths in points.
struct FaceStyle {
    /// Index of the face in the font set.
    let face: Int
    /// Number of the font file.
    let font: Int
    /// Size in points, as drawn (a superscript is smaller than its style says).
    let size: Double
    /// Points to a font unit.
    let scale: Double
    /// Width of a space.
    let space: Double
    /// How far the baseline is raised.
    let rise: Double
    /// Colour of the glyphs.
    let color: Color
    /// Whether a line runs under the text.
    let underline: Bool
    /// Height above the baseline at the full size.
    let ascent: Double
    /// Depth below the baseline at the full size.
    let descent: Double
    /// Natural line height at the full size.
    let lineHeight: Double

    /// Size of a superscript against its text.
    static let superscriptSize = 0.6
    /// How far a superscript is raised, against the size of its text.
    static let superscriptRise = 0.35

    /// Binds `style` to `face`, the one with number `index` in its set.
    init(_ style: TextStyle, face: FontFace, index: Int) {
        let size = style.size.isFinite ? min(max(style.size, 0.1), 2000) : 0.1
        let drawn = style.superscript ? size * Self.superscriptSize : size
        let full = size / face.unitsPerEm
        self.face = index
        font = face.number
        self.size = drawn
        scale = drawn / face.unitsPerEm
        space = Double(face.spaceAdvance) * scale
        rise = style.superscript ? size * Self.superscriptRise : 0
        color = style.color
        underline = style.underline
        ascent = face.ascent * full
        descent = face.descent * full
        lineHeight = (face.ascent + face.descent + face.gap) * full
    }
}
