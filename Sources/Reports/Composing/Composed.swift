public import Documents

/// A composed report, and what was found on the way.
public struct Composed: Sendable {
    /// The report.
    public var document: Document
    /// What does not add up, when it stands in a document of its own (`isFinal`); nil when all
    /// agrees or when it is an appendix of the report.
    public var reconciliation: Document?
    /// Warnings and notes, in the order of the text.
    public var diagnostics: [Diagnostic]
}
