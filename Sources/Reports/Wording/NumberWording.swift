public import Documents
public import Records

/// How numbers of records are written: `4.759`, `95,6%`, `02 mô hình`.
public struct NumberWording: Sendable, Hashable {
    /// Marks for decimals and thousands.
    public var format: NumberFormat
    /// Whether counts from 1 to 9 take a zero before them, as Party papers write (`02 mô hình`).
    public var padsSmallCounts: Bool

    /// A way of writing numbers.
    public init(format: NumberFormat = .vietnamese, padsSmallCounts: Bool = true) {
        self.format = format
        self.padsSmallCounts = padsSmallCounts
    }

    /// A count or measured number: whole numbers in groups of three, others with at most two
    /// decimals (half up), trailing zeros dropped.
    public func number(_ value: Rational) -> String {
        let text = plain(value)
        guard padsSmallCounts, let whole = value.whole, (1...9).contains(whole) else { return text }
        return "0" + text
    }

    /// As `number`, never padded: for ranges, averages, tables.
    public func plain(_ value: Rational) -> String { digits(value, decimals: 2, keepsZeros: false) }

    /// With exactly `decimals` digits after the mark, trailing zeros kept: for columns.
    public func fixed(_ value: Rational, decimals: Int) -> String {
        digits(value, decimals: decimals, keepsZeros: true)
    }

    /// With its sign, for columns of differences: `+12`, `-3`, `0`.
    public func signed(_ value: Rational) -> String {
        value > .zero ? "+" + plain(value) : plain(value)
    }

    /// A part of the whole as a percentage, at most two decimals, half up: `95,6%`.
    ///
    /// Trailing zeros are dropped in prose; a table gives `decimals` and keeps them. What is not
    /// the whole never prints as `100%`, and what is not nothing never as `0%`.
    public func percent(_ ratio: Rational, decimals: Int? = nil) -> String {
        let digits = decimals ?? 2
        let value = ratio * 100
        let step = Rational(1, over: Self.power(digits))
        var text = self.digits(value, decimals: digits, keepsZeros: decimals != nil)
        if ratio != Rational(1), rounds(value, decimals: digits, to: 100) {
            let near = value < 100 ? Rational(100) - step : Rational(100) + step
            text = self.digits(near, decimals: digits, keepsZeros: decimals != nil)
        } else if ratio != .zero, rounds(value, decimals: digits, to: 0) {
            text = "dưới " + self.digits(step, decimals: digits, keepsZeros: false)
        }
        return text + "%"
    }

    private func rounds(_ value: Rational, decimals: Int, to whole: Int) -> Bool {
        guard let parts = value.magnitude.rounded(decimals: decimals) else { return false }
        return parts.whole == String(whole) && parts.decimals.allSatisfy { $0 == "0" }
    }

    private static func power(_ exponent: Int) -> Int {
        (0..<max(0, exponent)).reduce(1) { result, _ in result * 10 }
    }

    func digits(_ value: Rational, decimals: Int, keepsZeros: Bool) -> String {
        guard let parts = value.rounded(decimals: decimals) else { return "–" }
        var rest = Substring(parts.decimals)
        if !keepsZeros { while rest.last == "0" { rest.removeLast() } }
        let sign = parts.isNegative ? "-" : ""
        return sign + format.grouped(parts.whole) + (rest.isEmpty ? "" : format.decimalMark + rest)
    }
}
