public import Documents

/// Those a công văn or tờ trình is addressed to (item 9a): "Kính gửi:", of a tờ trình of the
/// Party "Kính trình:".
public struct Addressees: Sendable, Hashable {
    /// The names in order.
    public var names: [String]
    /// Whether the paper is a tờ trình.
    public var isSubmission: Bool

    /// The addressees of a paper.
    public init(_ names: [String], isSubmission: Bool = false) {
        self.names = names
        self.isSubmission = isSubmission
    }

    /// The addressees under `standard`; none when nobody is named.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        let rules = standard.addressees
        let place = place.inside("Kính gửi")
        let label = isSubmission ? rules.submissionLabel : rules.letterLabel
        guard let first = names.first else { return [] }
        let body: [Block]
        if names.count == 1 {
            body = [.paragraph(single(first, label, under: standard, place))]
        } else if rules.firstBesideLabel {
            body = [beside(label, under: standard, place)]
        } else {
            body = below(label, under: standard, place)
        }
        return [.space(rules.spaceBefore)] + body + [.space(rules.spaceAfter)]
    }

    /// The only addressee, on the line of the label, centred.
    private func single(
        _ name: String, _ label: String, under standard: PageStandard, _ place: Place
    ) -> Paragraph {
        var style = standard[.addressees].style
        style.alignment = .center
        style.balanced = true
        let labelStyle = standard[.addresseesLabel].style.text
        let run = TextRun(label + " ", style: labelStyle, keepsTogether: true)
        return Paragraph(
            [.text(run), .plain(name.withoutEndMarks)], style: style, role: .line, place: place)
    }

    /// Several, the first level with the label.
    private func beside(
        _ label: String, under standard: PageStandard, _ place: Place
    ) -> Block {
        let rules = standard.addressees
        let style = standard[.addressees].style
        return .columns(
            Columns(
                [
                    .init(
                        share: rules.left.points,
                        blocks: [standard.block(.addresseesLabel, label, place: place)]),
                    .init(
                        share: (standard.textWidth - rules.left).points,
                        blocks: [.list(list(in: style, under: standard, place))]),
                ], gap: .pt(style.text.size * 0.25), place: place))
    }

    /// Several below the label, their bullets under its colon.
    private func below(
        _ label: String, under standard: PageStandard, _ place: Place
    ) -> [Block] {
        let rules = standard.addressees
        var labelStyle = standard[.addresseesLabel].style
        labelStyle.alignment = .end
        labelStyle.rightIndent = standard.textWidth - rules.left
        var style = standard[.addressees].style
        // A colon of Times is 0.278 em wide and ends at `left`.
        style.leftIndent = rules.left - .pt(labelStyle.text.size * 0.278)
        return [
            .paragraph(Paragraph(label, style: labelStyle, role: .line, place: place)),
            .list(list(in: style, under: standard, place)),
        ]
    }

    private func list(
        in style: ParagraphStyle, under standard: PageStandard, _ place: Place
    ) -> List {
        let rules = standard.addressees
        return List(
            items: names.enumerated().map { index, name in
                let end = index + 1 < names.count ? rules.separator : rules.end
                let text = name.withoutEndMarks + end
                return List.Item(
                    label: rules.bullet,
                    blocks: [.paragraph(Paragraph(text, style: style, place: place))])
            })
    }
}
