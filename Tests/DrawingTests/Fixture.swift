import Documents
import Foundation
import Typesetting

@testable import Drawing

/// The fonts and pages that the tests of this room draw.
enum Fixture {
    static func book() throws -> FontBook {
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

    static func page(_ items: [PlacedItem] = [], index: Int = 1, size: Size = .a4) -> Page {
        var page = Page(index: index, number: index, size: size)
        page.items = items
        return page
    }

    /// A sheet of `width` by `height` points with paths on it.
    static func sheet(_ width: Double, _ height: Double, _ paths: VectorPath...) -> Page {
        page(
            paths.map { PlacedItem(.path($0), mark: .artifact) },
            size: Size(width: .pt(width), height: .pt(height)))
    }

    static let stacked = "Ẫ Ỗ Ể ợ ữ đ Đ: Đảng bộ xã Nguyễn Hữu Ưởng, khẩu hiệu “Dân vận khéo”"

    /// `pages` in a file at `path`; gives their marks.
    @discardableResult
    static func draw(
        _ pages: [Page], to path: String, isMarked: Bool = false
    ) throws -> [PageMarks] {
        let (bytes, marks) = try drawn(pages, isMarked: isMarked)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return marks
    }

    /// `pages` as the bytes of a PDF, and their marks.
    static func drawn(
        _ pages: [Page], fonts: FontBook? = nil, isMarked: Bool = false
    ) throws -> (bytes: [UInt8], marks: [PageMarks]) {
        final class Store { var bytes: [UInt8] = [] }
        let store = Store()
        let faces = FontFaces(try fonts ?? book())
        var canvas = try PDFCanvas(fonts: faces, isMarked: isMarked) { bytes throws(DrawingError) in
            store.bytes.append(contentsOf: bytes)
        }
        var marks: [PageMarks] = []
        for page in pages { marks.append(try canvas.draw(page)) }
        try canvas.finish()
        return (store.bytes, marks)
    }

    /// One line of text in font `font`.
    static func line(
        _ text: String, x: Double = 85, y: Double, font: Int = 0, size: Double = 14,
        color: Color = .black, mark: PlacedItem.Mark = .element(1)
    ) throws -> PlacedItem {
        let run = HandSetFont(try book().files[font])
            .run(text, x: x, y: y, size: size, color: color)
        return PlacedItem(.glyphs(run), mark: mark)
    }

    /// A rule from one point to another.
    static func rule(
        _ x: Double, _ y: Double, to endX: Double, _ endY: Double, width: Double = 0.5
    ) -> PlacedItem {
        PlacedItem(
            .path(VectorPath([.move(x, y), .line(endX, endY)], stroke: .init(width: width))),
            mark: .artifact)
    }
}
