import Documents
import Finishing
import TestSupport
import Testing

@testable import BaoCao

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Parts whose hashes are right and whose numbers are made up.
@Suite struct BadPartsBoundsTests {
    @Test(arguments: [
        (1, 1, Int.max), (1, 1, Int.min), (1, 1, -1), (1, 1, 1), (1, 1, 1 << 40),
        (1, 2, 1_000_000), (Int.max, Int.max, 0), (1, 10_001, 0), (2, 1, 0), (0, 1, 0),
    ])
    func aPartThatClaimsWhatItHasNotIsDamaged(share: Int, shares: Int, pages: Int) throws {
        try withScratchFolder { folder in
            let writer = try PartWriter(
                to: folder + "/phan",
                header: PartHeader(
                    share: share, shares: shares, identity: RunIdentity(InputDigest()),
                    options: FinishingOptions(metadata: Metadata(title: "Thử"))))
            try writer.finish(pages: pages)
            let codes = SharedRun.codes {
                _ = try Press.joinParts([folder + "/phan"], to: folder + "/gop.pdf")
            }
            #expect(codes == [.partDamaged])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["phan"])
        }
    }

    /// A folder that says that it is a share of this many, and holds `file`.
    private func part(_ folder: String, shares: Int, file: String) throws -> String {
        let part = folder + "/phan"
        let path = part + "/" + file
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        let entry = SeparateRun.Entry(file: file, key: "", sha256: SHA256.hex(Array("x".utf8)))
        try JSONEncoder().encode([entry])
            .write(to: URL(fileURLWithPath: part + "/manifest.json"))
        let shard = try #require(Shard("1/1"))
        var note = FolderNote(
            Share(shard: shard, identity: RunIdentity(InputDigest())), failed: [])
        note.shares = shares
        try note.write(into: part)
        return part
    }

    private func join(shares: Int = 1, file: String) throws -> [Diagnostic.Code] {
        try withScratchFolder { folder in
            let part = try part(folder, shares: shares, file: file)
            let codes = SharedRun.codes {
                _ = try Press.joinFolders([part], into: folder + "/gop")
            }
            #expect(FileManager.default.fileExists(atPath: folder + "/gop") == codes.isEmpty)
            return codes
        }
    }

    @Test(arguments: [Int.max, 10_001, 0])
    func aFolderOfTooManySharesIsNone(shares: Int) throws {
        #expect(try join(shares: shares, file: "001.pdf") == [.partForeign])
    }

    /// What a run keeps for itself, and what is outside its folder, is no file of a share.
    @Test(arguments: [".khoa", ".tien-do.jsonl", "../ngoai", "../\u{301}ngoai", "a/b", "001\0.pdf"])
    func aManifestCannotNameEveryFile(file: String) throws {
        #expect(try join(file: file) == [.partUnreadable])
        #expect(try join(file: "001.pdf") == [])
    }
}
