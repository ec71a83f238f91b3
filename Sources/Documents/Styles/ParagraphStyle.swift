/// How a paragraph is set.
public struct ParagraphStyle: Sendable, Hashable {
    /// Where lines stand between the margins.
    public enum Alignment: String, Sendable, Hashable, Codable {
        /// Flush left.
        case start
        /// Centred.
        case center
        /// Flush right.
        case end
        /// Both edges flush, the last line flush left.
        case justified
    }

    /// Distance from baseline to baseline.
    public enum Leading: Sendable, Hashable {
        /// Exactly this many points, whatever stands in the line ("Exactly" of HD 05).
        case exact(Double)
        /// A multiple of the font's natural line height (ascent + descent + gap).
        case multiple(Double)
    }

    /// A tab stop, measured from the paragraph's left edge.
    public struct TabStop: Sendable, Hashable {
        /// Distance from the paragraph's left edge.
        public var position: Length
        /// How text lies at the stop.
        public var alignment: Alignment
        /// A tab stop at `position`.
        public init(position: Length, alignment: Alignment = .start) {
            self.position = position
            self.alignment = alignment
        }
    }

    /// Style of runs that state no other.
    public var text: TextStyle
    /// Where lines stand.
    public var alignment: Alignment
    /// Baseline distance.
    public var leading: Leading
    /// Least space above; none at the top of a page. Adjacent spaces collapse to the larger.
    public var spaceBefore: Length
    /// Least space below.
    public var spaceAfter: Length
    /// Extra indent of the first line; negative hangs it out.
    public var firstLineIndent: Length
    /// Indent of every line on the left.
    public var leftIndent: Length
    /// Indent of every line on the right.
    public var rightIndent: Length
    /// The next block must start on the same page.
    public var keepWithNext: Bool
    /// It starts on the page where the block before it ends (a remark under a table).
    public var keepWithPrevious: Bool
    /// All lines stay on one page.
    public var keepTogether: Bool
    /// Fewest lines left at the foot of a page.
    public var orphans: Int
    /// Fewest lines carried to the next page.
    public var widows: Int
    /// Tab stops in order of position.
    public var tabStops: [TabStop]
    /// Lines of about equal length instead of full ones (titles, names).
    public var balanced: Bool

    /// A paragraph style; the defaults are those of body text without an indent.
    public init(
        text: TextStyle, alignment: Alignment = .start, leading: Leading = .multiple(1),
        spaceBefore: Length = .zero, spaceAfter: Length = .zero,
        firstLineIndent: Length = .zero, leftIndent: Length = .zero, rightIndent: Length = .zero,
        keepWithNext: Bool = false, keepWithPrevious: Bool = false, keepTogether: Bool = false,
        orphans: Int = 2, widows: Int = 2, tabStops: [TabStop] = [], balanced: Bool = false
    ) {
        self.text = text
        self.alignment = alignment
        self.leading = leading
        self.spaceBefore = spaceBefore
        self.spaceAfter = spaceAfter
        self.firstLineIndent = firstLineIndent
        self.leftIndent = leftIndent
        self.rightIndent = rightIndent
        self.keepWithNext = keepWithNext
        self.keepWithPrevious = keepWithPrevious
        self.keepTogether = keepTogether
        self.orphans = orphans
        self.widows = widows
        self.tabStops = tabStops
        self.balanced = balanced
    }
}
