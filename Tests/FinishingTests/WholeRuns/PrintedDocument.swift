import Documents
import Drawing
import Finishing
import Foundation
import Typesetting

/// A document on the whole way: set on pages, drawn in chunks, finished.
enum PrintedDocument {
    static func fonts() throws -> FontBook {
        let folder = "/usr/share/fonts/truetype/liberation2/LiberationSerif-"
        let names = ["Regular", "Bold", "Italic", "BoldItalic"]
        let files = try names.enumerated().map { number, name in
            let path = "\(folder)\(name).ttf"
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            return FontBook.File(number: number, path: path, bytes: [UInt8](data))
        }
        return FontBook(
            files: files,
            families: ["text": .init(regular: 0, bold: 1, italic: 2, boldItalic: 3)])
    }

    /// What Finishing is told of `page`.
    static func structure(of page: Page, marks: PageMarks) -> PageStructure {
        PageStructure(
            marks: marks.leaves, elements: page.elements,
            links: page.links.map { link in
                LinkSpot(target: link.target, box: box(link.rect), element: link.element)
            },
            bookmarks: page.bookmarks.map { bookmark in
                OutlineEntry(title: bookmark.title, level: bookmark.level, y: bookmark.y)
            },
            anchors: page.anchors.map { NamedSpot(name: $0.name, y: $0.y) },
            number: page.number)
    }

    private static func box(_ rect: Rect) -> SheetBox {
        SheetBox(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
    }

    private final class Store {
        var bytes: [UInt8] = []
    }

    /// The chunks of `document`, its pages changed by `change`, with what stands on them.
    static func chunks(
        of document: Document, pagesPerChunk: Int, change: (inout Page) -> Void
    ) throws -> [(bytes: [UInt8], pages: [PageStructure])] {
        let faces = FontFaces(try fonts())
        var pages: [Page] = []
        try Typesetter(fonts: fonts()).typeset(document) { page in
            var page = page
            change(&page)
            pages.append(page)
        }
        return try stride(from: 0, to: pages.count, by: pagesPerChunk).map { start in
            let store = Store()
            var canvas = try PDFCanvas(fonts: faces, isMarked: true) { bytes in
                store.bytes.append(contentsOf: bytes)
            }
            let part = pages[start..<min(start + pagesPerChunk, pages.count)]
            let structures = try part.map { structure(of: $0, marks: try canvas.draw($0)) }
            try canvas.finish()
            return (store.bytes, structures)
        }
    }

    /// `document` as a finished file.
    static func finish(
        _ document: Document, pagesPerChunk: Int = 64, archive: ArchiveLevel = .a2a,
        change: (inout Page) -> Void = { _ in }
    ) throws -> (bytes: [UInt8], file: FinishedFile) {
        let store = Store()
        let options = FinishingOptions(metadata: document.metadata, archive: archive)
        var finisher = try Finisher(options: options) { store.bytes.append(contentsOf: $0) }
        for chunk in try chunks(
            of: document, pagesPerChunk: pagesPerChunk, change: change)
        {
            try finisher.add(chunk: chunk.bytes, pages: chunk.pages)
        }
        let file = try finisher.finish()
        return (store.bytes, file)
    }
}
