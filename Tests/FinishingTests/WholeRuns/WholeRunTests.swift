import Documents
import Finishing
import TestSupport
import Testing
import Typesetting

@Suite struct WholeRuns {
    @Test func passEveryJudge() throws {
        let (bytes, file) = try PrintedDocument.finish(
            SampleDocument.report(rows: 60), pagesPerChunk: 2)
        #expect(file.claims)
        #expect(file.diagnostics == [])
        let qpdf = try Judge.run(["qpdf", "--check", "%"], on: bytes)
        #expect(qpdf.status == 0, "\(qpdf.output)")
        #expect(try ArchiveJudge.findings(bytes, flavour: "2b") == [])
    }

    @Test func areReadAloudInOrder() throws {
        let bytes = try PrintedDocument.finish(SampleDocument.report(rows: 3)).bytes
        let tree = try Judge.run(["pdfinfo", "-struct-text", "%"], on: bytes).output
        // A space that ends a line is there or not as the line breaker likes.
        let lines = tree.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasSuffix(" \"") ? String(line.dropLast(2)) + "\"" : String(line)
        }
        try expectReference(lines.joined(separator: "\n"), named: "report-structure")
    }

    @Test func storeArtworkOnceAsAnArtifact() throws {
        let square = ArtworkShape(
            [.move(0, 0), .line(9, 0), .line(9, 9), .close], fill: .black)
        let artwork = Artwork(
            id: "ô vuông", size: Size(width: .pt(10), height: .pt(10)), shapes: [square])
        let bytes = try PrintedDocument.finish(
            SampleDocument.report(rows: 100), pagesPerChunk: 2
        ) { page in
            let placed = PlacedArtwork(artwork: artwork, x: 20, y: 20)
            page.items.insert(PlacedItem(.artwork(placed), mark: .artifact), at: 1)
        }.bytes
        let inspection = try Inspection(bytes)
        #expect(inspection.pages.count > 4)
        #expect(inspection.findings == [])
        let form = Array("/Subtype/Form".utf8)
        #expect(bytes.indices.count { bytes[$0...].starts(with: form) } == 1)
    }

    @Test func giveTheSameBytesWhateverIsOnTheMachine() throws {
        let document = SampleDocument.report(rows: 20)
        let first = try PrintedDocument.finish(document).bytes
        #expect(first == (try PrintedDocument.finish(document).bytes))
    }
}
