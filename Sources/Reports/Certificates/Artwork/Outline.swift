internal import Documents

/// A point of a drawing in millimetres, y downwards.
struct Spot: Hashable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    static func + (a: Spot, b: Spot) -> Spot { Spot(a.x + b.x, a.y + b.y) }
    static func - (a: Spot, b: Spot) -> Spot { Spot(a.x - b.x, a.y - b.y) }
    static func * (a: Spot, factor: Double) -> Spot { Spot(a.x * factor, a.y * factor) }

    /// Distance from the origin.
    var length: Double { (x * x + y * y).squareRoot() }

    /// The point `radius` from `center` in the direction `degrees` (0 is right, 90 is down).
    static func polar(_ center: Spot, _ radius: Double, _ degrees: Double) -> Spot {
        let (sine, cosine) = Angle.sineAndCosine(degrees)
        return Spot(center.x + radius * cosine, center.y + radius * sine)
    }
}

/// A move, turn, mirroring or scaling of a drawing.
struct Turn {
    private var xx = 1.0
    private var xy = 0.0
    private var yx = 0.0
    private var yy = 1.0
    private var dx = 0.0
    private var dy = 0.0

    /// A turn by `degrees` (clockwise on paper) after scaling, then a move.
    init(degrees: Double = 0, scaleX: Double = 1, scaleY: Double = 1, to place: Spot = Spot(0, 0)) {
        let (sine, cosine) = Angle.sineAndCosine(degrees)
        xx = cosine * scaleX
        xy = -sine * scaleY
        yx = sine * scaleX
        yy = cosine * scaleY
        dx = place.x
        dy = place.y
    }

    func callAsFunction(_ spot: Spot) -> Spot {
        Spot(xx * spot.x + xy * spot.y + dx, yx * spot.x + yy * spot.y + dy)
    }
}

/// The outline of an area or the course of a line, in millimetres.
struct Outline {
    enum Step {
        case move(Spot)
        case line(Spot)
        case curve(Spot, Spot, Spot)
        case close
    }

    var steps: [Step] = []

    /// The outline moved, turned or mirrored.
    func turned(_ turn: Turn) -> Outline {
        var outline = Outline()
        outline.steps = steps.map { step in
            switch step {
            case .move(let a): .move(turn(a))
            case .line(let a): .line(turn(a))
            case .curve(let a, let b, let c): .curve(turn(a), turn(b), turn(c))
            case .close: .close
            }
        }
        return outline
    }

    static func + (a: Outline, b: Outline) -> Outline {
        var outline = a
        outline.steps += b.steps
        return outline
    }

    static func += (a: inout Outline, b: Outline) { a.steps += b.steps }

    /// Straight lines through `spots`.
    static func lines(_ spots: [Spot], closed: Bool = true) -> Outline {
        var outline = Outline()
        guard let first = spots.first else { return outline }
        outline.steps = [.move(first)] + spots.dropFirst().map { .line($0) }
        if closed { outline.steps.append(.close) }
        return outline
    }

    /// A rectangle.
    static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Outline {
        lines([Spot(x, y), Spot(x + width, y), Spot(x + width, y + height), Spot(x, y + height)])
    }

    /// A circle.
    static func circle(_ center: Spot, _ radius: Double) -> Outline {
        let k = 0.5523 * radius
        func at(_ x: Double, _ y: Double) -> Spot { Spot(center.x + x, center.y + y) }
        var outline = Outline()
        outline.steps = [
            .move(at(radius, 0)),
            .curve(at(radius, k), at(k, radius), at(0, radius)),
            .curve(at(-k, radius), at(-radius, k), at(-radius, 0)),
            .curve(at(-radius, -k), at(-k, -radius), at(0, -radius)),
            .curve(at(k, -radius), at(radius, -k), at(radius, 0)),
            .close,
        ]
        return outline
    }

    /// A smooth line through `spots`.
    static func smooth(_ spots: [Spot], closed: Bool = false) -> Outline {
        var outline = Outline()
        let count = spots.count
        guard count > 1 else { return outline }
        func spot(_ index: Int) -> Spot {
            closed ? spots[(index + count) % count] : spots[min(max(index, 0), count - 1)]
        }
        outline.steps.append(.move(spots[0]))
        for index in 0..<(closed ? count : count - 1) {
            let (a, b) = (spot(index), spot(index + 1))
            outline.steps.append(
                .curve(
                    a + (b - spot(index - 1)) * (1 / 6.0), b - (spot(index + 2) - a) * (1 / 6.0),
                    b))
        }
        if closed { outline.steps.append(.close) }
        return outline
    }

    /// A line along `spots` that swells and thins: `widths` are its full widths there.
    static func ribbon(_ spots: [Spot], widths: [Double]) -> Outline {
        let count = min(spots.count, widths.count)
        guard count > 1 else { return Outline() }
        var left: [Spot] = []
        var right: [Spot] = []
        for index in 0..<count {
            let along = spots[min(index + 1, count - 1)] - spots[max(index - 1, 0)]
            let length = max(along.length, 1e-9)
            let half = widths[index] / 2
            let across = Spot(-along.y / length * half, along.x / length * half)
            left.append(spots[index] + across)
            right.append(spots[index] - across)
        }
        var outline = smooth(left)
        let back = smooth(right.reversed())
        outline.steps.append(.line(right[count - 1]))
        outline.steps += back.steps.dropFirst()
        outline.steps.append(.close)
        return outline
    }

    /// A leaf or petal from the origin upwards, `length` long; `belly` tells where it is widest.
    static func leaf(length: Double, width: Double, belly: Double = 0.45) -> Outline {
        let half = width / 2
        let y = -length * belly
        var outline = Outline()
        outline.steps = [
            .move(Spot(0, 0)),
            .curve(Spot(half * 0.55, -length * 0.05), Spot(half, y * 0.55), Spot(half, y)),
            .curve(
                Spot(half, y - (length + y) * 0.5), Spot(half * 0.25, -length * 0.9),
                Spot(0, -length)),
            .curve(
                Spot(-half * 0.25, -length * 0.9), Spot(-half, y - (length + y) * 0.5),
                Spot(-half, y)),
            .curve(Spot(-half, y * 0.55), Spot(-half * 0.55, -length * 0.05), Spot(0, 0)),
            .close,
        ]
        return outline
    }

    /// A star with `points` tips, one of them up.
    static func star(_ center: Spot, _ radius: Double, points: Int = 5, inner: Double = 0.382)
        -> Outline
    {
        lines(
            (0..<points * 2).map { index in
                Spot.polar(
                    center, index.isMultiple(of: 2) ? radius : radius * inner,
                    -90 + Double(index) * 180 / Double(points))
            })
    }
}
