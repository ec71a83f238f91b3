internal import Documents

/// Draws a design for a sheet of a given size. Coordinates are millimetres from the top left
/// corner of the cut sheet.
struct ArtworkMaker {
    let design: ArtworkDesign
    /// The sheet in millimetres.
    let width: Double
    let height: Double
    /// How much larger than A4 the sheet is.
    let scale: Double
    var sketch = Sketch()

    init(_ design: ArtworkDesign, size: Size) {
        self.design = design
        width = size.width.millimetres
        height = size.height.millimetres
        scale = min(max(width, height) / 297, min(width, height) / 210)
    }

    var palette: Palette { design.palette }
    func scaled(_ length: Length) -> Double { length.millimetres * scale }

    /// Outer edge of the frame, and width of its band.
    var inset: Double { scaled(design.inset) }
    var band: Double { scaled(design.band) }
    /// Where the inside of the frame begins.
    var inner: Double { inset + band + 2.2 * scale }
    var middle: Double { width / 2 }
    /// Centre of the emblem.
    var emblem: Spot { Spot(middle, inset + scaled(design.emblemDrop)) }
    var emblemRadius: Double { scaled(design.emblemSize) / 2 }

    /// Draws everything from the background up.
    mutating func draw() -> [ArtworkShape] {
        drawBackground()
        drawFrame()
        drawCorners()
        drawShapes()
        if design.hasFootLotus { drawFootLotus() }
        drawEmblem()
        return sketch.shapes
    }

    // MARK: Frame

    private mutating func drawFrame() {
        guard band > 0 else { return }
        let (gold, red) = (palette.gold, palette.red)
        ring(at: inset - 1.6 * scale, 0.45 * scale, gold)
        if design.isBandFilled {
            sketch.fill(frame(inset) + frame(inset + band), red, hasHoles: true)
        }
        ring(at: inset, 0.7 * scale, design.isBandFilled ? gold : red)
        ring(at: inset + band, 0.7 * scale, design.isBandFilled ? gold : red)
        ring(at: inset + band + 1.5 * scale, 0.3 * scale, gold)
        drawPattern()
        for x in [inset, width - inset - band] {
            for y in [inset, height - inset - band] { drawPlate(Spot(x, y)) }
        }
    }

    private func frame(_ distance: Double) -> Outline {
        .box(distance, distance, width - 2 * distance, height - 2 * distance)
    }

    private mutating func ring(at distance: Double, _ line: Double, _ color: Color) {
        sketch.stroke(frame(distance), color, line)
    }

    /// The pattern along the four sides, between the plates of the corners.
    private mutating func drawPattern() {
        let color = design.isBandFilled ? palette.gold : palette.red
        let across = width - 2 * (inset + band)
        let down = height - 2 * (inset + band)
        let sides: [(length: Double, turn: Turn)] = [
            (across, Turn(to: Spot(inset + band, inset))),
            (across, Turn(degrees: 180, to: Spot(width - inset - band, height - inset))),
            (down, Turn(degrees: 90, to: Spot(width - inset, inset + band))),
            (down, Turn(degrees: -90, to: Spot(inset, height - inset - band))),
        ]
        for side in sides {
            let drawn = design.pattern.draw(length: side.length, height: band)
            if !drawn.lines.steps.isEmpty {
                sketch.stroke(drawn.lines.turned(side.turn), color, drawn.width)
            }
            if !drawn.areas.steps.isEmpty { sketch.fill(drawn.areas.turned(side.turn), color) }
        }
    }

    /// The square in a corner of the band with a flower on it.
    private mutating func drawPlate(_ corner: Spot) {
        let ground = design.isBandFilled ? palette.red : .white
        let ink = design.isBandFilled ? palette.gold : palette.red
        let plate = Outline.box(corner.x, corner.y, band, band)
        sketch.fill(plate, ground)
        sketch.stroke(plate, ink, 0.5 * scale)
        let center = Spot(corner.x + band / 2, corner.y + band / 2)
        for petal in Motifs.rosette(band * 0.42, petals: 8) {
            sketch.fill(petal.turned(Turn(to: center)), ink)
        }
        sketch.fill(.circle(center, band * 0.11), ground)
        sketch.fill(.circle(center, band * 0.06), ink)
    }

    // MARK: Corners

    /// Scrolls that grow from each corner of the frame along its two sides.
    private mutating func drawCorners() {
        let size = scaled(design.corner)
        guard size > 0 else { return }
        let start = inner + 0.8 * scale
        let corners: [(spot: Spot, x: Double, y: Double)] = [
            (Spot(start, start), 1, 1), (Spot(width - start, start), -1, 1),
            (Spot(start, height - start), 1, -1), (Spot(width - start, height - start), -1, -1),
        ]
        for corner in corners {
            let turn = Turn(scaleX: corner.x, scaleY: corner.y, to: corner.spot)
            for isMirrored in [false, true] {
                for (outline, color) in scroll(size) {
                    let own = isMirrored ? outline.exchanged : outline
                    sketch.fill(own.turned(turn), color)
                }
            }
            // The petal on the diagonal hides where both halves meet.
            let petals: [(length: Double, width: Double, color: Color)] = [
                (0.46, 0.20, palette.gold), (0.34, 0.12, palette.red), (0.24, 0.05, palette.gold),
            ]
            for petal in petals {
                sketch.fill(
                    Outline.leaf(length: size * petal.length, width: size * petal.width)
                        .turned(Turn(degrees: 135)).turned(turn), petal.color)
            }
        }
    }

    /// One half of a corner's scroll: it runs to the right along the frame and rolls in.
    private func scroll(_ s: Double) -> [(Outline, Color)] {
        var parts: [(Outline, Color)] = []
        func curl(
            _ degrees: Double, _ reach: Double, _ radius: Double, _ x: Double, _ y: Double,
            _ width: Double, up: Bool = false
        ) {
            let turn = Turn(
                degrees: degrees, scaleY: up ? -1 : 1, to: Spot(x * s, y * s))
            parts.append(
                (
                    Motifs.curl(reach: reach * s, radius: radius * s, turns: 1.5, width: width * s)
                        .turned(turn), palette.gold
                ))
            let end = Motifs.curlEnd(reach: reach * s, radius: radius * s, turns: 1.5)
            parts.append((Outline.circle(turn(end), width * 0.62 * s), palette.gold))
        }
        curl(2, 0.62, 0.150, 0.02, 0.03, 0.050)
        curl(10, 0.12, 0.058, 0.17, 0.085, 0.032)
        curl(-1, 0.30, 0.062, 0.66, 0.055, 0.030)
        curl(14, 0.16, 0.050, 0.36, 0.14, 0.026, up: true)
        let leaves: [(x: Double, y: Double, degrees: Double, length: Double)] = [
            (0.22, 0.045, 118, 0.15), (0.40, 0.045, 128, 0.13), (0.84, 0.05, 78, 0.20),
            (0.80, 0.07, 112, 0.14), (0.52, 0.045, 140, 0.11),
        ]
        for leaf in leaves {
            parts.append(
                (
                    Outline.leaf(length: leaf.length * s, width: leaf.length * 0.32 * s)
                        .turned(Turn(degrees: leaf.degrees, to: Spot(leaf.x * s, leaf.y * s))),
                    palette.gold
                ))
        }
        return parts
    }

    private mutating func drawShapes() {
        let turn = Turn(scaleX: scale, scaleY: scale)
        for shape in design.shapes {
            let outline = scale == 1 ? shape.outline : shape.outline.turned(turn)
            if let fill = shape.fill { sketch.fill(outline, fill, hasHoles: shape.hasHoles) }
            if let stroke = shape.stroke { sketch.stroke(outline, stroke, shape.width * scale) }
        }
    }

    // MARK: Emblem and foot

    private mutating func drawEmblem() {
        guard design.emblem != .none, emblemRadius > 0 else { return }
        let (center, r) = (emblem, emblemRadius)
        // White keeps the frame away from the emblem.
        sketch.fill(.circle(center, r * (design.hasWreath ? 1.5 : 1.12)), .white)
        if design.hasWreath { drawWreath(center, r) }
        sketch.fill(.circle(center, r), palette.gold)
        sketch.fill(.circle(center, r * 0.955), palette.deep)
        sketch.fill(.circle(center, r * 0.92), palette.red)
        sketch.stroke(.circle(center, r * 0.85), palette.gold, 0.25 * scale)
        switch design.emblem {
        case .party:
            for part in Motifs.hammerAndSickle(r * 0.92) {
                sketch.fill(part.turned(Turn(to: center)), palette.gold)
            }
        case .star:
            sketch.fill(.star(Spot(center.x, center.y + r * 0.03), r * 0.66), palette.gold)
        case .none:
            break
        }
    }

    /// Ears of rice on both sides, tied below.
    private mutating func drawWreath(_ center: Spot, _ r: Double) {
        for (from, to) in [(98.0, 232.0), (82.0, -52.0)] {
            let ear = Motifs.ear(
                center: center, radius: r * 1.22, from: from, to: to, grains: 11, grain: r * 0.27)
            sketch.stroke(ear.stalk, palette.shade, 0.35 * scale)
            for grain in ear.grains { sketch.fill(grain, palette.gold) }
        }
        // The tie: a ribbon with two ends.
        let knot = Spot(center.x, center.y + r * 1.22)
        for side in [-1.0, 1] {
            let tail = Outline.lines([
                Spot(0, -r * 0.07), Spot(side * r * 0.62, r * 0.13),
                Spot(side * r * 0.52, r * 0.24),
                Spot(side * r * 0.58, r * 0.36), Spot(0, r * 0.12),
            ])
            sketch.fill(tail.turned(Turn(to: knot)), palette.red)
        }
        sketch.fill(.circle(knot, r * 0.15), palette.deep)
        sketch.fill(.circle(knot, r * 0.11), palette.red)
    }

    private mutating func drawFootLotus() {
        let size = 11 * scale
        let foot = Spot(middle, height - inset - band * 0.28)
        sketch.fill(
            Outline.lines([
                Spot(foot.x - size * 1.25, foot.y + 2 * scale),
                Spot(foot.x - size, foot.y - size * 0.5),
                Spot(foot.x, foot.y - size * 1.22), Spot(foot.x + size, foot.y - size * 0.5),
                Spot(foot.x + size * 1.25, foot.y + 2 * scale),
            ]), .white)
        for petal in Motifs.lotus(size) {
            let placed = petal.turned(Turn(to: foot))
            sketch.fill(placed, palette.red)
            sketch.stroke(placed, palette.gold, 0.35 * scale)
        }
        sketch.fill(.circle(foot, size * 0.16), palette.gold)
        // Water: two waves below the flower.
        for (index, half) in [1.25, 0.85].enumerated() {
            let y = foot.y + size * (0.12 + 0.14 * Double(index))
            let wave = Outline.ribbon(
                [
                    Spot(foot.x - size * half, y), Spot(foot.x - size * half / 2, y - size * 0.07),
                    Spot(foot.x, y), Spot(foot.x + size * half / 2, y - size * 0.07),
                    Spot(foot.x + size * half, y),
                ], widths: [0.1, 0.7, 0.9, 0.7, 0.1].map { $0 * scale })
            sketch.fill(wave, palette.gold)
        }
    }
}

extension Outline {
    /// The outline with x and y exchanged: mirrored at the diagonal.
    var exchanged: Outline {
        var outline = Outline()
        func swap(_ a: Spot) -> Spot { Spot(a.y, a.x) }
        outline.steps = steps.map { step in
            switch step {
            case .move(let a): .move(swap(a))
            case .line(let a): .line(swap(a))
            case .curve(let a, let b, let c): .curve(swap(a), swap(b), swap(c))
            case .close: .close
            }
        }
        return outline
    }
}

extension ArtworkDesign {
    /// The drawing for a sheet of `size`.
    func artwork(for size: Size) -> Artwork {
        var maker = ArtworkMaker(self, size: size)
        return Artwork(
            id: "\(id) \(size.width.millimetres) x \(size.height.millimetres)", size: size,
            shapes: maker.draw())
    }
}
