import Documents
import Typesetting

/// A document that was set to count its pages. Those of a short one are kept, so that it is not
/// set again when it is printed.
public struct CountedDocument: Sendable {
    /// How many pages it has.
    public let pages: Int

    let document: Document
    /// Its pages, unless they are too many to keep.
    let kept: [Page]?
    let diagnostics: [Diagnostic]
}

extension Press {
    /// Sets `document` and counts its pages; keeps as many as `most`.
    ///
    /// - Throws: what keeps it from being set.
    func counted(
        _ document: Document, keeping most: Int = 60
    ) throws(BaoCaoError) -> CountedDocument {
        try stages("") {
            var count = 0
            var kept: [Page]? = []
            let typesetter = try Typesetter(fonts: fonts)
            try typesetter.typeset(document) { page in
                count += 1
                if count > most { kept = nil }
                kept?.append(page)
            }
            return CountedDocument(
                pages: count, document: document, kept: kept, diagnostics: typesetter.diagnostics)
        }
    }
}
