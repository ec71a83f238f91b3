import Documents
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The sample books that keep the facts of the five articles: what does not add up in them is
/// found, and nothing is raised on what agrees.
@Suite struct SeedBooksTests {
    private func results(_ folder: String) throws -> [CheckResult] {
        let path = Fixtures.root.appendingPathComponent("templates/" + folder).path
        return RecordReader(schema: try Fixtures.schema()).read(folder: path).book.reconciled()
    }

    private func lines(_ folder: String, _ verdict: Verdict) throws -> [String] {
        CheckText.lines(try results(folder).filter { $0.verdict == verdict })
    }

    private func found(_ folder: String, _ rule: String, _ id: String) throws -> Verdict? {
        try results(folder).first { $0.rule == rule && $0.subject.id == id }?.verdict
    }

    private let folders = [
        "tong-ket-nam/sample", "tong-ket-giai-doan/sample", "cum-thi-dua/sample",
        "khoi-dan-van/sample", "chuyen-de/sample", "cong-van/sample/so-sach",
    ]

    @Test func haveThreeTotalsThatDoNotAddUpAndNoMore() throws {
        let differing = try folders.flatMap { try lines($0, .differs) }
        #expect(
            differing == [
                "X01 lech co-cau-db-khoi/to_chuc_co_so_dang: 74 / 72 (+2) = 44 + 28",
                "X01 lech mh-co-so: 101 / 98 (+3) = 26 + 36 + 4 + 32; +dh-co-so 107 (-6); "
                    + "+mh-cap-khoi 100 (+1); +mh-cap-khoi,dh-co-so 109 (-8)",
                "X01 lech bt-tong: 5102 / 5122 (-20) = 1085 + 4037",
            ])
    }

    @Test(arguments: [
        ("chuyen-de/sample", "X13", "co-cau-db-so/uy_vien_ban_thuong_vu"),
        ("tong-ket-giai-doan/sample", "X10", "gd-2009-2019"),
        ("tong-ket-giai-doan/sample", "X11", "q4-dk"),
        ("tong-ket-giai-doan/sample", "X11", "q4-dat"),
        ("tong-ket-giai-doan/sample", "X12", "kt-q10-2019/tap_the"),
        ("tong-ket-giai-doan/sample", "X17", "kt-bt-quan-gd"),
        ("tong-ket-giai-doan/sample", "X17", "kt-q10-2019"),
        ("cum-thi-dua/sample", "X14", "cvd-ntm-dttm"),
        ("chuyen-de/sample-lai-chau", "X14", "nq-25"),
        ("khoi-dan-van/sample", "X08", "solutions/stated_count"),
    ])
    func askForALook(folder: String, rule: String, id: String) throws {
        let hits = try results(folder).filter { $0.rule == rule && $0.subject.id == id }
        #expect(hits.contains { $0.verdict == .needsLook })
    }

    @Test(arguments: [
        ("khoi-dan-van/sample", "X07", "kdv-bac-kan/members_total"),
        ("cum-thi-dua/sample", "X03", "hn-cap-uy"),
        ("tong-ket-giai-doan/sample", "X09", "ky-niem-89"),
        ("tong-ket-giai-doan/sample", "X09", "di-chuc-50"),
        ("cong-van/sample/so-sach", "X09", "ky-niem-90"),
        ("tong-ket-giai-doan/sample", "X03", "bt-cap-quan"),
        ("tong-ket-giai-doan/sample", "X03", "bt-tong"),
    ])
    func agreeWhereTheSourceDoes(folder: String, rule: String, id: String) throws {
        #expect(try found(folder, rule, id) == .agrees)
    }

    @Test func lackWhatTheSourceDoesNotSay() throws {
        #expect(
            try lines("khoi-dan-van/sample", .cannotCheck)
                == [
                    "X19 thieu_du_lieu limitations: ? / ?",
                    "X22 thieu_du_lieu kdv-bac-kan/coverage: 100 / ?",
                ])
        #expect(
            try lines("tong-ket-giai-doan/sample", .openList)
                == ["X08 danh_sach_chua_du q4-nhan-rong: 15 / 10 (+5)"])
    }
}

@Suite struct RuleTableTests {
    /// The table for people names every rule there is.
    @Test func namesEveryRule() throws {
        let file = Fixtures.root.appendingPathComponent("docs/doi-chieu.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let codes = Reconciliation.rules.map(\.code)
        #expect(Set(codes).count == codes.count)
        for code in codes { #expect(text.contains("| \(code) |"), "\(code)") }
        for rule in Reconciliation.rules { #expect(!rule.source.isEmpty) }
    }
}
