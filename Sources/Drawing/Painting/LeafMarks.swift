internal import CCairo
internal import Typesetting

/// Opens and closes Cairo's tags so that items of one element that follow each other share one
/// leaf, and keeps the list of leaves of the page: the n-th leaf has mark number (MCID) n.
struct LeafMarks {
    /// The tag of every leaf. Which element a leaf belongs to stands in ``PageMarks``.
    private static let leafTag = "Span"
    /// Cairo 1.16 damages the file with `Artifact`; this one stands in for it.
    static let artifactTag = "Private"

    private(set) var page: [Int] = []
    private var open: PlacedItem.Mark?

    /// Starts the list of a new page.
    mutating func startPage() { page.removeAll(keepingCapacity: true) }

    /// Makes `mark` the open leaf.
    mutating func open(_ mark: PlacedItem.Mark, on context: OpaquePointer) {
        if open == mark { return }
        close(on: context)
        switch mark {
        case .element(let id):
            cairo_tag_begin(context, Self.leafTag, "")
            page.append(id)
        case .artifact:
            cairo_tag_begin(context, Self.artifactTag, "")
            page.append(PageMarks.artifact)
        }
        open = mark
    }

    /// Lists the empty leaf that Cairo writes for each link of the page.
    mutating func addLink(of element: Int) { page.append(element) }

    /// Closes the open leaf.
    mutating func close(on context: OpaquePointer) {
        switch open {
        case nil: return
        case .element: cairo_tag_end(context, Self.leafTag)
        case .artifact: cairo_tag_end(context, Self.artifactTag)
        }
        open = nil
    }
}
