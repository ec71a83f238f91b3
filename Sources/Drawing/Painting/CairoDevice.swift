internal import CCairo
internal import Documents
internal import Typesetting

/// Draws on a Cairo context.
final class CairoDevice: PaintDevice {
    private let context: OpaquePointer
    private let fonts: FontFaces
    /// Pixels to the point of the surface behind the context.
    private let scale: Double
    private let forms = ArtworkForms()
    private var leaves: LeafMarks?

    /// A device on `context`, which must live as long; `isMarked` tells whether leaves are.
    init(context: OpaquePointer, fonts: FontFaces, scale: Double, isMarked: Bool) {
        self.context = context
        self.fonts = fonts
        self.scale = scale
        leaves = isMarked ? LeafMarks() : nil
    }

    var isMarked: Bool { leaves != nil }

    /// The owners of the leaves of the page, in order.
    var leafOwners: [Int] { leaves?.page ?? [] }

    func begin(_ page: Page) {
        leaves?.startPage()
        cairo_save(context)
        if let map = page.correction {
            var matrix = cairo_matrix_t()
            cairo_matrix_init(&matrix, map.xx, map.yx, map.xy, map.yy, map.dx, map.dy)
            cairo_transform(context, &matrix)
        }
    }

    func end() {
        leaves?.close(on: context)
        cairo_restore(context)
    }

    func open(_ mark: PlacedItem.Mark) { leaves?.open(mark, on: context) }

    func show(_ text: inout TextBatch) throws(DrawingError) {
        guard let style = text.style else { return }
        let font = try fonts.scaledFont(
            style.font, isWhole: style.isWhole, size: style.size, scale: scale)
        text.draw(on: context, font: font)
    }

    func stroke(_ lines: inout LineBatch) { lines.draw(on: context) }

    func paint(_ path: VectorPath, box: Rect) {
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

    func paint(_ artwork: PlacedArtwork) { forms.paint(artwork, on: context) }

    func paint(_ grid: PlacedGrid) { grid.paint(on: context) }
}
