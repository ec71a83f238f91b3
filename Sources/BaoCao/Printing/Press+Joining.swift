public import Documents
import Drawing
import Finishing
import Typesetting

extension Press {
    /// A run of pages of a file that is joined of several.
    public struct Part: Sendable {
        /// What its pages are.
        public enum Content: Sendable {
            /// A document that is set here.
            case document(Document)
        }

        /// Its title in the structure of the file.
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
    /// - Returns: How many pages each part got, and what was found.
    /// - Throws: the stage that stopped.
    public func print(
        _ parts: [Part], metadata: Metadata, to path: String, options: Options = Options()
    ) throws(BaoCaoError) -> Joined {
        try stages(path) {
            let typesetter = try Typesetter(fonts: fonts)
            var pictures: PNGCanvas?
            if let folder = options.pictureFolder {
                pictures = try PNGCanvas(
                    to: folder, fonts: faces, dotsPerInch: options.dotsPerInch)
            }
            let finishing =
                options.finishing(metadata) ?? FinishingOptions(metadata: metadata, archive: .none)
            let run = try ArchiveRun(
                to: path, fonts: fonts, faces: faces, options: finishing,
                threads: options.threads)
            var joined = Joined(pages: [], diagnostics: [])
            for (index, part) in parts.enumerated() {
                let before = run.pages
                run.begin(part: index, title: part.title)
                switch part.content {
                case .document(let document):
                    try typesetter.typeset(document) { page in
                        try run.draw(page)
                        _ = try pictures?.draw(page)
                    }
                    joined.diagnostics += typesetter.diagnostics
                }
                joined.pages.append(run.pages - before)
            }
            joined.diagnostics += try run.finish().diagnostics
            return joined
        }
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
