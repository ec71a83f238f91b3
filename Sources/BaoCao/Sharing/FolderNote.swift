#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a share says of itself in its folder, once it is done: `.phan.json`.
struct FolderNote: Codable {
    /// Which share it is, and of how many.
    var shard: Shard? { Shard(number: share, of: shares) }
    var share: Int
    var shares: Int
    /// Which shares it belongs with.
    var identity: RunIdentity
    /// Names of what could not be made.
    var failed: [String]

    init(_ share: Share, failed: [String]) {
        self.share = share.shard.number
        shares = share.shard.count
        identity = share.identity
        self.failed = failed
    }

    /// The note of the share in `folder`; nil when there is none that can be.
    init?(in folder: String) {
        guard let data = FileManager.default.contents(atPath: Self.path(in: folder)),
            let note = try? JSONDecoder().decode(FolderNote.self, from: data),
            note.shard != nil
        else { return nil }
        self = note
    }

    /// Where the note is.
    static func path(in folder: String) -> String { folder + "/.phan.json" }

    func write(into folder: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(
            to: URL(fileURLWithPath: Self.path(in: folder)), options: .atomic)
    }
}
