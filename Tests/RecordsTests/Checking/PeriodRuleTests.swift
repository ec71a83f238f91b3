import Documents
import Testing

@testable import Records

/// Rules on years, stages and what ended, each firing and not firing.
@Suite struct PeriodRuleTests {
    @Test(arguments: [
        ("years: 89, from: 1930-10-15, to: 2019-10-15", Verdict.agrees),
        ("years: 88, from: 1930-10-15, to: 2019-10-15", .differs),
        ("years: 50", .agrees),
        ("years: 90, from: 1930-10-15, period: gd", .cannotCheck),
    ])
    func countsAnniversaries(fields: String, expected: Verdict) throws {
        let what = fields == "years: 50" ? "50 năm (1969 – 2019)" : "kỷ niệm"
        let yaml = "milestones: [{id: m, what: \"\(what)\", \(fields)}]\n"
        #expect(try RuleBook.verdicts(yaml, AnniversaryYears()) == [expected])
    }

    @Test(arguments: [
        ("", 10, Verdict.needsLook), ("", 11, .needsLook), ("", 12, .differs),
        ("hieu_so", 10, .agrees), ("hieu_so", 11, .differs), ("ca_hai_dau", 11, .agrees),
    ])
    func countsYearsByConvention(convention: String, stated: Int, expected: Verdict) throws {
        let setting =
            convention.isEmpty
            ? "" : "settings: [{id: quy_uoc_do_dai_ky, value: \(convention)}]\n"
        let yaml =
            setting
            + "figure_relations: [{id: r, kind: do_dai_ky, period: gd, stated: \(stated)}]\n"
        #expect(try RuleBook.verdicts(yaml, PeriodLength()) == [expected])
    }

    @Test(arguments: [("n19", "gd", Verdict.agrees), ("n24", "gd", .differs)])
    func nestsPeriods(inner: String, outer: String, expected: Verdict) throws {
        let yaml =
            "figure_relations: [{id: r, kind: ky_long_nhau, inner: \(inner), outer: \(outer)}]\n"
        #expect(try RuleBook.verdicts(yaml, NestedPeriods()) == [expected])
    }

    @Test func wantsTheSameUnitsButKnowsWhatCountsTheSame() throws {
        func book(_ unit: String) -> String {
            """
            figures:
              - {id: dk, org: q, indicator: tin_bai, value: "hơn 7.600", unit: cong_trinh_giai_phap}
              - {id: dat, org: q, indicator: sang_kien, value: "gần 6.500", unit: \(unit)}
            figure_relations: [{id: r, kind: tap_con, whole: dk, part: dat}]
            """
        }
        #expect(try RuleBook.verdicts(book("cong_trinh"), SameUnits()) == [.needsLook])
        #expect(try RuleBook.verdicts(book("cong_trinh_giai_phap"), SameUnits()) == [.agrees])
        let family = book("guong").replacing("cong_trinh_giai_phap", with: "mo_hinh")
        #expect(try RuleBook.verdicts(family, SameUnits()) == [.agrees])
    }

    @Test func wantsOneUnitOfAnIndicator() throws {
        let yaml = """
            figures:
              - {id: a, org: q, indicator: kinh_phi_van_dong, value: 80}
              - {id: b, org: q, indicator: kinh_phi_van_dong, value: 90, unit: trieu_dong}
              - {id: c, org: q, indicator: kinh_phi_van_dong, value: 2, unit: ty_dong}
            """
        #expect(try RuleBook.verdicts(yaml, SameUnits()) == [.needsLook])
    }

    @Test func findsStagesOfOtherUnitsByItself() throws {
        let yaml = """
            model_tallies:
              - {id: a, org: q, period: gd, status: dang_ky, value: 7600, unit: cong_trinh}
              - {id: b, org: q, period: gd, status: nhan_rong, value: 15, unit: mo_hinh}
            """
        #expect(try RuleBook.verdicts(yaml, SameUnits()) == [.needsLook])
        #expect(
            try RuleBook.verdicts(
                yaml.replacing("unit: cong_trinh", with: "unit: mo_hinh"), SameUnits())
                == [])
    }

    @Test(arguments: [(44, Verdict.needsLook), (200, .agrees), (1100, .needsLook)])
    func holdsAYearAgainstTheMeanOfAll(value: Int, expected: Verdict) throws {
        let yaml = """
            figures:
              - {id: all, org: q, period: gd, indicator: tin_bai, value: 3243}
              - {id: one, org: q, period: n19, indicator: tin_bai, value: \(value)}
            """
        #expect(try RuleBook.verdicts(yaml, YearAgainstMean()) == [expected])
        // Stock has no mean of years.
        let stock = yaml.replacing("tin_bai", with: "dang_vien")
        #expect(try RuleBook.verdicts(stock, YearAgainstMean()) == [])
    }

    @Test func comparesLikeWithLike() throws {
        let yaml = """
            figures:
              - {id: a, org: q, period: n19, indicator: tin_bai, value: 3}
              - {id: b, org: q, period: n18, indicator: tin_bai, value: 2}
            figure_relations: [{id: r, kind: thay_doi, total: a, base: b, difference: 1}]
            """
        #expect(try RuleBook.verdicts(yaml, CompareLikeWithLike()) == [.agrees])
        #expect(
            try RuleBook.verdicts(yaml.replacing("n18", with: "gd"), CompareLikeWithLike()) == [
                .needsLook
            ])
    }

    @Test(arguments: [
        ("n24", "hoan_thanh_tot_nhiem_vu", "", Verdict.agrees),
        ("n24", "trong_sach_vung_manh", "", .needsLook),
        ("n25", "hoan_thanh_tot_nhiem_vu", ", scheme: xep_loai_2023", .needsLook),
        ("gd", "hoan_thanh_tot_nhiem_vu", "", .needsLook),
    ])
    func gradesByTheScaleOfThePeriod(
        period: String, grade: String, more: String, expected: Verdict
    ) throws {
        let yaml = """
            classification_tallies:
              - {id: x, org: c, period: \(period), subject_kind: tccsd\(more), counts: {\(grade): 5}}
            """
        #expect(try RuleBook.verdicts(yaml, ScaleInForce()) == [expected])
    }

    @Test(arguments: [("n24", [Verdict]()), ("n25", []), ("n26", [.needsLook])])
    func knowsThatDistrictsEnded(period: String, expected: [Verdict]) throws {
        let yaml =
            "figures: [{id: f, org: q, period: \(period), indicator: tin_bai, value: 3}]\n"
        #expect(try RuleBook.verdicts(yaml, FiguresOfLivingUnits()) == expected)
        // Bodies of the Party are not places, and end only when the book says so.
        #expect(
            try RuleBook.verdicts(yaml.replacing("org: q", with: "org: c"), FiguresOfLivingUnits())
                == [])
    }
}
