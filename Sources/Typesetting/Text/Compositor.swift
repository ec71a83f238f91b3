import Documents

/// The state of setting text: the paragraph at hand on its way from words to lines, the shaped
/// words, and what was found. One value with one owner, ``TextSetter``, so that its many small
/// steps cost no more than they do.
struct Compositor: ~Copyable {
    /// The opened faces.
    let fonts: FontSet
    /// The shaped words.
    var cache: WordCache
    /// What was found so far.
    var reports = TextReports()
    /// Where the elements of links are opened; without it links are plain text.
    var structure: StructureBuilder?

    // The paragraph at hand; storage is used again for the next.
    var text: [UInt8] = []
    var spans: [TextSpan] = []
    var pieces: [Piece] = []
    var links: [LinkTarget] = []
    var sources: [Place] = []
    var breaks: [LineBreak] = []
    var breakPoints: [BreakPoint] = []
    var breakNodes: [BreakNode] = []
    var hasTabs = false
    /// Where the paragraph came from.
    var place = Place()

    private var styles: [(key: TextStyle, value: FaceStyle)] = []

    /// A link of the paragraph at hand.
    struct LinkTarget {
        var target: String
        var element: Int
    }

    init(fonts: FontSet) {
        self.fonts = fonts
        cache = WordCache(fonts: fonts)
    }

    /// `style` bound to its face.
    mutating func faceStyle(_ style: TextStyle, at place: Place) -> FaceStyle {
        for index in styles.indices where styles[index].key == style {
            return styles[index].value
        }
        let (index, known) = fonts.face(for: style)
        if !known {
            reports.add(
                Diagnostic(.error, .unknownFontFamily, at: place, ["family": style.family]))
            return FaceStyle(style, face: fonts.faces[index], index: index)
        }
        let face = FaceStyle(style, face: fonts.faces[index], index: index)
        if styles.count >= 64 { styles.removeAll() }
        styles.append((style, face))
        return face
    }

    /// Where the text of a span came from.
    func place(of span: Int) -> Place {
        let source = Int(spans[span].source)
        return source >= 0 ? sources[source] : place
    }
}
