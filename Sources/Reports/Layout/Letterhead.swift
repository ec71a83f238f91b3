public import Documents

/// The head of a paper: on the left the bodies and the number, on the right the title of the
/// Party (or Quốc hiệu and Tiêu ngữ) and the date (items 1 to 5b and 10 to 11).
public struct Letterhead: Sendable, Hashable {
    /// 2a, the body above; nil where there is none. A newline is a forced break.
    public var superior: String?
    /// 2b, the issuing bodies, the leading one first.
    public var bodies: [String]
    /// 3, number and symbol.
    public var number: DocumentNumber
    /// 4, where the issuing body sits.
    public var place: String
    /// 4, the day; nil when the văn thư writes it later.
    public var date: IssueDate?
    /// The year printed when `date` is nil; nil leaves its space too.
    public var year: Int?
    /// 5b, trích yếu of a công văn; nil for other kinds.
    public var letterSummary: String?
    /// 10a, level of secrecy, as in `MarkRules.secrecy`.
    public var secrecy: String?
    /// 10b, level of urgency, as in `MarkRules.urgency`.
    public var urgency: String?
    /// 11a, scope of circulation.
    public var circulation: String?
    /// 11b, which draft this is; nil for a final paper.
    public var draft: Int?

    /// The head of a paper of `bodies`.
    public init(
        superior: String? = nil, bodies: [String], number: DocumentNumber, place: String,
        date: IssueDate? = nil, year: Int? = nil, letterSummary: String? = nil,
        secrecy: String? = nil, urgency: String? = nil, circulation: String? = nil,
        draft: Int? = nil
    ) {
        self.superior = superior
        self.bodies = bodies
        self.number = number
        self.place = place
        self.date = date
        self.year = year
        self.letterSummary = letterSummary
        self.secrecy = secrecy
        self.urgency = urgency
        self.circulation = circulation
        self.draft = draft
    }

    /// The head under `standard`: two rows of two columns, so that number and date are level.
    /// Marks of secrecy, urgency, circulation and drafts stand below the number.
    public func blocks(under standard: PageStandard, place source: Place = Place()) -> [Block] {
        let rules = standard.letterhead
        var bodyLines: [Block] = []
        if let superior { bodyLines.append(standard.block(.superiorBody, superior)) }
        bodyLines += standard.blocks(.issuingBody, bodies.joined(separator: rules.jointBodies))
        if let star = rules.star {
            bodyLines.append(standard.block(.star, star, role: .artifact))
        }
        var titleLines = standard.blocks(.title, rules.title)
        if let motto = rules.motto { titleLines += standard.blocks(.motto, motto) }

        var numberLines = [numberLine(under: standard)]
        if let letterSummary {
            numberLines.append(SubjectLine(letterSummary).block(under: standard))
        }
        if let secrecy { numberLines.append(standard.block(.secrecy, secrecy)) }
        if let urgency { numberLines += UrgencyMark(urgency).blocks(under: standard) }
        if let circulation {
            numberLines += CirculationMark(circulation).blocks(under: standard)
        }
        if let draft { numberLines.append(DraftMark(draft).block(under: standard)) }
        let date = standard.date.line(place: self.place, date: date, year: year)
        let (left, right) = standard.headColumns(date: date)
        return [
            standard.columns(
                left: left, bodyLines, right: right, titleLines, place: source.inside("tiêu đề")),
            standard.columns(
                left: left, numberLines, right: right, [standard.untied(.placeDate, date)],
                place: source.inside("số, ngày")),
        ]
    }

    /// The number never breaks over lines, and its blank keeps its width.
    private func numberLine(under standard: PageStandard) -> Block {
        standard.untied(.number, standard.number.line(of: number))
    }
}

extension PageStandard {
    /// Widths of the columns of a head with this place and date: those of the standard, the right
    /// one wider when a long place would not leave the date on one line. The split is no rule
    /// of its own; the left column keeps a third of the text.
    func headColumns(date: String) -> (left: Length, right: Length) {
        let style = self[.placeDate].style.text
        let needed = TimesEstimate.width(of: date, in: style) + .mm(1)
        let right = min(max(letterhead.right, needed), textWidth * (2.0 / 3))
        return (letterhead.left + letterhead.right - right, right)
    }

    /// A line of the head that stays whole: the number with its blank, the date.
    func untied(_ key: ComponentKey, _ text: String) -> Block {
        let component = self[key]
        let run = TextRun(component.cased(text), keepsTogether: true)
        return .paragraph(Paragraph([.text(run)], style: component.style, role: .line))
    }
}
