/// X02: other likely ways to understand a total whose parts do not add up: with another kind
/// counted in, with another level counted in, or as a further declared relation says. None of
/// them is chosen; every difference is given.
enum AlternativeReadings {
    /// More readings than this help nobody.
    private static let limit = 6

    static func of(
        _ claim: SumClaim, _ others: [SumClaim], in ledger: Ledger
    ) -> [CheckResult.Reading] {
        var candidates = others.map { other in
            other.parts.filter { part in !claim.parts.contains { $0.id == part.id } }
        }
        if let total = ledger.book["model_tallies"][claim.total.id].map(ModelTally.init) {
            let neighbours = TallyPartition.neighbours(of: total, in: ledger)
                .compactMap { ledger.figure($0.id) }
            candidates += neighbours.map { [$0] }
            if neighbours.count > 1 { candidates.append(neighbours) }
        }
        var seen: Set<[String]> = []
        var readings: [CheckResult.Reading] = []
        for added in candidates
        where !added.isEmpty && seen.insert(added.map(\.id).sorted()).inserted {
            readings.append(reading(of: claim, adding: added))
        }
        return Array(readings.prefix(limit))
    }

    private static func reading(
        of claim: SumClaim, adding added: [CheckedFigure]
    ) -> CheckResult.Reading {
        let parts = claim.parts + added
        let sum = parts.map { $0.quantity ?? Quantity(nil) }.sum()
        let difference = claim.total.quantity?.value.flatMap { stated in
            sum.exact.map { stated - $0 }
        }
        let verdict: Verdict =
            switch difference {
            case .some(0): .agrees
            case .some: .differs
            case nil: .needsLook
            }
        return CheckResult.Reading(
            added: added, parts: parts,
            computed: sum.quantity(unit: claim.total.quantity?.unit), difference: difference,
            verdict: verdict)
    }
}
