import Documents
import Testing

@testable import Records

@Suite struct ClassificationTests {
    private func book(_ yaml: String = "") throws -> RecordBook {
        try Fixtures.read([
            "so.yaml": """
            organizations: [{id: o, name: "Đảng bộ Thử", kind: dang_bo}]
            periods:
              - {id: n16, kind: nam, label: "năm 2016", from: 2016-01-01, to: 2016-12-31}
              - {id: n19, kind: nam, label: "năm 2019", from: 2019-01-01, to: 2019-12-31}
              - {id: n24, kind: nam, label: "năm 2024", from: 2024-01-01, to: 2024-12-31}
              - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}

            """ + yaml
        ]).book
    }

    @Test(arguments: [
        ("2016-12-31", "xep_loai_2014"), ("2019-12-31", "xep_loai_2019"),
        ("2024-12-31", "xep_loai_2023"), ("2025-12-31", "xep_loai_2025"),
        ("2025-08-29", "xep_loai_2023"), ("2025-08-30", "xep_loai_2025"),
    ])
    func choosesTheScaleByTheDate(day: String, expected: String) throws {
        let date = try #require(DateReading.date(day))
        #expect(try book().scale(on: date)?.scheme.code == expected)
    }

    private static let all = [
        "nhiem_vu_dung_han", "vuot_yeu_cau_30", "khong_bi_ky_luat", "khac_phuc_han_che",
    ]

    @Test(arguments: [
        (90, all, [String](), "hoan_thanh_xuat_sac_nhiem_vu"),
        (89, all, [], "hoan_thanh_tot_nhiem_vu"),
        (95, ["nhiem_vu_dung_han"], ["vuot_yeu_cau_30"], "hoan_thanh_tot_nhiem_vu"),
        (
            75, ["nhiem_vu_hoan_thanh", "cham_khong_qua_20"], ["nhiem_vu_dung_han"],
            "hoan_thanh_nhiem_vu"
        ),
        (49, all, [], "khong_hoan_thanh_nhiem_vu"),
    ])
    func gradesByPointsAndConditions(
        points: Int, met: [String], unmet: [String], expected: String
    ) throws {
        let date = try #require(DateReading.date("2025-12-31"))
        let scale = try #require(try book().scale(on: date))
        var conditions: [String: Bool] = [:]
        for name in met { conditions[name] = true }
        for name in unmet { conditions[name] = false }
        #expect(scale.grade(points: Rational(points), conditions: conditions)?.grade == expected)
    }

    @Test func doesNotGuessConditionsThatNobodyAnswered() throws {
        let date = try #require(DateReading.date("2025-12-31"))
        let grading = try #require(
            try book().scale(on: date)?.grade(points: 92, conditions: ["nhiem_vu_dung_han": true]))
        #expect(grading.grade == nil)
        #expect(grading.open == ["vuot_yeu_cau_30", "khong_bi_ky_luat", "khac_phuc_han_che"])
        let before = try #require(DateReading.date("2024-12-31"))
        #expect(try book().scale(on: before)?.grade(points: 92, conditions: [:]) == nil)
    }

    @Test func neverAddsAcrossScales() throws {
        let book = try book(
            """
            classification_tallies:
              - {id: a, org: o, period: n16, subject_kind: tccsd, counts: {trong_sach_vung_manh: 40, hoan_thanh_tot_nhiem_vu: 10}}
              - {id: b, org: o, period: n19, subject_kind: tccsd, counts: {hoan_thanh_xuat_sac_nhiem_vu: 8, hoan_thanh_tot_nhiem_vu: 42}}
              - {id: c, org: o, period: n24, subject_kind: tccsd, counts: {hoan_thanh_xuat_sac_nhiem_vu: 7, hoan_thanh_tot_nhiem_vu: 43}}
            """)
        let tallies = book["classification_tallies"].records
        #expect(throws: RecordBook.ScalesDiffer.self) { try book.addedGrades(tallies) }
        let added = try book.addedGrades(Array(tallies.dropFirst()))
        #expect(added["hoan_thanh_tot_nhiem_vu"]?.exact == 85)
        #expect(added["hoan_thanh_xuat_sac_nhiem_vu"]?.exact == 15)
    }

    @Test func countsTheLimitOnItsBaseAndRoundsDown() throws {
        let date = try #require(DateReading.date("2024-12-31"))
        let scale = try #require(try book().scale(on: date))
        let counts = [
            "hoan_thanh_xuat_sac_nhiem_vu": Quantity(3), "hoan_thanh_tot_nhiem_vu": Quantity(13),
        ]
        #expect(scale.allowance(counts) == 2)
        #expect(scale.allowance(counts, on: .secondOrBetter) == 3)
    }

    @Test(arguments: [
        ("n25", "hoan_thanh_tot_nhiem_vu", [Verdict.agrees]),
        ("n25", "hoan_thanh_xuat_sac_nhiem_vu", [.differs]),
        ("n24", "hoan_thanh_tot_nhiem_vu", [.cannotCheck]),
    ])
    func holdsAGradeAgainstItsPoints(
        period: String, grade: String, expected: [Verdict]
    ) throws {
        let book = try book(
            "assessments: [{id: d, subject: o, period: \(period), points: 85, grade: \(grade), "
                + "met: [nhiem_vu_dung_han]}]\n")
        #expect(book.reconciled(by: [GradeFromPoints()]).map(\.verdict) == expected)
    }
}
