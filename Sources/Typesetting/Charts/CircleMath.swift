/// The point of the unit circle at `turns` (0 at twelve o'clock, clockwise, 1 is a full turn), y
/// downwards. The series converge to the last bit on the eighth of a turn that they are used for,
/// and give the same digits on every machine.
func pointOnCircle(turns: Double) -> (x: Double, y: Double) {
    let part = turns - turns.rounded(.down)
    let eighth = (part * 8 + 0.5).rounded(.down)
    let (sine, cosine) = sineAndCosine((part - eighth / 8) * 2 * .pi)
    let (s, c) = sineAndCosineOfEighths(Int(eighth) % 8)
    // Clockwise from the top: x is the sine, y the negative cosine of the sum.
    return (sine * c + cosine * s, -(cosine * c - sine * s))
}

/// Sine and cosine of a small angle in radians, by their series.
private func sineAndCosine(_ angle: Double) -> (Double, Double) {
    let square = angle * angle
    var sine = 0.0
    var cosine = 0.0
    for n in stride(from: 10, through: 1, by: -1) {
        let k = Double(2 * n)
        cosine = -(1 + cosine) * square / (k * (k - 1))
        sine = -(1 + sine) * square / (k * (k + 1))
    }
    return (angle * (1 + sine), 1 + cosine)
}

/// Sine and cosine of a number of eighths of a turn.
private func sineAndCosineOfEighths(_ number: Int) -> (Double, Double) {
    let half = 0.5.squareRoot()
    switch number {
    case 0: return (0, 1)
    case 1: return (half, half)
    case 2: return (1, 0)
    case 3: return (half, -half)
    case 4: return (0, -1)
    case 5: return (-half, -half)
    case 6: return (-1, 0)
    default: return (-half, half)
    }
}

/// A slice of a circle from one turn to another, as a closed path.
func slice(
    x: Double, y: Double, radius: Double, from start: Double, to end: Double
) -> [VectorPath.Segment] {
    if end - start > 0.99999 { return ChartSheet.circle(x: x, y: y, radius: radius) }
    let first = pointOnCircle(turns: start)
    var segments: [VectorPath.Segment] = [
        .move(x, y), .line(x + first.x * radius, y + first.y * radius),
    ]
    let pieces = max(1, Int(((end - start) * 8).rounded(.up)))
    let step = (end - start) / Double(pieces)
    // Length of the handles of a cubic that follows an arc: 4/3 tan(angle / 4).
    let (sine, cosine) = sineAndCosine(step * .pi / 2)
    let handle = 4 / 3 * sine / cosine * radius
    for piece in 0..<pieces {
        let a = pointOnCircle(turns: start + Double(piece) * step)
        let b = pointOnCircle(turns: start + Double(piece + 1) * step)
        // The tangent, clockwise, of (x, y) on the circle is (-y, x).
        segments.append(
            .curve(
                x + a.x * radius - a.y * handle, y + a.y * radius + a.x * handle,
                x + b.x * radius + b.y * handle, y + b.y * radius - b.x * handle,
                x + b.x * radius, y + b.y * radius))
    }
    segments.append(.close)
    return segments
}
