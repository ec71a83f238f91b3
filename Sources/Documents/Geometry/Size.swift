/// A width and a height.
public struct Size: Sendable, Hashable {
    /// Distance from left to right.
    public var width: Length
    /// Distance from top to bottom.
    public var height: Length

    /// A size of `width` by `height`.
    public init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }

    /// ISO 216 A4, upright: 210 × 297 mm.
    public static let a4 = Size(width: .mm(210), height: .mm(297))
    /// ISO 216 A3, upright: 297 × 420 mm.
    public static let a3 = Size(width: .mm(297), height: .mm(420))
    /// ISO 216 A5, upright: 148 × 210 mm.
    public static let a5 = Size(width: .mm(148), height: .mm(210))

    /// The same sheet turned by a quarter.
    public var turned: Size { Size(width: height, height: width) }
}
