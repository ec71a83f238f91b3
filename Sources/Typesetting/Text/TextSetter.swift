import Documents

/// Turns text into lines. One setter serves one run: it holds the opened fonts, the shaped words
/// and what was found on the way.
///
/// A paragraph goes through three steps: reading (words, spaces, styles), line breaking, placing
/// of the glyphs. Measuring and setting use the same shaped words.
final class TextSetter {
    /// What was found so far: missing glyphs (errors), words that had to be broken, and more.
    var diagnostics: [Diagnostic] { reports.diagnostics }
    /// The opened faces.
    let fonts: FontSet
    /// The shaped words.
    let cache: WordCache
    /// Where the elements of links are opened; without it links are plain text.
    var structure: StructureBuilder?

    // The paragraph at hand; storage is used again for the next.
    var text: [UInt8] = []
    var spans: [TextSpan] = []
    var pieces: [Piece] = []
    var links: [LinkTarget] = []
    var breaks: [LineBreak] = []
    var breakPoints: [BreakPoint] = []
    var breakNodes: [BreakNode] = []
    var activeNodes: [Int] = []
    var hasTabs = false
    var place = Place()

    var reports = TextReports()
    private var styles: [(key: TextStyle, value: FaceStyle)] = []

    /// A link of the paragraph at hand.
    struct LinkTarget {
        var target: String
        var element: Int
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
        self.fonts = try FontSet(fonts)
        cache = WordCache(fonts: self.fonts)
    }

    /// Lines of `paragraph` in `width` points. Each call opens elements for its links when `mark`
    /// is an element and ``structure`` is there: measure with ``PlacedItem/Mark/artifact``.
    func lines(
        of paragraph: Paragraph, width: Double, mark: PlacedItem.Mark, label: Label? = nil
    ) -> [Line] {
        read(paragraph, mark: mark, label: label)
        return setLines(paragraph.style, width: width, hanging: label?.hanging)
    }

    /// Lines of plain text in `style`: the quick way for the cells of long tables.
    func lines(
        of plain: String, style: ParagraphStyle, width: Double, mark: PlacedItem.Mark, place: Place
    ) -> [Line] {
        read(plain, style: style.text, mark: mark, place: place)
        return setLines(style, width: width, hanging: nil)
    }

    /// Width of the widest word, and of the text when no line has to end; indents included.
    func naturalWidths(of paragraph: Paragraph) -> (minimum: Double, preferred: Double) {
        read(paragraph, mark: .artifact, label: nil)
        return naturalWidths(paragraph.style)
    }

    /// The same for plain text in `style`.
    func naturalWidths(
        of plain: String, style: ParagraphStyle, place: Place = Place()
    ) -> (minimum: Double, preferred: Double) {
        read(plain, style: style.text, mark: .artifact, place: place)
        return naturalWidths(style)
    }

    /// Width of `plain` on one line.
    func width(of plain: String, style: TextStyle) -> Double {
        read(plain, style: style, mark: .artifact, place: Place())
        return pieces.reduce(0) { $0 + $1.width }
    }

    /// Glyphs of `plain` on one line that begins at `x` with its baseline at `baseline`, and an
    /// underline if the style has one.
    func run(
        _ plain: String, style: TextStyle, x: Double, baseline: Double, mark: PlacedItem.Mark,
        place: Place
    ) -> [PlacedItem] {
        read(plain, style: style, mark: mark, place: place)
        var line = Line(height: 0, baseline: baseline, x: x, width: 0, items: [])
        fill(&line, from: 0, to: pieces.count, stretch: 0, trailingSpace: nil, tabs: TabStops())
        return line.items
    }

    /// Ascent, descent and natural line height of `style` in points.
    func metrics(
        of style: TextStyle
    ) -> (ascent: Double, descent: Double, lineHeight: Double) {
        let face = faceStyle(style, at: Place())
        return (face.ascent, face.descent, face.lineHeight)
    }

    /// Height of the digits of `style` above the baseline, in points.
    func digitHeight(of style: TextStyle) -> Double {
        let face = faceStyle(style, at: Place())
        let font = fonts.faces[face.face]
        guard let zero = font.glyph(of: "0") else { return face.ascent }
        return font.inkTop(of: zero) * face.scale
    }

    /// `style` bound to its face.
    func faceStyle(_ style: TextStyle, at place: Place) -> FaceStyle {
        for (key, value) in styles where key == style { return value }
        let (index, known) = fonts.face(for: style)
        if !known {
            reports.add(
                Diagnostic(.error, .unknownFontFamily, at: place, ["family": style.family]))
        }
        let face = FaceStyle(style, face: fonts.faces[index], index: index)
        if styles.count >= 64 { styles.removeAll() }
        styles.append((style, face))
        return face
    }

    private func naturalWidths(_ style: ParagraphStyle) -> (minimum: Double, preferred: Double) {
        var minimum = 0.0
        var preferred = 0.0
        var word = 0.0
        var line = max(0, style.firstLineIndent.points)
        var trailing = 0.0
        for piece in pieces {
            switch piece.kind {
            case .word, .hardSpace, .gap:
                word += piece.width
                line += trailing + piece.width
                trailing = 0
                minimum = max(minimum, word)
            case .space:
                word = 0
                trailing += piece.width
            case .tab:
                word = 0
                line += trailing
                trailing = 36
            case .lineBreak:
                preferred = max(preferred, line)
                (word, line, trailing) = (0, 0, 0)
            }
        }
        preferred = max(preferred, line)
        let indents = style.leftIndent.points + style.rightIndent.points
        return (minimum + indents, preferred + indents)
    }
}
