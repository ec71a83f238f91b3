import Documents
import Foundation
import Records
import TestSupport
import Testing

@testable import BaoCao

/// A report for every unit of a book.
@Suite struct UnitReviewTests {
    @Test func everyUnitOnRecordGetsAFileOfItsOwn() throws {
        let home = try Home.find(given: nil, environment: [:], executable: nil)
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("units-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let request = ReviewPrinting.Request(
            template: "tong-ket-nam",
            records: home.templates.appendingPathComponent("tong-ket-nam/sample").path)
        let made = try ReviewPrinting(home: home).printUnits(request, into: folder)
        #expect(made.files.count == 13)
        #expect(!made.diagnostics.hasErrors)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.contains("002-dang-bo-co-quan-thanh-son.pdf"))
        #expect(names.contains("manifest.json"))
        let text = try Judge.run(
            "pdftotext", ["-layout", folder + "/002-dang-bo-co-quan-thanh-son.pdf", "-"]
        ).output
        #expect(text.contains("ĐẢNG BỘ CƠ QUAN THANH SƠN"))
        #expect(!text.contains("Chè Suối Ngàn"))
    }

    /// Files stay in their folder, whatever units call themselves.
    @Test(arguments: [
        (7, 12, "Đảng bộ Ẫ", "a", "007-dang-bo-a.pdf"), (12, 1000, "///", "../../B", "0012-b.pdf"),
        (1, 1, "", "/", "001.pdf"),
    ])
    func filesAreNamedInOrder(
        position: Int, count: Int, name: String, id: String, file: String
    ) {
        #expect(FileNames.numbered(position, of: count, name, id) == file)
    }
}
