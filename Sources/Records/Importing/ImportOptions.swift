/// What is asked for when books are brought into another.
public struct ImportOptions: Sendable {
    /// Whether records that their sender sent before and does not any more are taken out.
    public var replaces = false
    /// Identifiers or names of closed periods that take changes this once.
    public var reopened: [String] = []
    /// The day on which the books came in, to be kept with them.
    public var received: CivilDate?

    /// Nothing out of the ordinary.
    public init() {}
}
