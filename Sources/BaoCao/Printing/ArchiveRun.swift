import Documents
import Drawing
import Finishing
import Typesetting

/// One document on its way into an archival file: pages are drawn in chunks, and each full chunk
/// goes to the finisher and is let go.
final class ArchiveRun {
    /// Pages of a chunk: enough that fonts are made seldom, few enough that memory stays small.
    private static let plan = ChunkPlan(pagesPerChunk: 100)

    private let fonts: FontBook
    private let faces: FontFaces
    private let metadata: Metadata
    private let file: AtomicFile
    private var finisher: Finisher?
    private var canvas: PDFCanvas?
    private var structures: [PageStructure] = []
    private let store = Store()
    private var letters: Page?
    /// Pages so far.
    private(set) var pages = 0
    private var nesting: StructureNesting?

    private final class Store {
        var bytes: [UInt8] = []
    }

    /// A run that writes the file at `path`.
    init(
        to path: String, fonts: FontBook, faces: FontFaces, options: FinishingOptions
    ) throws {
        let file = try AtomicFile(path)
        self.file = file
        self.fonts = fonts
        self.faces = faces
        metadata = options.metadata
        finisher = try Finisher(options: options) { bytes throws(FinishingError) in
            do throws(DrawingError) {
                try file.write(bytes)
            } catch {
                throw FinishingError(error.diagnostics)
            }
        }
    }

    /// Begins the `part`-th document of several, from 0: the pages that are drawn next.
    func begin(part: Int, title: String) {
        nesting = StructureNesting(
            first: nesting.map { $0.last + 1 } ?? 0, title: title,
            prefix: part == 0 ? "" : "phan-\(part)-", levels: part == 0 ? 0 : 1)
    }

    /// Draws `page` as the next one.
    func draw(_ page: Page) throws {
        pages += 1
        if Self.plan.isFirst(pages) {
            try endChunk()
            try startChunk()
        }
        guard let marks = try canvas?.draw(page) else { return }
        let structure = PageStructure(page, marks: marks)
        structures.append(nesting?.nest(structure) ?? structure)
    }

    private func startChunk() throws {
        let store = store
        let options = DrawingOptions(marks: true, bookmarks: false, links: false, firstPage: pages)
        var canvas = try PDFCanvas(fonts: faces, metadata: metadata, options: options) {
            bytes throws(DrawingError) in store.bytes.append(contentsOf: bytes)
        }
        // Most documents end in their first chunk and need no letters beside their own.
        if pages > 1 {
            if letters == nil { letters = LettersPage.page(for: fonts) }
            if let letters { try canvas.draw(letters) }
        }
        self.canvas = consume canvas
    }

    private func endChunk() throws {
        guard let canvas = canvas.take() else { return }
        let drawn = try canvas.finish().pages
        try finisher?.add(
            chunk: store.bytes, pages: structures, skipping: drawn - structures.count)
        store.bytes.removeAll(keepingCapacity: true)
        structures.removeAll(keepingCapacity: true)
    }

    /// Ends the file and gives it its name; gives its pages and what is worth telling.
    func finish() throws -> (pages: Int, diagnostics: [Diagnostic]) {
        try endChunk()
        guard let finisher = finisher.take() else { return (0, []) }
        let finished = try finisher.finish()
        try file.commit()
        return (finished.pages, finished.diagnostics)
    }
}
