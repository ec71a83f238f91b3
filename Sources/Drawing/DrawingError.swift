internal import CCairo
public import Documents

/// Why drawing stopped.
public struct DrawingError: Error, Sendable {
    /// All that was found, errors among them.
    public var diagnostics: [Diagnostic]
    /// Cairo's own number for the fault, where Cairo reported it.
    public var cairoStatus: UInt32?
    /// The system's error number, where the system reported it.
    public var errorNumber: Int32?

    /// An error that carries what was found.
    public init(_ diagnostics: [Diagnostic], cairoStatus: UInt32? = nil, errorNumber: Int32? = nil)
    {
        self.diagnostics = diagnostics
        self.cairoStatus = cairoStatus
        self.errorNumber = errorNumber
    }

    /// Cairo's `status` as an error.
    static func cairo(_ status: cairo_status_t, page: Int? = nil) -> DrawingError {
        let message = cairo_status_to_string(status).map { String(cString: $0) } ?? "?"
        var arguments = ["status": String(status.rawValue), "message": message, "page": "–"]
        if let page { arguments["page"] = String(page) }
        return DrawingError(
            [Diagnostic(.error, .cairo, at: Place(), arguments)], cairoStatus: status.rawValue)
    }

    /// The file at `path` cannot be written, in the words of the system.
    static func cannotWrite(_ path: String, errorNumber: Int32) -> DrawingError {
        DrawingError(
            [
                Diagnostic(
                    .error, .cannotWrite, at: Place(file: path),
                    ["path": path, "reason": systemMessage(errorNumber)])
            ], errorNumber: errorNumber)
    }

    /// A font file that FreeType or Cairo refuses.
    static func refusedFont(_ font: String, reason: String) -> DrawingError {
        DrawingError([
            Diagnostic(
                .error, .refusedFont, at: Place(file: font), ["font": font, "reason": reason])
        ])
    }
}
