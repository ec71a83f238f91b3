import Documents
import Drawing
import Finishing
import Typesetting

/// One document on its way into an archival file: pages are gathered into chunks, chunks are
/// drawn on several threads, and what is drawn goes to the finisher in order and is let go.
final class ArchiveRun {
    /// Pages of a chunk: enough that fonts are made seldom, few enough that memory stays small.
    static let plan = ChunkPlan(pagesPerChunk: 50)

    private let fonts: FontBook
    private let faces: FontFaces
    private let drawer: ChunkDrawer
    /// The file and what finishes it; nil for a share, which others finish.
    private let file: AtomicFile?
    private var finisher: Finisher?
    /// The part that a share is written to, and which chunks it has.
    private let part: PartWriter?
    private let shard: Shard?
    private let threads: Int
    private var chunk = Chunk()
    private let typeCases: TypeCases
    /// Pages of letters by the font files on them; nil where a face lacks a letter.
    private var letters: [Set<Int>: Page?] = [:]
    /// Pages so far.
    private(set) var pages = 0
    /// Pages of those that are in the part.
    private var pagesInPart = 0
    /// Number of the first page of the part at hand.
    private var firstPage = 1
    private var nesting: HeadingNesting?
    /// The threads, once there is more than one chunk.
    private var crew: Crew<Chunk, PreparedChunk>?
    /// Chunks that were given to the crew, and those of them that are in the file.
    private var given: [Chunk.Numbers] = []
    private var taken = 0

    /// A run that writes the file at `path` with as many as `threads` threads beside this one; with
    /// `share` the part file of that share.
    init(
        to path: String, fonts: FontBook, faces: FontFaces, options: FinishingOptions,
        threads: Int, share: Share? = nil
    ) throws {
        self.fonts = fonts
        self.faces = faces
        self.threads = threads
        typeCases = TypeCases(fonts: fonts, faces: faces)
        shard = share?.shard
        drawer = ChunkDrawer(metadata: options.metadata, isTagged: options.archive.isTagged)
        if let share {
            // What the options lack is told of here, not only by who joins the parts.
            _ = try Finisher(options: options) { _ in }
            part = try PartWriter(
                to: path,
                header: PartHeader(
                    share: share.shard.number, shares: share.shard.count,
                    identity: share.identity, options: options))
            file = nil
        } else {
            let file = try AtomicFile(path)
            self.file = file
            part = nil
            finisher = try Finisher(options: options, to: file)
        }
    }

    deinit { crew?.dismiss() }

    /// Begins a part of a joined file: the pages that are drawn next.
    ///
    /// - Parameters:
    ///   - part: Its name and place in the file.
    ///   - isUnderHeading: Whether its first heading is its name, which the others stand under.
    /// - Throws: when the part before cannot be finished.
    func begin(_ part: FilePart, isUnderHeading: Bool) throws {
        try flush()
        finisher?.startPart(part)
        nesting = HeadingNesting(isUnderHeading: isUnderHeading)
    }

    /// Adds the pages of a PDF that somebody else made, as a part.
    func add(_ foreign: ForeignPDF, as part: ForeignPart) throws {
        try flush()
        try finisher?.add(foreign: foreign, as: part)
        pages += foreign.pages.count
        chunk = Chunk(first: pages + 1)
        firstPage = pages + 1
    }

    /// Takes `page` as the next one.
    func draw(_ page: Page) throws {
        pages += 1
        if Self.plan.isFirst(pages), pages > firstPage {
            try hand(chunk)
            chunk = Chunk(first: pages)
        }
        if let shard, !shard.has(Self.plan.chunk(ofPage: pages)) { return }
        chunk.pages.append(entry(of: page))
    }

    /// Goes on with the page numbered `page`, the first of its chunk: those before belong to other
    /// shares.
    func move(to page: Int) throws {
        try hand(chunk)
        pages = page - 1
        chunk = Chunk(first: page)
    }

    private func entry(of page: Page) -> Chunk.Entry {
        guard var nesting else { return Chunk.Entry(page) }
        defer { self.nesting = nesting }
        return Chunk.Entry(page, in: &nesting)
    }

    /// Gives the crew a full chunk, and takes a finished one when enough are on their way.
    private func hand(_ full: Chunk) throws {
        if full.pages.isEmpty { return }
        var chunk = full
        chunk.isAlone = chunk.first == firstPage
        chunk.typeCase = try typeCases.typeCase(for: chunk)
        if chunk.typeCase == nil, !chunk.isAlone {
            let used = chunk.fonts
            let page = letters[used] ?? LettersPage.page(for: fonts, used: used)
            letters[used] = page
            chunk.letters = page
        }
        if threads < 2 {
            try add(try drawer.draw(chunk, with: faces), chunk.numbers)
            return
        }
        let crew = self.crew ?? makeCrew()
        self.crew = crew
        if given.count - taken >= threads { try takeOne(from: crew) }
        crew.give(chunk, number: given.count)
        given.append(chunk.numbers)
    }

    /// Puts a finished chunk into the file or the part.
    private func add(_ prepared: PreparedChunk, _ numbers: Chunk.Numbers) throws {
        if let part {
            try part.add(prepared, number: Self.plan.chunk(ofPage: numbers.first))
            pagesInPart += numbers.count
        } else {
            try finisher?.add(prepared)
        }
    }

    private func makeCrew() -> Crew<Chunk, PreparedChunk> {
        Crew(members: threads) { [fonts, drawer] in
            let faces = FontFaces(fonts)
            return { chunk in try drawer.draw(chunk, with: faces) }
        }
    }

    private func takeOne(from crew: Crew<Chunk, PreparedChunk>) throws {
        let prepared = try crew.take(taken)
        taken += 1
        try add(prepared, given[taken - 1])
    }

    /// Puts the pages that are on their way into the file; the next ones begin a part.
    private func flush() throws {
        if !chunk.pages.isEmpty, chunk.first == firstPage {
            chunk.typeCase = try typeCases.typeCase(for: chunk)
            try add(try drawer.draw(chunk, with: faces), chunk.numbers)
        } else {
            try hand(chunk)
        }
        if let crew {
            while taken < given.count { try takeOne(from: crew) }
        }
        chunk = Chunk(first: pages + 1)
        firstPage = pages + 1
    }

    /// Ends the file and gives it its name; gives its pages and what is worth telling.
    func finish() throws -> (pages: Int, diagnostics: [Diagnostic]) {
        try flush()
        if let part {
            try part.finish(pages: pages)
            return (pagesInPart, [])
        }
        guard let finisher = finisher.take() else { return (0, []) }
        let finished = try finisher.finish()
        try file?.commit()
        return (finished.pages, finished.diagnostics)
    }
}
