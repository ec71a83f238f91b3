/// A part of a joined file: what goes with the pages that follow it.
public struct FilePart: Sendable, Hashable {
    /// Name of the part, in the outline and in the structure.
    public var title: String
    /// Name that links of other parts lead to, without `#`; nil for none.
    public var anchor: String?
    /// Number of its first page; nil counts on.
    public var firstNumber: Int?

    /// A part.
    public init(title: String, anchor: String? = nil, firstNumber: Int? = nil) {
        self.title = title
        self.anchor = anchor
        self.firstNumber = firstNumber
    }
}

/// How pages of somebody else are taken over.
public struct ForeignPart: Sendable, Hashable {
    /// Lines over a page: “Phụ lục 1 …”.
    public struct Overlay: Sendable, Hashable {
        /// A PDF as Drawing writes it; its pages are as large as those that they go over.
        public var pdf: [UInt8]
        /// The page of `pdf` for each page taken over, both from 0; others have none.
        public var pages: [Int: Int]
        /// Pages whose lines are read aloud, before all else on them; the lines of others are
        /// page furniture.
        public var read: Set<Int>

        /// Lines from `pdf`.
        public init(pdf: [UInt8], pages: [Int: Int] = [0: 0], read: Set<Int> = [0]) {
            self.pdf = pdf
            self.pages = pages
            self.read = read
        }
    }

    /// Words that stand beside numbers, in the language of the file.
    public struct Words: Sendable, Hashable {
        /// Before the number of a page.
        public var page: String
        /// Before the number of a figure.
        public var figure: String

        /// Words.
        public init(page: String, figure: String) {
            self.page = page
            self.figure = figure
        }
    }

    /// Its name and place in the file.
    public var part: FilePart
    /// Words for pages and figures that say nothing of their own.
    public var words: Words
    /// What those hear who cannot see pages without tags, or figures without words of their own.
    public var alternativeText: String?
    /// Whether its own tags are kept when they can be.
    public var keepsTags: Bool
    /// Lines over its pages.
    public var overlay: Overlay?
    /// Whether a heading of the first level stands above its own, which are then a level lower:
    /// one before its pages, or the lines over them that are read.
    public var isUnderHeading: Bool

    /// Pages taken over as `part`.
    public init(
        part: FilePart, words: Words, alternativeText: String? = nil, keepsTags: Bool = true,
        overlay: Overlay? = nil, isUnderHeading: Bool = false
    ) {
        self.part = part
        self.words = words
        self.alternativeText = alternativeText
        self.keepsTags = keepsTags
        self.overlay = overlay
        self.isUnderHeading = isUnderHeading
    }
}
