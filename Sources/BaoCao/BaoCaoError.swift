public import Documents

/// Why the library stopped: the stage, and all that it found.
public struct BaoCaoError: Error, Sendable {
    /// The stages of the way from files to PDF.
    public enum Stage: String, Sendable {
        /// Finding templates and fonts.
        case assets
        /// Reading records.
        case records
        /// Composing the document.
        case reports
        /// Setting pages.
        case typesetting
        /// Drawing pages.
        case drawing
        /// Finishing the file.
        case finishing
        /// Writing the output.
        case output
    }

    /// The stage that stopped.
    public var stage: Stage
    /// What was found, errors among it.
    public var diagnostics: [Diagnostic]

    /// An error of `stage`.
    public init(_ stage: Stage, _ diagnostics: [Diagnostic]) {
        self.stage = stage
        self.diagnostics = diagnostics
    }
}
