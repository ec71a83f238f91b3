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
    /// How the trích yếu of a công văn opens ("V/v "); nil for as written.
    public var letterOpening: String?
    /// Openings that are replaced by it.
    public var replacedOpenings: [String]
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        title = fields.text("title")
        motto = fields.optionalText("motto")
        star = fields.optionalText("star")
        left = fields.length("left")
        right = fields.length("right")
        jointBodies = fields.text("joint_bodies")
        letterOpening = fields.optionalText("letter_opening")
        replacedOpenings = fields.texts("replaced_openings")
        source = RuleSource(of: fields)
    }

    /// The trích yếu of a công văn with the opening of the standard: "về việc triển khai …",
    /// "V/v triển khai …". One that opens with the same word already stays as it is.
    /// `uncapitalised` makes the first letter behind the opening small.
    func letterSummary(_ text: String, uncapitalised: (String) -> String) -> String {
        let written = text.lowercased()
        let replaced = replacedOpenings.first { written.hasPrefix($0.lowercased()) }
        let rest = String(text.dropFirst(replaced?.count ?? 0))
        guard let letterOpening else { return rest }
        let word = letterOpening.prefix { $0 != " " } + " "
        return rest.lowercased().hasPrefix(word.lowercased())
            ? rest : letterOpening + uncapitalised(rest)
    }
}
