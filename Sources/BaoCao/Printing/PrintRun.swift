import Documents
import Drawing
import Finishing
import Typesetting

/// One document on its way into its file: pages are gathered into chunks, chunks are drawn on
/// several threads, and another puts what is drawn into the file in order and lets it go.
final class PrintRun {
    /// Pages of a chunk: enough that fonts are made seldom, few enough that memory stays small.
    static let plan = ChunkPlan(pagesPerChunk: 50)

    private let faces: FontFaces
    private let drawer: ChunkDrawer
    private let output: PrintOutput
    /// Which chunks a share has; nil for the whole.
    private let shard: Shard?
    private let threads: Int
    private var chunk = Chunk()
    /// Pages so far.
    private(set) var pages = 0
    /// Number of the first page of the part at hand.
    private var firstPage = 1
    private var nesting: HeadingNesting?
    /// Who draws, once there is more than one chunk, and who puts what is drawn into the file.
    private var crew: Crew<Chunk, PreparedChunk>?
    private var writer: Crew<Chunk.Numbers, Void>?
    /// How many chunks are known to be in the file, and how many items stand on each of those
    /// that are on their way there.
    private var written = 0
    private var onTheWay: [Int] = []
    /// More items are on their way only when there are fewer chunks than threads.
    private static let mostItems = 2_500

    /// A run that writes the file at `path` with as many as `threads` threads beside this one; with
    /// `share` the part file of that share.
    init(
        to path: String, fonts: FontBook, faces: FontFaces, options: FinishingOptions,
        threads: Int, share: Share? = nil
    ) throws {
        self.faces = faces
        self.threads = threads
        shard = share?.shard
        drawer = ChunkDrawer(
            isTagged: options.archive.isTagged, typeCases: TypeCases(fonts: fonts))
        output = try PrintOutput(to: path, options: options, share: share)
    }

    deinit {
        crew?.dismiss()
        writer?.dismiss()
    }

    /// Begins a part of a joined file: the pages that are drawn next.
    ///
    /// - Parameters:
    ///   - part: Its name and place in the file.
    ///   - isUnderHeading: Whether its first heading is its name, which the others stand under.
    /// - Throws: when the part before cannot be finished.
    func begin(_ part: FilePart, isUnderHeading: Bool) throws {
        try flush()
        output.start(part)
        nesting = HeadingNesting(isUnderHeading: isUnderHeading)
    }

    /// Adds the pages of a PDF that somebody else made, as a part.
    func add(_ foreign: ForeignPDF, as part: ForeignPart) throws {
        try flush()
        try output.add(foreign, as: part)
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

    /// Gives the crew a full chunk, when not too much is on its way.
    private func hand(_ full: Chunk) throws {
        if full.pages.isEmpty { return }
        var chunk = full
        chunk.isAlone = chunk.first == firstPage
        if threads < 2 {
            try output.add(try drawer.draw(chunk, with: faces), chunk.numbers)
            return
        }
        let (crew, writer) = makeCrew()
        let own = chunk.pages.reduce(0) { $0 + $1.page.items.count }
        while onTheWay.count > threads, onTheWay.reduce(own, +) > Self.mostItems {
            try wait(for: writer)
        }
        crew.give(chunk, number: written + onTheWay.count)
        writer.give(chunk.numbers, number: written + onTheWay.count)
        onTheWay.append(own)
    }

    private func makeCrew() -> (Crew<Chunk, PreparedChunk>, Crew<Chunk.Numbers, Void>) {
        if let crew, let writer { return (crew, writer) }
        let crew = Crew<Chunk, PreparedChunk>(members: threads) { [files = faces.files, drawer] in
            let faces = FontFaces(files)
            return { chunk, _ in try drawer.draw(chunk, with: faces) }
        }
        let writer = Crew<Chunk.Numbers, Void>(members: 1) { [output] in
            { numbers, number in try output.add(try crew.take(number), numbers) }
        }
        (self.crew, self.writer) = (crew, writer)
        return (crew, writer)
    }

    /// Waits until the next chunk is in the file.
    private func wait(for writer: Crew<Chunk.Numbers, Void>) throws {
        try writer.take(written)
        written += 1
        onTheWay.removeFirst()
    }

    /// Puts the pages that are on their way into the file; the next ones begin a part.
    private func flush() throws {
        if !chunk.pages.isEmpty, chunk.first == firstPage {
            try output.add(try drawer.draw(chunk, with: faces), chunk.numbers)
        } else {
            try hand(chunk)
        }
        if let writer {
            while !onTheWay.isEmpty { try wait(for: writer) }
        }
        chunk = Chunk(first: pages + 1)
        firstPage = pages + 1
    }

    /// Ends the file and gives it its name; gives its pages and what is worth telling.
    func finish() throws -> (pages: Int, diagnostics: [Diagnostic]) {
        try flush()
        return try output.finish(pages: pages)
    }
}
