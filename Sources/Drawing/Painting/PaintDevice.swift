internal import Documents
internal import Typesetting

/// What a ``Painter`` draws on: a Cairo context, or the content of a page as PDF operators.
/// Coordinates are points from the top left corner of the sheet, y downwards.
protocol PaintDevice: AnyObject {
    /// Whether leaves are told apart.
    var isMarked: Bool { get }

    /// Begins a page.
    func begin(_ page: Page)
    /// Ends the page; every mark is closed.
    func end()

    /// Makes `mark` the owner of what is drawn next.
    func open(_ mark: PlacedItem.Mark)

    /// Draws gathered text and forgets it.
    func show(_ text: inout TextBatch) throws(DrawingError)
    /// Draws gathered lines and forgets them.
    func stroke(_ lines: inout LineBatch)
    /// Draws an area, which lies in `box`.
    func paint(_ path: VectorPath, box: Rect)
    /// Draws a drawing that pages share.
    func paint(_ artwork: PlacedArtwork)
    /// Draws a square code.
    func paint(_ grid: PlacedGrid)
}
