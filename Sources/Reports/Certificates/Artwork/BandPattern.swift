internal import Documents

/// Patterns that run along the band of a frame. Each draws one side from the origin to the
/// right, `length` mm long, inside a band `height` mm high below the x axis.
enum BandPattern: String, CaseIterable {
    /// Angular running hooks (hồi văn).
    case meander
    /// Interlaced waves, as on securities.
    case guilloche
    /// A row of lotus petals.
    case petals
    /// No pattern.
    case plain

    /// The lines and areas of one side; lines have the width given.
    func draw(length: Double, height: Double) -> (lines: Outline, width: Double, areas: Outline) {
        switch self {
        case .meander: Self.meander(length, height)
        case .guilloche: Self.guilloche(length, height)
        case .petals: Self.petals(length, height)
        case .plain: (Outline(), 0, Outline())
        }
    }

    private static func meander(
        _ length: Double, _ height: Double
    ) -> (lines: Outline, width: Double, areas: Outline) {
        let inner = height * 0.66
        let top = (height - inner) / 2
        let unit = inner / 5
        let count = max(2, Int((length / (unit * 6.4)).rounded()))
        // An even number lets the hooks face each other in the middle.
        let pairs = max(1, count / 2)
        let cell = length / Double(pairs * 2)
        let stretch = cell / 6.4 / unit
        var outline = Outline()
        let hook: [(Double, Double)] = [
            (0.7, 5), (0.7, 0), (5.7, 0), (5.7, 3.7), (2.3, 3.7), (2.3, 1.75), (4.1, 1.75),
        ]
        for index in 0..<pairs * 2 {
            let mirrored = index >= pairs
            let start = Double(index) * cell
            outline += .lines(
                hook.map { x, y in
                    let across = x * unit * stretch
                    return Spot(mirrored ? start + cell - across : start + across, top + y * unit)
                }, closed: false)
        }
        outline += .lines([Spot(0, top + inner), Spot(length, top + inner)], closed: false)
        return (outline, unit * 0.62, Outline())
    }

    private static func guilloche(
        _ length: Double, _ height: Double
    ) -> (lines: Outline, width: Double, areas: Outline) {
        let waves = max(2, (length / (height * 2.2)).rounded())
        let swing = height * 0.38
        var outline = Outline()
        let steps = Int(waves) * 8
        for strand in 0..<4 {
            let phase = Double(strand) * 90
            outline += .smooth(
                (0...steps).map { index in
                    let part = Double(index) / Double(steps)
                    let sine = Angle.sineAndCosine(360 * waves * part + phase).0
                    return Spot(length * part, height / 2 + swing * sine)
                })
        }
        return (outline, height * 0.045, Outline())
    }

    private static func petals(
        _ length: Double, _ height: Double
    ) -> (lines: Outline, width: Double, areas: Outline) {
        let count = max(2, Int((length / (height * 0.72)).rounded()))
        let cell = length / Double(count)
        var areas = Outline()
        for index in 0..<count {
            areas += Outline.leaf(length: height * 0.74, width: cell * 0.78, belly: 0.42)
                .turned(Turn(to: Spot((Double(index) + 0.5) * cell, height * 0.88)))
        }
        return (Outline(), 0, areas)
    }
}
