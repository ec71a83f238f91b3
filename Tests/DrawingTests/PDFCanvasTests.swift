import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct PDFCanvasTests {
    private func draw(
        _ pages: [Page], to path: String, options: DrawingOptions = .init()
    ) throws -> (file: DrawnFile, marks: [PageMarks]) {
        var canvas = try PDFCanvas(
            to: path, fonts: FontFaces(Fixture.book()), metadata: Fixture.metadata,
            options: options)
        var marks: [PageMarks] = []
        for page in pages { marks.append(try canvas.draw(page)) }
        return (try canvas.finish(), marks)
    }

    private func lines(_ texts: [(font: Int, text: String)]) throws -> [PlacedItem] {
        let book = try Fixture.book()
        let fonts = book.files.map(HandSetFont.init)
        return texts.enumerated().map { index, line in
            PlacedItem(
                .glyphs(fonts[line.font].run(line.text, x: 85, y: 80 + 20 * Double(index))),
                mark: .element(index))
        }
    }

    @Test func givesTheTextBackAsItWentIn() throws {
        try withScratchFolder { folder in
            let path = folder + "/text.pdf"
            let texts = [Fixture.stacked, "Đậm: Ễ Ữ ỵ", "Nghiêng ẩ ẵ ặ"].enumerated()
                .map { ($0, $1) }
            _ = try draw([Fixture.page(lines(texts))], to: path)
            try Judge.expectSound(path)
            for arguments in [[], ["-layout"], ["-raw"]] {
                let found = try Judge.text(of: path, arguments).split(separator: "\n")
                    .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
                    .filter { !$0.isEmpty }
                #expect(found == texts.map(\.1))
            }
        }
    }

    @Test func writesTheSameBytesTwice() throws {
        try withScratchFolder { folder in
            let items = try lines([(0, Fixture.stacked), (1, "Đậm")])
            for name in ["a", "b"] {
                _ = try draw([Fixture.page(items)], to: "\(folder)/\(name).pdf")
                Thread.sleep(forTimeInterval: 1.1)
            }
            let a = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.pdf"))
            let b = try Data(contentsOf: URL(fileURLWithPath: folder + "/b.pdf"))
            #expect(a == b)
        }
    }
}
