/// A drawn horizontal line, an artifact.
public struct Rule: Sendable, Hashable {
    /// How long it is.
    public enum Extent: Sendable, Hashable {
        /// A fixed length.
        case length(Length)
        /// A share of the widest line of the paragraph just before (1 = as long as the text).
        case ofTextBefore(Double)
        /// A share of the width at hand.
        case ofWidth(Double)
    }

    /// How long it is.
    public var extent: Extent
    /// Stroke width in points.
    public var thickness: Double
    /// Where it stands in the width at hand.
    public var alignment: ParagraphStyle.Alignment
    /// Space from the block above to the middle of the stroke.
    public var spaceBefore: Length
    /// Space from the middle of the stroke to the block below.
    public var spaceAfter: Length

    /// A line.
    public init(
        _ extent: Extent, thickness: Double = 0.75, alignment: ParagraphStyle.Alignment = .center,
        spaceBefore: Length = .zero, spaceAfter: Length = .zero
    ) {
        self.extent = extent
        self.thickness = thickness
        self.alignment = alignment
        self.spaceBefore = spaceBefore
        self.spaceAfter = spaceAfter
    }
}
