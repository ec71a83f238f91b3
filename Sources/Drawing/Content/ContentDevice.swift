internal import CCairo
internal import Documents
internal import Typesetting

/// Writes what is drawn as PDF operators (ISO 32000-1, 8 and 9). The page is turned over first,
/// so that all coordinates are those of the page's items.
final class ContentDevice: PaintDevice {
    let isMarked: Bool
    private(set) var content = ContentBuffer()
    /// The element of each mark on the page.
    private(set) var owners: [Int] = []
    /// Whether the page shows something that the specimen lacks.
    private(set) var lacksSomething = false

    private let codes: TypeCodes
    private var pen = TextPen()
    /// The state of graphics, as far as it was set.
    private var fill = Color.black
    private var stroke = VectorPath.Stroke(width: 1)

    /// Whose the next thing is.
    private var wanted = PlacedItem.Mark.artifact
    /// The open mark, and whether it was opened inside a text object and has to end there.
    private var open: PlacedItem.Mark?
    private var isOpenInText = false
    private var isInText = false

    init(_ codes: TypeCodes, isMarked: Bool) {
        self.codes = codes
        self.isMarked = isMarked
    }

    func begin(_ page: Page) {
        content.removeAll()
        owners.removeAll(keepingCapacity: true)
        lacksSomething = false
        pen = TextPen()
        fill = .black
        stroke = VectorPath.Stroke(width: 1)
        wanted = .artifact
        content.append("1 0 0 -1 0 ")
        content.append(page.size.height.points, decimals: 6)
        content.append("cm\n")
        if let map = page.correction {
            for value in [map.xx, map.yx, map.xy, map.yy, map.dx, map.dy] {
                content.append(value, decimals: 6)
            }
            content.append("cm\n")
        }
    }

    func end() {
        closeMark()
        leaveText()
    }

    // MARK: Marks

    func open(_ mark: PlacedItem.Mark) { wanted = mark }

    /// Makes the wanted mark the open one, inside a text object or outside.
    private func mark(inText: Bool) {
        if isMarked, open != wanted || isInText && !inText && isOpenInText { closeMark() }
        if !inText { leaveText() }
        if inText, !isInText {
            content.append("BT\n")
            isInText = true
            pen.leaveLine()
        }
        guard isMarked, open == nil else { return }
        switch wanted {
        case .artifact:
            content.append("/Artifact BMC\n")
        case .element(let element):
            content.append("/P<</MCID ")
            content.append(owners.count)
            content.append(">>BDC\n")
            owners.append(element)
        }
        open = wanted
        isOpenInText = isInText
    }

    private func closeMark() {
        guard open != nil else { return }
        if !isOpenInText { leaveText() }
        content.append("EMC\n")
        open = nil
    }

    private func leaveText() {
        if isInText { content.append("ET\n") }
        isInText = false
    }

    // MARK: Text

    func show(_ text: inout TextBatch) throws(DrawingError) {
        defer { text.clear() }
        guard let style = text.style else { return }
        mark(inText: true)
        set(fill: style.color)
        if !pen.show(text, style, with: codes, to: &content) { lacksSomething = true }
    }

    // MARK: Lines and areas

    func stroke(_ lines: inout LineBatch) {
        defer { lines.clear() }
        guard let style = lines.style else { return }
        mark(inText: false)
        set(stroke: style.stroke)
        for path in lines.paths { path.write(to: &content) }
        content.append("S\n")
    }

    func paint(_ path: VectorPath, box: Rect) {
        mark(inText: false)
        switch path.fill {
        case nil: break
        case .solid(let color):
            set(fill: color)
            path.write(to: &content)
            content.append("f\n")
        case .pattern(let pattern, let ink, let ground):
            set(fill: ground)
            path.write(to: &content)
            content.append("f\n")
            fill(path, with: pattern, ink: ink, box: box)
        }
        if let stroke = path.stroke {
            set(stroke: stroke)
            path.write(to: &content)
            content.append("S\n")
        }
    }

    private func fill(_ path: VectorPath, with pattern: VectorPath.Pattern, ink: Color, box: Rect) {
        let kept = (fill, stroke)
        content.append("q\n")
        path.write(to: &content)
        content.append("W n\n")
        if pattern.isFilled {
            set(fill: ink)
        } else {
            set(stroke: VectorPath.Stroke(color: ink, width: pattern.lineWidth))
        }
        VectorPath(pattern.segments(over: box)).write(to: &content)
        content.append(pattern.isFilled ? "f\nQ\n" : "S\nQ\n")
        (fill, stroke) = kept
    }

    private func set(fill color: Color) {
        if color == fill { return }
        fill = color
        content.append(color)
        content.append("rg\n")
    }

    private func set(stroke new: VectorPath.Stroke) {
        if new.color != stroke.color {
            content.append(new.color)
            content.append("RG\n")
        }
        if new.width != stroke.width {
            content.append(new.width)
            content.append("w\n")
        }
        if new.dashes != stroke.dashes {
            content.append("[")
            for length in new.dashes { content.append(length) }
            content.append("]0 d\n")
        }
        stroke = new
    }

    // MARK: Drawings and codes

    func paint(_ placed: PlacedArtwork) {
        guard placed.scale > 0, placed.scale.isFinite else { return }
        guard
            let number = codes.specimen.artworks.firstIndex(where: { $0.id == placed.artwork.id })
        else {
            lacksSomething = true
            return
        }
        mark(inText: false)
        content.append("q ")
        place(x: placed.x, y: placed.y, width: placed.scale, height: placed.scale)
        content.append("/x")
        content.append(number)
        content.append(" Do Q\n")
    }

    /// An inline image of one bit a cell (8.9.7), its rows in hexadecimal digits.
    func paint(_ placed: PlacedGrid) {
        let side = placed.grid.side
        guard side > 0, placed.side > 0 else { return }
        mark(inText: false)
        set(fill: .black)
        content.append("q ")
        place(
            x: placed.x, y: placed.y + placed.side, width: placed.side, height: -placed.side)
        content.append("BI/W ")
        content.append(side)
        content.append("/H ")
        content.append(side)
        content.append("/IM true/BPC 1/D[1 0]/F/AHx ID ")
        for row in 0..<side {
            var byte: UInt8 = 0
            for column in 0..<side {
                if placed.grid.cells[row * side + column] { byte |= 0x80 >> UInt8(column % 8) }
                if column % 8 == 7 || column == side - 1 {
                    content.append(hex: byte)
                    byte = 0
                }
            }
        }
        content.append(">\nEI Q\n")
    }

    private func place(x: Double, y: Double, width: Double, height: Double) {
        content.append(width)
        content.append("0 0 ")
        content.append(height)
        content.append(x)
        content.append(y)
        content.append("cm\n")
    }
}

extension ContentBuffer {
    /// Appends the three parts of a colour.
    fileprivate mutating func append(_ color: Color) {
        append(color.red)
        append(color.green)
        append(color.blue)
    }
}

extension VectorPath {
    /// Appends the operators of the path.
    fileprivate func write(to content: inout ContentBuffer) {
        for segment in segments {
            switch segment {
            case .move(let x, let y):
                content.append(x + dx)
                content.append(y + dy)
                content.append("m\n")
            case .line(let x, let y):
                content.append(x + dx)
                content.append(y + dy)
                content.append("l\n")
            case .curve(let x1, let y1, let x2, let y2, let x3, let y3):
                for (x, y) in [(x1, y1), (x2, y2), (x3, y3)] {
                    content.append(x + dx)
                    content.append(y + dy)
                }
                content.append("c\n")
            case .rect(let x, let y, let width, let height):
                content.append(x + dx)
                content.append(y + dy)
                content.append(width)
                content.append(height)
                content.append("re\n")
            case .close:
                content.append("h\n")
            }
        }
    }
}
