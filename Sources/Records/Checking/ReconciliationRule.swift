/// One rule that the figures of a book must meet: the smallest thing that can be read, tested
/// and explained on its own.
public protocol ReconciliationRule: Sendable {
    /// Its name: `X01`.
    var code: String { get }
    /// The key of the words that say what it demands: `records.rule-x01`.
    var wording: String { get }
    /// Where it comes from: a regulation, or the practice of those who fill in forms.
    var source: String { get }
    /// Applies it to the figures of a book.
    func check(_ ledger: Ledger) -> [CheckResult]
}

extension ReconciliationRule {
    /// `records.rule-x01`.
    public var wording: String { "records.rule-" + code.lowercased() }
}

/// The rules that are applied, in order.
public enum Reconciliation {
    /// Every rule there is.
    public static let rules: [any ReconciliationRule] = [
        TotalOfParts(), SubsetWithinWhole(), SameTotalOfPartitions(), PercentageOfBase(),
        ChangeBetweenPeriods(), RangeOfUnits(), CountOfList(), AnniversaryYears(),
        PeriodLength(), SameUnits(), YearAgainstMean(), ShareLimit(), CanonicalNames(),
        StockBalance(), OneStatus(), AwardsSayWho(), ApproximateSums(), PartsOfReport(),
        TextFaults(), NestedPeriods(), CoverageHasABase(), PercentagesHaveABase(),
        PartsOfOneScope(), PrizesOfContests(), SizeOfPartyUnits(), KhoiDanVanForm(),
        ScaleInForce(), OneAwardForOneAchievement(), CompareLikeWithLike(),
        FiguresOfLivingUnits(), TotalOfUnits(), OneValueOfAFigure(), GradeFromPoints(),
    ]
}

extension RecordBook {
    /// Applies every rule to the book; results in the order of the rules. Agreements are
    /// among them: filter by verdict.
    public func reconciled(
        by rules: [any ReconciliationRule] = Reconciliation.rules
    ) -> [CheckResult] {
        let ledger = Ledger(self)
        return rules.flatMap { $0.check(ledger) }
    }
}
