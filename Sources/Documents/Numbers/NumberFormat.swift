/// How numbers are written: marks for decimals and thousands. Vietnamese practice (CLDR `vi`)
/// is `4.759` and `95,6`.
public struct NumberFormat: Sendable, Hashable {
    /// Between units and decimals.
    public var decimalMark: String
    /// Between groups of three digits.
    public var groupMark: String

    /// A number format.
    public init(decimalMark: String, groupMark: String) {
        self.decimalMark = decimalMark
        self.groupMark = groupMark
    }

    /// `4.759` and `95,6`.
    public static let vietnamese = NumberFormat(decimalMark: ",", groupMark: ".")
    /// `4,759` and `95.6`.
    public static let english = NumberFormat(decimalMark: ".", groupMark: ",")

    /// Writes `digits` (ASCII digits, no sign) in groups of three: `4759` → `4.759`.
    public func grouped(_ digits: some StringProtocol) -> String {
        var left = digits.utf8.count
        guard left > 3 else { return String(digits) }
        var result = ""
        for digit in digits.unicodeScalars {
            result.unicodeScalars.append(digit)
            left -= 1
            if left > 0, left % 3 == 0 { result += groupMark }
        }
        return result
    }

    /// Writes `value` rounded half away from zero to `decimals` digits; a minus is `-`.
    /// Meant for charts and axes; exact figures of records are written from their decimals.
    public func string(_ value: Double, decimals: Int = 0) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        let whole = Int64(scaled / scale)
        var text = grouped(String(whole))
        if decimals > 0 {
            let rest = String(Int64(scaled) - whole * Int64(scale))
            let zeros = String(repeating: "0", count: max(0, decimals - rest.count))
            text += decimalMark + zeros + rest
        }
        return value < 0 && scaled > 0 ? "-" + text : text
    }
}
