public import Documents

/// Why no document could be composed: everything that was found wrong, errors and warnings.
public struct ReportsError: Error, Sendable, Hashable {
    /// What was found, in the order of the files; at least one is an error.
    public var diagnostics: [Diagnostic]

    /// An error that holds `diagnostics`.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
