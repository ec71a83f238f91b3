public import Documents

/// What came of finishing.
public struct FinishedFile: Sendable {
    /// Number of pages.
    public var pages: Int
    /// Size of the file in bytes.
    public var bytes: Int
    /// Whether the file claims its archive standard.
    public var claims: Bool
    /// What is worth telling; no errors.
    public var diagnostics: [Diagnostic]
}
