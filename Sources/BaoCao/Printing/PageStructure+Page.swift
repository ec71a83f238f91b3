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
            number: page.number)
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

extension SheetBox {
    fileprivate init(_ rect: Rect) {
        self.init(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
    }
}
