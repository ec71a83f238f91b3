/// A column that a roster may have: its name for us, and what offices write above it.
public struct RosterColumn: Sendable, Hashable {
    /// Name in templates.
    public var name: String
    /// Header as a clerk writes it.
    public var title: String
    /// Other headers that mean the same.
    public var synonyms: [String]
    /// Whether a roster without it cannot be used.
    public var isRequired: Bool

    /// A column.
    public init(name: String, title: String, synonyms: [String] = [], isRequired: Bool = false) {
        self.name = name
        self.title = title
        self.synonyms = synonyms
        self.isRequired = isRequired
    }
}
