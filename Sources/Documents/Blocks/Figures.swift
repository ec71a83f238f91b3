/// Drawings in the flow of a section, placed around a middle and not pushed about by what stands
/// beside them: the image of a signature, and that of a seal over it.
public struct Figures: Sendable {
    /// One drawing, with words for those who cannot see it.
    public struct Figure: Sendable {
        /// The drawing.
        public var artwork: Artwork
        /// How far its middle is to the right of the middle of the block.
        public var dx: Length
        /// Alternative text.
        public var alternativeText: String

        /// A drawing.
        public init(_ artwork: Artwork, dx: Length = .zero, alternativeText: String) {
            self.artwork = artwork
            self.dx = dx
            self.alternativeText = alternativeText
        }
    }

    /// The drawings from the lowest up; their middles are level.
    public var figures: [Figure]
    /// Height of the block. Drawings that are higher reach over what stands above and below.
    public var height: Length

    /// Drawings in a block of this height.
    public init(_ figures: [Figure], height: Length) {
        self.figures = figures
        self.height = height
    }
}
