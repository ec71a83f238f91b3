public import Documents
public import Records

/// How a certificate looks and what it needs to know: read from `template.yaml`.
public struct CertificateTemplate: Sendable {
    /// A value that a sheet shows: from the roster, from the batch, or as the template says.
    public struct Field: Sendable, Hashable {
        /// What a value is.
        public enum Kind: String, Sendable, CaseIterable {
            /// Words.
            case text
            /// A day, written 2019-12-20 or 20/12/2019.
            case date
            /// An amount in đồng, written in digits.
            case money
            /// Yes or no.
            case flag
        }

        /// Name in texts.
        public var name: String
        /// Header of its column.
        public var title: String
        /// Other headers that mean the same.
        public var synonyms: [String]
        /// What it is.
        public var kind: Kind
        /// Whether every sheet must have it.
        public var isRequired: Bool
        /// What stands where neither roster nor batch says anything.
        public var fallback: String
    }

    /// A paragraph of a box.
    struct BoxText: Sendable {
        var text: TextTemplate
        var style: ParagraphStyle
        var role: Paragraph.Role
    }

    /// A box before its values are known.
    struct Box: Sendable {
        var frame: TextBox
        var texts: [BoxText]
        /// Kinds of recipients that have the box; empty for all.
        var kinds: Set<RecipientKind>
    }

    /// Where a code stands, and the field that it holds.
    struct CodeSlot: Sendable {
        var field: String
        var x: Length
        var y: Length
        var side: Length
        /// How far the side may grow for a text that needs more modules.
        var greatest: Length
    }

    /// What goes with the certificates: under which page standard, and which form it is.
    public struct Packet: Sendable, Hashable {
        /// Names of page standards for the decision, the newest first: that in force on its day
        /// is taken.
        public var standards: [String]
        /// Code of the form in the records (`giay_khen`).
        public var form: String
        /// The form in a sentence: "Giấy khen".
        public var title: String
        /// Whether a decision is made; otherwise every sheet is a decision of its own.
        public var hasDecision: Bool
    }

    /// Name of the template.
    public var id: String
    /// What it is, for people.
    public var title: String
    /// Size of the sheet.
    public var size: Size
    /// Bleed for those who cut.
    public var bleed: Length
    /// Name of its drawing under `templates/artwork`; nil for none.
    public var artwork: String?
    /// Whether the outline of a file lists the sheets.
    public var hasOutline: Bool
    /// What sheets show.
    public var fields: [Field]
    /// Forms of address by kind and sex: `ca-nhan`, `nam`, `nu`, `tap-the`, `gia-dinh`.
    public var salutations: [String: String]
    /// Words for "awards to" and "awards to the late".
    public var bestowal: (living: String, dead: String)
    /// Phrases that are no longer used, with those that are.
    public var oldPhrases: [(old: String, new: String)]
    /// Beginnings of the names of bodies that may give this paper; empty for any.
    public var givers: [String]
    /// Whether nobody can have it twice.
    public var isOnceOnly: Bool
    /// Phrases that begin a unit in the name of a collective.
    var unitWords: UnitWords
    var boxes: [Box]
    var code: CodeSlot?
    /// What goes with the certificates; nil for nothing.
    public var packet: Packet?

    /// The columns that a roster may have.
    public var rosterColumns: [RosterColumn] {
        fields.map {
            RosterColumn(
                name: $0.name, title: $0.title, synonyms: $0.synonyms,
                isRequired: $0.name == "ten")
        }
    }
}

/// Who receives a certificate (Law on Emulation and Commendation: individuals, collectives,
/// households).
public enum RecipientKind: String, Sendable, Hashable, CaseIterable {
    /// A collective.
    case collective = "tap-the"
    /// A person.
    case person = "ca-nhan"
    /// A household.
    case household = "gia-dinh"

    /// The kind that an office's word means: "cá nhân", "Tập thể", "hộ gia đình", "ca nhan" …
    init?(word: String) {
        if word.isEmpty { return nil }
        let word = ListTable.key(word)
        if word.contains("gia dinh") || word == "ho" || word.hasPrefix("ho ") {
            self = .household
        } else if word.contains("tap the") || word.contains("don vi") {
            self = .collective
        } else if word.contains("ca nhan") || word.contains("nguoi") {
            self = .person
        } else {
            return nil
        }
    }
}
