internal import Documents

/// Colours of a drawing.
struct Palette {
    var red: Color
    var deep: Color
    var gold: Color
    var shade: Color
    var pale: Color
}

/// Small ornaments around the origin, to be turned and put in place.
enum Motifs {
    /// A lotus seen from the side, about twice as wide as `size`, standing on the origin.
    static func lotus(_ size: Double) -> [Outline] {
        let petals: [(degrees: Double, length: Double, width: Double)] = [
            (-78, 0.86, 0.30), (78, 0.86, 0.30), (-58, 0.96, 0.36), (58, 0.96, 0.36),
            (-36, 1.02, 0.40), (36, 1.02, 0.40), (-17, 1.04, 0.42), (17, 1.04, 0.42),
            (0, 1.08, 0.44),
        ]
        return petals.map { petal in
            Outline.leaf(length: size * petal.length, width: size * petal.width, belly: 0.55)
                .turned(Turn(degrees: petal.degrees))
        }
    }

    /// A flower of `petals` seen from above.
    static func rosette(_ radius: Double, petals: Int) -> [Outline] {
        (0..<petals).map { index in
            Outline.leaf(
                length: radius, width: radius * 5.0 / Double(petals), belly: 0.6
            ).turned(Turn(degrees: 360 * Double(index) / Double(petals)))
        }
    }

    /// A curl that begins at the origin, runs to the right and rolls in downwards: its course
    /// and widths. `reach` is the straight part, `radius` that of the roll.
    static func curl(reach: Double, radius: Double, turns: Double, width: Double) -> Outline {
        var spots = [
            Spot(0, 0), Spot(reach * 0.35, -radius * 0.10), Spot(reach * 0.7, -radius * 0.06),
        ]
        var widths = [width * 0.25, width * 0.6, width * 0.9]
        let center = Spot(reach, radius)
        let steps = Int(turns * 14)
        for index in 0...steps {
            let part = Double(index) / Double(steps)
            let grown = radius * Angle.exponential(-1.9 * part * turns / 1.5)
            spots.append(Spot.polar(center, grown, -90 + 360 * turns * part))
            widths.append(width * (1 - 0.68 * part))
        }
        return .ribbon(spots, widths: widths)
    }

    /// Where the roll of ``curl(reach:radius:turns:width:)`` ends, for the dot there.
    static func curlEnd(reach: Double, radius: Double, turns: Double) -> Spot {
        Spot.polar(
            Spot(reach, radius), radius * Angle.exponential(-1.9 * turns / 1.5),
            -90 + 360 * turns)
    }

    /// An ear of rice along an arc around `center`: grains in pairs and a stalk.
    static func ear(
        center: Spot, radius: Double, from: Double, to: Double, grains: Int, grain: Double
    ) -> (grains: [Outline], stalk: Outline) {
        var outlines: [Outline] = []
        let clockwise = to > from
        for index in 0..<grains {
            let part = Double(index) / Double(max(1, grains - 1))
            let degrees = from + (to - from) * part
            let spot = Spot.polar(center, radius, degrees)
            // The way on along the arc, as a turn of a leaf that points up.
            let ahead = degrees + (clockwise ? 180 : 0)
            let length = grain * (1 - 0.25 * part)
            for side in [-32.0, 32] {
                outlines.append(
                    Outline.leaf(length: length, width: length * 0.42, belly: 0.5)
                        .turned(Turn(degrees: ahead + side, to: spot)))
            }
        }
        let tip = Spot.polar(center, radius, to)
        outlines.append(
            Outline.leaf(length: grain * 0.9, width: grain * 0.36)
                .turned(Turn(degrees: to + (clockwise ? 180 : 0), to: tip)))
        let course = (0...24).map { index in
            Spot.polar(center, radius, from + (to - from) * Double(index) / 24)
        }
        return (outlines, .smooth(course))
    }

    /// A hammer and a sickle in a circle of `radius` around the origin.
    static func hammerAndSickle(_ radius: Double) -> [Outline] {
        let r = radius
        // The blade: a ring that thins towards its tip, open at the lower left.
        var spots: [Spot] = []
        var widths: [Double] = []
        for index in 0...26 {
            let part = Double(index) / 26
            spots.append(Spot.polar(Spot(0.04 * r, -0.06 * r), 0.66 * r, 128 - 262 * part))
            widths.append(
                r * (0.10 + 0.22 * part * (1 - part) * 2 + 0.10 * (1 - part) - 0.09 * part))
        }
        let blade = Outline.ribbon(spots, widths: widths)
        // Its handle, at the lower left.
        let handle = Outline.box(-0.075 * r, 0, 0.15 * r, 0.42 * r)
            .turned(Turn(degrees: 42, to: Spot(-0.40 * r, 0.42 * r)))
        let ring = Outline.box(-0.12 * r, -0.05 * r, 0.24 * r, 0.09 * r)
            .turned(Turn(degrees: 42, to: Spot(-0.40 * r, 0.42 * r)))
        // The hammer lies across, its head at the upper left.
        let shaft = Outline.box(-0.065 * r, -0.42 * r, 0.13 * r, 1.22 * r)
            .turned(Turn(degrees: -45, to: Spot(0.02 * r, 0.02 * r)))
        let head = Outline.lines([
            Spot(-0.30 * r, -0.62 * r), Spot(0.22 * r, -0.62 * r), Spot(0.34 * r, -0.50 * r),
            Spot(0.34 * r, -0.36 * r), Spot(-0.30 * r, -0.36 * r),
        ]).turned(Turn(degrees: -45, to: Spot(0.02 * r, 0.02 * r)))
        return [blade, handle, ring, shaft, head]
    }
}
