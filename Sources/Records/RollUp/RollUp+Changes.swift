/// What is different between two roll-ups of one superior: an earlier period, or the same
/// period as it was known before more reports came in.
public struct RollUpChanges: Sendable {
    /// Units that report now and did not before.
    public let appeared: [Organization]
    /// Units that reported before and do not now, though they still ought to.
    public let fellSilent: [Organization]
    /// Units that ought to report now and were not there before: set up, merged, renamed.
    public let established: [Organization]
    /// Units that ought to have reported before and are no more.
    public let ended: [Organization]
    /// Units that report both times, with the figures that are not as they were.
    public let changed: [(unit: Organization, keys: [RollUpKey])]
}

extension RollUp {
    /// What is different from `earlier`.
    public func changes(since earlier: RollUp) -> RollUpChanges {
        let (now, before) = (Set(units.map(\.id)), Set(earlier.units.map(\.id)))
        let (spoke, hadSpoken) = (Set(reported.map(\.id)), Set(earlier.reported.map(\.id)))
        var differing: [String: [RollUpKey]] = [:]
        for key in keys {
            let old = Dictionary(
                (earlier[key]?.parts ?? []).map { ($0.unit, $0.quantity) },
                uniquingKeysWith: { first, _ in first })
            for part in self[key]?.parts ?? [] where !part.quantity.saysTheSame(as: old[part.unit])
            {
                differing[part.unit, default: []].append(key)
            }
        }
        return RollUpChanges(
            appeared: reported.filter { !hadSpoken.contains($0.id) && before.contains($0.id) },
            fellSilent: earlier.reported.filter { now.contains($0.id) && !spoke.contains($0.id) },
            established: units.filter { !before.contains($0.id) },
            ended: earlier.units.filter { !now.contains($0.id) },
            changed: reported.filter { hadSpoken.contains($0.id) }.compactMap { unit in
                differing[unit.id].map { (unit, $0) }
            })
    }
}

extension Quantity {
    /// Whether both say the same amount, however they are written.
    func saysTheSame(as other: Quantity?) -> Bool {
        guard let other else { return false }
        return lower == other.lower && upper == other.upper && qualifier == other.qualifier
            && of == other.of
    }
}
