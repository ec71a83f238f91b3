public import Documents

/// How one part of a paper looks, and what its rule allows.
public struct Component: Sendable, Hashable {
    /// The drawn line below a component.
    public struct Line: Sendable, Hashable {
        /// Its length as a share of the text above.
        public var ofText: Double
        /// Shares that the rule allows.
        public var allowed: ClosedRange<Double>?
        /// The line as it is drawn.
        public var rule: Rule
    }

    /// How it is set.
    public var style: ParagraphStyle
    /// What happens to its letters.
    public var casing: LetterCasing
    /// Words that keep their capital at the start of a `lowerFirst` text.
    public var keptCapitals: [String]
    /// Text that is always the same (`-----`).
    public var fixedText: String?
    /// The line below.
    public var line: Line?
    /// Level of the heading it is in the structure of the document; nil for no heading.
    public var headingLevel: Int?
    /// Sizes in points that the rule allows.
    public var allowedSizes: ClosedRange<Double>?
    /// Exact baseline distances in points that the rule allows.
    public var allowedLeadings: ClosedRange<Double>?
    /// Baseline distances in natural lines that the rule allows.
    public var allowedLineFactors: ClosedRange<Double>?
    /// Indents of the first line that the rule allows.
    public var allowedIndents: ClosedRange<Length>?
    /// Spaces below that the rule allows.
    public var allowedSpaces: ClosedRange<Length>?
    /// Where these values come from.
    public var source: RuleSource

    /// `text` in the component's case.
    public func cased(_ text: String) -> String {
        casing.apply(to: text, keeping: keptCapitals)
    }
}

extension Component {
    init(reading fields: MappingReader, family: String) {
        let text = TextStyle(
            family: family, size: fields.points("size"),
            bold: fields.flag("bold", default: false),
            italic: fields.flag("italic", default: false),
            underline: fields.flag("underline", default: false))
        style = ParagraphStyle(
            text: text, alignment: fields.choice("align", Alignment.self)?.alignment ?? .start,
            leading: fields.leading("leading"),
            spaceBefore: fields.length("space_before", default: .zero),
            spaceAfter: fields.length("space_after", default: .zero),
            firstLineIndent: fields.length("indent", default: .zero),
            leftIndent: fields.length("left_indent", default: .zero),
            keepWithNext: fields.flag("keep_with_next", default: false),
            balanced: fields.flag("balanced", default: false))
        casing = fields.choice("case") ?? .asIs
        keptCapitals = fields.optionalTexts("keep_capitals")
        fixedText = fields.optionalText("text")
        let level = fields.integer("level", default: 0)
        headingLevel = level > 0 ? level : nil
        line = fields.optionalMapping("rule") { Line(reading: $0) }
        allowedSizes = fields.optionalPoints("sizes")
        allowedLeadings = fields.optionalPoints("leadings")
        allowedLineFactors = fields.optionalShares("line_factors")
        allowedIndents = fields.optionalLengths("indents")
        allowedSpaces = fields.optionalLengths("space_afters")
        source = RuleSource(of: fields)
        checkRanges(fields)
    }

    /// Words for alignments as the files write them.
    private enum Alignment: String, CaseIterable {
        case start, center, end, justified
        var alignment: ParagraphStyle.Alignment {
            switch self {
            case .start: .start
            case .center: .center
            case .end: .end
            case .justified: .justified
            }
        }
    }

    /// Reports a printed value that its own range forbids.
    private func checkRanges(_ fields: MappingReader) {
        if let allowedSizes, !allowedSizes.contains(style.text.size) {
            fields.reportOutOfRange("size", "\(allowedSizes) pt")
        }
        if let allowedLeadings {
            if case .exact(let leading) = style.leading, allowedLeadings.contains(leading) {
            } else {
                fields.reportOutOfRange("leading", "exact \(allowedLeadings) pt")
            }
        }
        if let allowedLineFactors {
            if case .multiple(let factor) = style.leading, allowedLineFactors.contains(factor) {
            } else {
                fields.reportOutOfRange("leading", "\(allowedLineFactors) lines")
            }
        }
        if let allowedIndents, !allowedIndents.contains(style.firstLineIndent) {
            fields.reportOutOfRange("indent", allowedIndents.inMillimetres)
        }
        if let allowedSpaces, !allowedSpaces.contains(style.spaceAfter) {
            fields.reportOutOfRange("space_after", allowedSpaces.inMillimetres)
        }
        if let line, let allowed = line.allowed, !allowed.contains(line.ofText) {
            fields.reportOutOfRange("rule", "\(allowed)")
        }
    }
}

extension Component.Line {
    init(reading fields: MappingReader) {
        ofText = fields.share("of_text")
        allowed = fields.optionalShares("of_text_range")
        rule = Rule(
            .ofTextBefore(ofText), thickness: fields.length("thickness").points,
            spaceBefore: fields.length("above"), spaceAfter: fields.length("below"))
    }
}

extension MappingReader {
    /// Reports that the value of `key` is outside `allowed`.
    func reportOutOfRange(_ key: String, _ allowed: String) {
        report(.standardOutOfRange, given(key), key: key, ["allowed": allowed])
    }
}

extension ClosedRange<Length> {
    /// `20.0...25.0 mm`.
    var inMillimetres: String {
        func rounded(_ length: Length) -> Double { (length.millimetres * 100).rounded() / 100 }
        return "\(rounded(lowerBound))...\(rounded(upperBound)) mm"
    }
}
