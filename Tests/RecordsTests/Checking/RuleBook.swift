import Documents
import Testing

@testable import Records

/// A small book to which a test of a rule adds its lines.
enum RuleBook {
    static let base = """
        organizations:
          - {id: q, name: "Quận Đông Hồ", kind: don_vi_hanh_chinh, admin_level: huyen}
          - {id: u, name: "Ủy ban nhân dân Đông Hồ", kind: ubnd}
          - {id: c, name: "Quận ủy Đông Hồ", kind: cap_uy}
          - {id: cb, name: "Chi bộ Một", kind: chi_bo, party_tier: co_so}
        periods:
          - {id: gd, kind: giai_doan, label: "giai đoạn 2009 - 2019", from: 2009-01-01, to: 2019-12-31}
          - {id: n19, kind: nam, label: "năm 2019", from: 2019-01-01, to: 2019-12-31}
          - {id: n18, kind: nam, label: "năm 2018", from: 2018-01-01, to: 2018-12-31}
          - {id: n24, kind: nam, label: "năm 2024", from: 2024-01-01, to: 2024-12-31}
          - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}
          - {id: n26, kind: nam, label: "năm 2026", from: 2026-01-01, to: 2026-12-31}

        """

    static func check(_ yaml: String, _ rule: any ReconciliationRule) throws -> [CheckResult] {
        let reading = try Fixtures.read(["so.yaml": base + yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        return reading.book.reconciled(by: [rule])
    }

    static func verdicts(_ yaml: String, _ rule: any ReconciliationRule) throws -> [Verdict] {
        try check(yaml, rule).map(\.verdict)
    }

    static func tallies(_ rows: [(String, Int, String)]) -> String {
        "model_tallies:\n"
            + rows.map { id, value, more in
                "  - {id: \(id), org: q, period: n19, value: \(value), unit: mo_hinh, \(more)}\n"
            }.joined()
    }
}
