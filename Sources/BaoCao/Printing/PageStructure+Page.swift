import Documents
import Drawing
import Finishing
import Typesetting

extension PageStructure {
    /// What Finishing is told of a page that was drawn with `marks`.
    init(_ page: Page, marks: PageMarks) {
        self.init(
            marks: marks.leaves, elements: page.elements,
            links: page.links.map { link in
                LinkSpot(
                    target: link.target, box: SheetBox(link.rect), element: link.element,
                    contents: Self.text(of: link.element, on: page))
            },
            bookmarks: page.bookmarks.map { bookmark in
                OutlineEntry(title: bookmark.title, level: bookmark.level, y: bookmark.y)
            },
            anchors: page.anchors.map { NamedSpot(name: $0.name, y: $0.y) },
            number: page.number, isNumbered: page.isNumbered, boxes: Self.figures(on: page))
    }

    /// Where the figures that open on `page` are.
    private static func figures(on page: Page) -> [ElementBox] {
        let figures = page.elements.filter { $0.role == .figure }.map(\.id)
        if figures.isEmpty { return [] }
        var boxes: [Int: SheetBox] = [:]
        for item in page.items {
            guard case .element(let id) = item.mark, figures.contains(id),
                let box = item.content.bounds
            else { continue }
            boxes[id] = boxes[id].map { $0.union(box) } ?? box
        }
        return figures.compactMap { id in boxes[id].map { ElementBox(element: id, box: $0) } }
    }

    /// The words on `page` that belong to `element`: what a reader hears of a link.
    private static func text(of element: Int, on page: Page) -> String? {
        var bytes: [UInt8] = []
        for item in page.items where item.mark == .element(element) {
            if case .glyphs(let run) = item.content { bytes += run.text }
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}

extension PlacedItem.Content {
    /// What the item covers, roughly for text.
    fileprivate var bounds: SheetBox? {
        switch self {
        case .glyphs(let run):
            SheetBox(x: run.x, y: run.y - run.size, width: run.width, height: run.size * 1.3)
        case .path(let path):
            path.bounds.map(SheetBox.init)
        case .artwork(let placed):
            SheetBox(
                x: placed.x, y: placed.y, width: placed.artwork.size.width.points * placed.scale,
                height: placed.artwork.size.height.points * placed.scale)
        case .grid(let grid):
            SheetBox(x: grid.x, y: grid.y, width: grid.side, height: grid.side)
        }
    }
}

extension SheetBox {
    fileprivate func union(_ other: SheetBox) -> SheetBox {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return SheetBox(
            x: left, y: top, width: max(x + width, other.x + other.width) - left,
            height: max(y + height, other.y + other.height) - top)
    }

    fileprivate init(_ rect: Rect) {
        self.init(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
    }
}
