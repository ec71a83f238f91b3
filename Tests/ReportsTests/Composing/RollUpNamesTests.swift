import Documents
import Records
import Testing

@testable import Reports

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
}
