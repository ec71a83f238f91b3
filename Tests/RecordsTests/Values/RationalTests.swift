import Testing

@testable import Records

@Suite struct RationalTests {
    @Test func addsAndDividesExactly() {
        #expect(Rational(1, over: 3) + Rational(1, over: 6) == Rational(1, over: 2))
        #expect(Rational(26) / 98 * 98 == 26)
        #expect(Rational(-2, over: -4) == Rational(1, over: 2))
        #expect(Rational(1, over: 3) < Rational(34, over: 100))
    }

    @Test func neverCrashes() {
        #expect(!(Rational(1) / 0).isDefined)
        #expect(!Rational(1, over: 0).isDefined)
        let huge = Rational(Int.max)
        #expect(!(huge + huge).isDefined)
        #expect(!(huge * huge).isDefined)
        #expect(!(-Rational(Int.min)).isDefined)
        #expect(!(Rational.undefined + 1).isDefined)
    }

    @Test(arguments: [
        (Rational(2600, over: 98), 1, "26", "5"), (Rational(1, over: 2), 0, "1", ""),
        (Rational(-1, over: 2), 0, "1", ""), (Rational(2, over: 3), 2, "0", "67"),
        (Rational(4759), 0, "4759", ""), (Rational(999, over: 1000), 2, "1", "00"),
    ])
    func roundsHalfAwayFromZero(
        number: Rational, decimals: Int, whole: String, fraction: String
    ) throws {
        let parts = try #require(number.rounded(decimals: decimals))
        #expect(parts.whole == whole)
        #expect(parts.decimals == fraction)
    }

    @Test func sumsKnowHowSureTheyAre() {
        #expect([Quantity(44), Quantity(28)].sum().exact == 72)
        #expect([Quantity]().sum().exact == 0)
        let vague = [Quantity(44), Quantity(28, qualifier: .nearly)].sum()
        #expect(vague.certainty == .approximate)
        #expect(vague.exact == nil)
        let range = [Quantity(10, to: 15, qualifier: .range), Quantity(5)].sum()
        #expect(range.quantity().upper == 20)
        #expect([Quantity(1), Quantity(nil, qualifier: .magnitude)].sum().certainty == .unknown)
    }
}
