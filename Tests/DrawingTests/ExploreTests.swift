import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct Explore {
    @Test func explore() throws {
        let book = try Fixture.book()
        let f = book.files.map(HandSetFont.init)
        func t(_ s: String, _ y: Double, _ e: Int, font: Int = 0, x: Double = 85) -> PlacedItem {
            PlacedItem(.glyphs(f[font].run(s, x: x, y: y)), mark: .element(e))
        }
        var pages: [Page] = []
        for n in 1...3 {
            var page = Fixture.page(index: n)
            page.number = n == 1 ? 1 : n + 4
            page.items = [
                PlacedItem(.glyphs(f[0].run("trang \(n)", x: 300, y: 40)), mark: .artifact),
                t("Phần \(n): Đặc điểm", 80, 2, font: 1),
                t("Một đoạn văn có ", 100, 3), t("chữ đậm", 100, 3, font: 1, x: 190),
                t("dòng hai ữ ợ", 120, 3), t("đoạn khác", 140, 4),
                PlacedItem(.path(VectorPath([.move(85, 150), .line(300, 150), .move(85, 170), .line(300, 170)], stroke: .init(width: 0.5))), mark: .artifact),
                PlacedItem(.path(VectorPath([.move(85, 150), .line(85, 160)], stroke: .init(width: 0.5))), mark: .artifact),
                PlacedItem(.path(VectorPath([.move(85, 160), .line(85, 170)], stroke: .init(width: 0.5))), mark: .artifact),
            ]
            for (i, p) in VectorPath.Pattern.allCases.enumerated() {
                page.items.append(PlacedItem(.path(VectorPath([.rect(0, 0, 60, 80)], fill: .pattern(p, ink: .black, ground: .white), stroke: .init(width: 0.75), dx: 85 + 65 * Double(i), dy: 200)), mark: .element(5)))
                page.items.append(PlacedItem(.path(VectorPath([.move(0, 0), .curve(10, -20, 40, -20, 60, 0), .line(30, 60), .close], fill: .pattern(p, ink: Color(red: 0.7, green: 0, blue: 0), ground: .gray(0.93)), stroke: .init(width: 0.75), dx: 85 + 65 * Double(i), dy: 320)), mark: .element(5)))
                page.items.append(PlacedItem(.path(VectorPath([.rect(0, 0, 10, 8)], fill: .pattern(p, ink: .black, ground: .white), stroke: .init(width: 0.5), dx: 85 + 65 * Double(i), dy: 400)), mark: .element(5)))
            }
            page.bookmarks = [.init(title: "Phần \(n): Đặc điểm Ẫ", level: 1, y: 66), .init(title: "Mục (a) \\ lạ", level: 3, y: 130), .init(title: "Mục", level: 2, y: 140)]
            page.anchors = [.init(name: "phần'\(n)", y: 66)]
            page.links = [.init(target: "#phần'\(4 - n)", rect: Rect(x: 85, y: 88, width: 80, height: 16), element: 3),
                .init(target: "https://vi.example/a(b)?c='đ'", rect: Rect(x: 85, y: 108, width: 80, height: 16), element: 3),
                .init(target: "#không có", rect: Rect(x: 85, y: 128, width: 80, height: 16), element: 4)]
            pages.append(page)
        }
        try? FileManager.default.createDirectory(atPath: "/tmp/drawing", withIntermediateDirectories: true)
        for marks in [false, true] {
            var canvas = try PDFCanvas(to: "/tmp/drawing/m\(marks).pdf", fonts: FontFaces(book), metadata: Fixture.metadata, options: .init(marks: marks))
            for p in pages { print(try canvas.draw(p)) }
            print(try canvas.finish())
        }
        var png = try PNGCanvas(to: "/tmp/drawing/png", fonts: FontFaces(book), dotsPerInch: 100)
        try png.draw(pages[0])
        var svg = try SVGCanvas(to: "/tmp/drawing/svg", fonts: FontFaces(book))
        try svg.draw(pages[0])
    }
}
