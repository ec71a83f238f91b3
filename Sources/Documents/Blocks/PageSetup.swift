/// The sheet and its furniture for one section.
public struct PageSetup: Sendable, Hashable {
    /// The running page number.
    public struct Numbering: Sendable, Hashable {
        /// Style of the number.
        public var style: TextStyle
        /// Distance from the top edge of the sheet to the top of the digits.
        public var fromTop: Length
        /// First page number that is printed (2 hides it on page 1).
        public var firstShown: Int
        /// A page number centred over the text area.
        public init(style: TextStyle, fromTop: Length, firstShown: Int = 2) {
            self.style = style
            self.fromTop = fromTop
            self.firstShown = firstShown
        }
    }

    /// Size of the sheet as it is read (turned for landscape).
    public var size: Size
    /// Margins of an odd page.
    public var margins: Margins
    /// Even pages exchange left and right (printing on both sides).
    public var mirrored: Bool
    /// The page number; nil for none.
    public var numbering: Numbering?

    /// A page set-up.
    public init(
        size: Size = .a4, margins: Margins, mirrored: Bool = false, numbering: Numbering? = nil
    ) {
        self.size = size
        self.margins = margins
        self.mirrored = mirrored
        self.numbering = numbering
    }

    /// The same sheet lying, for wide tables.
    public var landscape: PageSetup {
        var setup = self
        setup.size = size.turned
        return setup
    }
}
