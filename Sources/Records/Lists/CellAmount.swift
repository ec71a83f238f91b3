/// What a cell of a column that is added up holds. Amounts are whole millionths, so that the sum
/// of any column is exact and quick.
public enum CellAmount: Sendable, Hashable {
    /// Nothing, or a dash that says so.
    case nothing
    /// A counted number, and how many decimals it is written with.
    case number(millionths: Int128, decimals: Int)
    /// A number that could be read in two ways, read as this.
    case ambiguous(millionths: Int128, decimals: Int)
    /// A number that was not counted: `hơn 7.600`, `7 - 13`.
    case approximate
    /// No number.
    case text

    /// One, in the unit of sums.
    public static let one: Int128 = 1_000_000

    /// Reads the bytes of a cell as people type numbers.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let cell = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if cell.isEmpty {
            self = .nothing
        } else if let usual = Self.usual(cell) {
            self = usual
        } else {
            self = Self.careful(String(decoding: cell, as: UTF8.self))
        }
    }

    /// The usual cell, byte by byte: `101`, `4.759`, `1.205,5`, `-12`; nil for anything else.
    private static func usual(_ cell: UnsafeBufferPointer<UInt8>) -> CellAmount? {
        var index = 0
        var isNegative = false
        if cell[0] == UInt8(ascii: "-"), cell.count > 1 {
            isNegative = true
            index = 1
        }
        guard cell.count - index <= 19 else { return nil }
        var value: Int128 = 0
        var (digits, groups, decimals) = (0, 0, 0)
        var hasDecimals = false
        while index < cell.count {
            let byte = cell[index]
            index += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Int128(byte - UInt8(ascii: "0"))
                digits += 1
                if hasDecimals { decimals += 1 }
            case UInt8(ascii: "."):
                guard !hasDecimals, groups == 0 ? (1...3).contains(digits) : digits == 3,
                    value > 0
                else { return nil }
                (groups, digits) = (groups + 1, 0)
            case UInt8(ascii: ","):
                guard !hasDecimals, groups == 0 ? digits > 0 : digits == 3 else { return nil }
                (hasDecimals, digits) = (true, 0)
            default: return nil
            }
        }
        guard digits > 0, decimals <= 6, hasDecimals || groups == 0 || digits == 3 else {
            return nil
        }
        // Three decimals after a lone comma can be mistaken for thousands.
        if decimals == 3, groups == 0 { return nil }
        for _ in decimals..<6 { value *= 10 }
        return .number(millionths: isNegative ? -value : value, decimals: decimals)
    }

    private static func careful(_ text: String) -> CellAmount {
        let text = TextCleaning.clean(text).text
        if ["-", "–", "—", "−"].contains(text) { return .nothing }
        guard let found = NumberReading(unit: { _ in nil }).quantity(text) else { return .text }
        guard found.quantity.isExact, found.quantity.of == nil, let value = found.quantity.value
        else { return .approximate }
        // A part of a hundred is no amount that can be added.
        guard found.quantity.unit == nil, let decimals = value.exactDecimals, decimals <= 6
        else { return .text }
        let (scaled, overflow) = Int128(value.numerator).multipliedReportingOverflow(by: one)
        guard !overflow else { return .text }
        let millionths = scaled / Int128(value.denominator)
        return found.isAmbiguous
            ? .ambiguous(millionths: millionths, decimals: decimals)
            : .number(millionths: millionths, decimals: decimals)
    }
}
