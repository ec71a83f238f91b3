import Drawing
import Finishing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What stands at the head of a part file.
struct PartHeader: Codable, Sendable {
    /// Which share it is, and of how many.
    var shard: Shard? { Shard(number: share, of: shares) }
    var share: Int
    var shares: Int
    /// Which shares it belongs with.
    var identity: RunIdentity
    /// How the whole file is finished.
    var options: FinishingOptions
}

/// The file that a share of one PDF is written to: chunks of pages, drawn and made ready, for
/// `baocao join` to finish. All numbers are 8 bytes, the lowest first.
///
///     %BaoCao-phan 1␊  length and JSON of the header
///     number of the chunk, length, 32 bytes SHA-256, the chunk            … once a chunk
///     -1, pages of the whole, 32 bytes SHA-256 of header and hashes above
final class PartWriter {
    /// The first bytes of every part, with the format's version.
    static let magic = Array("%BaoCao-phan 1\n".utf8)

    private let file: AtomicFile
    private var hashes: [UInt8]

    /// Begins the part at `path`.
    init(to path: String, header: PartHeader) throws {
        file = try AtomicFile(path)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = [UInt8](try encoder.encode(header))
        hashes = SHA256.bytes(json)
        try write(Self.magic + Self.bytes(json.count) + json)
    }

    /// Adds the chunk of pages numbered `number`, from 0; numbers rise.
    func add(_ chunk: PreparedChunk, number: Int) throws {
        let packed = chunk.packed
        let hash = SHA256.bytes(packed)
        hashes += hash
        try write(Self.bytes(number) + Self.bytes(packed.count) + hash)
        try write(packed)
    }

    /// Ends the part of a file of `pages` pages and gives it its name.
    func finish(pages: Int) throws {
        hashes += Self.bytes(pages)
        try write(Self.bytes(-1) + Self.bytes(pages) + SHA256.bytes(hashes))
        try file.commit()
    }

    private func write(_ bytes: [UInt8]) throws { try file.write(all: bytes) }

    static func bytes(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: Int64(number).littleEndian) { Array($0) }
    }
}
