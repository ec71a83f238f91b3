/// A kind of paper (báo cáo, tờ trình, công văn …) and its symbol.
public struct DocumentKind: Sendable, Hashable {
    /// Name in the templates: `bao-cao`.
    public var id: String
    /// "Báo cáo".
    public var name: String
    /// `BC`; nil for kinds without one.
    public var symbol: String?
    /// A công văn: no line for the kind, trích yếu below the number, Kính gửi.
    public var isLetter: Bool
    /// A tờ trình: its addressees stand below the title, with the label of submissions.
    public var isSubmission: Bool
    /// A giấy tờ hành chính (giấy mời, giấy giới thiệu …), allowed on smaller sheets.
    public var isPaper: Bool
    /// Where the symbol comes from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        id = fields.text("id")
        name = fields.text("name")
        symbol = fields.optionalText("symbol")
        isLetter = fields.flag("letter", default: false)
        isSubmission = fields.flag("submission", default: false)
        isPaper = fields.flag("paper", default: false)
        source = RuleSource(of: fields)
    }
}

/// A body or kind of body and its symbol in numbers.
public struct BodySymbol: Sendable, Hashable {
    /// Name in the records: `dang-uy`.
    public var id: String
    /// "Đảng uỷ xã, phường …".
    public var name: String
    /// `ĐU`.
    public var symbol: String
    /// Last day on which such a body issued papers; nil while it does.
    public var until: IssueDate?
    /// Where the symbol comes from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        id = fields.text("id")
        name = fields.text("name")
        symbol = fields.text("symbol")
        until = fields.optionalDay("until")
        source = RuleSource(of: fields)
    }
}

/// How the lines of the issuing body read at one level.
public struct IssuingLevel: Sendable, Hashable {
    static let holes = ["name", "parent"]

    /// Name of the level: `tinh`, `xa`, `co-quan-tinh`, `chi-bo` ….
    public var level: String
    /// 2a, the body above; nil where there is none. Hole `parent`.
    public var superior: Pattern?
    /// 2b, the issuing body. Hole `name`.
    public var body: Pattern
    /// Where the lines come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        level = fields.text("level")
        superior = fields.optionalPattern("superior", holes: Self.holes)
        body = fields.pattern("body", holes: Self.holes)
        source = RuleSource(of: fields)
    }

    /// Both lines for a body called `name` under `parent`: ("Đảng bộ tỉnh Khánh Hoà",
    /// "Đảng uỷ xã Công Hải").
    public func lines(name: String, parent: String? = nil) -> (superior: String?, body: String) {
        let values = ["name": name, "parent": parent ?? ""]
        return (superior?.filled(values), body.filled(values))
    }
}
