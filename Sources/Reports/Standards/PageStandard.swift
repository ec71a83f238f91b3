public import Documents

/// The look of a family of papers as data: every size, margin, wording and symbol of one rule,
/// with its source. Read from `templates/standards/<id>.yaml` by `PageStandard.load`.
public struct PageStandard: Sendable, Hashable {
    /// Whose papers a standard rules.
    public enum System: String, Sendable, Hashable, CaseIterable {
        /// Papers of the Party.
        case party
        /// Papers of State bodies.
        case state
    }

    /// Name by which templates and commands call it: `dang-hd05`.
    public var id: String
    /// Name for people.
    public var name: String
    /// Whose papers it rules.
    public var system: System
    /// Key in `documents` of the rule itself.
    public var document: String
    /// First day on which it is in force.
    public var validFrom: IssueDate
    /// Last day on which it is in force; nil while it is.
    public var validTo: IssueDate?
    /// The documents that the values come from, by key.
    public var documents: [String: RuleDocument]
    /// Sheet, margins, page number.
    public var page: PageRules
    /// The head of a paper.
    public var letterhead: LetterheadRules
    /// Looks of the components; ask through the subscript.
    public var components: [ComponentKey: Component]
    /// Sizes that the rule wants together; empty where it does not.
    public var sizeSets: [[ComponentKey: Double]]
    /// Number and symbol.
    public var number: NumberRules
    /// Dates.
    public var date: DateRules
    /// Kinds of papers with their symbols.
    public var kinds: [DocumentKind]
    /// Bodies with their symbols.
    public var bodies: [BodySymbol]
    /// Lines of the issuing body by level.
    public var issuers: [IssuingLevel]
    /// The signature block.
    public var signing: SigningRules
    /// Kính gửi, Kính trình.
    public var addressees: AddresseeRules
    /// Nơi nhận.
    public var recipients: RecipientRules
    /// Căn cứ.
    public var legalBases: LegalBasisRules
    /// Secrecy, urgency, circulation, drafts, typist, contact.
    public var marks: MarkRules
    /// Appendices.
    public var appendix: AppendixRules
    /// Copies.
    public var copies: CopyRules
    /// What closes the text: `.` or `./.`.
    public var textEnd: String
    /// The line of separately signed attachments.
    public var attachmentStamp: StampRules
    /// `hoà` or `hòa`: where the tone mark of open syllables stands.
    public var tone: Tone
    /// How numbers are written.
    public var numbers: NumberFormat
    /// Whether counts below 10 are written `02` in running text (an option of the office).
    public var padsSmallCounts: Bool
    /// Tables.
    public var tables: TableRules
    /// Charts.
    public var charts: ChartRules
    /// Where long names may break.
    public var phrases: PhraseRules

    /// Where the tone mark of `oa`, `oe`, `uy` stands.
    public enum Tone: String, Sendable, Hashable, CaseIterable {
        /// `hoà`, `uỷ`.
        case mainVowel = "hoà"
        /// `hòa`, `ủy`.
        case firstVowel = "hòa"
    }
}

extension PageStandard {
    /// The look of a component. A component that these papers do not have looks like the body.
    public subscript(key: ComponentKey) -> Component {
        if let component = components[key] ?? components[.body] { return component }
        preconditionFailure("a loaded standard has a body component")
    }

    /// The kind called `name` by its id, name or symbol, whatever the case; nil for none.
    public func kind(_ name: String) -> DocumentKind? {
        kinds.first { $0.id == name } ?? kinds.first { $0.name.matchKey == name.matchKey }
            ?? kinds.first { $0.symbol == name }
    }

    /// The symbol of the body called `id`; nil for none.
    public func body(_ id: String) -> BodySymbol? { bodies.first { $0.id == id } }

    /// The lines of issuing bodies at `level`; nil for an unknown level.
    public func issuer(_ level: String) -> IssuingLevel? { issuers.first { $0.level == level } }

    /// Whether the standard is in force on `date`.
    public func isInForce(on date: IssueDate) -> Bool {
        date >= validFrom && validTo.map { date <= $0 } ?? true
    }

    /// What there is to say about a paper dated `date`: a warning when the standard was not in
    /// force that day, nothing otherwise. The paper prints all the same.
    public func findings(on date: IssueDate, at place: Place) -> [Diagnostic] {
        if date < validFrom {
            return [
                Diagnostic(
                    .warning, .standardNotYetInForce, at: place,
                    ["standard": id, "date": date.iso, "from": validFrom.iso])
            ]
        }
        if let validTo, date > validTo {
            return [
                Diagnostic(
                    .warning, .standardNoLongerInForce, at: place,
                    ["standard": id, "date": date.iso, "to": validTo.iso])
            ]
        }
        return []
    }

    /// A warning when the body called `id` had ceased to issue papers by `date`.
    public func findings(onBody id: String, on date: IssueDate, at place: Place) -> [Diagnostic] {
        guard let body = body(id), let until = body.until, date > until else { return [] }
        return [
            Diagnostic(
                .warning, .bodyAbolished, at: place, ["body": body.name, "until": until.iso])
        ]
    }
}
