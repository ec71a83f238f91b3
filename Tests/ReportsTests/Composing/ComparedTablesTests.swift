import Documents
import Records
import Testing

@testable import Reports

/// Tables that set a period against another, and what they must not make of it.
@Suite struct ComparedTablesTests {
    private static let years = """
        periods:
          - {id: n25, kind: nam, from: 2024-01-01, to: 2024-12-31, label: "năm 2024"}
          - {id: n24, kind: nam, from: 2023-01-01, to: 2023-12-31, label: "năm 2023"}
          - {id: h25, kind: 6_thang, from: 2024-01-01, to: 2024-06-30, label: "6 tháng đầu năm 2024"}
          - {id: h24, kind: 6_thang, from: 2023-01-01, to: 2023-06-30, label: "6 tháng đầu năm 2023"}
        organizations:
          - {id: db, name: "Đảng bộ huyện", kind: dang_bo}
          - {id: a, name: "Xã A", kind: dang_bo, parent: db}
          - {id: b, name: "Xã B", kind: dang_bo, parent: db}

        """

    private func table(
        _ name: String, _ records: String, period: String = "n25", years: String = years
    ) throws -> [String] {
        try Small.compose(
            "```table\nbang: \(name)\n```", book: Small.book(years + records)
        ) {
            $0.period = period
            $0.unit = "db"
        }.lines.map { String($0.drop { $0 == " " }) }
    }

    /// A half-year stands against that of the year before, which did not end the day before.
    @Test func haveNoOpeningOfAnotherTime() throws {
        let lines = try table(
            "B6",
            """
            org_snapshots:
              - {id: c1, org: db, period: h24, counts: {dang_vien: 100}}
              - {id: c2, org: db, period: h25, counts: {dang_vien: 120}}
            figures:
              - {id: f1, org: db, period: h25, indicator: ket_nap_dang_vien, value: 3}
              - {id: f2, org: db, period: h25, indicator: chuyen_di, value: 2}
            """, period: "h25")
        #expect(lines.contains { $0.contains("Đảng viên") && $0.contains("120") }, "\(lines)")
        #expect(!lines.contains { $0.contains("đầu kỳ") }, "\(lines)")
    }

    @Test func callNothingAPartOfWhatIsNotThere() throws {
        let lines = try table(
            "B6",
            """
            org_snapshots:
              - {id: c1, org: db, period: n25, counts: {dang_bo_bo_phan: 2, chi_bo_co_so: 7, uy_vien_ban_thuong_vu: 5}}
            """)
        #expect(lines.filter { $0.hasPrefix("body ") }.count == 3, "\(lines)")
        #expect(!lines.contains { $0.contains("Trong đó") || $0.hasPrefix("body  |") }, "\(lines)")
    }

    @Test func addNoAmountsOfDifferentUnits() throws {
        let lines = try table(
            "B11",
            """
            figures:
              - {id: g1, org: a, period: n25, indicator: kinh_phi_van_dong, value: 80}
              - {id: g2, org: b, period: n25, indicator: kinh_phi_van_dong, value: 2, unit: ty_dong}
              - {id: g3, org: b, period: n25, indicator: ngay_cong, value: 30}
            """)
        #expect(lines.contains("body 1 | Xã A | 80 | – | – | – | –"), "\(lines)")
        #expect(
            lines.contains { $0.hasPrefix("body 2 | Xã B | ") && $0.contains("2 tỷ đồng | 30") })
        #expect(lines.contains("total Tổng cộng | – | 30 | – | – | –"), "\(lines)")
    }

    /// Nothing is subtracted, and nothing is said of a plan, across units.
    @Test func compareNoAmountsOfDifferentUnits() throws {
        let figures = """
            figures:
              - {id: g1, org: db, period: n25, indicator: kinh_phi_van_dong, value: 2, unit: ty_dong}
              - {id: g2, org: db, period: n24, indicator: kinh_phi_van_dong, value: 80}
              - {id: g3, org: db, period: n25, indicator: kinh_phi_van_dong, measure: ke_hoach, value: 90}
            """
        let lines = try table("B11", figures)
        #expect(lines.contains { $0.hasPrefix("body Tăng, giảm (+/-) | – |") }, "\(lines)")
        #expect(lines.contains { $0.hasPrefix("body Năm 2024 | 2 tỷ đồng |") }, "\(lines)")
        let words = try Small.compose(
            "{{so_lieu.kinh_phi_van_dong | so_sanh: ky_truoc}}"
                + "[[ {{so_lieu.kinh_phi_van_dong | ke_hoach: ke_hoach.kinh_phi_van_dong}}]]",
            book: Small.book(Self.years + figures)
        ) { $0.period = "n25" }.lines
        #expect(words == ["p: (năm 2023: 80 triệu đồng)"])
    }

    /// Who inspected only in the year before is a row: the totals count it.
    @Test func keepRowsOfThePeriodBefore() throws {
        let lines = try table(
            "B8-so-lieu",
            """
            inspections:
              - {id: i1, kind: kiem_tra, team: "Huyện ủy", period: n25, counts: {to_chuc_dang: 6, dang_vien: 9}}
              - {id: i2, kind: kiem_tra, team: "Huyện ủy", period: n24, counts: {to_chuc_dang: 5, dang_vien: 9}}
              - {id: i3, kind: kiem_tra, team: "Tổ Một", period: n24, counts: {to_chuc_dang: 1}}
            """)
        #expect(
            lines.filter { $0.hasPrefix("body 2") || $0.hasPrefix("total") } == [
                "body 2 | Kiểm tra của Tổ Một | – | – | – | – | – | – | – | – | –",
                "total Tổng cộng | 6 | 9 | – | – | – | – | – | 0,00 | 0,00",
            ], "\(lines)")
    }

    @Test(arguments: [
        (
            "B11", "sắp xếp",
            """
            figures:
              - {id: g1, org: db, period: n25, indicator: kinh_phi_van_dong, value: 80}
              - {id: g2, org: db, period: n24, indicator: kinh_phi_van_dong, value: 70}
            """
        ),
        (
            "B1-linh-vuc", "sắp xếp",
            """
            model_tallies:
              - {id: t1, org: db, period: n25, model_kind: mo_hinh, status: dang_ky, field: kinh_te, value: 6}
              - {id: t2, org: db, period: n24, model_kind: mo_hinh, status: dang_ky, field: kinh_te, value: 4}
            """
        ),
    ])
    func sayThatTheUnitIsNotWhatItWas(name: String, expected: String, records: String) throws {
        let merged = Self.years.replacing(
            #"{id: db, name: "Đảng bộ huyện", kind: dang_bo}"#,
            with: """
                {id: db, name: "Đảng bộ huyện", kind: dang_bo, valid_from: 2024-01-01, predecessors: [p, q]}
                  - {id: p, name: "Đảng bộ Một", kind: dang_bo, valid_to: 2023-12-31}
                  - {id: q, name: "Đảng bộ Hai", kind: dang_bo, valid_to: 2023-12-31}
                """)
        let lines = try table(name, records, years: merged)
        #expect(
            lines.contains { $0.contains("Đảng bộ huyện: ") && $0.contains(expected) }, "\(lines)")
    }
}
