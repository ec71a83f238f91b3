import Documents

/// Turns text into lines. One setter serves one run: it holds the opened fonts, the shaped words
/// and what was found on the way.
///
/// A paragraph goes through three steps: reading (words, spaces, styles), line breaking, placing
/// of the glyphs. Measuring and setting use the same shaped words.
final class TextSetter {
    /// The work itself.
    var compositor: Compositor

    /// What was found so far: missing glyphs (errors), words that had to be broken, and more.
    var diagnostics: [Diagnostic] { compositor.reports.diagnostics }

    /// Where findings are kept; add what is found while text is placed.
    var reports: TextReports {
        get { compositor.reports }
        _modify { yield &compositor.reports }
    }

    /// Where the elements of links are opened; without it links are plain text.
    var structure: StructureBuilder? {
        get { compositor.structure }
        set { compositor.structure = newValue }
    }

    /// A label set in the text of a paragraph's first line, with an owner of its own.
    struct Label {
        var text: String
        var style: TextStyle
        var mark: PlacedItem.Mark
        /// Width of the indent in which the label hangs; nil sets it in the running text.
        var hanging: Double?
    }

    /// A setter for `fonts`.
    ///
    /// - Throws: every font file that cannot be used.
    init(fonts: FontBook) throws(TypesettingError) {
        compositor = Compositor(fonts: try FontSet(fonts))
    }

    /// Lines of `paragraph` in `width` points. Each call opens elements for its links when `mark`
    /// is an element and ``structure`` is there: measure with ``PlacedItem/Mark/artifact``.
    func lines(
        of paragraph: Paragraph, width: Double, mark: PlacedItem.Mark, label: Label? = nil
    ) -> [Line] {
        compositor.read(paragraph, mark: mark, label: label)
        return compositor.setLines(paragraph.style, width: width, hanging: label?.hanging)
    }

    /// Lines of plain text in `style`: the quick way for the cells of long tables.
    func lines(
        of plain: String, style: ParagraphStyle, width: Double, mark: PlacedItem.Mark, place: Place
    ) -> [Line] {
        compositor.read(plain, style: style.text, mark: mark, place: place)
        return compositor.setLines(style, width: width, hanging: nil)
    }

    /// Width of the widest word, and of the text when no line has to end; indents included.
    func naturalWidths(of paragraph: Paragraph) -> (minimum: Double, preferred: Double) {
        compositor.read(paragraph, mark: .artifact, label: nil)
        return compositor.naturalWidths(paragraph.style)
    }

    /// The same for plain text in `style`.
    func naturalWidths(
        of plain: String, style: ParagraphStyle, place: Place = Place()
    ) -> (minimum: Double, preferred: Double) {
        compositor.read(plain, style: style.text, mark: .artifact, place: place)
        return compositor.naturalWidths(style)
    }

    /// Width of `plain` on one line.
    func width(of plain: String, style: TextStyle) -> Double {
        compositor.read(plain, style: style, mark: .artifact, place: Place())
        return compositor.pieces.reduce(0) { $0 + $1.width }
    }

    /// Glyphs of `plain` on one line that begins at `x` with its baseline at `baseline`, and an
    /// underline if the style has one.
    func run(
        _ plain: String, style: TextStyle, x: Double, baseline: Double, mark: PlacedItem.Mark,
        place: Place
    ) -> [PlacedItem] {
        compositor.read(plain, style: style, mark: mark, place: place)
        var line = Line(height: 0, baseline: baseline, x: x, width: 0, items: [])
        compositor.fill(
            &line, from: 0, to: compositor.pieces.count, stretch: 0, endsAtSpace: false,
            tabs: TabStops())
        return line.items
    }

    /// Ascent, descent and natural line height of `style` in points.
    func metrics(
        of style: TextStyle
    ) -> (ascent: Double, descent: Double, lineHeight: Double) {
        let face = compositor.faceStyle(style, at: Place())
        return (face.ascent, face.descent, face.lineHeight)
    }

    /// Height of the digits of `style` above the baseline, in points.
    func digitHeight(of style: TextStyle) -> Double {
        let face = compositor.faceStyle(style, at: Place())
        let font = compositor.fonts.faces[face.face]
        guard let zero = font.glyph(of: "0") else { return face.ascent }
        return font.inkTop(of: zero) * face.scale
    }
}
