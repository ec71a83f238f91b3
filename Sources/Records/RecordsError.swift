public import Documents

/// Why records could not be used: everything that was found wrong, all at once.
public struct RecordsError: Error, Sendable, Hashable {
    /// What was found, errors and warnings, in the order of files and lines.
    public let diagnostics: [Diagnostic]

    /// An error with what was found.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
