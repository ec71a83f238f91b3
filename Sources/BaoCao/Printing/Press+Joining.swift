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
            /// A document that was set before, to count its pages.
            case counted(CountedDocument)
            /// Pages of a PDF that somebody else made. A page without tags becomes a figure with
            /// the alternative text.
            case foreign(ForeignPDF, alternativeText: String?, lines: Lines)
        }

        /// What goes over pages that somebody else made.
        public struct Lines: Sendable {
            /// A sheet as large as the page, by the page's position from 0.
            public var sheets: [Int: Sheet] = [:]
            /// Whether what goes over the first page is read aloud, before all else on it; what
            /// goes over others is page furniture.
            public var readsFirst = false
            /// Whether a heading stands before the pages or over the first of them, and headings
            /// of the pages are below it.
            public var isUnderHeading = false
            /// Number of the first page; nil counts on.
            public var firstNumber: Int?

            /// Nothing.
            public init() {}
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
        try print(
            parts, metadata: metadata, to: path, options: options, dropsClaims: dropsClaims
        ) { () throws(BaoCaoError) in }
    }

    /// Prints `parts` into one file; it takes its name only when `check`, which is asked once all
    /// pages are set, has nothing to say against it.
    func print(
        _ parts: [Part], metadata: Metadata, to path: String, options: Options,
        dropsClaims: Bool, checking check: () throws(BaoCaoError) -> Void
    ) throws(BaoCaoError) -> Joined {
        try stages(path) {
            let typesetter = try Typesetter(fonts: fonts)
            var pictures: PNGCanvas?
            if let folder = options.pictureFolder {
                pictures = try PNGCanvas(
                    to: folder, fonts: faces, dotsPerInch: options.dotsPerInch)
            }
            var finishing = options.finishing(metadata)
            if dropsClaims { finishing.breach = .dropClaims }
            let run = try PrintRun(
                to: path, fonts: fonts, faces: faces, options: finishing,
                threads: options.threads)
            var joined = Joined(pages: [], diagnostics: [])
            for (index, part) in parts.enumerated() {
                let before = run.pages
                switch part.content {
                case .document(let document):
                    try run.begin(FilePart(title: part.title), isUnderHeading: index > 0)
                    try typesetter.typeset(document) { page in
                        try run.draw(page)
                        _ = try pictures?.draw(page)
                    }
                    joined.diagnostics += typesetter.diagnostics
                case .counted(let counted):
                    try run.begin(FilePart(title: part.title), isUnderHeading: index > 0)
                    let draw = { (page: Page) throws in
                        try run.draw(page)
                        _ = try pictures?.draw(page)
                    }
                    if let pages = counted.kept {
                        for page in pages { try draw(page) }
                    } else {
                        try typesetter.typeset(counted.document) { page in try draw(page) }
                    }
                    joined.diagnostics += counted.diagnostics
                case .foreign(let foreign, let text, let lines):
                    var own = ForeignPart(
                        part: FilePart(title: part.title, firstNumber: lines.firstNumber),
                        words: ForeignPart.Words(page: "trang", figure: "hình"),
                        alternativeText: text, isUnderHeading: lines.isUnderHeading)
                    let sheets = lines.sheets.sorted { $0.key < $1.key }
                    if !sheets.isEmpty {
                        own.overlay = .init(
                            pdf: try drawn(sheets.map(\.value), typesetter, metadata),
                            pages: Dictionary(
                                uniqueKeysWithValues: sheets.indices.map { (sheets[$0].key, $0) }),
                            read: lines.readsFirst ? [0] : [])
                    }
                    try run.add(foreign, as: own)
                }
                joined.pages.append(run.pages - before)
            }
            try check()
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
        var canvas = try PDFCanvas(fonts: faces, isMarked: false) { bytes throws(DrawingError) in
            store.bytes.append(contentsOf: bytes)
        }
        let document = Document(
            metadata: metadata, sections: [Section(sheets: SheetSource(sheets))])
        try typesetter.typeset(document) { page in _ = try canvas.draw(page) }
        try canvas.finish()
        return store.bytes
    }
}
