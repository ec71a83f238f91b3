import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite("Sheets on pages")
struct SheetTests {
    private static let artwork = Artwork(
        id: "khung", size: Size.a4.turned,
        shapes: [ArtworkShape([.move(0, 0), .line(10, 0), .line(5, 9), .close], fill: .black)])

    @Test("each sheet is a page of its own size with a section of its own")
    func makesPages() throws {
        var sheet = SheetFixture.sheet(SheetFixture.name("Trần Thị Ợ"))
        sheet.title = "Trần Thị Ợ"
        sheet.artwork = [ArtworkPlacement(Self.artwork)]
        let wide = Sheet(size: Size(width: .mm(400), height: .mm(300)), boxes: [])
        let (pages, found) = try SheetFixture.pages([sheet, wide])
        #expect(found.isEmpty)
        #expect(pages.map(\.index) == [1, 2])
        #expect(pages.map { ($0.size.width.millimetres).rounded() } == [297, 400])
        #expect(pages[0].elements.map(\.role) == [.document, .section, .paragraph])
        #expect(pages[0].bookmarks.map(\.title) == ["Trần Thị Ợ"])
        #expect(pages[1].elements.map(\.role) == [.section])
    }

    @Test("bleed and crop marks let the page grow around the same places")
    func growsForTheCut() throws {
        var sheet = SheetFixture.sheet(SheetFixture.name("Ể"))
        let plain = try SheetFixture.pages([sheet]).pages
        sheet.bleed = .mm(3)
        sheet.showsCropMarks = true
        let grown = try SheetFixture.pages([sheet]).pages
        #expect(abs(grown[0].size.width.millimetres - 317) < 0.01)
        let shift = (SheetFixture.runs(grown.first)[0].x - SheetFixture.runs(plain.first)[0].x)
        #expect(abs(shift - Length.mm(10).points) < 1e-9)
    }

    @Test("an overprint keeps every place and drops what the blank has")
    func overprints() throws {
        var title = SheetFixture.name("GIẤY KHEN")
        title.isOnBlank = true
        var sheet = SheetFixture.sheet(title, SheetFixture.name("Đỗ Văn Ẫm"))
        sheet.artwork = [ArtworkPlacement(Self.artwork)]
        let full = try SheetFixture.pages([sheet]).pages
        let over = try SheetFixture.pages([sheet.overprint]).pages
        let runs = SheetFixture.runs(full.first)
        #expect(runs.count == 2)
        let printed = SheetFixture.runs(over.first)
        #expect(printed.map(\.text) == [runs[1].text])
        #expect(printed[0].x == runs[1].x && printed[0].y == runs[1].y)
        #expect(over[0].items.count == 1)
    }

    @Test("a smaller picture of a sheet breaks its lines as the sheet does")
    func scalesParts() throws {
        let text = "Chi bộ Trường Trung học phổ thông Nguyễn Hữu Ưởng trực thuộc Đảng ủy Phường 1"
        let sheet = SheetFixture.sheet(SheetFixture.name(text))
        let parts = sheet.parts(scale: 0.3, x: .mm(5), y: .mm(7))
        let small = Sheet(size: .a4, boxes: parts.boxes)
        let (big, little) = (
            SheetFixture.runs(try SheetFixture.pages([sheet]).pages.first),
            SheetFixture.runs(try SheetFixture.pages([small]).pages.first)
        )
        #expect(little.map(\.text) == big.map(\.text))
        for (one, other) in zip(big, little) {
            #expect(abs(one.size * 0.3 - other.size) < 1e-9)
            #expect(abs(one.x * 0.3 + Length.mm(5).points - other.x) < 1e-6)
            #expect(abs(one.y * 0.3 + Length.mm(7).points - other.y) < 1e-6)
        }
    }

    @Test("boxes of one number are set once, whatever follows")
    func sharesBoxes() throws {
        var first = SheetFixture.name("GIẤY KHEN")
        first.sharedNumber = 1
        let typesetter = try Typesetter(fonts: FontBook.testing())
        let sheets = SheetSource(count: 1000) { [first] row in
            SheetFixture.sheet(first, SheetFixture.name("Ẩn \(row)"), row: row)
        }
        var pages = 0
        try typesetter.typeset(
            Document(metadata: Metadata(title: "x"), sections: [Section(sheets: sheets)])
        ) { page in
            pages += 1
            #expect(SheetFixture.runs(page).count == 2)
            #expect(page.index == pages)
        }
        #expect(pages == 1000)
    }
}
