/// A map of the plane, `[a b c d e f]` as in content streams (ISO 32000-1, 8.3.3):
/// `x' = a x + c y + e`, `y' = b x + d y + f`.
struct PlaneMap {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    init() {}

    init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    /// The map of six numbers; nil for fewer or nonsense.
    init?(_ numbers: [Double]) {
        guard numbers.count == 6, numbers.allSatisfy(\.isFinite) else { return nil }
        self.init(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    }

    /// The map of six values that are numbers; nil for anything else.
    init?(_ values: [PDFValue]) { self.init(values.compactMap(\.number)) }

    /// The six numbers in the order in which content writes them.
    var numbers: [Double] { [a, b, c, d, e, f] }

    /// This map first, then `next`.
    func then(_ next: PlaneMap) -> PlaneMap {
        PlaneMap(
            a * next.a + b * next.c, a * next.b + b * next.d,
            c * next.a + d * next.c, c * next.b + d * next.d,
            e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f)
    }

    /// Where a point comes to stand.
    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// The upright rectangle around the image of one: left, bottom, right, top.
    func around(_ box: [Double]) -> [Double] {
        let corners = [
            point(box[0], box[1]), point(box[2], box[1]), point(box[0], box[3]),
            point(box[2], box[3]),
        ]
        return [
            corners.map(\.x).reduce(.infinity, min), corners.map(\.y).reduce(.infinity, min),
            corners.map(\.x).reduce(-.infinity, max), corners.map(\.y).reduce(-.infinity, max),
        ]
    }
}
