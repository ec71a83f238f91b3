public import Documents

/// How those a paper is sent to are listed on its first page (item 9a).
public struct AddresseeRules: Sendable, Hashable {
    /// "Kính gửi:".
    public var letterLabel: String
    /// "Kính trình:" of a tờ trình.
    public var submissionLabel: String
    /// Before each of several.
    public var bullet: String
    /// Behind each but the last of several.
    public var separator: String
    /// Behind the last of several.
    public var end: String
    /// Whether the first of several stands on the line of the label; otherwise all stand below
    /// it, their bullets under the colon.
    public var firstBesideLabel: Bool
    /// From the left margin to the end of the label when there are several.
    public var left: Length
    /// White space above.
    public var spaceBefore: Length
    /// White space below.
    public var spaceAfter: Length
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        letterLabel = fields.text("letter_label")
        submissionLabel = fields.text("submission_label")
        bullet = fields.text("bullet")
        separator = fields.text("separator")
        end = fields.text("end")
        firstBesideLabel = fields.flag("first_beside_label")
        left = fields.length("left")
        spaceBefore = fields.length("space_before")
        spaceAfter = fields.length("space_after")
        source = RuleSource(of: fields)
    }
}

/// How the Nơi nhận list reads (item 9b).
public struct RecipientRules: Sendable, Hashable {
    /// "Nơi nhận:".
    public var label: String
    /// Before each line.
    public var bullet: String
    /// Behind each line but the last.
    public var separator: String
    /// Behind the last line.
    public var end: String
    /// "Như trên", first where the paper names addressees.
    public var asAbove: String
    /// The last line. Hole `archive`.
    public var archive: Pattern
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        label = fields.text("label")
        bullet = fields.text("bullet")
        separator = fields.text("separator")
        end = fields.text("end")
        asAbove = fields.text("as_above")
        archive = fields.pattern("archive", holes: ["archive"])
        source = RuleSource(of: fields)
    }
}

/// How căn cứ lines begin and end.
public struct LegalBasisRules: Sendable, Hashable {
    /// Before each line; nil for nothing.
    public var bullet: String?
    /// Behind each line but the last.
    public var separator: String
    /// Behind the last line.
    public var end: String
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        bullet = fields.optionalText("bullet")
        separator = fields.text("separator")
        end = fields.text("end")
        source = RuleSource(of: fields)
    }
}
