import Documents
import Finishing
import Foundation
import Records
import TestSupport
import Testing

@testable import BaoCao

/// Records that a report carries, and reading them back.
@Suite struct AttachedRecordsTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("attached-\(UUID().uuidString)").path

    @Test func aReportCarriesItsRecordsIntoTheSuperiorsBook() throws {
        let home = try Home.find(given: nil, environment: [:], executable: nil)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sample = home.templates.appendingPathComponent("tong-ket-nam/sample").path
        var request = ReviewPrinting.Request(template: "tong-ket-nam", records: sample)
        request.attachesRecords = true
        let paths = ["1", "2"].map { folder + "/\($0).pdf" }
        for path in paths { _ = try ReviewPrinting(home: home).print(request, to: path) }
        let bytes = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(bytes[0] == bytes[1])
        let inspection = try Inspection([UInt8](bytes[0]))
        #expect(inspection.claims == ["PDF/A-3a", "PDF/UA-1"])
        #expect(inspection.findings == [])

        let (own, sent) = (folder + "/so.sqlite", folder + "/gui.sqlite")
        _ = try BookImporting(home: home).run([sample], into: own)
        _ = try BookImporting(home: home).run([paths[0]], into: sent)
        let again = try BookImporting(home: home).run([paths[0]], into: own, isOwn: true)
        #expect(again.outcomes.filter { $0.kind != .same }.map(\.label) == [])
        #expect(again.outcomes.count > 100)
    }

    @Test func aPlainPdfCarriesNone() throws {
        let home = try Home.find(given: nil, environment: [:], executable: nil)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let request = ReviewPrinting.Request(
            template: "chuyen-de",
            records: home.templates.appendingPathComponent("chuyen-de/sample").path)
        let path = folder + "/khong.pdf"
        _ = try ReviewPrinting(home: home).print(request, to: path)
        let failure = #expect(throws: BaoCaoError.self) {
            try BookImporting(home: home).run([path], into: folder + "/so.sqlite")
        }
        #expect(failure?.diagnostics.map(\.code) == [.noRecordsInside])
    }
}
