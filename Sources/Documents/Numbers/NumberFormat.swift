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

    /// Writes `value` rounded half away from zero to `decimals` digits (fewer when
    /// more than 18 would stand in all); a minus is `-`.
    /// Meant for charts and axes; exact figures of records are written from their decimals.
    public func string(_ value: Double, decimals: Int = 0) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1.0
        var digits = 0
        while digits < min(decimals, 18), abs(value) * scale < 9e17 {
            scale *= 10
            digits += 1
        }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        let (whole, part) = Int64(scaled).quotientAndRemainder(dividingBy: Int64(scale))
        var text = grouped(String(whole))
        if digits > 0 {
            let rest = String(part)
            let zeros = String(repeating: "0", count: max(0, digits - rest.count))
            text += decimalMark + zeros + rest
        }
        return value < 0 && scaled > 0 ? "-" + text : text
    }
}
