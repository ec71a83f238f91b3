/// How the pages of a large document are dealt out to files drawn apart from each other. Ends
/// depend on page numbers alone, so however the work is shared, the same chunks come out.
public struct ChunkPlan: Sendable, Hashable {
    /// Pages of each chunk but the last.
    public let pagesPerChunk: Int

    /// Chunks of `pagesPerChunk` pages, at least 1.
    public init(pagesPerChunk: Int = 200) { self.pagesPerChunk = max(1, pagesPerChunk) }

    /// The chunk, from 0, that holds the page numbered `page` (from 1).
    public func chunk(ofPage page: Int) -> Int { (max(1, page) - 1) / pagesPerChunk }

    /// The pages of `chunk` as far as a document of `pageCount` pages has them.
    public func pages(ofChunk chunk: Int, pageCount: Int) -> Range<Int> {
        let first = chunk * pagesPerChunk + 1
        return first..<max(first, min(first + pagesPerChunk, pageCount + 1))
    }

    /// How many chunks `pages` pages make.
    public func chunks(ofPages pages: Int) -> Int {
        (max(0, pages) + pagesPerChunk - 1) / pagesPerChunk
    }

    /// Whether `page` is the first of its chunk.
    public func isFirst(_ page: Int) -> Bool { (max(1, page) - 1) % pagesPerChunk == 0 }
}
