/// The number of a decision as it is written: `127-QĐ/QU`, `2345/QĐ-UBND`; with nothing before the
/// mark the number is still to be given.
public struct DecisionNumber: Sendable, Hashable {
    /// The number; nil when it is still to be given.
    public var number: Int?
    /// What stands behind the number: `-QĐ/QU`.
    public var rest: String

    /// As it was written.
    public let text: String

    /// The parts of `text`.
    public init(_ text: String) {
        self.text = text
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        number = Int(digits)
        rest = String(text.dropFirst(digits.count))
    }

    /// Whether the register is to give the number.
    public var isOpen: Bool { number == nil && (rest.hasPrefix("-") || rest.hasPrefix("/")) }

    /// The number written out: below 10 with a zero, as offices do.
    public func with(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) + rest }

    /// The symbol of the body: `QU` of `-QĐ/QU`, `UBND` of `/QĐ-UBND`.
    var symbol: String {
        let parts = rest.split { $0 == "-" || $0 == "/" }
        return parts.dropFirst().joined(separator: rest.hasPrefix("/") ? "-" : "/")
    }
}
