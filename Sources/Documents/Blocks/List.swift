/// A list of items, each with the label that the source uses ("1.", "(1)", "Một là", "-").
public struct List: Sendable {
    /// One item.
    public struct Item: Sendable {
        /// The label as printed, without trailing space.
        public var label: String
        /// The content.
        public var blocks: [Block]
        /// An item.
        public init(label: String, blocks: [Block]) {
            self.label = label
            self.blocks = blocks
        }
    }

    /// Where labels stand.
    public enum LabelPosition: Sendable, Hashable {
        /// In the text of the first line, at its first-line indent, as Vietnamese office
        /// documents set them; following lines run back to the left margin.
        case runIn
        /// Hanging in an indent of this width.
        case hanging(Length)
    }

    /// The items in order.
    public var items: [Item]
    /// Where labels stand.
    public var labels: LabelPosition
    /// Style of the labels; nil takes the style of the item's first paragraph.
    public var labelStyle: TextStyle?

    /// A list.
    public init(
        items: [Item], labels: LabelPosition = .runIn, labelStyle: TextStyle? = nil
    ) {
        self.items = items
        self.labels = labels
        self.labelStyle = labelStyle
    }
}
