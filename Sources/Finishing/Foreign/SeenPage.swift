/// A foreign page as people see it: cut to its crop box, turned, in points whatever its unit is
/// (ISO 32000-1, 14.11.2 and 8.3.2.3).
struct SeenPage {
    /// What is shown of the page in its own space: left, bottom, right, top.
    let box: [Double]
    /// Size in points as it is seen.
    let width: Double
    let height: Double
    /// The map from the page as it is seen, in points from its bottom left corner, to its own
    /// space.
    let map: PlaneMap

    init(_ page: PDFFile.PageObject) {
        let media = Self.sides(page.dictionary["MediaBox"]) ?? [0, 0, 0, 0]
        var box = media
        if let crop = Self.sides(page.dictionary["CropBox"]) {
            let cut = [
                max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]),
                min(media[3], crop[3]),
            ]
            if cut[0] < cut[2], cut[1] < cut[3] { box = cut }
        }
        self.box = box
        let given = page.dictionary["UserUnit"]?.number ?? 1
        let unit = given.isFinite && given > 0 && given < 1e5 ? given : 1
        let (across, up) = ((box[2] - box[0]) * unit, (box[3] - box[1]) * unit)
        let one = 1 / unit
        switch page.dictionary["Rotate"]?.integer ?? 0 {
        case 90:
            (width, height) = (up, across)
            map = PlaneMap(a: 0, b: one, c: -one, d: 0, e: box[2], f: box[1])
        case 180:
            (width, height) = (across, up)
            map = PlaneMap(a: -one, b: 0, c: 0, d: -one, e: box[2], f: box[3])
        case 270:
            (width, height) = (up, across)
            map = PlaneMap(a: 0, b: -one, c: one, d: 0, e: box[0], f: box[3])
        default:
            (width, height) = (across, up)
            map = PlaneMap(a: one, b: 0, c: 0, d: one, e: box[0], f: box[1])
        }
    }

    /// The sides of a box in order; the examination made them numbers.
    private static func sides(_ value: PDFValue?) -> [Double]? {
        let sides = (value?.array ?? []).compactMap(\.number)
        guard sides.count == 4 else { return nil }
        return [
            min(sides[0], sides[2]), min(sides[1], sides[3]), max(sides[0], sides[2]),
            max(sides[1], sides[3]),
        ]
    }
}

/// A map of the plane, `[a b c d e f]` as in content streams (ISO 32000-1, 8.3.3).
struct PlaneMap {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    init() {}

    init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    /// The map of six numbers; nil for fewer or nonsense.
    init?(_ numbers: [Double]) {
        guard numbers.count == 6, numbers.allSatisfy(\.isFinite) else { return nil }
        self.init(
            a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4],
            f: numbers[5])
    }

    var numbers: [Double] { [a, b, c, d, e, f] }

    /// This map first, then `next`.
    func then(_ next: PlaneMap) -> PlaneMap {
        PlaneMap(
            a: a * next.a + b * next.c, b: a * next.b + b * next.d,
            c: c * next.a + d * next.c, d: c * next.b + d * next.d,
            e: e * next.a + f * next.c + next.e, f: e * next.b + f * next.d + next.f)
    }

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
