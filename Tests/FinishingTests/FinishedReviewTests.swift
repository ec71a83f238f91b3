import Documents
import Finishing
import Testing

@Suite struct FinishedReview {
    @Test func passesTheJudgesOfSyntax() throws {
        let (bytes, file) = try TestDocument.finish(TestDocument.review)
        #expect(file.pages == 2)
        #expect(file.bytes == bytes.count)
        #expect(file.claims)
        #expect(file.diagnostics.isEmpty)
        let qpdf = try Judge.run(["qpdf", "--check", "%"], on: bytes)
        #expect(qpdf.status == 0, "\(qpdf.output)")
        let mutool = try Judge.run(["mutool", "info", "%"], on: bytes)
        #expect(mutool.status == 0 && !mutool.output.contains("error"), "\(mutool.output)")
    }
}
