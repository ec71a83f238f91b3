import Documents
import Drawing
import Finishing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A part file as `join` sees it: its head, and where its chunks are.
struct PartFile: Sendable {
    /// A chunk of pages in a part.
    struct Chunk: Sendable {
        /// Its number in the whole file, from 0.
        var number: Int
        /// The part that holds it.
        var path: String
        /// Where its bytes are.
        var offset: Int
        var length: Int
        /// Their hash.
        var hash: [UInt8]

        /// Reads the chunk.
        ///
        /// - Throws: `baocao.part-damaged` when it is not what was written.
        func read() throws(BaoCaoError) -> PreparedChunk {
            guard let source = PartSource(path), let bytes = source.bytes(offset, length),
                SHA256.bytes(bytes) == hash
            else { throw PartFile.error(.partDamaged, path) }
            do throws(FinishingError) {
                return try PreparedChunk(packed: bytes)
            } catch {
                throw PartFile.error(.partDamaged, path)
            }
        }
    }

    let path: String
    let header: PartHeader
    let chunks: [Chunk]
    /// Pages of the whole file.
    let pages: Int

    /// Opens the part at `path` and goes over its records without reading the pages.
    ///
    /// - Throws: `baocao.input-missing`, `baocao.part-foreign`, `baocao.part-other-format` or
    ///   `baocao.part-damaged`.
    init(_ path: String) throws(BaoCaoError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Self.error(.inputMissing, path)
        }
        guard let source = PartSource(path), let start = source.bytes(0, PartWriter.magic.count),
            start.starts(with: PartWriter.magic.dropLast(2))
        else { throw Self.error(.partForeign, path) }
        guard start == PartWriter.magic else { throw Self.error(.partOtherFormat, path) }
        var offset = start.count
        func number() throws(BaoCaoError) -> Int {
            guard let number = source.number(offset) else { throw Self.error(.partDamaged, path) }
            offset += 8
            return number
        }
        func data(_ count: Int) throws(BaoCaoError) -> [UInt8] {
            guard let data = source.bytes(offset, count) else {
                throw Self.error(.partDamaged, path)
            }
            offset += count
            return data
        }
        let json = try data(try number())
        guard let header = try? JSONDecoder().decode(PartHeader.self, from: Data(json)),
            let shard = header.shard
        else { throw Self.error(.partDamaged, path) }
        var hashes = SHA256.bytes(json)
        var chunks: [Chunk] = []
        while true {
            let next = try number()
            if next == -1 { break }
            let length = try number()
            let hash = try data(32)
            guard next > chunks.last?.number ?? -1, length >= 0, length <= source.count - offset
            else { throw Self.error(.partDamaged, path) }
            chunks.append(
                Chunk(number: next, path: path, offset: offset, length: length, hash: hash))
            hashes += hash
            offset += length
        }
        let pages = try number()
        guard try data(32) == SHA256.bytes(hashes + PartWriter.bytes(pages)),
            offset == source.count, Self.isShare(chunks, of: pages, shard)
        else { throw Self.error(.partDamaged, path) }
        self.path = path
        self.header = header
        self.chunks = chunks
        self.pages = pages
    }

    /// Whether `chunks` are those that `shard` has of a file of `pages` pages.
    private static func isShare(_ chunks: [Chunk], of pages: Int, _ shard: Shard) -> Bool {
        let plan = PrintRun.plan
        // Each share has every so many chunks, so that the pages are no more than this.
        guard pages >= 0, pages <= (chunks.count + 1) * shard.count * plan.pagesPerChunk
        else { return false }
        return chunks.map(\.number)
            == Array(shard.pieces(of: plan.chunks(ofPages: pages)))
    }

    static func error(
        _ code: Diagnostic.Code, _ path: String, _ arguments: [String: String] = [:]
    ) -> BaoCaoError {
        BaoCaoError(
            .records,
            [
                Diagnostic(
                    .error, code, at: Place(file: path), arguments.merging(["path": path]) { $1 })
            ])
    }
}
