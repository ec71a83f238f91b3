/// A colour in sRGB, components from 0 to 1.
public struct Color: Sendable, Hashable {
    /// Red part.
    public var red: Double
    /// Green part.
    public var green: Double
    /// Blue part.
    public var blue: Double

    /// A colour from its parts, each from 0 to 1.
    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A grey; 0 is black, 1 is white.
    public static func gray(_ level: Double) -> Color {
        Color(red: level, green: level, blue: level)
    }

    /// Black, the colour of all text of an administrative document.
    public static let black = gray(0)
    /// White.
    public static let white = gray(1)
}
