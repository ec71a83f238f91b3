internal import CCairo
internal import Typesetting

/// Opens and closes leaves so that items of one element that follow each other share one, and
/// keeps the list of leaves of the page: the n-th leaf has mark number (MCID) n.
///
/// A leaf is what follows a spot, which Finishing takes away again: a rectangle of 3/256 by 5/256
/// points whose place tells the number of the leaf plus 1, in steps of 1/256 point (Cairo's own)
/// from the top left corner, 4096 to a row. Spot 0 ends a leaf without beginning one. Cairo's own
/// tags would take twice the time and bring a tree that nobody wants.
struct LeafMarks {
    private(set) var page: [Int] = []
    private var open: PlacedItem.Mark?

    /// Starts the list of a new page.
    mutating func startPage() { page.removeAll(keepingCapacity: true) }

    /// Makes `mark` the open leaf.
    mutating func open(_ mark: PlacedItem.Mark, on context: OpaquePointer) {
        if open == mark { return }
        let id = if case .element(let id) = mark { id } else { PageMarks.artifact }
        page.append(id)
        open = mark
        Self.drawSpot(page.count, on: context)
    }

    /// Closes the open leaf.
    mutating func close(on context: OpaquePointer) {
        if open == nil { return }
        open = nil
        Self.drawSpot(0, on: context)
    }

    private static func drawSpot(_ number: Int, on context: OpaquePointer) {
        var matrix = cairo_matrix_t()
        cairo_get_matrix(context, &matrix)
        cairo_identity_matrix(context)
        cairo_rectangle(
            context, Double(number % 4096) / 256, Double(number / 4096) / 256, 3.0 / 256,
            5.0 / 256)
        cairo_fill(context)
        cairo_set_matrix(context, &matrix)
    }
}
