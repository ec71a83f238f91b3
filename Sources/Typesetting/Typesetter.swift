public import Documents

/// Sets documents on pages, one page at a time.
///
/// A typesetter holds the shaped words of one run; make one per thread. Give it a document and
/// take pages until there are none; a page is complete and can be drawn and let go.
public final class Typesetter {
    /// What had to be bent or is worth telling, so far.
    public private(set) var diagnostics: [Diagnostic] = []

    /// A typesetter for `fonts`.
    ///
    /// - Throws: when a font file cannot be used.
    public init(fonts: FontBook) throws(TypesettingError) {}

    /// Sets `document` and hands each page to `deliver` as soon as it is full.
    ///
    /// - Throws: ``TypesettingError`` with every missing glyph, or what `deliver` throws.
    public func typeset(_ document: Document, deliver: (Page) throws -> Void) throws {}
}
