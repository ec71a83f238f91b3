internal import CCairo
internal import Documents
internal import Typesetting

/// Draws the items of pages on a Cairo context with few, large calls.
///
/// Text keeps its order exactly. Runs that follow each other in one style are gathered; a path
/// that comes between them is drawn ahead of them when they do not touch, and strokes of one
/// style become one path.
final class Painter {
    private let context: OpaquePointer
    private let fonts: FontFaces
    /// Pixels to the point of the surface behind the context.
    private let scale: Double
    private var text = TextBatch()
    private var lines = LineBatch()
    private let forms = ArtworkForms()
    private(set) var leaves: LeafMarks?

    /// A painter on `context`, which must live as long; `marks` tells how leaves are opened.
    init(
        context: OpaquePointer, fonts: FontFaces, scale: Double, marks: DrawingOptions.Marks
    ) {
        self.context = context
        self.fonts = fonts
        self.scale = scale
        leaves = LeafMarks(marks)
    }

    /// Draws all items of `page` and closes every mark.
    func draw(_ page: Page) throws(DrawingError) {
        leaves?.startPage()
        cairo_save(context)
        defer { cairo_restore(context) }
        if let map = page.correction {
            var matrix = cairo_matrix_t()
            cairo_matrix_init(&matrix, map.xx, map.yx, map.xy, map.yy, map.dx, map.dy)
            cairo_transform(context, &matrix)
        }
        for item in page.items {
            switch item.content {
            case .glyphs(let run): try add(run, mark: item.mark)
            case .path(let path): try add(path, mark: item.mark)
            case .artwork(let placed):
                try flush()
                // Cairo 1.16 refuses the next page when a form is painted inside a mark.
                // Artwork is decoration; finishing makes an artifact of what no mark holds.
                leaves?.close(on: context)
                forms.paint(placed, on: context)
            case .grid(let grid):
                try flush()
                let mark = effective(item.mark)
                leaves?.open(mark, on: context)
                grid.paint(on: context)
            }
        }
        try flush()
        leaves?.close(on: context)
    }

    /// Lists the leaves that Cairo writes for the links of `page` after its items.
    func addLinkLeaves(of page: Page) {
        for link in page.links { leaves?.addLink(of: link.element) }
    }

    /// The mark as far as it matters: without marks all items are alike.
    private func effective(_ mark: PlacedItem.Mark) -> PlacedItem.Mark {
        leaves == nil ? .artifact : mark
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
        if leaves != nil, text.style?.mark == mark, mark != .artifact { try flush() }
        if path.fill == nil, let stroke = path.stroke {
            let style = LineBatch.Style(stroke: stroke, mark: mark)
            if lines.style != style { flushLines() }
            lines.append(path, style: style, box: box)
        } else {
            if lines.style?.mark != mark || lines.bounds?.touches(box) == true { flushLines() }
            leaves?.open(mark, on: context)
            paint(path, box: box)
        }
    }

    /// Whether `path` looks the same above and below the gathered text: an underline in the
    /// text's own colour.
    private func isHarmless(_ path: VectorPath) -> Bool {
        path.fill == nil && path.stroke?.color == text.style?.color
    }

    private func paint(_ path: VectorPath, box: Rect) {
        switch path.fill {
        case nil:
            break
        case .solid(let color):
            cairo_set_source_rgb(context, color.red, color.green, color.blue)
            path.trace(on: context)
            cairo_fill(context)
        case .pattern(let pattern, let ink, let ground):
            path.trace(on: context)
            cairo_set_source_rgb(context, ground.red, ground.green, ground.blue)
            cairo_fill_preserve(context)
            cairo_save(context)
            cairo_clip(context)
            pattern.draw(on: context, over: box, ink: ink)
            cairo_restore(context)
        }
        if let stroke = path.stroke {
            path.trace(on: context)
            stroke.apply(to: context)
            cairo_stroke(context)
        }
    }

    private func flushLines() {
        guard let mark = lines.style?.mark else { return }
        leaves?.open(mark, on: context)
        lines.draw(on: context)
    }

    /// Draws all that is gathered: lines, then text.
    private func flush() throws(DrawingError) {
        flushLines()
        guard let style = text.style else { return }
        let font = try fonts.scaledFont(
            style.font, isWhole: style.isWhole, size: style.size, scale: scale)
        leaves?.open(style.mark, on: context)
        text.draw(on: context, font: font)
    }
}
