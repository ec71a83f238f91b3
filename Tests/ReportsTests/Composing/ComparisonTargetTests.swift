import Documents
import Records
import Testing

@testable import Reports

/// What `so_sanh:` compares with, and what it says when the unit is not what it was.
@Suite struct ComparisonTargetTests {
    private func lines(_ body: String, _ yaml: String, unit: String = "x") throws -> [String] {
        try Small.compose(body, book: Small.book(Self.periods + yaml)) {
            $0.unit = unit
            $0.period = "n24"
        }.lines
    }

    private static let periods = """
        periods:
          - {id: nk, kind: nhiem_ky, from: 2020-07-01, to: 2025-06-30, label: "nhiệm kỳ 2020 - 2025"}
          - {id: dau, kind: thoi_diem, from: 2020-06-30, to: 2020-06-30, label: "đầu nhiệm kỳ"}
          - {id: n24, kind: 6_thang, from: 2024-01-01, to: 2024-06-30, label: "6 tháng đầu năm 2024"}
          - {id: n23, kind: 6_thang, from: 2023-01-01, to: 2023-06-30, label: "6 tháng đầu năm 2023"}
          - {id: c23, kind: 6_thang, from: 2023-07-01, to: 2023-12-31, label: "6 tháng cuối năm 2023"}

        """

    private static let plain = """
        organizations: [{id: x, name: "Xã X", kind: don_vi_hanh_chinh}]
        figures:
          - {id: a, org: x, period: n24, indicator: tin_bai, value: 30}
          - {id: b, org: x, period: n23, indicator: tin_bai, value: 24}
          - {id: c, org: x, period: c23, indicator: tin_bai, value: 40}
          - {id: d, org: x, period: dau, indicator: tin_bai, value: 20}
          - {id: e, org: x, period: n24, indicator: tin_bai, measure: ke_hoach, value: 25}
        """

    @Test(arguments: [
        // A half-year stands against the same one of the year before.
        ("ky_truoc", "p: tăng 6 tin, bài (25%) so với 6 tháng đầu năm 2023"),
        ("cung_ky", "p: tăng 6 tin, bài (25%) so với 6 tháng đầu năm 2023"),
        ("dau_nhiem_ky", "p: tăng 10 tin, bài (50%) so với đầu nhiệm kỳ"),
        ("ke_hoach", "p: tăng 5 tin, bài (20%) so với kế hoạch"),
    ])
    func comparesWith(target: String, expected: String) throws {
        #expect(try lines("{{so_lieu.tin_bai | so_sanh: \(target)}}", Self.plain) == [expected])
    }

    @Test func takesTheFigureOfTheOfficeWhereTheBookHasNoYearBefore() throws {
        let yaml = """
            organizations: [{id: x, name: "Xã X", kind: don_vi_hanh_chinh}]
            figures:
              - {id: a, org: x, period: n24, indicator: tin_bai, value: 30}
              - {id: b, org: x, period: n24, indicator: tin_bai, measure: cung_ky, value: 29}
            """
        #expect(
            try lines("{{so_lieu.tin_bai | so_sanh: cung_ky}}", yaml)
                == ["p: tăng 1 tin, bài (3,45%) so với cùng kỳ năm trước"])
    }

    private func merged(_ more: String) -> String {
        """
        organizations:
          - {id: x, name: "Xã X", kind: don_vi_hanh_chinh, valid_from: 2024-01-01, predecessors: [a, b]}
          - {id: a, name: "Xã A", kind: don_vi_hanh_chinh, valid_to: 2023-12-31}
          - {id: b, name: "Xã B", kind: don_vi_hanh_chinh, valid_to: 2023-12-31}
        \(more)
        figures:
          - {id: f, org: x, period: n24, indicator: tin_bai, value: 30}
          - {id: g, org: a, period: n23, indicator: tin_bai, value: 10}
          - {id: h, org: b, period: n23, indicator: tin_bai, value: 14}
        """
    }

    @Test func addsWholeUnitsThatMergedAndSaysSo() throws {
        let found = try lines("{{so_lieu.tin_bai | so_sanh: cung_ky}}", merged(""))
        #expect(
            found == [
                "p: tăng 6 tin, bài (25%) so với 6 tháng đầu năm 2023 "
                    + "(số kỳ trước cộng từ các đơn vị trước khi sắp xếp)"
            ])
    }

    @Test func doesNotGuessWhatASplitUnitHad() throws {
        let split =
            "  - {id: y, name: \"Xã Y\", kind: don_vi_hanh_chinh, valid_from: 2024-01-01, "
            + "predecessors: [a]}"
        let found = try lines("Có.[[ {{so_lieu.tin_bai | so_sanh: cung_ky}}.]]", merged(split))
        #expect(found == ["p: Có."])
    }
}
