public import Documents

/// Why typesetting stopped. Everything that could be bent instead is a diagnostic.
public struct TypesettingError: Error, Sendable {
    /// All that was found, errors among them.
    public var diagnostics: [Diagnostic]

    /// An error that carries what was found.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
