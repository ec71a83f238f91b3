import Documents
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct ReducedFaceTests {
    @Test func keepsTheGlyphsOfVietnameseUnderTheirNumbers() throws {
        let file = try Fixture.book().files[0]
        let reduced = try #require(ReducedFace(file.bytes))
        #expect(reduced.bytes.count < file.bytes.count / 2)
        let run = HandSetFont(file).run(Fixture.stacked, x: 0, y: 0, size: 10, color: .black)
        #expect(run.glyphs.allSatisfy { reduced.holds($0.id) })
        let far = HandSetFont(file).run("Ж", x: 0, y: 0, size: 10, color: .black)
        #expect(far.glyphs.allSatisfy { $0.id != 0 && !reduced.holds($0.id) })
    }

    @Test func givesWayToTheWholeFileForFarLetters() throws {
        try withScratchFolder { folder in
            let path = folder + "/far.pdf"
            let page = try Fixture.page([
                Fixture.line("Đồng chí", y: 80), Fixture.line("Жуков", y: 100),
            ])
            try Fixture.draw([page], to: path)
            let text = try Judge.text(of: path, ["-raw"])
            #expect(text.contains("Đồng chí") && text.contains("Жуков"))
            try Judge.expectSound(path)
        }
    }

    @Test func leavesOtherFilesAsTheyAre() {
        #expect(ReducedFace(Array("OTTO".utf8)) == nil)
        #expect(ReducedFace([0, 1, 0, 0]) == nil)
    }
}
