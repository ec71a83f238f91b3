public import Documents

/// What stands at the head of a paper and how its two columns share the text width.
public struct LetterheadRules: Sendable, Hashable {
    /// ĐẢNG CỘNG SẢN VIỆT NAM, or the State's Quốc hiệu.
    public var title: String
    /// The State's Tiêu ngữ; nil for the Party.
    public var motto: String?
    /// The sign below the issuing body; nil where a rule stands instead.
    public var star: String?
    /// Width of the left column.
    public var left: Length
    /// Width of the right column.
    public var right: Length
    /// Between the names of bodies that issue together.
    public var jointBodies: String
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        title = fields.text("title")
        motto = fields.optionalText("motto")
        star = fields.optionalText("star")
        left = fields.length("left")
        right = fields.length("right")
        jointBodies = fields.text("joint_bodies")
        source = RuleSource(of: fields)
    }
}
