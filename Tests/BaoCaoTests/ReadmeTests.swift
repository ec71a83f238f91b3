import BaoCao
import Documents
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct ReadmeTests {
    /// The ten lines of the README, as they stand there.
    @Test func theTenLinesWork() throws {
        try withScratchFolder { folder in
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            let path = folder + "/bao-cao.pdf"
            let home = try Home.find(given: root.path, environment: [:], executable: nil)
            let press = Press(fonts: try FontLibrary(home: home).book(roles: ["text"]))
            let body = ParagraphStyle(
                text: TextStyle(size: 14), alignment: .justified, leading: .exact(20))
            let margins = Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15))
            let document = Document(metadata: Metadata(title: "Báo cáo nhanh")) {
                Section(setup: PageSetup(margins: margins)) {
                    Paragraph("Đã nhận đủ báo cáo.", style: body)
                }
            }
            let printed = try press.print(document, to: path)
            #expect(printed.pages == 1)
            let text = try Judge.run("pdftotext", [path, "-"]).output
            #expect(text.contains("Đã nhận đủ báo cáo."))
        }
    }

    /// Every line of the README's Swift stands in the test above, apart from what names the
    /// home and the file.
    @Test func theReadmeShowsTheLinesThatAreTested() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
            .filter { !$0.isWhitespace }
        let block = try #require(
            readme.split(separator: "```swift").last?.split(separator: "```").first)
        for line in block.split(separator: "\n") {
            let plain = line.filter { !$0.isWhitespace }
                .replacing("given:nil", with: "given:root.path")
                .replacing("to:\"bao-cao.pdf\"", with: "to:path")
            #expect(source.contains(plain), "\(line)")
        }
    }
}
