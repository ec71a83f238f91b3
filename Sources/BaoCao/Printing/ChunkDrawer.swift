import Documents
import Drawing
import Finishing
import Typesetting

/// Some successive pages of a document.
struct Chunk: Sendable {
    /// A page with its place in the structure of the file.
    struct Entry: Sendable {
        /// The page.
        var page: Page
        /// What it holds in the structure, but for its marks.
        var structure: PageStructure

        /// `page` of the only document in its file.
        init(_ page: Page) {
            self.page = page
            structure = PageStructure(page, marks: PageMarks(page: 1, leaves: []))
        }

        /// `page` of one of several documents.
        init(_ page: Page, in nesting: inout HeadingNesting) {
            self.init(page)
            structure = nesting.nest(structure)
        }
    }

    /// Its pages.
    var pages: [Entry] = []
    /// Number of the first in the file, from 1.
    var first = 1
    /// Whether it is the first of a document, which most documents end in: it then gets fonts
    /// with its own letters alone. Later ones all get the same.
    var isAlone = true

    /// What is known of a chunk that is being drawn.
    struct Numbers: Sendable {
        /// Number of its first page, and how many it has.
        var first: Int
        var count: Int
    }

    /// Its place.
    var numbers: Numbers { Numbers(first: first, count: pages.count) }

    /// The font files that its pages use.
    var fonts: Set<Int> {
        var result: Set<Int> = []
        for page in pages {
            for item in page.page.items {
                if case .glyphs(let run) = item.content { result.insert(run.font) }
            }
        }
        return result
    }
}

/// Draws chunks and makes them ready for the finisher: all that can be done away from the file.
struct ChunkDrawer: Sendable {
    /// Whether the file gets a structure tree.
    let isTagged: Bool
    /// The type from which pages are composed.
    let typeCases: TypeCases

    /// Draws `chunk` with `faces`.
    func draw(_ chunk: Chunk, with faces: FontFaces) throws -> PreparedChunk {
        if let composed = try compose(chunk, with: faces) { return composed }
        let store = Store()
        var canvas = try PDFCanvas(fonts: faces, isMarked: isTagged, firstPage: chunk.first) {
            bytes throws(DrawingError) in store.bytes.append(contentsOf: bytes)
        }
        // Drawn ahead of the pages and left out, so that all chunks get the same fonts.
        let letters = chunk.isAlone ? nil : try typeCases.lettersPage(chunk.fonts, faces: faces)
        if let letters { try canvas.draw(letters) }
        var structures: [PageStructure] = []
        structures.reserveCapacity(chunk.pages.count)
        for entry in chunk.pages {
            var structure = entry.structure
            structure.marks = try canvas.draw(entry.page).leaves.map {
                $0 == PageMarks.artifact ? PageStructure.artifact : $0
            }
            structures.append(structure)
        }
        try canvas.finish()
        return try PreparedChunk(
            store.bytes, pages: structures, tagged: isTagged,
            skipping: letters == nil ? 0 : 1, firstPage: chunk.first)
    }

    /// The chunk composed from its type case; nil when its pages are for Cairo to draw.
    private func compose(_ chunk: Chunk, with faces: FontFaces) throws -> PreparedChunk? {
        guard let typeCase = try typeCases.typeCase(for: chunk, faces: faces) else { return nil }
        let composer = PageComposer(typeCase.codes, fonts: faces, isTagged: isTagged)
        var pages: [ComposedPage] = []
        pages.reserveCapacity(chunk.pages.count)
        for entry in chunk.pages {
            guard let content = try composer.compose(entry.page) else { return nil }
            let size = entry.page.size
            pages.append(
                ComposedPage(
                    width: size.width.points, height: size.height.points,
                    content: content.bytes, owners: content.owners, structure: entry.structure))
        }
        return PreparedChunk(pages, from: typeCase.file)
    }

    private final class Store {
        var bytes: [UInt8] = []
    }
}
