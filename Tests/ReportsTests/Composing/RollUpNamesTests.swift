import Documents
import Records
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What templates get of the units below the one that reports.
@Suite struct RollUpNamesTests {
    private func lines(_ body: String) throws -> [String] {
        try Small.compose(body, book: Small.book()).lines
    }

    @Test(arguments: [
        ("{{tong_hop.so_lieu.sang_kien}}", "p: 7 sáng kiến"),
        ("{{tong_hop.da_bao_cao | so}}", "p: 2/2"),
        ("{{tong_hop.bao_cao | cot: name | noi: \", \"}}", "p: Chi bộ Một, Chi bộ Hai"),
        ("{{tong_hop.thieu.sang_kien | dem}}", "p: 0"),
        ("Có[[ {{tong_hop.so_lieu.tin_bai}}]].", "p: Có."),
    ])
    func areFilledIn(hole: String, expected: String) throws {
        let found = try lines(hole)
        #expect(found.first?.hasPrefix(expected) == true, "\(found)")
    }

    @Test func areCheckedWhenTheTemplateIsLoaded() throws {
        #expect(throws: ReportsError.self) { _ = try lines("{{tong_hop.khong_co}}") }
        #expect(throws: ReportsError.self) { _ = try lines("{{tong_hop.so_lieu.khong_co_x}}") }
    }

    @Test func makeATableOfUnits() throws {
        let found = try lines(
            "```table\nbang: tong-hop-don-vi\ntuy_chon: {chi_tieu: sang_kien}\n```")
        let text = found.joined(separator: "\n")
        #expect(text.contains("Chi bộ Một"))
        #expect(text.contains("2/2 đơn vị có báo cáo"))
    }

    /// A unit reports 7, then 9 and leaves a figure out; the superior's paper tells both.
    @Test func tellWhatUnitsCorrected() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("so.sqlite").path
        func bring(_ yaml: String, from sender: String?, on day: String) throws {
            var options = ImportOptions()
            options.replaces = true
            options.received = CivilDate(typed: day)
            let book = try Small.book(yaml)
            _ = try StoreImport.run(
                into: path, schema: try Sample.schema(), options: options
            ) { work in
                if let sender { work.take(book, from: sender) } else { work.takeOwn(book) }
            }
        }
        func sent(_ figures: [String]) -> String {
            """
            periods:
              - {id: nam-2023, kind: nam, from: 2023-01-01, to: 2023-12-31, label: "năm 2023"}
              - {id: nam-2022, kind: nam, from: 2022-01-01, to: 2022-12-31, label: "năm 2022"}
            organizations: [{id: x1, name: "Chi bộ Một", kind: chi_bo}]
            figures:

            """ + figures.map { "  - {org: x1, period: nam-2023, \($0)}\n" }.joined()
                + "  - {org: x1, period: nam-2022, indicator: tin_bai, value: \(figures.count)}\n"
        }
        try bring(Small.office, from: nil, on: "2024-01-01")
        try bring(
            sent(["indicator: tin_bai, value: 7", "indicator: ngay_cong, value: 50"]), from: "x1",
            on: "2024-01-05")
        try bring(sent(["indicator: tin_bai, value: \"hơn 9\""]), from: "x1", on: "2024-01-09")
        let book = RecordReader(schema: try Sample.schema()).read(path: path).book
        let found = try Small.compose(
            "{{tong_hop.sua_lai | cot: name | noi: \", \"}}\n\n"
                + "```table\nbang: tong-hop-sua-lai\n```\n\n```table\nbang: tong-hop-gui-so\n```",
            book: book
        ).lines.joined(separator: "\n")
        #expect(found.contains("Chi bộ Một"))
        #expect(found.contains("09/01/2024 | Tin, bài về phong trào | 7 | hơn 9"), "\(found)")
        #expect(found.contains("Ngày công vận động | 50 | bỏ"), "\(found)")
        #expect(found.contains("Chi bộ Một | 2 | 09/01/2024"), "\(found)")
        // What was corrected of the year before is not counted in this one.
        #expect(
            found.contains(/Chi bộ Một \| 2 \| 09\/01\/2024 \| – \| 1 \| 1(\n|$)/), "\(found)")
        #expect(found.contains("Chi bộ Hai | chưa gửi"), "\(found)")
    }
}
