/// What one cell of a record holds, after its column's type was applied.
public indirect enum Value: Sendable, Hashable {
    /// The cell was empty, or its column absent.
    case missing
    /// Text in NFC.
    case text(String)
    /// A code of the column's scheme, such as `kinh_te`.
    case code(String)
    /// The identifier of a record in one of the column's tables.
    case reference(String)
    /// A number with what is known about it.
    case number(Quantity)
    /// A day, month or year.
    case date(CivilDate)
    /// Yes or no.
    case flag(Bool)
    /// Several values of one type, in order.
    case list([Value])
    /// Named parts, in order: a decision with number and date, counts by code.
    case group([Part])

    /// One named part of a group.
    public struct Part: Sendable, Hashable {
        /// The code of the part's column, or of what is counted.
        public let name: String
        /// What it holds.
        public let value: Value

        /// A part.
        public init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }
}

extension Value {
    /// Whether the cell was empty.
    public var isMissing: Bool {
        if case .missing = self { true } else { false }
    }

    /// The text, code or identifier; nil for other types.
    public var text: String? {
        switch self {
        case .text(let text), .code(let text), .reference(let text): text
        default: nil
        }
    }

    /// The quantity of a number.
    public var quantity: Quantity? {
        if case .number(let quantity) = self { quantity } else { nil }
    }

    /// The date.
    public var date: CivilDate? {
        if case .date(let date) = self { date } else { nil }
    }

    /// The flag.
    public var flag: Bool? {
        if case .flag(let flag) = self { flag } else { nil }
    }

    /// The values of a list; one value stands for a list of itself, nothing for an empty list.
    public var list: [Value] {
        switch self {
        case .missing: []
        case .list(let values): values
        default: [self]
        }
    }

    /// The parts of a group in order; empty for other types.
    public var parts: [Part] {
        if case .group(let parts) = self { parts } else { [] }
    }

    /// The part of a group called `name`; `.missing` if there is none.
    public subscript(name: String) -> Value {
        parts.first { $0.name == name }?.value ?? .missing
    }
}
