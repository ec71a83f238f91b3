public import Documents

/// The marks of secrecy, urgency, circulation and drafts, the typist's line and the contact line
/// (items 10 to 13).
public struct MarkRules: Sendable, Hashable {
    /// One level of urgency.
    public struct Urgency: Sendable, Hashable {
        /// "Hoả tốc".
        public var text: String
        /// Size of its frame; nil for no frame.
        public var frame: Size?
    }

    /// Levels of secrecy, lowest first.
    public var secrecy: [String]
    /// Levels of urgency, lowest first.
    public var urgency: [Urgency]
    /// Usual scopes of circulation.
    public var circulation: [String]
    /// Size of the frame around the scope of circulation; nil for no frame.
    public var circulationFrame: Size?
    /// "Dự thảo lần {turn}".
    public var draft: Pattern
    /// Typist and number of copies. Holes `typist`, `copies`.
    public var typist: Pattern
    /// Whether a rule as wide as the text stands above the contact line.
    public var contactRule: Bool
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        secrecy = fields.texts("secrecy")
        urgency = fields.mappings("urgency") { level in
            let text = level.text("text")
            return Urgency(text: text, frame: level.frame("frame"))
        }
        circulation = fields.texts("circulation")
        circulationFrame = fields.frame("circulation_frame")
        draft = fields.pattern("draft", holes: ["turn"])
        typist = fields.pattern("typist", holes: ["typist", "copies"])
        contactRule = fields.flag("contact_rule")
        source = RuleSource(of: fields)
    }
}

extension MappingReader {
    /// The size under `key`, unless it is missing or says `none`.
    fileprivate func frame(_ key: String) -> Size? {
        optionalMapping(key) { Size(width: $0.length("width"), height: $0.length("height")) }
    }
}
