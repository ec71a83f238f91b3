public import Documents

extension Diagnostic.Code {
    /// The output cannot be written. Arguments: `path`, `reason` (the system's words).
    public static let cannotWrite = Self("drawing.cannot-write")
    /// Cairo refused. Arguments: `status` (its number), `message`, `page`.
    public static let cairo = Self("drawing.cairo")
    /// A font file cannot be drawn with. Arguments: `font` (path or number), `reason`.
    public static let refusedFont = Self("drawing.refused-font")
}
