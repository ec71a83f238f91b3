/// An exact number: a fraction in lowest terms. Figures are added and divided without rounding;
/// rounding happens once, where a number is printed. What cannot be held (division by zero,
/// more than about eighteen digits) becomes `undefined` instead of a wrong number or a crash.
public struct Rational: Sendable, Hashable {
    /// Above the line, with the sign.
    public let numerator: Int64
    /// Below the line, above zero; zero only in `undefined`.
    public let denominator: Int64

    /// The whole number `value`.
    public init(_ value: Int) {
        numerator = Int64(value)
        denominator = 1
    }

    /// The fraction `numerator / denominator` in lowest terms; `undefined` if it cannot be held.
    public init(_ numerator: Int, over denominator: Int) {
        self.init(wide: Int128(numerator), over: Int128(denominator))
    }

    /// The result of a division by zero or of an overflow.
    public static let undefined = Rational(numerator: 0, denominator: 0)
    /// Nothing.
    public static let zero = Rational(0)

    private init(numerator: Int64, denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    init(wide numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else {
            self = .undefined
            return
        }
        let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        let top = sign * (numerator / Int128(divisor))
        let bottom = sign * (denominator / Int128(divisor))
        guard let heldTop = Int64(exactly: top), let heldBottom = Int64(exactly: bottom) else {
            self = .undefined
            return
        }
        self.init(numerator: heldTop, denominator: heldBottom)
    }

    private static func greatestDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    /// Whether this is a number.
    public var isDefined: Bool { denominator != 0 }
    /// Whether this is a whole number.
    public var isWhole: Bool { denominator == 1 }
    /// Whether this is below zero.
    public var isNegative: Bool { numerator < 0 }
    /// The whole number this is, or nil.
    public var whole: Int? { isWhole ? Int(numerator) : nil }
    /// The nearest binary number, for charts; nan when undefined.
    public var double: Double { isDefined ? Double(numerator) / Double(denominator) : .nan }
    /// Without its sign.
    public var magnitude: Rational {
        isNegative ? Rational(wide: -Int128(numerator), over: Int128(denominator)) : self
    }
}

extension Rational {
    /// The exact sum.
    public static func + (a: Rational, b: Rational) -> Rational {
        guard a.isDefined, b.isDefined else { return .undefined }
        let top = Int128(a.numerator) * Int128(b.denominator)
        let (sum, overflow) = top.addingReportingOverflow(
            Int128(b.numerator) * Int128(a.denominator))
        guard !overflow else { return .undefined }
        return Rational(wide: sum, over: Int128(a.denominator) * Int128(b.denominator))
    }

    /// The number below zero by as much.
    public static prefix func - (a: Rational) -> Rational {
        Rational(wide: -Int128(a.numerator), over: Int128(a.denominator))
    }

    /// The exact difference.
    public static func - (a: Rational, b: Rational) -> Rational { a + (-b) }

    /// The exact product.
    public static func * (a: Rational, b: Rational) -> Rational {
        guard a.isDefined, b.isDefined else { return .undefined }
        return Rational(
            wide: Int128(a.numerator) * Int128(b.numerator),
            over: Int128(a.denominator) * Int128(b.denominator))
    }

    /// The exact quotient; `undefined` when `b` is zero.
    public static func / (a: Rational, b: Rational) -> Rational {
        guard a.isDefined, b.isDefined else { return .undefined }
        return Rational(
            wide: Int128(a.numerator) * Int128(b.denominator),
            over: Int128(a.denominator) * Int128(b.numerator))
    }

    /// Adds `b`.
    public static func += (a: inout Rational, b: Rational) { a = a + b }
}

extension Rational: Comparable {
    /// Smaller first; `undefined` is not smaller than anything.
    public static func < (a: Rational, b: Rational) -> Bool {
        guard a.isDefined, b.isDefined else { return false }
        return Int128(a.numerator) * Int128(b.denominator)
            < Int128(b.numerator) * Int128(a.denominator)
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    /// The whole number `value`.
    public init(integerLiteral value: Int) { self.init(value) }
}
