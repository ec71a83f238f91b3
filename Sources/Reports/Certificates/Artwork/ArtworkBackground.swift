internal import Documents

/// The faint drawing behind the text.
extension ArtworkMaker {
    mutating func drawBackground() {
        switch design.background {
        case .raysAndLotus:
            drawRays()
            drawPaleLotus()
        case .raysAndRice:
            drawRays()
            drawPaleRice()
        case .rosette:
            drawRosette()
        case .none:
            break
        }
    }

    /// Rays from the emblem to the inner edge of the frame, every other one left white.
    private mutating func drawRays() {
        let edge = inner + 0.8 * scale
        let center = emblem
        let count = 72
        var rays = Outline()
        for index in 0..<count {
            let from = Double(index) * 360 / Double(count) - 90 - 90 / Double(count)
            let wedge = [
                Spot.polar(center, emblemRadius * 1.75, from),
                Spot.polar(center, 2 * width, from),
                Spot.polar(center, 2 * width, from + 180 / Double(count)),
                Spot.polar(center, emblemRadius * 1.75, from + 180 / Double(count)),
            ]
            let cut = Self.clipped(
                wedge, left: edge, top: edge, right: width - edge, bottom: height - edge)
            if cut.count > 2 { rays += .lines(cut) }
        }
        sketch.fill(rays, palette.pale)
    }

    /// The part of a convex area inside a rectangle.
    private static func clipped(
        _ area: [Spot], left: Double, top: Double, right: Double, bottom: Double
    ) -> [Spot] {
        // Each side as a measure that is not negative inside.
        let sides: [(Spot) -> Double] = [
            { $0.x - left }, { right - $0.x }, { $0.y - top }, { bottom - $0.y },
        ]
        return sides.reduce(area) { rest, side in
            var kept: [Spot] = []
            for (index, spot) in rest.enumerated() {
                let before = rest[(index + rest.count - 1) % rest.count]
                let (here, there) = (side(spot), side(before))
                if (here < 0) != (there < 0) {
                    kept.append(before + (spot - before) * (there / (there - here)))
                }
                if here >= 0 { kept.append(spot) }
            }
            return kept
        }
    }

    /// A large lotus in fine lines at the foot.
    private mutating func drawPaleLotus() {
        let size = min(width, height) * 0.34
        let foot = Spot(middle, height - inner - 10 * scale)
        for petal in Motifs.lotus(size) {
            let placed = petal.turned(Turn(to: foot))
            sketch.fill(placed, .white)
            sketch.fill(placed, palette.pale.faded(0.75))
            sketch.stroke(placed, palette.pale.deepened, 0.3 * scale)
        }
    }

    /// Two ears of rice in pale colour, open at the top.
    private mutating func drawPaleRice() {
        let center = Spot(middle, height * 0.5)
        let radius = height * 0.34
        for (from, to) in [(96.0, 215.0), (84.0, -35.0)] {
            let ear = Motifs.ear(
                center: center, radius: radius, from: from, to: to, grains: 17,
                grain: height * 0.07)
            sketch.stroke(ear.stalk, palette.pale.deepened, 0.4 * scale)
            for grain in ear.grains {
                sketch.fill(grain, palette.pale)
                sketch.stroke(grain, palette.pale.deepened, 0.2 * scale)
            }
        }
    }

    /// Fine closed curves around the middle, and the same again smaller.
    private mutating func drawRosette() {
        let center = Spot(width / 2, height / 2)
        let whole = min(width, height) * 0.40
        for part in Motifs.hammerAndSickle(whole * 0.17) {
            sketch.fill(part.turned(Turn(to: center)), palette.pale)
        }
        let rings: [(outer: Double, inner: Double, lobes: Int, strands: Int)] = [
            (1.0, 0.62, 18, 5), (0.66, 0.36, 12, 4), (0.38, 0.18, 8, 3),
        ]
        for ring in rings {
            for strand in 0..<ring.strands {
                let phase = 360 * Double(strand) / Double(ring.strands)
                let steps = ring.lobes * 10
                let spots = (0..<steps).map { index in
                    let degrees = 360 * Double(index) / Double(steps)
                    let sine = Angle.sineAndCosine(degrees * Double(ring.lobes) + phase).0
                    let middle = (ring.outer + ring.inner) / 2
                    let swing = (ring.outer - ring.inner) / 2
                    return Spot.polar(center, whole * (middle + swing * sine), degrees)
                }
                sketch.stroke(.smooth(spots, closed: true), palette.red.faded(0.42), 0.14 * scale)
            }
        }
    }
}

extension Color {
    /// The same hue a little stronger: lines on a pale ground.
    var deepened: Color {
        Color(red: red * 0.97, green: green * 0.93, blue: blue * 0.82)
    }
}
