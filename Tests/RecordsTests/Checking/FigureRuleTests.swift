import Documents
import Testing

@testable import Records

/// Rules on single figures, shares and scopes, each firing and not firing.
@Suite struct FigureRuleTests {
    @Test func holdsTwoSplitsAgainstEachOther() throws {
        let level = "recognition_level: "
        func book(_ last: Int) -> String {
            RuleBook.tallies([
                ("kt", 6, "status: dang_ky, field: kinh_te"),
                ("vh", 4, "status: dang_ky, field: van_hoa_xa_hoi"),
                ("h", 3, "status: dang_ky, \(level)huyen"),
                ("x", last, "status: dang_ky, \(level)xa"),
            ])
        }
        #expect(
            CheckText.lines(try RuleBook.check(book(8), SameTotalOfPartitions()))
                == ["X04 lech kt: 10 / 11 (-1) = 3 + 8"])
        #expect(try RuleBook.verdicts(book(7), SameTotalOfPartitions()) == [.agrees])
        // With a stated total it is X01 that holds it against each of them.
        let stated = book(8) + "  - {id: t, org: q, period: n19, value: 10, status: dang_ky}\n"
        #expect(try RuleBook.check(stated, SameTotalOfPartitions()).isEmpty)
    }

    @Test(arguments: [(14, 5, Verdict.needsLook, 4), (15, 5, .agrees, 5), (33, 11, .agrees, 11)])
    func keepsAStandingCommitteeToAThird(
        all: Int, some: Int, expected: Verdict, most: Int
    ) throws {
        let yaml = """
            org_snapshots:
              - {id: s, org: c, period: n19, counts: {uy_vien_ban_chap_hanh: \(all), uy_vien_ban_thuong_vu: \(some)}}
            """
        let result = try #require(try RuleBook.check(yaml, ShareLimit()).first)
        #expect(result.verdict == expected)
        #expect(result.computed?.value == Rational(most))
        // Before the rule was in force nothing is said.
        let before = "periods: [{id: n10, kind: nam, label: x, from: 2010-01-01, to: 2010-12-31}]\n"
        let book = try Fixtures.read([
            "a.yaml": RuleBook.base, "b.yaml": before + yaml.replacing("n19", with: "n10"),
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
        #expect(try RuleBook.verdicts(yaml, ShareLimit()) == [expected])
    }

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
            CheckText.lines(try RuleBook.check(book(908, out: struck), StockBalance()))
                == ["X15 lech e: 908 / 907 (+1) = 850 + 87 + 12 + 37 + 5 + 0"])
        #expect(try RuleBook.verdicts(book(907, out: struck), StockBalance()) == [.agrees])
        #expect(try RuleBook.verdicts(book(908, out: ""), StockBalance()) == [])
        let declared =
            book(907, out: "").replacing("dang_vien, value: 907", with: "so_phuong, value: 907")
            + "\nfigure_relations: [{id: r, kind: can_doi_tang_giam, total: e, base: o, parts: [a, b, \"-c\", \"-d\"]}]\n"
        #expect(try RuleBook.verdicts(declared, StockBalance()) == [.agrees])
    }

    @Test func asksAboutANumberOfTwoStatuses() throws {
        let two = RuleBook.tallies([
            ("a", 5102, "status: xay_dung"), ("b", 5102, "status: dang_ky"),
        ])
        #expect(try RuleBook.verdicts(two, OneStatus()) == [.needsLook])
        #expect(
            try RuleBook.verdicts(two.replacing("dang_ky", with: "cong_nhan"), OneStatus()) == [])
        let called = RuleBook.tallies([("a", 5102, "status: xay_dung, other_status: dang_ky")])
        #expect(try RuleBook.verdicts(called, OneStatus()) == [.needsLook])
        let model = """
            models:
              - {id: m, name: "M", org: q, status: cong_nhan, history: [{status: dang_ky}, {status: dat_hieu_qua}]}
              - {id: n, name: "N", org: q, status: dat_hieu_qua, history: [{status: dang_ky}, {status: dat_hieu_qua}]}
            """
        #expect(try RuleBook.verdicts(model, OneStatus()) == [.needsLook, .agrees])
    }

    @Test func wantsABaseForCoverageAndPercentages() throws {
        let coverage = "khoi_dan_van: [{id: k, org: q, coverage: \"100%\", count: 108}]\n"
        #expect(try RuleBook.verdicts(coverage, CoverageHasABase()) == [.cannotCheck])
        let full = coverage.replacing("count: 108", with: "count: 108, units_total: 108")
        #expect(try RuleBook.verdicts(full, CoverageHasABase()) == [.agrees])
        let short = coverage.replacing("count: 108", with: "count: 108, units_total: 122")
        #expect(try RuleBook.verdicts(short, CoverageHasABase()) == [.differs])
        let share =
            "figures: [{id: f, org: q, indicator: ty_le_don_vi_co_ke_hoach, value: \"95,6%\"}]\n"
        #expect(try RuleBook.verdicts(share, PercentagesHaveABase()) == [.cannotCheck])
        let marked = share.replacing("id: f,", with: "id: f, stated_only: có,")
        #expect(try RuleBook.verdicts(marked, PercentagesHaveABase()) == [])
    }

    @Test func wantsPartsOfOneScope() throws {
        let yaml =
            RuleBook.tallies([
                ("t", 10, "status: dang_ky"), ("a", 6, "status: dang_ky, field: kinh_te"),
                ("b", 4, "status: cong_nhan, field: van_hoa_xa_hoi"),
            ])
            + "figure_relations: [{id: r, kind: tong_thanh_phan, total: t, parts: [a, b]}]\n"
        #expect(try RuleBook.verdicts(yaml, PartsOfOneScope()) == [.needsLook])
        #expect(
            try RuleBook.verdicts(yaml.replacing("cong_nhan", with: "dang_ky"), PartsOfOneScope())
                == [.agrees])
    }

    @Test func knowsHowManyMembersUnitsNeed() throws {
        func book(_ members: Int, _ committee: Int) -> String {
            """
            org_snapshots:
              - {id: s, org: cb, period: n19, counts: {dang_vien: \(members), uy_vien_ban_chap_hanh: \(committee), uy_vien_ban_thuong_vu: 3}}
            """
        }
        #expect(try RuleBook.verdicts(book(2, 9), SizeOfPartyUnits()) == [.needsLook, .agrees])
        #expect(try RuleBook.verdicts(book(3, 8), SizeOfPartyUnits()) == [.agrees, .needsLook])
    }

    @Test func knowsTheFormOfAKhoiDanVan() throws {
        let yaml =
            "khoi_dan_van: [{id: k, org: q, count: 1, members_total: 14, head_roles: [\"Trưởng thôn\"]}]\n"
        #expect(try RuleBook.verdicts(yaml, KhoiDanVanForm()) == [.needsLook, .needsLook])
        let right = yaml.replacing("14", with: "13")
            .replacing("Trưởng thôn", with: "Phó Bí thư Đảng ủy")
        #expect(try RuleBook.verdicts(right, KhoiDanVanForm()) == [.agrees])
    }

    @Test func findsOneFigureStatedTwice() throws {
        let yaml = """
            figures:
              - {id: a, org: q, period: n19, indicator: tin_bai, value: 3}
              - {id: b, org: q, period: n19, indicator: tin_bai, value: 5}
              - {id: c, org: q, period: n19, indicator: tin_bai, value: 9, measure: ke_hoach}
            """
        #expect(
            CheckText.lines(try RuleBook.check(yaml, OneValueOfAFigure())) == [
                "T02 lech b: 5 / 3 (+2) = 3"
            ])
        #expect(
            try RuleBook.check(yaml.replacing("value: 5", with: "value: 3"), OneValueOfAFigure())
                .isEmpty)
    }
}
