import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct NavigationTests {
    private func pages() throws -> [Page] {
        try (1...3).map { number in
            var page = Fixture.page([try Fixture.line("Trang \(number)", y: 80)], index: number)
            page.bookmarks = [
                .init(title: "Phần \(number): Đặc điểm Ẫ", level: 1, y: 66),
                .init(title: "Mục (a) \\ “lạ”", level: 3, y: 130),
                .init(title: "Mục b", level: 2, y: 140),
            ]
            page.anchors = [.init(name: "phần '\(number)\\", y: 66)]
            return page
        }
    }

    private func link(_ target: String) -> LinkArea {
        LinkArea(target: target, rect: Rect(x: 85, y: 68, width: 60, height: 16), element: 1)
    }

    @Test func nestsBookmarksByLevel() throws {
        try withScratchFolder { folder in
            let path = folder + "/outline.pdf"
            try Fixture.draw(pages(), to: path)
            let outline = try Judge.show(path, "outline").split(separator: "\n").map(String.init)
            try #require(outline.count == 9)
            #expect(outline[3].contains("\"Phần 2: Đặc điểm Ẫ\"\t#page=2"))
            #expect(outline[3].hasSuffix("0,66"))
            #expect(outline[4].hasPrefix("|") && outline[5].hasPrefix("|"))
            #expect(!outline[6].hasPrefix("|"))
        }
    }

    @Test(arguments: [false, true])
    func leadsLinksForwardsAndBackwards(marks: Bool) throws {
        try withScratchFolder { folder in
            let path = folder + "/links.pdf"
            var pages = try pages()
            pages[0].links = [link("#phần '3\\"), link("https://vi.example/a(b?c='đ\\")]
            pages[2].links = [link("#phần '1\\")]
            let file = try Fixture.draw(
                pages, to: path, options: .init(marks: marks ? .tags : .none)
            ).file
            #expect(file.diagnostics.isEmpty)
            try Judge.expectSound(path)
            let unpacked = try Judge.unpacked(path)
            #expect(unpacked.components(separatedBy: "/Subtype /Link").count == 4)
            #expect(unpacked.contains("(https://vi.example/a%28b?c=%27%C4%91%5C)"))
        }
    }

    @Test func reportsALinkToNowhereAndWritesASoundFile() throws {
        try withScratchFolder { folder in
            let path = folder + "/nowhere.pdf"
            var pages = try pages()
            pages[1].links = [link("#phụ lục"), link("#phụ lục")]
            let file = try Fixture.draw(pages, to: path).file
            #expect(file.diagnostics.map(\.code) == [.missingAnchor])
            #expect(file.diagnostics[0].arguments == ["name": "phụ lục", "page": "2"])
            try Judge.expectSound(path)
        }
    }

    @Test func drawsNoLinksWhenToldSo() throws {
        try withScratchFolder { folder in
            let path = folder + "/plain.pdf"
            var pages = try pages()
            pages[1].links = [link("#phụ lục")]
            let file = try Fixture.draw(
                pages, to: path, options: .init(bookmarks: false, links: false)
            ).file
            #expect(file.diagnostics.isEmpty)
            let unpacked = try Judge.unpacked(path)
            #expect(!unpacked.contains("/Annots") && !unpacked.contains("/Outlines"))
        }
    }
}
