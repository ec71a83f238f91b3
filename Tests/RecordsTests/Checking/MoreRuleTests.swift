import Documents
import Testing

@testable import Records

/// Rules beyond sums, each firing and not firing on books of a few lines.
@Suite struct MoreRuleTests {
    private static let base = """
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

    private func check(_ yaml: String, _ rule: any ReconciliationRule) throws -> [CheckResult] {
        let reading = try Fixtures.read(["so.yaml": Self.base + yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        return reading.book.reconciled(by: [rule])
    }

    private func verdicts(_ yaml: String, _ rule: any ReconciliationRule) throws -> [Verdict] {
        try check(yaml, rule).map(\.verdict)
    }

    private func tallies(_ rows: [(String, Int, String)]) -> String {
        "model_tallies:\n"
            + rows.map { id, value, more in
                "  - {id: \(id), org: q, period: n19, value: \(value), unit: mo_hinh, \(more)}\n"
            }.joined()
    }

    // X04

    @Test func holdsTwoSplitsAgainstEachOther() throws {
        let level = "recognition_level: "
        func book(_ last: Int) -> String {
            tallies([
                ("kt", 6, "status: dang_ky, field: kinh_te"),
                ("vh", 4, "status: dang_ky, field: van_hoa_xa_hoi"),
                ("h", 3, "status: dang_ky, \(level)huyen"),
                ("x", last, "status: dang_ky, \(level)xa"),
            ])
        }
        #expect(
            CheckText.lines(try check(book(8), SameTotalOfPartitions()))
                == ["X04 lech kt: 10 / 11 (-1) = 3 + 8"])
        #expect(try verdicts(book(7), SameTotalOfPartitions()) == [.agrees])
        // With a stated total it is X01 that holds it against each of them.
        let stated = book(8) + "  - {id: t, org: q, period: n19, value: 10, status: dang_ky}\n"
        #expect(try check(stated, SameTotalOfPartitions()).isEmpty)
    }

    // X09, X10

    @Test(arguments: [
        ("years: 89, from: 1930-10-15, to: 2019-10-15", Verdict.agrees),
        ("years: 88, from: 1930-10-15, to: 2019-10-15", .differs),
        ("years: 50", .agrees),
        ("years: 90, from: 1930-10-15, period: gd", .cannotCheck),
    ])
    func countsAnniversaries(fields: String, expected: Verdict) throws {
        let what = fields == "years: 50" ? "50 năm (1969 – 2019)" : "kỷ niệm"
        let yaml = "milestones: [{id: m, what: \"\(what)\", \(fields)}]\n"
        #expect(try verdicts(yaml, AnniversaryYears()) == [expected])
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
        #expect(try verdicts(yaml, PeriodLength()) == [expected])
    }

    @Test(arguments: [("n19", "gd", Verdict.agrees), ("n24", "gd", .differs)])
    func nestsPeriods(inner: String, outer: String, expected: Verdict) throws {
        let yaml =
            "figure_relations: [{id: r, kind: ky_long_nhau, inner: \(inner), outer: \(outer)}]\n"
        #expect(try verdicts(yaml, NestedPeriods()) == [expected])
    }

    // X11, X12

    @Test func wantsTheSameUnitsButKnowsWhatCountsTheSame() throws {
        func book(_ unit: String) -> String {
            """
            figures:
              - {id: dk, org: q, indicator: tin_bai, value: "hơn 7.600", unit: cong_trinh_giai_phap}
              - {id: dat, org: q, indicator: sang_kien, value: "gần 6.500", unit: \(unit)}
            figure_relations: [{id: r, kind: tap_con, whole: dk, part: dat}]
            """
        }
        #expect(try verdicts(book("cong_trinh"), SameUnits()) == [.needsLook])
        #expect(try verdicts(book("cong_trinh_giai_phap"), SameUnits()) == [.agrees])
        let family = book("guong").replacing("cong_trinh_giai_phap", with: "mo_hinh")
        #expect(try verdicts(family, SameUnits()) == [.agrees])
    }

    @Test func findsStagesOfOtherUnitsByItself() throws {
        let yaml = """
            model_tallies:
              - {id: a, org: q, period: gd, status: dang_ky, value: 7600, unit: cong_trinh}
              - {id: b, org: q, period: gd, status: nhan_rong, value: 15, unit: mo_hinh}
            """
        #expect(try verdicts(yaml, SameUnits()) == [.needsLook])
        #expect(
            try verdicts(yaml.replacing("unit: cong_trinh", with: "unit: mo_hinh"), SameUnits())
                == [])
    }

    @Test(arguments: [(44, Verdict.needsLook), (200, .agrees), (1100, .needsLook)])
    func holdsAYearAgainstTheMeanOfAll(value: Int, expected: Verdict) throws {
        let yaml = """
            figures:
              - {id: all, org: q, period: gd, indicator: tin_bai, value: 3243}
              - {id: one, org: q, period: n19, indicator: tin_bai, value: \(value)}
            """
        #expect(try verdicts(yaml, YearAgainstMean()) == [expected])
        // Stock has no mean of years.
        let stock = yaml.replacing("tin_bai", with: "dang_vien")
        #expect(try verdicts(stock, YearAgainstMean()) == [])
    }

    @Test func findsTheRecipientsOfAnAwardThatIsNamedAsAWhole() throws {
        let yaml = """
            model_tallies:
              - {id: tt, org: q, period: gd, subject: tap_the, status: tuyen_duong, value: 3243, unit: tap_the}
            awards: [{id: kt, form: giay_khen, name: "A", period: n19, recipients: {tap_the: 44}}]
            figure_relations: [{id: r, kind: cung_pham_vi, total: tt, part: kt}]
            """
        let result = try #require(try check(yaml, YearAgainstMean()).first)
        #expect(result.verdict == .needsLook)
        #expect(result.subject.id == "kt/tap_the")
        #expect(result.computed?.value == Rational(3243, over: 10))
    }

    // X13

    @Test(arguments: [(14, 5, Verdict.needsLook, 4), (15, 5, .agrees, 5), (33, 11, .agrees, 11)])
    func keepsAStandingCommitteeToAThird(
        all: Int, some: Int, expected: Verdict, most: Int
    ) throws {
        let yaml = """
            org_snapshots:
              - {id: s, org: c, period: n19, counts: {uy_vien_ban_chap_hanh: \(all), uy_vien_ban_thuong_vu: \(some)}}
            """
        let result = try #require(try check(yaml, ShareLimit()).first)
        #expect(result.verdict == expected)
        #expect(result.computed?.value == Rational(most))
        // Before the rule was in force nothing is said.
        let before = "periods: [{id: n10, kind: nam, label: x, from: 2010-01-01, to: 2010-12-31}]\n"
        let book = try Fixtures.read([
            "a.yaml": Self.base, "b.yaml": before + yaml.replacing("n19", with: "n10"),
        ]).book
        #expect(book.reconciled(by: [ShareLimit()]).isEmpty)
    }

    @Test(arguments: [
        ("", 3, 13, Verdict.needsLook), ("", 2, 13, .agrees),
        ("co_so_tinh_xuat_sac: htt_tro_len", 3, 13, .agrees),
        ("gioi_han_xuat_sac: 25", 3, 13, .agrees),
    ])
    func keepsTheBestGradeToItsLimit(
        setting: String, best: Int, good: Int, expected: Verdict
    ) throws {
        let parts = setting.split(separator: ": ")
        let settings =
            parts.count == 2 ? "settings: [{id: \(parts[0]), value: \"\(parts[1])\"}]\n" : ""
        let yaml =
            settings + """
                classification_tallies:
                  - {id: x, org: c, period: n24, subject_kind: tccsd, assessed: 16, counts: {hoan_thanh_xuat_sac_nhiem_vu: \(best), hoan_thanh_tot_nhiem_vu: \(good)}}
                """
        #expect(try verdicts(yaml, ShareLimit()) == [expected])
    }

    // X14

    @Test(arguments: [
        (
            "tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
            Verdict.agrees
        ),
        (
            "Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
            .agrees
        ),
        (
            "về tăng cường đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
            .needsLook
        ),
    ])
    func knowsTheTitlesOfDocuments(title: String, expected: Verdict) throws {
        let yaml =
            "documents: [{id: d, type: nghi_quyet, symbol: \"25-NQ/TW\", title: \"\(title)\"}]\n"
        #expect(try verdicts(yaml, CanonicalNames()) == [expected])
        // The same symbol of another term is another document.
        let other = yaml.replacing("symbol:", with: "date: 1997-02-01, symbol:")
        #expect(try verdicts(other, CanonicalNames()) == [])
    }

    @Test(arguments: [
        ("Toàn dân đoàn kết xây dựng NTM, đô thị văn minh", [Verdict.agrees]),
        ("Toàn dân đoàn kết xây dựng nông thôn mới, đô thị thông minh", [.needsLook]),
        ("Dân vận khéo", []),
    ])
    func knowsTheNamesOfCampaigns(name: String, expected: [Verdict]) throws {
        #expect(
            try verdicts("movements: [{id: m, name: \"\(name)\"}]\n", CanonicalNames()) == expected)
    }

    // X15

    @Test func balancesMembersOnlyWhenEveryMovementIsStated() throws {
        func book(_ closing: Int, out: String) -> String {
            """
            figures:
              - {id: o, org: q, period: n18, indicator: dang_vien, value: 850}
              - {id: e, org: q, period: n19, indicator: dang_vien, value: \(closing)}
              - {id: a, org: q, period: n19, indicator: ket_nap_dang_vien, value: 87}
              - {id: b, org: q, period: n19, indicator: chuyen_den, value: 12}
              - {id: c, org: q, period: n19, indicator: chuyen_di, value: 37}
              - {id: d, org: q, period: n19, indicator: tu_tran, value: 5}
              \(out)
            """
        }
        let struck = "- {id: f, org: q, period: n19, indicator: xoa_ten_khai_tru, value: 0}"
        #expect(
            CheckText.lines(try check(book(908, out: struck), StockBalance()))
                == ["X15 lech e: 908 / 907 (+1) = 850 + 87 + 12 + 37 + 5 + 0"])
        #expect(try verdicts(book(907, out: struck), StockBalance()) == [.agrees])
        #expect(try verdicts(book(908, out: ""), StockBalance()) == [])
        let declared =
            book(907, out: "").replacing("dang_vien, value: 907", with: "so_phuong, value: 907")
            + "\nfigure_relations: [{id: r, kind: can_doi_tang_giam, total: e, base: o, parts: [a, b, \"-c\", \"-d\"]}]\n"
        #expect(try verdicts(declared, StockBalance()) == [.agrees])
    }

    // X16, X17

    @Test func asksAboutANumberOfTwoStatuses() throws {
        let two = tallies([
            ("a", 5102, "status: xay_dung"), ("b", 5102, "status: dang_ky"),
        ])
        #expect(try verdicts(two, OneStatus()) == [.needsLook])
        #expect(try verdicts(two.replacing("dang_ky", with: "cong_nhan"), OneStatus()) == [])
        let called = tallies([("a", 5102, "status: xay_dung, other_status: dang_ky")])
        #expect(try verdicts(called, OneStatus()) == [.needsLook])
        let model = """
            models:
              - {id: m, name: "M", org: q, status: cong_nhan, history: [{status: dang_ky}, {status: dat_hieu_qua}]}
              - {id: n, name: "N", org: q, status: dat_hieu_qua, history: [{status: dang_ky}, {status: dat_hieu_qua}]}
            """
        #expect(try verdicts(model, OneStatus()) == [.needsLook, .agrees])
    }

    @Test(arguments: [
        (
            "authority: u, decision: {number: \"1\", date: 2019-10-01}, recipients: {tap_the: 2}",
            Verdict.agrees
        ),
        ("authority: u, recipients: {tap_the: 2}", .cannotCheck),
        ("decision: {number: \"1\", date: 2019-10-01}, recipients: {tap_the: 2}", .cannotCheck),
        (
            "authority: u, decision: {number: \"1\", date: 2019-10-01}, recipients: {khong_ro: 35}",
            .needsLook
        ),
    ])
    func asksWhoGaveWhatToWhom(fields: String, expected: Verdict) throws {
        let yaml = "awards: [{id: a, form: giay_khen, name: \"A\", \(fields)}]\n"
        #expect(try verdicts(yaml, AwardsSayWho()) == [expected])
    }

    @Test func asksAboutOneFormFromBodiesOfDifferentKinds() throws {
        func award(_ id: String, _ authority: String) -> String {
            "  - {id: \(id), form: giay_khen, recognition_level: huyen, name: \(id), authority: "
                + "\(authority), decision: {number: \"1\", date: 2019-10-01}, recipients: {ca_nhan: 1}}\n"
        }
        let mixed = "awards:\n" + award("a", "u") + award("b", "u") + award("c", "c")
        let odd = try check(mixed, AwardsSayWho()).filter { $0.verdict == .needsLook }
        #expect(odd.map(\.subject.id) == ["c"])
        #expect(
            try verdicts("awards:\n" + award("a", "u") + award("b", "u"), AwardsSayWho())
                == [.agrees, .agrees])
    }

    // X19, X20

    @Test func missesPartsOfAReviewAndCausesOfLimitations() throws {
        let yaml = """
            findings: [{id: f, text: "Một kết quả"}]
            limitations: [{id: l, text: "Một hạn chế"}, {id: k, text: "Hai", cause: "vì thế"}]
            """
        let results = try check(yaml, PartsOfReport())
        #expect(results.map(\.verdict) == [.cannotCheck, .cannotCheck])
        #expect(
            results.last?.remarks == [.said("records.remark-cause", ["count": "1", "all": "2"])])
        // A list of models is no review.
        #expect(try check("models: [{id: m, name: \"M\", org: q}]\n", PartsOfReport()).isEmpty)
    }

    @Test(arguments: [
        ("công tác dân tác dân vận", "doubled"), ("các mô hình mô hình mới", "doubled"),
        ("của của dân", "doubled"), ("phong trào “Dân vận khéo", "quote"),
        ("lời nói” của dân", "quote"), ("nếp sống cưtrong khu phố", "joined"),
        ("đạt 95.6% kế hoạch", "point"), ("chi 12.5 triệu đồng", "point"),
    ])
    func findsFaultsOfTyping(text: String, fault: String) throws {
        var lint = TextLint(try Fixtures.schema())
        #expect(lint.faults(of: text).map(\.wording) == ["records.remark-" + fault])
    }

    @Test(arguments: [
        "kiên quyết dừng mô hình hình thức", "nhà nhà, người người thi đua",
        "phong trào “Dân vận khéo” năm 2023", "Công nghiệp 4.0, mục 1.1, ngày 15.10.2019",
        "đạt 4.759 đảng viên, 95,6%", "Đắk Lắk, Krông Nô, quyển sách thuyết nghiêng",
        "cán bộ, công chức, viên chức khuyến khích", "luôn luôn, dần dần",
    ])
    func letsGoodTextBe(text: String) throws {
        var lint = TextLint(try Fixtures.schema())
        #expect(lint.faults(of: text) == [])
    }

    // X22, C01, C02, C04, C09, C11

    @Test func wantsABaseForCoverageAndPercentages() throws {
        let coverage = "khoi_dan_van: [{id: k, org: q, coverage: \"100%\", count: 108}]\n"
        #expect(try verdicts(coverage, CoverageHasABase()) == [.cannotCheck])
        let full = coverage.replacing("count: 108", with: "count: 108, units_total: 108")
        #expect(try verdicts(full, CoverageHasABase()) == [.agrees])
        let short = coverage.replacing("count: 108", with: "count: 108, units_total: 122")
        #expect(try verdicts(short, CoverageHasABase()) == [.differs])
        let share =
            "figures: [{id: f, org: q, indicator: ty_le_don_vi_co_ke_hoach, value: \"95,6%\"}]\n"
        #expect(try verdicts(share, PercentagesHaveABase()) == [.cannotCheck])
        let marked = share.replacing("id: f,", with: "id: f, stated_only: có,")
        #expect(try verdicts(marked, PercentagesHaveABase()) == [])
    }

    @Test func wantsPartsOfOneScope() throws {
        let yaml =
            tallies([
                ("t", 10, "status: dang_ky"), ("a", 6, "status: dang_ky, field: kinh_te"),
                ("b", 4, "status: cong_nhan, field: van_hoa_xa_hoi"),
            ])
            + "figure_relations: [{id: r, kind: tong_thanh_phan, total: t, parts: [a, b]}]\n"
        #expect(try verdicts(yaml, PartsOfOneScope()) == [.needsLook])
        #expect(
            try verdicts(yaml.replacing("cong_nhan", with: "dang_ky"), PartsOfOneScope())
                == [.agrees])
    }

    @Test(arguments: [(3, Verdict.agrees), (4, .differs)])
    func countsPrizes(count: Int, expected: Verdict) throws {
        let yaml =
            "contests: [{id: t, name: T, prizes: [{count: \(count), recipients: {tap_the: 2, ca_nhan: 1}}]}]\n"
        #expect(try verdicts(yaml, PrizesOfContests()) == [expected])
    }

    @Test func knowsHowManyMembersUnitsNeed() throws {
        func book(_ members: Int, _ committee: Int) -> String {
            """
            org_snapshots:
              - {id: s, org: cb, period: n19, counts: {dang_vien: \(members), uy_vien_ban_chap_hanh: \(committee), uy_vien_ban_thuong_vu: 3}}
            """
        }
        #expect(try verdicts(book(2, 9), SizeOfPartyUnits()) == [.needsLook, .agrees])
        #expect(try verdicts(book(3, 8), SizeOfPartyUnits()) == [.agrees, .needsLook])
    }

    @Test func knowsTheFormOfAKhoiDanVan() throws {
        let yaml =
            "khoi_dan_van: [{id: k, org: q, count: 1, members_total: 14, head_roles: [\"Trưởng thôn\"]}]\n"
        #expect(try verdicts(yaml, KhoiDanVanForm()) == [.needsLook, .needsLook])
        let right = yaml.replacing("14", with: "13")
            .replacing("Trưởng thôn", with: "Phó Bí thư Đảng ủy")
        #expect(try verdicts(right, KhoiDanVanForm()) == [.agrees])
    }

    // C15, C16, C19, C20, T02

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
        #expect(try verdicts(yaml, ScaleInForce()) == [expected])
    }

    @Test func asksAboutTwoFormsForOneAchievement() throws {
        func book(_ second: String) -> String {
            """
            awards:
              - {id: a, form: giay_khen, name: A, period: n19}
              - {id: b, form: bang_khen_tinh, name: B, period: n19}
            award_recipients:
              - {award: a, name: "Trần Văn Thử", kind: ca_nhan, unit: "Xã A", achievement: "hiến đất"}
              - {award: b, name: "Trần Văn Thử", kind: ca_nhan, unit: "Xã A", achievement: "\(second)"}
            """
        }
        #expect(try verdicts(book("Hiến đất"), OneAwardForOneAchievement()) == [.needsLook])
        #expect(try verdicts(book("mở lớp học"), OneAwardForOneAchievement()) == [])
    }

    @Test func comparesLikeWithLike() throws {
        let yaml = """
            figures:
              - {id: a, org: q, period: n19, indicator: tin_bai, value: 3}
              - {id: b, org: q, period: n18, indicator: tin_bai, value: 2}
            figure_relations: [{id: r, kind: thay_doi, total: a, base: b, difference: 1}]
            """
        #expect(try verdicts(yaml, CompareLikeWithLike()) == [.agrees])
        #expect(
            try verdicts(yaml.replacing("n18", with: "gd"), CompareLikeWithLike()) == [.needsLook])
    }

    @Test(arguments: [("n24", [Verdict]()), ("n25", []), ("n26", [.needsLook])])
    func knowsThatDistrictsEnded(period: String, expected: [Verdict]) throws {
        let yaml =
            "figures: [{id: f, org: q, period: \(period), indicator: tin_bai, value: 3}]\n"
        #expect(try verdicts(yaml, FiguresOfLivingUnits()) == expected)
        // Bodies of the Party are not places, and end only when the book says so.
        #expect(
            try verdicts(yaml.replacing("org: q", with: "org: c"), FiguresOfLivingUnits()) == [])
    }

    @Test func findsOneFigureStatedTwice() throws {
        let yaml = """
            figures:
              - {id: a, org: q, period: n19, indicator: tin_bai, value: 3}
              - {id: b, org: q, period: n19, indicator: tin_bai, value: 5}
              - {id: c, org: q, period: n19, indicator: tin_bai, value: 9, measure: ke_hoach}
            """
        #expect(
            CheckText.lines(try check(yaml, OneValueOfAFigure())) == ["T02 lech b: 5 / 3 (+2) = 3"])
        #expect(
            try check(yaml.replacing("value: 5", with: "value: 3"), OneValueOfAFigure()).isEmpty)
    }
}
