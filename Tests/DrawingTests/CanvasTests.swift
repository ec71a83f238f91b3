import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct CanvasTests {
    @Test func endsWithTheReceiversError() throws {
        let error = try #require(throws: DrawingError.self) {
            var canvas = try PDFCanvas(fonts: FontFaces(Fixture.book()), isMarked: false) {
                _ throws(DrawingError) in throw DrawingError([], errorNumber: EPIPE)
            }
            try canvas.draw(Fixture.page())
            try canvas.finish()
        }
        #expect(error.errorNumber == EPIPE)
    }

    @Test func aRunWhoseClustersDoNotFitIsAnError() throws {
        let font = HandSetFont(try Fixture.book().files[0])
        var run = font.run("Đảng", x: 85, y: 80)
        run.clusters.removeLast()
        let error = try #require(throws: DrawingError.self) {
            var canvas = try PDFCanvas(
                fonts: FontFaces(Fixture.book()), isMarked: false, firstPage: 7
            ) { _ in }
            try canvas.draw(Fixture.page([PlacedItem(.glyphs(run), mark: .artifact)]))
        }
        #expect(error.cairoStatus != nil)
        #expect(error.diagnostics.first?.arguments["page"] == "7")
    }

    @Test func aBrokenOrMissingFontIsAnError() throws {
        var book = try Fixture.book()
        let page = Fixture.page([try Fixture.line("Đảng", y: 80)])
        book.files[0].bytes = Array(book.files[0].bytes.prefix(100))
        for broken in [book, FontBook(files: [], families: [:])] {
            let error = try #require(throws: DrawingError.self) {
                _ = try PNGCanvas.picture(of: page, fonts: FontFaces(broken))
            }
            #expect(error.diagnostics.map(\.code) == [.refusedFont])
        }
    }

    @Test func namesPicturesByPage() throws {
        try withScratchFolder { folder in
            let pages = try (1...2).map {
                Fixture.page([try Fixture.line(Fixture.stacked, y: 80)], index: $0)
            }
            let fonts = FontFaces(try Fixture.book())
            var png = try PNGCanvas(to: folder + "/ảnh/mới", fonts: fonts, dotsPerInch: 50)
            for page in pages { try png.draw(page) }
            var svg = try SVGCanvas(to: folder + "/ảnh/mới/", fonts: fonts)
            for page in pages { try svg.draw(page) }
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/ảnh/mới")
            #expect(
                names.sorted() == [
                    "trang-001.png", "trang-001.svg", "trang-002.png", "trang-002.svg",
                ])
            #expect(pagePath("d", page: 1234, ending: "png") == "d/trang-1234.png")
            let picture = try PNGCanvas.picture(of: pages[0], fonts: fonts, dotsPerInch: 50)
            #expect(picture.width == 414 && picture.height == 585)
            #expect(Pixels.inked(picture.pixels) > 0.001)
        }
    }

    @Test func drawsOnSeveralThreadsAtOnce() async throws {
        let book = try Fixture.book()
        let pages = try (1...30).map { index in
            let items = try (0..<4).map {
                try Fixture.line(
                    Fixture.stacked, y: 60 + 20 * Double($0), font: $0, size: 10 + Double(index))
            }
            return Fixture.page(items, index: index)
        }
        let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 {
                group.addTask { try Fixture.drawn(pages, fonts: book).bytes }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(files).count == 1)
    }

    @Test func chunksEndWhereThePageNumberSays() {
        let plan = ChunkPlan(pagesPerChunk: 200)
        #expect(plan.chunk(ofPage: 200) == 0 && plan.chunk(ofPage: 201) == 1)
        #expect(plan.pages(ofChunk: 1, pageCount: 1000) == 201..<401)
        #expect(plan.pages(ofChunk: 1, pageCount: 250) == 201..<251)
        #expect(plan.pages(ofChunk: 9, pageCount: 250).isEmpty)
        #expect(plan.isFirst(1) && plan.isFirst(201) && !plan.isFirst(200))
    }
}
