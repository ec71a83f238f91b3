internal import Documents

/// How appendices are headed.
public struct AppendixRules: Sendable, Hashable {
    /// Numerals of appendices.
    public enum Numerals: String, Sendable, Hashable, CaseIterable {
        /// 1, 2, 3 (Party).
        case arabic = "so"
        /// I, II, III (State).
        case roman = "la_ma"
    }

    /// "Phụ lục {number}".
    public var label: Pattern
    /// The label of an only appendix.
    public var onlyLabel: String
    /// Which numerals count appendices.
    public var numerals: Numerals
    /// "(Kèm theo …)". Holes `kind`, `number`, `date`, `short_date`, `body`.
    public var announced: Pattern
    /// Whether number and date of the paper stay unfilled in its appendices when it is an
    /// electronic one.
    public var leavesBlanks: Bool
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        label = fields.pattern("label", holes: ["number"])
        onlyLabel = fields.text("only_label")
        numerals = fields.choice("numbering") ?? .arabic
        announced = fields.pattern(
            "announced", holes: ["kind", "number", "date", "short_date", "body"])
        leavesBlanks = fields.flag("electronic_blanks", default: false)
        source = RuleSource(of: fields)
    }

    /// "Phụ lục 2", "Phụ lục II"; "Phụ lục" for an only one.
    public func label(ordinal: Int, of count: Int) -> String {
        guard count > 1 else { return onlyLabel }
        let number = numerals == .roman ? Self.roman(ordinal) : String(ordinal)
        return label.filled(["number": number])
    }

    private static func roman(_ value: Int) -> String {
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
            (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var text = ""
        for (worth, sign) in signs {
            while rest >= worth {
                text += sign
                rest -= worth
            }
        }
        return text
    }
}

/// How copies of issued papers are headed (HD 36-HD/VPTW, bản sao).
public struct CopyRules: Sendable, Hashable {
    /// A kind of copy.
    public struct Kind: Sendable, Hashable {
        /// `sao-y`, `sao-luc`, `trich-sao`.
        public var id: String
        /// "Sao y bản chính".
        public var name: String
        /// Its symbol in the number of the copy.
        public var symbol: String
    }

    /// Symbol of copies as a kind.
    public var symbol: String
    /// The kinds.
    public var kinds: [Kind]
    /// Thickness in points of the rule above the block.
    public var ruleThickness: Double
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        symbol = fields.text("symbol")
        kinds = fields.mappings("kinds") {
            Kind(id: $0.text("id"), name: $0.text("name"), symbol: $0.text("symbol"))
        }
        ruleThickness = fields.length("rule_thickness").points
        source = RuleSource(of: fields)
    }
}

/// The line at the top right of an attachment that is signed as a file of its own.
public struct StampRules: Sendable, Hashable {
    /// Holes `number`, `time`.
    public var text: Pattern
    /// The same on an electronic copy. Holes `copy`, `body`, `time`.
    public var copyText: Pattern
    /// Where it comes from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        text = fields.pattern("text", holes: ["number", "time"])
        copyText = fields.pattern("copy_text", holes: ["copy", "body", "time"])
        source = RuleSource(of: fields)
    }
}
