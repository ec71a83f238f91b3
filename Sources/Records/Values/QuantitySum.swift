/// What a sum of quantities came to, and how far it can be trusted.
public struct QuantitySum: Sendable, Hashable {
    /// How far a sum can be trusted.
    public enum Certainty: String, Sendable, Hashable, Codable {
        /// Every part was counted.
        case exact
        /// A part was approximate or a range.
        case approximate
        /// A part has no number at all.
        case unknown
    }

    /// The sum of the lower ends; of all numbers when exact. Nil when unknown.
    public var lower: Rational?
    /// The sum of the upper ends, when a part was a range.
    public var upper: Rational?
    /// How far it can be trusted.
    public var certainty: Certainty

    /// The exact sum; nil when a part was not exact.
    public var exact: Rational? { certainty == .exact ? lower : nil }

    /// The sum as a quantity: exact, or marked as approximate.
    public func quantity(unit: String? = nil) -> Quantity {
        switch certainty {
        case .exact: Quantity(lower, unit: unit)
        case .approximate:
            Quantity(lower, to: upper, qualifier: upper == nil ? .about : .range, unit: unit)
        case .unknown: Quantity(nil, qualifier: .magnitude, unit: unit)
        }
    }
}

extension Sequence<Quantity> {
    /// The sum of the quantities. One approximate part makes an approximate sum; one part
    /// without a number makes it unknown. The sum of nothing is an exact zero.
    public func sum() -> QuantitySum {
        var (lower, upper) = (Rational.zero, Rational.zero)
        var (exact, ranged) = (true, false)
        for quantity in self {
            guard let low = quantity.lower else {
                return QuantitySum(lower: nil, upper: nil, certainty: .unknown)
            }
            lower += low
            upper += quantity.upper ?? low
            if quantity.upper != nil { ranged = true }
            if !quantity.isExact { exact = false }
        }
        guard lower.isDefined, upper.isDefined else {
            return QuantitySum(lower: nil, upper: nil, certainty: .unknown)
        }
        return QuantitySum(
            lower: lower, upper: ranged ? upper : nil, certainty: exact ? .exact : .approximate)
    }
}
