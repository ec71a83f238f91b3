import Documents
import Records

/// A value bound to a name of a template, with the record it came from.
indirect enum Bound: Sendable {
    /// There is no value.
    case missing
    case text(BoundText)
    case quantity(BoundQuantity)
    case ratio(Rational, from: Place?)
    case date(CivilDate, from: Place?)
    case flag(Bool)
    case record(Record)
    case records([Record], table: String)
    case breakdown(Breakdown)
    case list([Bound])
    case group([(name: String, value: Bound)])

    var isMissing: Bool {
        if case .missing = self { true } else { false }
    }

    /// Whether there is something to say: not missing, empty, zero or "no".
    var isPresent: Bool {
        switch self {
        case .missing: false
        case .text(let text): !text.text.isEmpty
        case .quantity(let quantity): quantity.value.lower != .zero || quantity.value.upper != nil
        case .ratio(let ratio, _): ratio != .zero
        case .date, .record: true
        case .flag(let flag): flag
        case .records(let records, _): !records.isEmpty
        case .breakdown(let breakdown): breakdown.parts.contains { !$0.isZero }
        case .list(let values): values.contains(where: \.isPresent)
        case .group(let parts): parts.contains { $0.value.isPresent }
        }
    }
}

/// Words, and whether they are a registered name that prints exactly as it is.
struct BoundText: Sendable, Hashable {
    var text: String
    var isName = false
    /// No line may end inside it.
    var keepsTogether = false
    var source: Place?
}

/// An amount with the noun of its unit.
struct BoundQuantity: Sendable, Hashable {
    var value: Quantity
    /// The noun after the number; nil for none.
    var noun: String?
    /// Where it was stated; the first part's place when it is a sum.
    var source: Place?
    /// It was added up here, not stated by the office.
    var isComputed = false
}

/// A whole in its parts.
struct Breakdown: Sendable {
    /// One part.
    struct Part: Sendable {
        var code: String
        var label: String
        /// A short form for table headers.
        var short: String?
        /// Nil where nothing is stated.
        var quantity: BoundQuantity?

        var isZero: Bool {
            guard let value = quantity?.value else { return true }
            return value.lower == .zero && value.upper == nil
        }
    }

    var parts: [Part]
    /// The whole as stated; nil if nobody stated it.
    var stated: BoundQuantity?
    var noun: String?

    /// The sum of the parts.
    var sum: QuantitySum { parts.compactMap(\.quantity?.value).sum() }

    /// The base of shares: the computed sum, when it is exact and above zero.
    var base: Rational? { sum.exact.flatMap { $0 > .zero ? $0 : nil } }

    /// The whole: as stated, or added up.
    var whole: BoundQuantity {
        if let stated { return stated }
        return BoundQuantity(
            value: sum.quantity(), noun: noun,
            source: parts.lazy.compactMap(\.quantity?.source).first,
            isComputed: true)
    }
}
