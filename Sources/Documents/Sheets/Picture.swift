/// Pixels of a page or an image, row by row from the top.
public struct Picture: Sendable, Hashable {
    /// Pixels in a row.
    public var width: Int
    /// Rows.
    public var height: Int
    /// The pixels, each 0xAARRGGBB; colours are multiplied by their alpha.
    public var pixels: [UInt32]

    /// A picture.
    public init(width: Int, height: Int, pixels: [UInt32]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}
