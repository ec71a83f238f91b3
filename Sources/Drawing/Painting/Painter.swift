internal import Documents
internal import Typesetting

/// Draws the items of pages on a device with few, large calls.
///
/// Text keeps its order exactly. Runs that follow each other in one style are gathered; a path
/// that comes between them is drawn ahead of them when they do not touch, and strokes of one
/// style become one path.
final class Painter {
    private let device: any PaintDevice
    private let fonts: FontFaces
    private var text = TextBatch()
    private var lines = LineBatch()

    /// A painter on `device`, with the faces of `fonts`.
    init(on device: any PaintDevice, fonts: FontFaces) {
        self.device = device
        self.fonts = fonts
    }

    /// Draws all items of `page` and closes every mark.
    func draw(_ page: Page) throws(DrawingError) {
        device.begin(page)
        defer { device.end() }
        for item in page.items {
            switch item.content {
            case .glyphs(let run): try add(run, mark: item.mark)
            case .path(let path): try add(path, mark: item.mark)
            case .artwork(let placed):
                try flush()
                device.open(effective(item.mark))
                device.paint(placed)
            case .grid(let grid):
                try flush()
                device.open(effective(item.mark))
                device.paint(grid)
            }
        }
        try flush()
    }

    /// The mark as far as it matters: without marks all items are alike.
    private func effective(_ mark: PlacedItem.Mark) -> PlacedItem.Mark {
        device.isMarked ? mark : .artifact
    }

    private func add(_ run: GlyphRun, mark: PlacedItem.Mark) throws(DrawingError) {
        if run.glyphs.isEmpty && run.text.isEmpty { return }
        let style = TextBatch.Style(
            font: run.font, isWhole: try fonts.needsWhole(run), size: run.size,
            color: run.color, mark: effective(mark))
        if !text.accepts(style) { try flush() }
        text.append(run, style: style)
    }

    private func add(_ path: VectorPath, mark: PlacedItem.Mark) throws(DrawingError) {
        guard path.fill != nil || path.stroke != nil, let box = path.bounds else { return }
        let mark = effective(mark)
        if !text.isEmpty, text.boxes.touches(box), !isHarmless(path) { try flush() }
        if device.isMarked, text.style?.mark == mark, mark != .artifact { try flush() }
        if path.fill == nil, let stroke = path.stroke {
            let style = LineBatch.Style(stroke: stroke, mark: mark)
            if lines.style != style { flushLines() }
            lines.append(path, style: style, box: box)
        } else {
            if lines.style?.mark != mark || lines.bounds?.touches(box) == true { flushLines() }
            device.open(mark)
            device.paint(path, box: box)
        }
    }

    /// Whether `path` looks the same above and below the gathered text: an underline in the
    /// text's own colour.
    private func isHarmless(_ path: VectorPath) -> Bool {
        path.fill == nil && path.stroke?.color == text.style?.color
    }

    private func flushLines() {
        guard let mark = lines.style?.mark else { return }
        device.open(mark)
        device.stroke(&lines)
    }

    /// Draws all that is gathered: lines, then text.
    private func flush() throws(DrawingError) {
        flushLines()
        guard let style = text.style else { return }
        device.open(style.mark)
        try device.show(&text)
    }
}
