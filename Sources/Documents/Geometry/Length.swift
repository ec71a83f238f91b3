/// A distance, held in PostScript points (1 pt = 1/72 inch; 1 mm = 72/25.4 pt).
public struct Length: Sendable, Hashable, Comparable, AdditiveArithmetic {
    /// The distance in points.
    public var points: Double

    /// A distance of `points` points.
    public init(points: Double) { self.points = points }

    /// A distance in points.
    public static func pt(_ value: Double) -> Length { Length(points: value) }

    /// A distance in millimetres.
    public static func mm(_ value: Double) -> Length { Length(points: value * 72 / 25.4) }

    /// The distance in millimetres.
    public var millimetres: Double { points * 25.4 / 72 }

    /// No distance.
    public static let zero = Length(points: 0)

    /// Whether `a` is the shorter.
    public static func < (a: Length, b: Length) -> Bool { a.points < b.points }
    /// Both distances together.
    public static func + (a: Length, b: Length) -> Length { Length(points: a.points + b.points) }
    /// What is left of `a` after `b`.
    public static func - (a: Length, b: Length) -> Length { Length(points: a.points - b.points) }
    /// The distance `factor` times as long.
    public static func * (a: Length, factor: Double) -> Length { Length(points: a.points * factor) }
}
