public import Documents

/// What makes a paper a copy (bản sao): below a rule across the text, the copying body, its
/// number, the kind of copy, place and date, then signature and recipients.
public struct CopyBlock: Sendable, Hashable {
    /// Id of the kind: `sao-y`, `sao-luc`, `trich-sao`.
    public var kind: String
    /// 2a of the copying body.
    public var superior: String?
    /// 2b, the copying body.
    public var body: String
    /// Number of the copy; nil leaves the space.
    public var number: Int?
    /// Symbol of the copying body.
    public var symbol: String
    /// Where it sits.
    public var place: String
    /// The day of the copy; nil leaves the space.
    public var date: IssueDate?
    /// Signature and recipients.
    public var closing: ClosingBlock

    /// A copy block.
    public init(
        kind: String, superior: String? = nil, body: String, number: Int?, symbol: String,
        place: String, date: IssueDate?, closing: ClosingBlock
    ) {
        self.kind = kind
        self.superior = superior
        self.body = body
        self.number = number
        self.symbol = symbol
        self.place = place
        self.date = date
        self.closing = closing
    }

    /// The number line: `Số 24-BS/UBKTTU`.
    public func numberLine(under standard: PageStandard) -> String {
        let rules = standard.number
        let symbol = copyKind(under: standard)?.symbol ?? standard.copies.symbol
        let number = rules.digits(number)
        return rules.label
            + rules.pattern.filled(["number": number, "kind": symbol, "bodies": self.symbol])
    }

    /// The block under `standard`, kept on one page.
    public func blocks(under standard: PageStandard, place source: Place = Place()) -> [Block] {
        let rules = standard.letterhead
        var left: [Block] = []
        if let superior { left.append(standard.block(.superiorBody, superior)) }
        left += standard.blocks(.issuingBody, body)
        if let star = rules.star { left.append(standard.block(.star, star, role: .artifact)) }
        left.append(standard.untied(.number, numberLine(under: standard)))
        let name = copyKind(under: standard)?.name ?? kind
        let date = standard.date.line(place: place, date: date)
        let (leftWidth, rightWidth) = standard.headColumns(date: date)
        let right = [standard.block(.copyKind, name), standard.untied(.placeDate, date)]
        let rule = Rule(
            .ofWidth(1), thickness: standard.copies.ruleThickness, spaceBefore: .pt(12),
            spaceAfter: .pt(6))
        let source = source.inside("bản sao")
        let blocks =
            [
                Block.rule(rule),
                standard.columns(
                    left: leftWidth, left, right: rightWidth, right, place: source),
            ] + closing.blocks(under: standard, place: source)
        return [.group(Group(blocks, keepTogether: true))]
    }

    private func copyKind(under standard: PageStandard) -> CopyRules.Kind? {
        standard.copies.kinds.first { $0.id == kind }
    }
}
