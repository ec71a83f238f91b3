/// How the number and symbol of a paper are written (HD 05-HD/VPTW item 3, NĐ 30/2020 item 3).
public struct NumberRules: Sendable, Hashable {
    /// Through what the numbers of a kind run.
    public enum Run: String, Sendable, Hashable, CaseIterable {
        /// A term of the committee (nhiệm kỳ cấp uỷ).
        case term
        /// A calendar year.
        case year
    }

    static let holes = ["number", "kind", "bodies", "unit"]

    /// "Số " or "Số: ".
    public var label: String
    /// The number with its symbol.
    public var pattern: Pattern
    /// The same for a công văn.
    public var letterPattern: Pattern
    /// Between the symbols of bodies that issue together.
    public var joint: String
    /// Fewest digits: 2 writes 5 as `05`.
    public var digits: Int
    /// The space left where the văn thư writes the number.
    public var blank: String
    /// Through what numbers run.
    public var run: Run
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        label = fields.text("label")
        pattern = fields.pattern("pattern", holes: Self.holes)
        letterPattern = fields.pattern("letter_pattern", holes: Self.holes)
        joint = fields.text("joint")
        digits = fields.integer("digits")
        blank = fields.text("blank")
        run = fields.choice("run") ?? .year
        source = RuleSource(of: fields)
    }
}

extension NumberRules {
    /// The number with its symbol, as text names it: `05-BC/ĐU`, `12/UBND-VX`.
    public func symbol(of number: DocumentNumber) -> String {
        let pattern = number.kind.isLetter ? letterPattern : pattern
        var text = pattern.filled([
            "number": digits(number.number), "kind": number.kind.symbol ?? "",
            "bodies": number.bodies.joined(separator: joint), "unit": number.unit ?? "",
        ])
        // A kind without a symbol or a letter without its unit leaves no loose mark behind.
        while let last = text.last, last == "-" || last == "/" { text.removeLast() }
        return text.replacing("/-", with: "/").replacing("-/", with: "/")
    }

    /// The number alone, padded to `digits`; the space for it when there is none.
    func digits(_ number: Int?) -> String {
        guard let number else { return blank }
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// The whole line: `Số 05-BC/ĐU`; without a number the space for it.
    public func line(of number: DocumentNumber) -> String { label + symbol(of: number) }
}

/// Number and symbol of one paper.
public struct DocumentNumber: Sendable, Hashable {
    /// The number; nil when the văn thư writes it later.
    public var number: Int?
    /// The kind, with its symbol.
    public var kind: DocumentKind
    /// Symbols of the issuing bodies, the leading one first: `BTCTU`, `BDVTU`.
    public var bodies: [String]
    /// Symbol of the unit that drafted a công văn of the State (`VX`).
    public var unit: String?

    /// A number of a paper of `kind`.
    public init(_ number: Int?, kind: DocumentKind, bodies: [String], unit: String? = nil) {
        self.number = number
        self.kind = kind
        self.bodies = bodies
        self.unit = unit
    }
}
