import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#endif

/// One run into a folder of separate files: held by a lock, so that no two runs mix, with a
/// journal of what is done.
final class SeparateRun {
    /// A file in the manifest.
    struct Entry: Codable {
        var file: String
        var row: Int?
        var key: String
        var sha256: String
    }

    private let folder: String
    private let share: Share?
    private let lock: Int32
    private var journal: Int32
    private var done: [String: Entry] = [:]
    private var made: [Entry] = []

    private var journalPath: String { folder + "/.tien-do.jsonl" }

    /// Opens `folder` for a run, or for one share of it.
    ///
    /// - Throws: `baocao.output-unwritable` or `baocao.folder-in-use`.
    init(folder: String, share: Share? = nil) throws(BaoCaoError) {
        self.folder = folder
        self.share = share
        journal = -1
        // Where this fails, the lock cannot be made either, and says why.
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        lock = open(folder + "/.khoa", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard lock >= 0 else { throw Self.failure(.outputUnwritable, folder, Self.reason) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw Self.failure(.folderInUse, folder, Self.reason)
        }
        // Until it is done again, the folder is no part.
        unlink(FolderNote.path(in: folder))
        readJournal()
        journal = open(journalPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard journal >= 0 else { throw Self.failure(.outputUnwritable, folder, Self.reason) }
    }

    deinit {
        if journal >= 0 { close(journal) }
        if lock >= 0 { close(lock) }
    }

    private static var reason: String { strerror(errno).map { String(cString: $0) } ?? "" }

    private static func failure(
        _ code: Diagnostic.Code, _ path: String, _ reason: String
    ) -> BaoCaoError {
        BaoCaoError(
            .output,
            [Diagnostic(.error, code, at: Place(file: path), ["path": path, "reason": reason])])
    }

    /// Entries of earlier runs; a line that a killed run left half written is passed over.
    private func readJournal() {
        guard let text = try? String(contentsOfFile: journalPath, encoding: .utf8) else { return }
        let decoder = JSONDecoder()
        for line in text.split(separator: "\n") {
            if let entry = try? decoder.decode(Entry.self, from: Data(line.utf8)) {
                done[entry.file] = entry
            }
        }
    }

    /// Whether an earlier run made `file` from the same values, and it is still what it was.
    func isDone(_ file: String, key: String) -> Bool {
        guard let entry = done[file], entry.key == key,
            let data = FileManager.default.contents(atPath: folder + "/" + file),
            SHA256.hex([UInt8](data)) == entry.sha256
        else { return false }
        made.append(entry)
        return true
    }

    /// Notes that `file`, which is read for its hash, is whole.
    func add(_ file: String, key: String, place: Place) throws(BaoCaoError) {
        try add(file, key: key, place: place, sha256: try Self.hash(of: folder + "/" + file))
    }

    /// The hash of the file at `path`.
    static func hash(of path: String) throws(BaoCaoError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw failure(.outputUnwritable, path, reason)
        }
        return SHA256.hex([UInt8](data))
    }

    /// Notes that `file`, whose bytes have the hash `sha256`, is whole.
    func add(_ file: String, key: String, place: Place, sha256: String) throws(BaoCaoError) {
        try note(Entry(file: file, row: place.row, key: key, sha256: sha256))
    }

    /// Takes over the file at `path`, which another run made; the same one is kept if it is here.
    func take(_ entry: Entry, from path: String) throws(BaoCaoError) {
        let target = folder + "/" + entry.file
        // Keys of reports say whose they are, and not what is in them.
        if done[entry.file]?.sha256 != entry.sha256 || !isDone(entry.file, key: entry.key) {
            do {
                let data = try Data(contentsOf: URL(fileURLWithPath: path))
                try data.write(to: URL(fileURLWithPath: target), options: .atomic)
            } catch {
                throw Self.failure(.outputUnwritable, target, "\(error)")
            }
            try note(entry)
        }
    }

    private func note(_ entry: Entry) throws(BaoCaoError) {
        made.append(entry)
        guard let line = try? JSONEncoder().encode(entry) else { return }
        let bytes = [UInt8](line) + [0x0A]
        let count = bytes.withUnsafeBytes { write(journal, $0.baseAddress, $0.count) }
        if count != bytes.count { throw Self.failure(.outputUnwritable, journalPath, Self.reason) }
    }

    /// Writes the manifest of all files that are there.
    ///
    /// - Parameters:
    ///   - isWhole: Whether the run had everything that belongs into the folder; files of earlier
    ///     runs then belong to nobody any more.
    ///   - failed: Names of what could not be made, for who joins the shares.
    /// - Returns: Such files; they are left where they are, out of the manifest.
    /// - Throws: `baocao.output-unwritable`.
    @discardableResult
    func finish(isWhole: Bool = false, failed: [String] = []) throws(BaoCaoError) -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let names = Set(made.map(\.file))
        let earlier = done.values.filter {
            !names.contains($0.file)
                && FileManager.default.fileExists(atPath: folder + "/" + $0.file)
        }
        do {
            let all = Dictionary((isWhole ? [] : earlier).map { ($0.file, $0) }) { first, _ in
                first
            }.merging(made.map { ($0.file, $0) }) { $1 }
            let data = try encoder.encode(all.values.sorted { $0.file < $1.file })
            try data.write(to: URL(fileURLWithPath: folder + "/manifest.json"), options: .atomic)
            if let share { try FolderNote(share, failed: failed).write(into: folder) }
        } catch {
            throw Self.failure(.outputUnwritable, folder + "/manifest.json", "\(error)")
        }
        return isWhole ? earlier.map(\.file).sorted() : []
    }
}
