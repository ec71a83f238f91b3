import Documents
import Testing

@testable import Records

/// Each rule on small books of its own.
@Suite struct RuleTests {
    private let organization = """
        organizations: [{id: q, name: "Quận Đông Hồ", kind: don_vi_hanh_chinh}]
        periods:
          - {id: gd, kind: giai_doan, label: "giai đoạn 2009 - 2019", from: 2009-01-01, to: 2019-12-31}

        """

    private func check(_ yaml: String, by rule: any ReconciliationRule) throws -> [String] {
        let reading = try Fixtures.read(["so.yaml": organization + yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        return CheckText.lines(reading.book.reconciled(by: [rule]))
    }

    private func tally(_ id: String, _ value: String, _ more: String) -> String {
        "  - {id: \(id), org: q, period: gd, value: \(value), unit: mo_hinh, \(more)}\n"
    }

    @Test func splitsATotalByLevelWithoutBeingTold() throws {
        let yaml =
            "model_tallies:\n"
            + tally(
                "tong", "5.102", "recognition_level: tong, model_kind: mo_hinh, status: xay_dung")
            + tally(
                "quan", "1.085", "recognition_level: huyen, model_kind: mo_hinh, status: xay_dung")
            + tally(
                "coso", "4.037", "recognition_level: co_so, model_kind: mo_hinh, status: xay_dung")
            + tally("td", "819", "recognition_level: huyen, model_kind: guong, status: tuyen_duong")
        #expect(
            try check(yaml, by: TotalOfParts())
                == ["X01 lech tong: 5102 / 5122 (-20) = 1085 + 4037"])
    }

    @Test(arguments: [
        ("subject: tap_the", "subject: ca_nhan"),
        ("new_or_kept: dang_ky_moi", "new_or_kept: duy_tri"),
    ])
    func splitsATotalByOtherDimensions(first: String, second: String) throws {
        let yaml =
            "model_tallies:\n" + tally("tong", "10", "status: dang_ky")
            + tally("a", "6", "status: dang_ky, \(first)")
            + tally("b", "4", "status: dang_ky, \(second)")
        #expect(try check(yaml, by: TotalOfParts()) == ["X01 khop tong: 10 / 10 (0) = 6 + 4"])
    }

    @Test func neverAddsAnApproximatePartExactly() throws {
        let yaml =
            "model_tallies:\n" + tally("tong", "100", "status: dang_ky")
            + tally("a", "hơn 60", "status: dang_ky, field: kinh_te")
            + tally("b", "30", "status: dang_ky, field: van_hoa_xa_hoi")
        #expect(try check(yaml, by: TotalOfParts()) == [])
        #expect(
            try check(yaml, by: ApproximateSums())
                == ["X18 can_xem tong: 100 / khoang 90 = hon 60 + 30"])
        let far = yaml.replacing("value: 100", with: "value: 80")
        #expect(
            try check(far, by: ApproximateSums())
                == ["X18 lech tong: 80 / khoang 90 = hon 60 + 30"])
    }

    @Test func saysWhichPartsItDoesNotFind() throws {
        let yaml = """
            figures: [{id: t, org: q, indicator: tin_bai, value: 5}]
            figure_relations: [{id: r, kind: tong_thanh_phan, total: t, parts: [khong-co]}]
            """
        let reading = try Fixtures.read(["so.yaml": organization + yaml])
        let result = try #require(reading.book.reconciled(by: [TotalOfParts()]).first)
        #expect(result.verdict == .cannotCheck)
        #expect(result.remarks == [.unknownNames(["khong-co"])])
    }

    @Test(arguments: [
        ("250", "8", "X03 khop w: 250 / 8 (+242) = 8"),
        ("8", "250", "X03 lech w: 8 / 250 (-242) = 250"),
        ("hơn 7.600", "7.000", "X03 khop w: hon 7600 / 7000 = 7000"),
        ("gần 6.500", "7.000", "X03 lech w: gan 6500 / 7000 = 7000"),
        ("khoảng 100", "99", "X03 can_xem w: khoang 100 / 99 = 99"),
    ])
    func holdsAPartAgainstItsWhole(whole: String, part: String, expected: String) throws {
        let yaml = """
            figures:
              - {id: w, org: q, indicator: so_hop_tac_xa, value: "\(whole)"}
              - {id: p, org: q, indicator: so_htx_nong_nghiep_diem, value: "\(part)"}
            figure_relations: [{id: r, kind: tap_con, whole: w, part: p}]
            """
        #expect(try check(yaml, by: SubsetWithinWhole()) == [expected])
    }

    @Test func triesOtherBasesOfAPercentage() throws {
        let yaml = """
            figures:
              - {id: ty-le, org: q, indicator: ty_le_don_vi_co_ke_hoach, value: "62,62%"}
              - {id: dat, org: q, indicator: don_vi_dang_ky, value: 439}
              - {id: tong, org: q, indicator: to_chuc_co_so_dang, value: 709}
              - {id: danh-gia, org: q, indicator: cuoc_kiem_tra, value: 701}
            figure_relations: [{id: r, kind: ty_so, total: ty-le, parts: [dat, tong, danh-gia]}]
            """
        let reading = try Fixtures.read(["so.yaml": organization + yaml])
        let result = try #require(reading.book.reconciled(by: [PercentageOfBase()]).first)
        #expect(result.verdict == .differs)
        #expect(result.readings.map(\.verdict) == [.agrees])
        #expect(result.readings.first?.added.map(\.id) == ["danh-gia"])
    }

    @Test(arguments: [
        ("difference: 15, percent: \"17,2%\"", Verdict.agrees),
        ("difference: 15, percent: \"17,3%\"", .differs),
        ("difference: 14", .differs),
        ("percent: 17", .agrees),
    ])
    func holdsAStatedChangeAgainstBothValues(stated: String, expected: Verdict) throws {
        let yaml = """
            figures:
              - {id: nay, org: q, indicator: tin_bai, value: 102}
              - {id: truoc, org: q, indicator: sang_kien, value: 87}
            figure_relations: [{id: r, kind: thay_doi, total: nay, base: truoc, \(stated)}]
            """
        let reading = try Fixtures.read(["so.yaml": organization + yaml])
        let results = reading.book.reconciled(by: [ChangeBetweenPeriods()])
        #expect(results.map(\.verdict) == [expected])
    }

    @Test func putsMembersBetweenLeastAndMost() throws {
        let yaml = """
            khoi_dan_van:
              id: kdv
              org: q
              count: 108
              members_total: "1.265"
              size_range: "7 - 13"
            """
        #expect(
            try check(yaml, by: RangeOfUnits())
                == ["X07 khop kdv/members_total: 1265 / tu_den 756…1404 = 108 + tu_den 7…13"])
        #expect(
            try check(yaml.replacing("1.265", with: "1.405"), by: RangeOfUnits())
                == ["X07 lech kdv/members_total: 1405 / tu_den 756…1404 = 108 + tu_den 7…13"])
    }

    @Test(arguments: [(2, Verdict.agrees), (3, .openList), (1, .needsLook)])
    func countsSolutionsAgainstTheStatedNumber(stated: Int, expected: Verdict) throws {
        let yaml = """
            solutions:
              stated_count: \(stated)
              items: [{stt: 1, text: "Một việc"}, {stt: 2, text: "Hai việc"}]
            figure_relations: [{id: r, kind: dem_danh_sach, total: solutions.stated_count}]
            """
        let reading = try Fixtures.read(["so.yaml": yaml])
        #expect(reading.book.reconciled(by: [CountOfList()]).map(\.verdict) == [expected])
    }

    @Test func countsFieldsOnlyWhenTheListIsComplete() throws {
        var yaml =
            "model_tallies:\n"
            + tally("tong", "2", "recognition_level: co_so, model_kind: mo_hinh, status: dang_ky")
            + tally(
                "kt", "2",
                "recognition_level: co_so, model_kind: mo_hinh, status: dang_ky, field: kinh_te")
        yaml += "models:\n"
        for (id, field) in [("a", "kinh_te"), ("b", "van_hoa_xa_hoi")] {
            yaml +=
                "  - {id: \(id), name: \(id), org: q, registered_period: gd, "
                + "recognition_level: co_so, model_kind: mo_hinh, field: \(field)}\n"
        }
        #expect(
            try check(yaml, by: CountOfList())
                == ["X08 khop tong: 2 / 2 (0)", "X08 danh_sach_chua_du kt: 2 / 1 (+1)"])
    }
}
