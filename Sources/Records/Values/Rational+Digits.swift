extension Rational {
    /// This number rounded half away from zero to `decimals` digits: sign, digits before and
    /// after the mark, without marks (`-4759`, `5`). Nil when undefined.
    public func rounded(decimals: Int) -> (isNegative: Bool, whole: String, decimals: String)? {
        guard isDefined, (0...15).contains(decimals) else { return nil }
        var scale: UInt128 = 1
        for _ in 0..<decimals { scale *= 10 }
        let top = UInt128(numerator.magnitude) * scale * 2 + UInt128(denominator)
        let rounded = top / (UInt128(denominator) * 2)
        let whole = String(rounded / scale)
        guard decimals > 0 else { return (isNegative && rounded > 0, whole, "") }
        let rest = String(rounded % scale)
        let zeros = String(repeating: "0", count: decimals - rest.utf8.count)
        return (isNegative && rounded > 0, whole, zeros + rest)
    }

    /// How many decimals write this number exactly (0 for whole numbers), or nil if none do.
    public var exactDecimals: Int? {
        guard isDefined else { return nil }
        var rest = denominator
        var (twos, fives) = (0, 0)
        while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
        while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
        return rest == 1 ? max(twos, fives) : nil
    }
}

extension Rational: CustomStringConvertible {
    /// Plain digits with a decimal point for developers and JSON: `4759`, `95.6`, `1/3`.
    public var description: String {
        guard isDefined else { return "undefined" }
        guard let decimals = exactDecimals, let parts = rounded(decimals: decimals) else {
            return "\(numerator)/\(denominator)"
        }
        let sign = parts.isNegative ? "-" : ""
        return sign + parts.whole + (parts.decimals.isEmpty ? "" : "." + parts.decimals)
    }
}
