/// A text on a sheet: a rectangle and what stands in it. The text is fitted into the rectangle,
/// never clipped and never hyphenated; what does not fit is an error that names the sheet.
public struct TextBox: Sendable {
    /// Where the text stands in the height of its box.
    public enum Position: String, Sendable, Hashable, CaseIterable {
        /// At the top edge.
        case top
        /// In the middle.
        case middle
        /// At the bottom edge.
        case bottom
    }

    /// One way to set the text. Ways are tried in order, each from its greatest size down to its
    /// least on a grid of sizes.
    public struct Fit: Sendable, Hashable {
        /// Lines that the text may take.
        public var lines: Int
        /// Greatest type size in points.
        public var greatest: Double
        /// Least type size in points.
        public var least: Double
        /// A way to set the text; sizes are those of the text without a style of its own.
        public init(lines: Int, greatest: Double, least: Double) {
            self.lines = lines
            self.greatest = greatest
            self.least = least
        }
    }

    /// Name of the field, for diagnostics.
    public var name: String
    /// Left edge.
    public var x: Length
    /// Top edge.
    public var y: Length
    /// Width.
    public var width: Length
    /// Height.
    public var height: Length
    /// The text. Sizes, leadings, indents and spaces shrink together with the fitted size; the
    /// first paragraph's style gives the size from which they do.
    public var paragraphs: [Paragraph]
    /// Where the text stands in the height.
    public var position: Position
    /// The ways to set it, the most wanted first; empty sets it at its own size.
    public var fits: [Fit]
    /// Distance between two sizes that are tried, in points: scaled fonts stay few.
    public var sizeStep: Double
    /// Words before which a line of a balanced text ends most gladly ("Chi bộ", "Trường").
    public var unitWords: UnitWords
    /// Distance from the last baseline to a rule as long as the last line, for titles; nil for
    /// no rule. It shrinks with the text.
    public var ruleDepth: Length?
    /// Whether the blank has this text already, so that an overprint leaves it out.
    public var isOnBlank: Bool
    /// Boxes of a stream with the same number hold the same text and are set only once; nil for
    /// a text of this sheet alone.
    public var sharedNumber: Int?
    /// Where the text came from.
    public var place: Place?

    /// A box.
    public init(
        name: String, x: Length, y: Length, width: Length, height: Length,
        paragraphs: [Paragraph], position: Position = .middle, fits: [Fit] = [],
        sizeStep: Double = 0.25, unitWords: UnitWords = .none,
        ruleDepth: Length? = nil, isOnBlank: Bool = false,
        sharedNumber: Int? = nil, place: Place? = nil
    ) {
        self.name = name
        self.x = x
        self.y = y
        self.width = width
        self.height = height
        self.paragraphs = paragraphs
        self.position = position
        self.fits = fits
        self.sizeStep = sizeStep
        self.unitWords = unitWords
        self.ruleDepth = ruleDepth
        self.isOnBlank = isOnBlank
        self.sharedNumber = sharedNumber
        self.place = place
    }
}

/// Phrases that name a kind of unit. The name of a collective is a chain of them: "Chi bộ Trường
/// Tiểu học Hồ Thị Kỷ". Lines end before one of them, and never inside.
public struct UnitWords: Sendable, Hashable {
    /// The phrases in lower case, each as its words.
    public var phrases: Set<[String]>
    /// Number of words of the longest phrase.
    public var longest: Int

    /// Phrases given as text, in any case: "Ủy ban nhân dân".
    public init(_ phrases: [String]) {
        let split = phrases.map { $0.lowercased().split(separator: " ").map(String.init) }
        self.phrases = Set(split.filter { !$0.isEmpty })
        longest = self.phrases.map(\.count).max() ?? 0
    }

    /// No phrases.
    public static let none = UnitWords([])
}
