import BaoCao
import Documents
import Records
import Reports
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite("Printed lists")
struct ListPrintingTests {
    @Test(arguments: ["danh-sach", "danh-sach-khen-thuong"])
    func `a sample prints as it stands`(name: String) throws {
        try withScratchFolder { folder in
            let path = folder + "/danh-sach.pdf"
            let sample = root.appendingPathComponent("templates/\(name)/sample").path
            let printed = try ListPrinting(home: Home(folder: root)).print(
                ListPrinting.Request(template: name, table: sample), to: path)
            #expect(printed.diagnostics.allSatisfy { $0.severity == .note })
            let text = try Judge.run("pdftotext", ["-layout", path, "-"]).output
            #expect(text.contains("DANH SÁCH"))
            #expect(text.contains("Tổng cộng"))
            // Nothing but the file itself is left in its folder.
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
        }
    }

    @Test func `a table of a book prints with names instead of codes`() throws {
        try withScratchFolder { folder in
            let path = folder + "/mo-hinh.pdf"
            var request = ListPrinting.Request(
                template: "danh-sach",
                table: root.appendingPathComponent("templates/tong-ket-nam/sample").path)
            request.name = "mo-hinh"
            _ = try ListPrinting(home: Home(folder: root)).print(request, to: path)
            let text = try Judge.run("pdftotext", ["-layout", path, "-"]).output
            #expect(text.contains("STT"))
            #expect(!text.contains("kinh_te"))
        }
    }

    @Test func `a table that no book has is told of, with the nearest name`() throws {
        let sample = root.appendingPathComponent("templates/tong-ket-nam/sample").path
        var request = ListPrinting.Request(template: "danh-sach", table: sample)
        request.name = "mo-hinhh"
        let failure = #expect(throws: BaoCaoError.self) {
            try ListPrinting(home: Home(folder: root)).print(request, to: sample + "/khong.pdf")
        }
        #expect(failure?.diagnostics.map(\.code) == [.noSuchTable])
        #expect(failure?.diagnostics.first?.place.file == sample)
        #expect(failure?.diagnostics.first?.arguments["nearest"]?.isEmpty == false)
    }

    /// A document written in Swift: rows come from a source that makes them as they are read.
    @Test func `a table of rows that are made as they are read`() throws {
        try withScratchFolder { folder in
            let path = folder + "/so.pdf"
            let text = TextStyle(size: 11)
            let plain = ParagraphStyle(text: text, leading: .exact(13))
            let bold = ParagraphStyle(
                text: TextStyle(size: 11, bold: true), alignment: .center, leading: .exact(13))
            let style = TableStyle(
                header: bold, body: plain, total: bold, caption: bold, unit: plain)
            let rows = RowSource {
                var number = 0
                return {
                    number += 1
                    return number > 3_000 ? nil : TableRow(["\(number)", "Hộ số \(number)"])
                }
            }
            let margins = Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15))
            let document = Document(metadata: Metadata(title: "Sổ hộ")) {
                Section(setup: PageSetup(margins: margins)) {
                    Paragraph("Sổ hộ gia đình", style: bold, role: .heading(level: 1))
                    Table(
                        columns: [
                            TableColumn(alignment: .end), TableColumn(width: .share(1)),
                        ],
                        header: [TableRow(["STT", "Hộ"], kind: .header)], rows: rows,
                        style: style)
                }
            }
            let press = Press(
                fonts: try FontLibrary(home: Home(folder: root)).book(roles: ["text"]))
            let printed = try press.print(document, to: path)
            #expect(printed.pages > 60)
            let words = try Judge.run("pdftotext", ["-l", "1", path, "-"]).output
            #expect(words.contains("Hộ số 1"))
        }
    }
}
