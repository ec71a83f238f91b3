import Testing

@testable import Records

@Suite struct ComparisonTests {
    @Test(arguments: [
        (Quantity(87), Quantity(101), Change.Direction.up, Rational?.some(14)),
        (Quantity(5), Quantity(4), .down, -1),
        (Quantity(12), Quantity(12), .unchanged, 0),
        (Quantity(0), Quantity(6), .newlyArisen, 6),
        (Quantity(0), Quantity(0), .unchanged, 0),
        (Quantity(nil, qualifier: .magnitude), Quantity(6), .unknown, nil),
        (Quantity(7, to: 13, qualifier: .range), Quantity(6), .unknown, nil),
    ])
    func tellsTheDirection(
        before: Quantity, now: Quantity, direction: Change.Direction, absolute: Rational?
    ) {
        let change = Change(from: before, to: now)
        #expect(change.direction == direction)
        #expect(change.absolute == absolute)
    }

    @Test func keepsPercentExactAndLeavesItOutAfterZero() {
        #expect(Change(from: Quantity(87), to: Quantity(101)).percent == Rational(1400, over: 87))
        #expect(Change(from: Quantity(0), to: Quantity(6)).percent == nil)
        #expect(Change(from: nil, to: Quantity(6)).direction == .unknown)
    }

    @Test func countsPointsBetweenPercentages() {
        let change = Change(
            from: Quantity(Rational(918, over: 10), unit: "phan_tram"),
            to: Quantity(Rational(959, over: 10), unit: "phan_tram"))
        #expect(change.isInPoints)
        #expect(change.absolute == Rational(41, over: 10))
        #expect(change.percent == nil)
    }

    @Test func marksAChangeOfApproximateFigures() {
        let change = Change(from: Quantity(13500, qualifier: .nearly), to: Quantity(14200))
        #expect(change.isApproximate)
    }

    @Test func findsTheYearBeforeInTheSample() throws {
        let book = try Fixtures.sample().book
        let year = try #require(book.period("nam-2023"))
        let before = try #require(book.period(before: year))
        #expect(before.id == "nam-2022")
        let comparison = try #require(PeriodComparison(year.id, with: before.id, in: book))
        let changes = book.modelTallies.filter { $0.period == year.id }.prefix(6)
            .map { comparison.change(of: $0).absolute?.whole }
        #expect(changes == [0, 14, 5, 3, -1, 4])
        let news = try #require(book.figure("dt-2023"))
        #expect(comparison.change(of: news).direction == .newlyArisen)
        let plan = try #require(book.figure("tb-2023-kh"))
        #expect(comparison.change(of: plan).direction == .unknown)
        let members = comparison.change(ofCount: "dang_vien", in: "db-khoi-cqdn")
        #expect(members.absolute == 88)
        #expect(members.previous?.value == 4671)
    }

    @Test func comparesTwoBooks() throws {
        func book(_ year: Int, _ value: Int) throws -> RecordBook {
            try Fixtures.read([
                "so.yaml": """
                organizations: [{id: q, name: "Quận Đông Hồ", kind: don_vi_hanh_chinh}]
                periods: [{id: n\(year), kind: nam, label: "năm \(year)", from: \(year)-01-01, to: \(year)-12-31}]
                figures: [{id: f, org: q, period: n\(year), indicator: tin_bai, value: \(value)}]
                """
            ]).book
        }
        let (now, before) = (try book(2023, 30), try book(2022, 20))
        let comparison = try #require(
            PeriodComparison("n2023", with: "n2022", in: now, previousBook: before))
        let figure = try #require(now.figure("f"))
        #expect(comparison.change(of: figure).percent == 50)
    }
}
