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
    /// The Swift of the README, as it stands there.
    @Test func theExamplesWork() throws {
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

            let cell = ParagraphStyle(text: TextStyle(size: 12), leading: .exact(15))
            let look = TableStyle(header: cell, body: cell, total: cell, caption: cell, unit: cell)
            let households = RowSource {
                var number = 0
                return {
                    guard number < 3_000 else { return nil }
                    number += 1
                    return TableRow(["\(number)", "Hộ số \(number)", "\(number % 9 + 1)"])
                }
            }
            let list = Document(metadata: Metadata(title: "Danh sách hộ")) {
                Section(setup: PageSetup(margins: margins)) {
                    Paragraph(
                        "Danh sách hộ tham gia phong trào", style: body, role: .heading(level: 1))
                    Table(
                        columns: [
                            TableColumn(width: .fixed(.mm(15)), alignment: .center),
                            TableColumn(width: .share(1)), TableColumn(alignment: .decimal),
                        ],
                        header: [TableRow(["STT", "Hộ", "Ngày công"], kind: .header)],
                        rows: households, continuation: "(tiếp theo)", style: look)
                }
            }
            let tablePath = folder + "/danh-sach.pdf"
            let listed = try press.print(list, to: tablePath)
            #expect(listed.pages > 50)
            let rows = try Judge.run("pdftotext", ["-layout", tablePath, "-"]).output
            #expect(rows.contains("Hộ số 3000"))
            #expect(rows.components(separatedBy: "(tiếp theo)").count == listed.pages)
        }
    }

    /// Every line of the README's Swift stands in the test above, apart from what names the
    /// home and the file.
    @Test func theReadmeShowsTheLinesThatAreTested() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let source = Self.letters(
            of: try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8))
        let blocks = readme.components(separatedBy: "```swift").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        #expect(blocks.count == 2)
        for block in blocks {
            let plain = Self.letters(of: block).replacing("given:nil", with: "given:root.path")
                .replacing("to:\"bao-cao.pdf\"", with: "to:path")
                .replacing("to:\"danh-sach.pdf\"", with: "to:tablePath")
            // From the first statement on; the imports stand at the head of the test file.
            let code = plain.components(separatedBy: "importDocuments").last ?? plain
            for statement in code.components(separatedBy: "let").dropFirst() {
                #expect(source.contains("let" + statement), "\(statement)")
            }
        }
    }

    private static func letters(of text: String) -> String {
        text.filter { !$0.isWhitespace }
    }
}
