public import Documents

/// Why a file could not be finished. What is merely worth telling is in ``FinishedFile``.
public struct FinishingError: Error, Sendable {
    /// All that was found, errors among them.
    public var diagnostics: [Diagnostic]

    /// Everything that can be wrong inside a PDF, as the argument `reason` says it.
    public static let damages = PDFSyntaxError.Reason.allCases.map(\.rawValue)

    /// An error that carries what was found.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    /// One thing that is wrong.
    init(_ code: Diagnostic.Code, at place: Place = Place(), _ arguments: [String: String] = [:]) {
        diagnostics = [Diagnostic(.error, code, at: place, arguments)]
    }

    /// Bytes that are not the PDF that is expected, in pages counted from `page`.
    init(_ error: PDFSyntaxError, page: Int? = nil) {
        var arguments = ["reason": error.reason.rawValue]
        if let page { arguments["page"] = String(page) }
        if let offset = error.offset { arguments["offset"] = String(offset) }
        if let object = error.object { arguments["object"] = String(object) }
        if let word = error.word { arguments["word"] = word }
        self.init(.unreadablePDF, at: Place(), arguments)
    }
}
