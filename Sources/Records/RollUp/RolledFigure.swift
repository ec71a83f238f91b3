public import Documents

/// A figure of a superior as its units give it. What the superior states stands beside it.
public struct RolledFigure: Sendable {
    /// What one unit states.
    public struct Part: Sendable {
        /// The unit.
        public var unit: String
        /// What it states.
        public var quantity: Quantity
        /// Where it states it.
        public var place: Place
        /// The name of the figure in the book.
        public var figure: String
    }

    /// What is added up.
    public var key: RollUpKey
    /// What the units come to; approximate when a part is.
    public var computed: Quantity
    /// What went in, each unit once.
    public var parts: [Part]
    /// Units that ought to report and give no figure.
    public var missing: [String]
    /// How many units ought to report.
    public var expected: Int
    /// What the superior itself states.
    public var stated: Part?
    /// A mean of shares whose bases are not known, so that large and small units weigh alike.
    public var isUnweighted: Bool

    /// Whether every unit gave the figure.
    public var isComplete: Bool { missing.isEmpty }

    /// Adds up `parts` by `aggregation`; nil for what is not added up, without parts, or where
    /// they are in units of which `schema` knows no common family.
    static func computed(
        _ parts: [Part], by aggregation: String, decimals: Int, unit: String?,
        in schema: RecordSchema
    ) -> (quantity: Quantity, isUnweighted: Bool)? {
        guard let first = parts.first, aggregation != "khong" else { return nil }
        let quantities = parts.map(\.quantity)
        let own = unit
        let unit = first.quantity.unit ?? own
        guard quantities.allSatisfy({ schema.countsTheSame($0.unit ?? own, unit) }) else {
            return nil
        }
        let bases = quantities.compactMap(\.of)
        let base = bases.count == parts.count ? bases.reduce(Rational.zero, +) : nil
        if aggregation != "binh_quan" || base != nil && unit != "phan_tram" {
            var sum = quantities.sum().quantity(unit: unit)
            if let base, base.isDefined { sum.of = base }
            return (sum, false)
        }
        guard parts.count > 1 else { return (first.quantity, false) }
        let sum = quantities.sum()
        guard let lower = sum.lower, sum.upper == nil else {
            return (Quantity(nil, qualifier: .magnitude, unit: unit), true)
        }
        let mean = (lower / Rational(parts.count)).nearest(decimals: decimals)
        let isEqual = quantities.allSatisfy { $0.isExact && $0.value == mean }
        return (Quantity(mean, qualifier: isEqual ? .exact : .about, unit: unit), !isEqual)
    }
}

extension Rational {
    /// This number rounded half away from zero to `decimals` digits.
    func nearest(decimals: Int) -> Rational {
        guard let digits = rounded(decimals: decimals),
            let top = Int(digits.whole + digits.decimals)
        else { return self }
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        return Rational(digits.isNegative ? -top : top, over: scale)
    }
}
