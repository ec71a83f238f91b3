public import Documents

extension Diagnostic.Code {
    /// The output cannot be written. Arguments: `path`, `reason` (the system's words).
    public static let cannotWrite = Self("drawing.cannot-write")
    /// Cairo refused. Arguments: `status` (its number), `message`, `page`.
    public static let cairo = Self("drawing.cairo")
    /// A font file cannot be drawn with. Arguments: `font` (path or number), `reason`.
    public static let refusedFont = Self("drawing.refused-font")
    /// There is no page to write. Arguments: `path`.
    public static let noPages = Self("drawing.no-pages")
    /// A link leads to a place that no page has. Arguments: `name`, `page` (of the link).
    public static let missingAnchor = Self("drawing.missing-anchor")
    /// The creation date is not `YYYY-MM-DDTHH:MM:SS+ZZ:ZZ`. Arguments: `value`.
    public static let badDate = Self("drawing.bad-date")
}
