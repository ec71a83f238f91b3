/// A stated amount: a number or a range, how sure it is, its unit, and the digits as written.
public struct Quantity: Sendable, Hashable {
    /// The number, or the lower end of a range; nil when only a magnitude is known.
    public var lower: Rational?
    /// The upper end of a range.
    public var upper: Rational?
    /// How sure it is.
    public var qualifier: Qualifier
    /// Code of the unit (`mo_hinh`), from the scheme `don_vi_tinh`.
    public var unit: String?
    /// The whole this is a part of, as a number: the 68 after the stroke in `68/68`.
    public var of: Rational?
    /// What this is a part of, as a code or in words: `dang_bo_co_so`.
    public var within: String?
    /// As the source writes it: `02`, `hơn 7.600`, `68/68`.
    public var asWritten: String?

    /// A quantity.
    public init(
        _ lower: Rational?, to upper: Rational? = nil, qualifier: Qualifier = .exact,
        unit: String? = nil, of: Rational? = nil, within: String? = nil, asWritten: String? = nil
    ) {
        self.lower = lower
        self.upper = upper
        self.qualifier = qualifier
        self.unit = unit
        self.of = of
        self.within = within
        self.asWritten = asWritten
    }

    /// The one number, exact or not; nil for ranges and magnitudes.
    public var value: Rational? { upper == nil ? lower : nil }

    /// Whether this is one number that was counted. Only such a quantity may enter an exact sum.
    public var isExact: Bool { qualifier == .exact && upper == nil && lower != nil }

    /// Whether there is something, but not an exact number.
    public var isApproximate: Bool { !isExact }

    /// The part of the whole, 1 for `68/68`; nil without a whole or with a whole of zero.
    public var ratio: Rational? {
        guard let value, let of else { return nil }
        let ratio = value / of
        return ratio.isDefined ? ratio : nil
    }
}
