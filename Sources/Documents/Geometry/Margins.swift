/// The white space between the edges of a page and its text area.
public struct Margins: Sendable, Hashable {
    /// From the top edge.
    public var top: Length
    /// From the bottom edge.
    public var bottom: Length
    /// From the left edge of an odd page (the binding side).
    public var left: Length
    /// From the right edge of an odd page.
    public var right: Length

    /// Margins as seen on an odd (front) page.
    public init(top: Length, bottom: Length, left: Length, right: Length) {
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
    }

    /// The margins of the back of the sheet: left and right change places.
    public var mirrored: Margins {
        Margins(top: top, bottom: bottom, left: right, right: left)
    }
}
