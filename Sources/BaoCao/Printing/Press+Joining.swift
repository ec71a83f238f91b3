public import Documents
import Drawing
public import Finishing
import Typesetting

extension Press {
    /// A run of pages of a file that is joined of several.
    public struct Part: Sendable {
        /// What its pages are.
        public enum Content: Sendable {
            /// A document that is set here.
            case document(Document)
            /// Pages of a PDF that somebody else made. A page without tags becomes a figure with
            /// the alternative text. The sheets of `overlay`, as large as the pages, go over the
            /// first of them.
            case foreign(ForeignPDF, alternativeText: String?, overlay: [Sheet])
        }

        /// Its name in outline and structure; empty for pages that go on with the part before.
        public var title: String
        /// What its pages are.
        public var content: Content

        /// A part.
        public init(title: String, _ content: Content) {
            self.title = title
            self.content = content
        }
    }

    /// What was printed of several parts.
    public struct Joined: Sendable {
        /// Number of pages of each part.
        public var pages: [Int]
        /// What had to be bent or is worth telling.
        public var diagnostics: [Diagnostic]
    }

    /// Prints `parts` one behind the other into one file: one outline, one structure, fonts
    /// stored once. The parts after the first are parts of it.
    ///
    /// - Parameters:
    ///   - parts: The parts in order.
    ///   - metadata: What the file says about itself.
    ///   - path: The file; an existing one is replaced only when the new one is whole.
    ///   - options: How it is written.
    ///   - dropsClaims: Whether a file that does not keep its standard is written all the same,
    ///     without claiming it; otherwise it is refused.
    /// - Returns: How many pages each part got, and what was found.
    /// - Throws: the stage that stopped.
    public func print(
        _ parts: [Part], metadata: Metadata, to path: String, options: Options = Options(),
        dropsClaims: Bool = false
    ) throws(BaoCaoError) -> Joined {
        try stages(path) {
            let typesetter = try Typesetter(fonts: fonts)
            var pictures: PNGCanvas?
            if let folder = options.pictureFolder {
                pictures = try PNGCanvas(
                    to: folder, fonts: faces, dotsPerInch: options.dotsPerInch)
            }
            var finishing =
                options.finishing(metadata) ?? FinishingOptions(metadata: metadata, archive: .none)
            if dropsClaims { finishing.breach = .dropClaims }
            let run = try ArchiveRun(
                to: path, fonts: fonts, faces: faces, options: finishing,
                threads: options.threads)
            var joined = Joined(pages: [], diagnostics: [])
            for (index, part) in parts.enumerated() {
                let before = run.pages
                switch part.content {
                case .document(let document):
                    try run.begin(part.title, isUnderHeading: index > 0)
                    try typesetter.typeset(document) { page in
                        try run.draw(page)
                        _ = try pictures?.draw(page)
                    }
                    joined.diagnostics += typesetter.diagnostics
                case .foreign(let foreign, let text, let overlay):
                    var own = ForeignPart(
                        part: FilePart(title: part.title), alternativeText: text)
                    if !overlay.isEmpty {
                        own.overlay = .init(
                            pdf: try drawn(overlay, typesetter, metadata),
                            pages: Dictionary(
                                uniqueKeysWithValues: overlay.indices.map { ($0, $0) }))
                    }
                    try run.add(foreign, as: own)
                }
                joined.pages.append(run.pages - before)
            }
            joined.diagnostics += try run.finish().diagnostics
            return joined
        }
    }

    /// Sheets as the bytes of a PDF as it is drawn.
    private func drawn(
        _ sheets: [Sheet], _ typesetter: Typesetter, _ metadata: Metadata
    ) throws -> [UInt8] {
        final class Store { var bytes: [UInt8] = [] }
        let store = Store()
        var canvas = try PDFCanvas(
            fonts: faces, metadata: metadata, options: DrawingOptions(marks: .none)
        ) { bytes throws(DrawingError) in store.bytes.append(contentsOf: bytes) }
        let document = Document(
            metadata: metadata, sections: [Section(sheets: SheetSource(sheets))])
        try typesetter.typeset(document) { page in _ = try canvas.draw(page) }
        _ = try canvas.finish()
        return store.bytes
    }

    /// How many pages `document` has.
    ///
    /// - Throws: what keeps it from being set.
    func pages(of document: Document) throws(BaoCaoError) -> Int {
        try stages("") {
            var pages = 0
            try Typesetter(fonts: fonts).typeset(document) { _ in pages += 1 }
            return pages
        }
    }
}
