import BaoCao
import Documents
import Finishing
import Testing
import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Documents printed into archival files.
@Suite struct ArchivePressTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A paper of `paragraphs` pages, each a heading and a link.
    private func paper(pages: Int) -> Document {
        let style = ParagraphStyle(text: TextStyle(size: 14))
        let margins = Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15))
        return Document(metadata: Metadata(title: "Báo cáo Ẫ Ỗ Ể", author: "Đảng ủy xã Mẫu")) {
            Section(setup: PageSetup(margins: margins)) {
                for page in 1...pages {
                    Paragraph("Phần \(page)", style: style, role: .heading(level: 1))
                    Paragraph(
                        [.link(target: "https://vi-du.vn/\(page)", [TextRun("xem thêm ợ ữ đ")])],
                        style: style)
                    [Block.pageBreak]
                }
            }
        }
    }

    private func print(
        _ document: Document, _ archive: ArchiveLevel, threads: Int = 2
    ) throws -> [UInt8] {
        let home = try Home.find(given: Self.root.path, environment: [:], executable: nil)
        let press = Press(fonts: try FontLibrary(home: home).book(roles: ["text"]))
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("archive-\(UUID().uuidString).pdf").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let printed = try press.print(
            document, to: path, options: Press.Options(archive: archive, threads: threads))
        #expect(printed.diagnostics == [])
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test func keepTheirStandardOverManyChunks() throws {
        let bytes = try print(paper(pages: 230), .a2a)
        let inspection = try Inspection(bytes)
        #expect(inspection.findings == [])
        #expect(inspection.pages.count >= 230)
        #expect(inspection.claims == ["PDF/A-2a", "PDF/UA-1"])
        #expect(inspection.elements["H1"] == 230 && inspection.elements["Link"] == 230)
        // The letters of later chunks are stored once beside those of the first.
        #expect(inspection.fonts.count <= 4)
    }

    @Test func areTheSameBytesForAnyNumberOfThreads() throws {
        let document = paper(pages: 220)
        let alone = try print(document, .a2a, threads: 1)
        #expect(try print(document, .a2a, threads: 3) == alone)
    }

    @Test func areTheSameBytesAgain() throws {
        let document = paper(pages: 3)
        #expect(try print(document, .a2a) == print(document, .a2a))
    }
}
