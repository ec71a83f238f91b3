import Documents
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct PixelTests {
    private let red = Color(red: 1, green: 0, blue: 0)

    private func picture(_ page: Page, dpi: Double = 72) throws -> Picture {
        try PNGCanvas.picture(of: page, fonts: FontFaces(Fixture.book()), dotsPerInch: dpi)
    }

    private func expect(
        _ page: Page, is drawing: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let found = try picture(page)
        Pixels.expect(
            found.pixels, width: found.width, are: drawing, sourceLocation: sourceLocation)
    }

    @Test func fillsAndStrokesARectangleWhereItStands() throws {
        let path = VectorPath(
            [.rect(0, 0, 4, 3)], fill: .solid(red), stroke: .init(width: 1), dx: 1.5, dy: 1.5)
        try expect(
            Fixture.sheet(7, 6, path),
            is: """
                _______
                _KKKKK_
                _KRRRK_
                _KRRRK_
                _KKKKK_
                _______
                """)
    }

    @Test func showsPixelsOverTheirSizeAndNothingWhereTheyAreClear() throws {
        let half = 0..<40
        let pixels = (0..<80).flatMap { y in
            (0..<80).map { x -> UInt32 in
                half.contains(x) != half.contains(y)
                    ? 0 : half.contains(x) ? 0xFFFF_0000 : 0xFF00_0000
            }
        }
        let artwork = Artwork(
            id: "a", Picture(width: 80, height: 80, pixels: pixels), width: .pt(8))
        var page = Fixture.sheet(12, 12)
        page.items = [
            PlacedItem(.artwork(PlacedArtwork(artwork: artwork, x: 2, y: 2)), mark: .artifact)
        ]
        let found = try picture(page)
        let at = { (x: Int, y: Int) in found.pixels[y * found.width + x] }
        #expect(at(4, 4) == 0xFFFF_0000)
        #expect(at(8, 8) == 0xFF00_0000)
        #expect([at(8, 4), at(4, 8), at(0, 0)] == Array(repeating: 0xFFFF_FFFF, count: 3))
    }

    @Test func joinsRulesOfOneStyleAndKeepsOthersApart() throws {
        var page = Fixture.sheet(8, 6)
        page.items = [
            Fixture.rule(1, 1.5, to: 4, 1.5, width: 1), Fixture.rule(4, 1.5, to: 7, 1.5, width: 1),
            Fixture.rule(1, 1.5, to: 7, 1.5, width: 1), Fixture.rule(1.5, 5, to: 1.5, 2, width: 1),
            Fixture.rule(4, 2, to: 4, 5, width: 2),
        ]
        try expect(
            page,
            is: """
                ________
                _KKKKKK_
                _K_KK___
                _K_KK___
                _K_KK___
                ________
                """)
    }

    @Test func dashesStartAtTheBeginningOfEachLine() throws {
        let line = VectorPath(
            [.move(1, 1.5), .line(9, 1.5)], stroke: .init(width: 1, dashes: [2, 1]))
        try expect(
            Fixture.sheet(10, 3, line),
            is: """
                __________
                _KK_KK_KK_
                __________
                """)
    }

    @Test func fillsCurvesAndClosedLines() throws {
        let triangle = VectorPath(
            [.move(0, 0), .line(6, 0), .line(0, 6), .close], fill: .solid(.black))
        try expect(
            Fixture.sheet(6, 6, triangle),
            is: """
                KKKKK.
                KKKK._
                KKK.__
                KK.___
                K.____
                .____.
                """.replacing("____.", with: "_____"))
    }

    @Test func anAreaDrawnAfterTextCoversIt() throws {
        var page = Fixture.sheet(40, 30)
        let cover = PlacedItem(
            .path(VectorPath([.rect(0, 0, 40, 30)], fill: .solid(red))), mark: .artifact)
        page.items = [try Fixture.line("Đảng", x: 2, y: 20), cover]
        #expect(Set(try picture(page).pixels) == [0xFFFF_0000])
        page.items = [cover, try Fixture.line("Đảng", x: 2, y: 20)]
        #expect(Set(try picture(page).pixels).count > 2)
    }

    @Test func aBandUnderALaterLineOfTextStaysUnderIt() throws {
        var page = Fixture.sheet(60, 60)
        let band = PlacedItem(
            .path(VectorPath([.rect(0, 30, 60, 30)], fill: .solid(red))), mark: .artifact)
        page.items = [
            try Fixture.line("Ẫm", x: 2, y: 20), band, try Fixture.line("Ẫm", x: 2, y: 52),
        ]
        let found = try picture(page)
        let halves = [found.pixels.prefix(60 * 30), found.pixels.suffix(60 * 30)]
        for half in halves { #expect(half.contains { $0 & 0xFF0000 < 0x400000 }) }
    }

    @Test(arguments: VectorPath.Pattern.allCases)
    func patternsCoverAFifthOfTheArea(pattern: VectorPath.Pattern) throws {
        let path = VectorPath(
            [.rect(0, 0, 72, 72)], fill: .pattern(pattern, ink: .black, ground: .white))
        let found = try picture(Fixture.sheet(72, 72, path), dpi: 600)
        let inked = Double(found.pixels.count { $0 & 0xFF < 0x80 }) / Double(found.pixels.count)
        #expect(0.1 < inked && inked < 0.3, "\(inked)")
        // Seen again at a fax machine's resolution, lines are still lines.
        let coarse = try picture(Fixture.sheet(72, 72, path), dpi: 200)
        #expect(coarse.pixels.contains { $0 & 0xFF < 0x60 })
        #expect(coarse.pixels.contains { $0 & 0xFF > 0xF0 })
    }

    @Test func patternsStayInsideTheirShapeAndDiffer() throws {
        var seen: Set<[UInt32]> = []
        for pattern in VectorPath.Pattern.allCases {
            let path = VectorPath(
                [.rect(0, 0, 20, 20)], fill: .pattern(pattern, ink: red, ground: .white), dx: 10,
                dy: 10)
            let found = try picture(Fixture.sheet(40, 40, path))
            for (index, pixel) in found.pixels.enumerated() where pixel != 0xFFFF_FFFF {
                #expect((10..<30).contains(index % 40) && (10..<30).contains(index / 40))
            }
            seen.insert(found.pixels)
        }
        #expect(seen.count == VectorPath.Pattern.allCases.count)
    }
}
