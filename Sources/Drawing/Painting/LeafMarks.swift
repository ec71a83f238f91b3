internal import CCairo
internal import Typesetting

/// Opens and closes leaves so that items of one element that follow each other share one, and
/// keeps the list of leaves of the page: the n-th leaf has mark number (MCID) n.
///
/// A leaf is one of Cairo's tags, or what follows a spot: a rectangle of 3/256 by 5/256 points
/// whose place tells the number of the leaf plus 1, in steps of 1/256 point (Cairo's own) from
/// the top left corner, 4096 to a row. Spot 0 ends a leaf without beginning one.
struct LeafMarks {
    /// How leaves are marked.
    let kind: DrawingOptions.Marks
    /// The tag of every leaf. Which element a leaf belongs to stands in ``PageMarks``.
    private static let leafTag = "Span"
    /// Cairo 1.16 damages the file with `Artifact`; this one stands in for it.
    static let artifactTag = "Private"

    private(set) var page: [Int] = []
    private var open: PlacedItem.Mark?

    /// Marks of this kind; nil for none.
    init?(_ kind: DrawingOptions.Marks) {
        if kind == .none { return nil }
        self.kind = kind
    }

    /// Starts the list of a new page.
    mutating func startPage() { page.removeAll(keepingCapacity: true) }

    /// Makes `mark` the open leaf.
    mutating func open(_ mark: PlacedItem.Mark, on context: OpaquePointer) {
        if open == mark { return }
        if kind == .tags { close(on: context) }
        let id = if case .element(let id) = mark { id } else { PageMarks.artifact }
        page.append(id)
        open = mark
        if kind == .spots {
            Self.drawSpot(page.count, on: context)
        } else {
            cairo_tag_begin(
                context, mark == .artifact ? Self.artifactTag : Self.leafTag, "")
        }
    }

    /// Lists the empty leaf that Cairo writes for each link of the page.
    mutating func addLink(of element: Int) { page.append(element) }

    /// Closes the open leaf.
    mutating func close(on context: OpaquePointer) {
        guard let mark = open else { return }
        open = nil
        if kind == .spots {
            Self.drawSpot(0, on: context)
        } else {
            cairo_tag_end(context, mark == .artifact ? Self.artifactTag : Self.leafTag)
        }
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
