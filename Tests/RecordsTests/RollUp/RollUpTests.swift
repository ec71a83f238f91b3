import Documents
import Testing

@testable import Records

/// A superior's figures from those of its units.
@Suite struct RollUpTests {
    /// A province with three communes, one of which has two villages; bodies speak for units.
    private let base = """
        organizations:
          - {id: tinh, name: "Tỉnh ủy Thử", kind: cap_uy, party_tier: truc_thuoc_tw}
          - {id: ban, name: "Ban Dân vận", kind: ban_dang, party_tier: truc_thuoc_tw, parent: tinh}
          - {id: nhom, name: "Các xã", kind: nhom_to_chuc, parent: tinh}
          - {id: a, name: "Đảng bộ xã A", kind: dang_bo, party_tier: co_so, parent: nhom}
          - {id: a-uy, name: "Đảng ủy xã A", kind: cap_uy, party_tier: co_so, parent: a}
          - {id: b, name: "Đảng bộ xã B", kind: dang_bo, party_tier: co_so, parent: nhom}
          - {id: b1, name: "Chi bộ B1", kind: chi_bo, party_tier: chi_bo_truc_thuoc, parent: b}
          - {id: b2, name: "Chi bộ B2", kind: chi_bo, party_tier: chi_bo_truc_thuoc, parent: b}
          - {id: c, name: "Đảng bộ xã C", kind: dang_bo, party_tier: co_so, parent: nhom}
        periods:
          - {id: n24, kind: nam, label: "năm 2024", from: 2024-01-01, to: 2024-12-31}
          - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}
          - {id: giua, kind: thoi_diem, label: "giữa năm", from: 2025-06-30, to: 2025-06-30}
          - {id: cuoi, kind: thoi_diem, label: "cuối năm", from: 2025-12-31, to: 2025-12-31}

        """

    private func book(_ yaml: String) throws -> RecordBook {
        let reading = try Fixtures.read(["so.yaml": base + yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        return reading.book
    }

    private func figure(
        _ id: String, _ org: String, _ value: String, _ indicator: String = "tin_bai",
        _ period: String = "n25"
    ) -> String {
        "  - {id: \(id), org: \(org), period: \(period), indicator: \(indicator), "
            + "value: \"\(value)\"}\n"
    }

    private func rollUp(_ yaml: String, _ period: String = "n25") throws -> RollUp {
        try #require(RollUp(of: "tinh", in: period, of: book(yaml)))
    }

    @Test func takesTheOneCommitteeBelowAPartyBodyForItsOwnEvenWithoutATier() throws {
        let more = """
              - {id: d, name: "Đảng bộ xã D", kind: dang_bo, party_tier: co_so, parent: nhom}
              - {id: d-uy, name: "Đảng ủy xã D", kind: cap_uy, parent: d}
              - {id: e, name: "Đảng bộ xã E", kind: dang_bo, party_tier: co_so, parent: nhom}
              - {id: e1, name: "Đảng ủy E1", kind: cap_uy, parent: e}
              - {id: e2, name: "Đảng ủy E2", kind: cap_uy, parent: e}
            periods:
            """
        let yaml = base.replacing("periods:", with: more)
        let tree = UnitTree(try Fixtures.read(["so.yaml": yaml]).book)
        #expect(tree.unit(of: "d-uy") == "d")
        #expect(tree.unit(of: "e1") == "e1")
    }

    @Test func addsNoUnitsOfMeasureTogether() throws {
        let money = figure("f1", "a", "80", "kinh_phi_van_dong")
        let other = figure("f2", "b", "2", "kinh_phi_van_dong")
        let sum = try rollUp("figures:\n" + money + other)
        #expect(sum[.indicator("kinh_phi_van_dong")]?.computed.value == 82)
        for pair in [[money, other], [other, money]] {
            let mixed = pair.joined().replacing("\"2\"}", with: "\"2\", unit: ty_dong}")
            #expect(try rollUp("figures:\n" + mixed)[.indicator("kinh_phi_van_dong")] == nil)
        }
    }

    @Test func addsUnitsOnceAndSaysWhoIsMissing() throws {
        let rolled = try rollUp(
            "figures:\n" + figure("f1", "a-uy", "10") + figure("f2", "b1", "3")
                + figure("f3", "b2", "4"))
        #expect(rolled.units.map(\.id) == ["a", "b", "c"])
        #expect(rolled.reported.map(\.id) == ["a", "b"])
        #expect(rolled.silent.map(\.id) == ["c"])
        let news = try #require(rolled[.indicator("tin_bai")])
        #expect(news.computed.value == 17)
        #expect(news.computed.isExact)
        #expect(news.missing == ["c"])
        #expect(news.parts.map(\.unit) == ["a", "b1", "b2"])
        #expect(rolled.countedOnce.isEmpty)
    }

    @Test func takesTheUnitsOwnWordWhereThoseBelowItReportToo() throws {
        let rolled = try rollUp(
            "figures:\n" + figure("f1", "a", "10") + figure("f2", "b", "9")
                + figure("f3", "b1", "3") + figure("f4", "b2", "4") + figure("f5", "c", "1"))
        let news = try #require(rolled[.indicator("tin_bai")])
        #expect(news.computed.value == 20)
        #expect(news.isComplete)
        #expect(rolled.countedOnce.map(\.id) == ["b"])
    }

    @Test func keepsWhatTheSuperiorStatesApart() throws {
        let text =
            "figures:\n" + figure("t", "ban", "25") + figure("f1", "a", "10")
            + figure("f2", "b", "9") + figure("f3", "c", "1")
        let rolled = try rollUp(text)
        let news = try #require(rolled[.indicator("tin_bai")])
        #expect(news.computed.value == 20)
        #expect(news.stated?.quantity.value == 25)
        #expect(
            CheckText.lines(try book(text).reconciled(by: [TotalOfUnits()]))
                == ["T01 lech t: 25 / 20 (+5) = 10 + 9 + 1"])
    }

    @Test(arguments: [
        ("20", "T01 khop t: 20 / 20 (0) = 10 + 9 + 1", true),
        ("25", "T01 danh_sach_chua_du t: 25 / 19 (+6) = 10 + 9", false),
        ("12", "T01 lech t: 12 / 19 (-7) = 10 + 9", false),
    ])
    func holdsAStatedTotalAgainstTheUnits(
        total: String, expected: String, all: Bool
    ) throws {
        var text =
            "figures:\n" + figure("t", "tinh", total) + figure("f1", "a", "10")
            + figure("f2", "b", "9")
        if all { text += figure("f3", "c", "1") }
        #expect(CheckText.lines(try book(text).reconciled(by: [TotalOfUnits()])) == [expected])
    }

    @Test func makesAnApproximateTotalOfAnApproximatePart() throws {
        let rolled = try rollUp(
            "figures:\n" + figure("f1", "a", "hơn 10") + figure("f2", "b", "9"))
        let news = try #require(rolled[.indicator("tin_bai")])
        #expect(news.computed.qualifier == .about)
        #expect(news.computed.value == 19)
    }

    @Test func takesTheLastStockWithinThePeriodAndAddsIt() throws {
        let rolled = try rollUp(
            """
            org_snapshots:
              - {id: s1, org: a, period: giua, counts: {dang_vien: 90}}
              - {id: s2, org: a, period: cuoi, counts: {dang_vien: 100}}
              - {id: s3, org: b, period: cuoi, counts: {dang_vien: 50}}
            """)
        #expect(rolled[.indicator("dang_vien")]?.computed.value == 150)
    }

    @Test func weighsSharesOnlyByBasesThatAreKnown() throws {
        let share = "ty_le_don_vi_co_ke_hoach"
        let rolled = try rollUp(
            "figures:\n" + figure("f1", "a", "90%", share) + figure("f2", "b", "80,5%", share)
                + figure("g1", "a", "8/10", "don_vi_dang_ky")
                + figure("g2", "b", "20/20", "don_vi_dang_ky"))
        let mean = try #require(rolled[.indicator(share)])
        #expect(mean.isUnweighted)
        #expect(mean.computed.qualifier == .about)
        #expect(mean.computed.value == Rational(853, over: 10))
        let counted = try #require(rolled[.indicator("don_vi_dang_ky")])
        #expect(counted.computed.value == 28)
        #expect(counted.computed.of == 30)
    }

    @Test func addsModelsByTheirCodes() throws {
        func tally(_ id: String, _ org: String, _ value: Int, _ more: String) -> String {
            "  - {id: \(id), org: \(org), period: n25, value: \(value), unit: mo_hinh, "
                + "model_kind: mo_hinh, recognition_level: co_so, status: dang_ky\(more)}\n"
        }
        let rolled = try rollUp(
            "model_tallies:\n" + tally("m1", "a", 5, "") + tally("m2", "b", 7, "")
                + tally("k1", "a", 2, ", field: kinh_te"))
        let counts = rolled.keys.compactMap { rolled[$0]?.computed.value }
        #expect(counts == [12, 2])
    }

    @Test func tellsWhoChangedAndWhoFellSilent() throws {
        let book = try book(
            "figures:\n" + figure("o1", "a", "5", "tin_bai", "n24")
                + figure("o2", "b", "6", "tin_bai", "n24")
                + figure("n1", "a", "5") + figure("n3", "c", "2"))
        let before = try #require(RollUp(of: "tinh", in: "n24", of: book))
        let now = try #require(RollUp(of: "tinh", in: "n25", of: book))
        let changes = now.changes(since: before)
        #expect(changes.appeared.map(\.id) == ["c"])
        #expect(changes.fellSilent.map(\.id) == ["b"])
        #expect(changes.changed.isEmpty)
        #expect(changes.established.isEmpty)
    }

    /// Quarters stand for the year where no day is left out; a unit's year counts before them.
    @Test func addsQuartersUpToAYearWhereTheFigureAllowsIt() throws {
        let quarters = [
            ("q1", "01-01", "03-31"), ("q2", "04-01", "06-30"),
            ("q3", "07-01", "09-30"), ("q4", "10-01", "12-31"), ("h1", "01-01", "06-30"),
        ]
        let text =
            base
            + quarters.map { id, from, to in
                "  - {id: \(id), kind: quy, label: \(id), from: 2025-\(from), to: 2025-\(to)}\n"
            }.joined()
        func figures(_ org: String, _ indicator: String, _ values: [(String, String)]) -> String {
            values.map {
                figure("\(org)-\(indicator)-\($0.0)", org, $0.1, indicator, $0.0)
            }.joined()
        }
        let yaml =
            "figures:\n"
            + figures(
                "a", "tin_bai", [("h1", "5"), ("q1", "2"), ("q2", "4"), ("q3", "1"), ("q4", "2")])
            + figures("a", "dang_vien", [("q3", "90"), ("q4", "100")])
            + figures("a", "ty_le_don_vi_co_ke_hoach", [("q1", "90"), ("q4", "91")])
            + figures("b", "tin_bai", [("q1", "50"), ("q2", "60"), ("q4", "70")])
            + figures("c", "tin_bai", [("h1", "hơn 10"), ("q3", "3"), ("q4", "4"), ("n25", "20")])
            + figures("b", "sang_kien", [("h1", "hơn 10"), ("q3", "3"), ("q4", "4")])
        let reading = try Fixtures.read(["so.yaml": text + yaml])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        let rolled = try #require(RollUp(of: "tinh", in: "n25", of: reading.book))
        let news = try #require(rolled[.indicator("tin_bai")])
        #expect(news.parts.map { "\($0.unit) \($0.quantity.value!)" } == ["a 8", "c 20"])
        #expect(news.missing == ["b"])
        #expect(rolled[.indicator("dang_vien")]?.computed.value == 100)
        #expect(rolled[.indicator("ty_le_don_vi_co_ke_hoach")] == nil)
        let ideas = try #require(rolled[.indicator("sang_kien")]).computed
        #expect(ideas.lower == 17 && !ideas.isExact)
        #expect(rolled.silent.map(\.id) == [])
    }

    @Test func leavesOutStockOfUnitsThatEnded() throws {
        let text = base.replacing(
            "kind: dang_bo, party_tier: co_so, parent: nhom}\n  - {id: a-uy",
            with: "kind: dang_bo, party_tier: co_so, parent: nhom, valid_to: 2025-06-30}\n"
                + "  - {id: a-uy")
        #expect(text != base)
        let yaml =
            "figures:\n" + figure("f1", "a", "10") + figure("f2", "b", "9")
            + figure("s1", "a", "100", "dang_vien") + figure("s2", "b", "50", "dang_vien")
        let reading = try Fixtures.read(["so.yaml": text + yaml])
        let rolled = try #require(RollUp(of: "tinh", in: "n25", of: reading.book))
        #expect(rolled.units.map(\.id) == ["b", "c"])
        #expect(rolled[.indicator("tin_bai")]?.computed.value == 19)
        #expect(rolled[.indicator("dang_vien")]?.computed.value == 50)
    }

    @Test func knowsOnlyUnitsThatAreMarkedWhereAnyIs() throws {
        let text = base.replacing("id: c, name", with: "id: c, reports: có, name")
        let reading = try Fixtures.read(["so.yaml": text])
        #expect(UnitTree(reading.book).reporting(to: "tinh").map(\.id) == ["c"])
    }
}
