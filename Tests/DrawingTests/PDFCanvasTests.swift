import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct PDFCanvasTests {
    @Test func givesTheTextBackAsItWentIn() throws {
        try withScratchFolder { folder in
            let path = folder + "/text.pdf"
            let texts = [Fixture.stacked, "Đậm: Ễ Ữ ỵ", "Nghiêng ẩ ẵ ặ"]
            let items = try texts.enumerated().map { index, text in
                try Fixture.line(text, y: 80 + 20 * Double(index), font: index)
            }
            try Fixture.draw([Fixture.page(items)], to: path)
            try Judge.expectSound(path)
            for arguments in [[], ["-layout"], ["-raw"]] {
                #expect(try nonEmptyLines(of: path, arguments) == texts)
            }
        }
    }

    @Test func keepsTheOrderOfReadingWhereFontsChange() throws {
        try withScratchFolder { folder in
            let path = folder + "/order.pdf"
            let items = try [
                Fixture.line("Toàn huyện có ", y: 100),
                Fixture.line("74 mô hình", x: 172, y: 100, font: 1),
                Fixture.rule(85, 104, to: 300, 104),
                Fixture.line("đang hoạt động ở 26 xã;", y: 120),
                Fixture.line("trong đó có ", y: 140),
                Fixture.line("44 mô hình", x: 156, y: 140, font: 1),
            ]
            try Fixture.draw([Fixture.page(items)], to: path)
            for arguments in [[], ["-layout"], ["-raw"]] {
                #expect(
                    try nonEmptyLines(of: path, arguments) == [
                        "Toàn huyện có 74 mô hình", "đang hoạt động ở 26 xã;",
                        "trong đó có 44 mô hình",
                    ])
            }
        }
    }

    @Test func drawsASpaceThatHasNoGlyph() throws {
        try withScratchFolder { folder in
            let path = folder + "/space.pdf"
            let font = HandSetFont(try Fixture.book().files[0])
            var run = font.run("ĐảngỦy", x: 85, y: 100)
            run.text = Array("Đảng Ủy".utf8)
            run.clusters.insert(.init(bytes: 1, glyphs: 0), at: 4)
            for index in 4..<run.glyphs.count { run.glyphs[index].x += 12 }
            try Fixture.draw(
                [Fixture.page([PlacedItem(.glyphs(run), mark: .element(1))])], to: path)
            #expect(try nonEmptyLines(of: path, []) == ["Đảng Ủy"])
        }
    }

    @Test func writesTheSameBytesTwice() throws {
        try withScratchFolder { folder in
            let items = try [
                Fixture.line(Fixture.stacked, y: 80), Fixture.line("Đậm", y: 100, font: 1),
                Fixture.line("Nhỏ", y: 120, font: 2, size: 11.25),
            ]
            var files: [Data] = []
            for name in ["a", "b"] {
                let path = "\(folder)/\(name).pdf"
                try Fixture.draw([Fixture.page(items)], to: path, isMarked: true)
                files.append(try Data(contentsOf: URL(fileURLWithPath: path)))
                Thread.sleep(forTimeInterval: 1.05)
            }
            #expect(files[0] == files[1])
        }
    }

    @Test func saysNothingAboutItself() throws {
        try withScratchFolder { folder in
            let path = folder + "/about.pdf"
            try Fixture.draw([Fixture.page(), Fixture.page(size: Size.a4.turned)], to: path)
            let info = try Judge.info(of: path, ["-f", "1", "-l", "2"])
            #expect(info["Title"] == nil && info["CreationDate"] == nil)
            #expect(info["Page    1 size"]?.hasPrefix("595.276 x 841.89 pts") == true)
            #expect(info["Page    2 size"]?.hasPrefix("841.89 x 595.276 pts") == true)
        }
    }

    @Test func embedsEveryFontAsASubset() throws {
        try withScratchFolder { folder in
            let path = folder + "/fonts.pdf"
            let items = try (0..<4).map {
                try Fixture.line(Fixture.stacked, y: 80 + 20 * Double($0), font: $0)
            }
            try Fixture.draw([Fixture.page(items)], to: path)
            let rows = try Judge.fonts(of: path).split(separator: "\n").dropFirst(2)
            #expect(rows.count >= 4)
            for row in rows { #expect(row.contains("yes yes yes"), "\(row)") }
        }
    }

    private func nonEmptyLines(of path: String, _ arguments: [String]) throws -> [String] {
        try Judge.text(of: path, arguments).split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.isEmpty }
    }
}
