import Documents
import Foundation
import TestSupport
import Testing

@testable import Finishing

/// Tags that office programs write: kept when they can be, with what they lack added.
@Suite(.timeLimit(.minutes(2))) struct OfficeTags {
    private typealias Element = OfficePDF.Element

    private static func cell(_ role: String) -> Element { .of(role, .words("Standard")) }

    /// What Writer makes of a paper with everything in it.
    private static let paper = OfficePDF.bytes(
        .words("Heading#201"),
        Element(
            "Standard", "",
            [.letters, .element(Element("Link", "", [.letters, .link("https://vi-du.vn")]))]),
        .of("L", .of("LI", .of("LBody", .words("Standard")))),
        .words("H3"),
        .of(
            "Sect",
            .of(
                "Sect",
                .of("Table", .of("TR", cell("TH"), cell("TH")), .of("TR", cell("TH"), cell("TD"))))),
        Element("Note", "", [.element(.words("Footnote"))]),
        .words("Figure", "/Alt(Anh)"))

    private func joined(
        _ bytes: [UInt8], isUnderHeading: Bool = true
    ) throws -> (pdf: ForeignPDF, bytes: [UInt8], file: FinishedFile) {
        final class Store { var bytes: [UInt8] = [] }
        let foreign = try ForeignPDF(bytes, name: "van-phong.pdf")
        let document = SampleDocument.report(rows: 1)
        let store = Store()
        var finisher = try Finisher(
            options: FinishingOptions(metadata: document.metadata, archive: .a2a)
        ) { store.bytes.append(contentsOf: $0) }
        for chunk in try PrintedDocument.chunks(of: document, pagesPerChunk: 64, change: { _ in }) {
            try finisher.add(chunk: chunk.bytes, pages: chunk.pages)
        }
        try finisher.add(
            foreign: foreign,
            as: ForeignPart(
                part: FilePart(title: "Phụ lục"), words: .vietnamese, alternativeText: "Tờ trình",
                isUnderHeading: isUnderHeading))
        let file = try finisher.finish()
        return (foreign, store.bytes, file)
    }

    /// The tree of `bytes`, an element a line.
    private func structure(_ bytes: [UInt8]) throws -> String {
        try Judge.run(["pdfinfo", "-struct", "%"], on: bytes).output
    }

    @Test func areKeptAndCompleted() throws {
        let result = try joined(Self.paper)
        #expect(result.pdf.isTagged)
        #expect(result.pdf.findings.map(\.code) == [.foreignTagsCompleted])
        #expect(result.file.claims)
        let inspection = try Inspection(result.bytes)
        #expect(inspection.findings == [])
        let tree = try structure(result.bytes)
        let own = try #require(tree.range(of: "Part")).lowerBound
        let part = tree[own...]
        // Below the heading of the part, and no level left out.
        #expect(part.contains("H2") && part.contains("H3") && !part.contains("H1"))
        #expect(part.contains("Column") && part.contains("Row"))
        let judge = try ArchiveJudge.findings(result.bytes, flavour: "2b")
        #expect(judge == [])
    }

    /// Packed into object streams or put in the order of the web, it is the same paper.
    @Test(arguments: ["--object-streams=generate", "--linearize", "--qdf"])
    func areKeptHoweverTheFileIsWritten(option: String) throws {
        let path = NSTemporaryDirectory() + "office-\(UUID().uuidString).pdf"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let verdict = try Judge.run(["qpdf", option, "%", path], on: Self.paper)
        #expect(verdict.status == 0, "\(verdict.output)")
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let result = try joined(bytes)
        #expect(result.pdf.isTagged)
        #expect(try Inspection(result.bytes).findings == [])
    }

    /// A figure that says nothing takes the words that the clerk gave for the file.
    @Test func giveSilentFiguresTheWordsOfTheFile() throws {
        let result = try joined(OfficePDF.bytes(.words("Standard"), .words("Figure")))
        #expect(result.pdf.isTagged && result.pdf.needsAlternativeText)
        #expect(result.pdf.findings.map(\.code) == [.foreignFigures])
        #expect(try Inspection(result.bytes).findings == [])
    }

    private static let faulty: [(String, [UInt8], Diagnostic.Code)] = [
        (
            "ink outside all marks", OfficePDF.bytes(.words("P"), stray: "0 0 9 9 re f"),
            .checkUnmarked
        ),
        ("a row without a table", OfficePDF.bytes(.of("TR", .words("TD"))), .checkMisplaced),
        ("a role of nobody", OfficePDF.bytes(.words("Khung")), .checkUnknownRole),
        (
            "roles in a circle", OfficePDF.bytes(.words("A"), roleMap: "/A/B/B/A"),
            .checkUnknownRole
        ),
        (
            "rows of several lengths",
            OfficePDF.bytes(
                .of("Table", .of("TR", cell("TD"), cell("TD")), .of("TR", cell("TD")))), .checkGrid
        ),
    ]

    /// A tree that is wrong is told with what is wrong, and its pages become figures.
    @Test(arguments: faulty.indices) func areLeftOutWithTheReason(index: Int) throws {
        let (name, bytes, code) = Self.faulty[index]
        let result = try joined(bytes)
        #expect(!result.pdf.isTagged, "\(name)")
        #expect(result.pdf.findings.map(\.code) == [code, .foreignStructure], "\(name)")
        #expect(result.pdf.findings.allSatisfy { $0.place.file == "van-phong.pdf" })
        #expect(try Inspection(result.bytes).findings == [], "\(name)")
    }

    /// Without a heading of ours above them, headings keep their levels.
    @Test func keepTheirLevelsWithoutAHeadingAbove() throws {
        let result = try joined(OfficePDF.bytes(.words("H1"), .words("H2")), isUnderHeading: false)
        let part = try structure(result.bytes)
        #expect(try Inspection(result.bytes).findings == [])
        #expect(part.contains("H2"))
    }
}
