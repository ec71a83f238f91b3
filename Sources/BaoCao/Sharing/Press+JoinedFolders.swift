public import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Press {
    /// What came of putting folders together.
    public struct JoinedFolders: Sendable {
        /// How many files there are.
        public var files: Int
        /// An error for each report that its share could not make.
        public var diagnostics: [Diagnostic]
    }

    /// Puts the folders of a run in shares together: every file that their manifests name, and
    /// one manifest, as one run into `folder` would have left them.
    ///
    /// - Parameters:
    ///   - parts: The folders, each share once.
    ///   - folder: The folder for all, made when it is missing.
    /// - Returns: How many files there are, and which reports are missing.
    /// - Throws: `baocao.part-…` for every part that is missing, doubled, not done or of another
    ///   run, and for every file that is not what its manifest says; nothing is copied then.
    public static func joinFolders(
        _ parts: [String], into folder: String
    ) throws(BaoCaoError) -> JoinedFolders {
        var problems: [Diagnostic] = []
        var members: [PartSet.Member] = []
        var failed: [Diagnostic] = []
        for part in parts {
            guard let note = FolderNote(in: part) else {
                problems += noteMissing(part).diagnostics
                continue
            }
            members.append(
                PartSet.Member(
                    path: part, share: note.share, shares: note.shares, identity: note.identity))
            failed += note.failed.map { name in
                Diagnostic(
                    .error, .shareFailed, at: Place(file: part),
                    ["name": name, "share": String(note.share), "shares": String(note.shares)])
            }
        }
        // Shares that are missing because their folder cannot be used are told of once.
        problems += PartSet(members).problems.filter {
            problems.isEmpty || $0.code != .partMissing
        }
        if parts.contains(where: { isSame($0, folder) }) {
            problems += PartFile.error(.partIsOutput, folder).diagnostics
        }
        guard problems.isEmpty else { throw BaoCaoError(.records, problems) }
        let found = try files(of: parts)
        let run = try SeparateRun(folder: folder)
        for file in found { try run.take(file.entry, from: file.path) }
        try run.finish(isWhole: true)
        return JoinedFolders(files: found.count, diagnostics: failed)
    }

    /// Why `folder`, in which no share says that it is done, cannot be used.
    private static func noteMissing(_ folder: String) -> BaoCaoError {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            return PartFile.error(.inputMissing, folder)
        }
        // A run that was stopped leaves its lock.
        let wasBegun = FileManager.default.fileExists(atPath: folder + "/.khoa")
        return PartFile.error(wasBegun ? .partUnfinished : .partForeign, folder)
    }

    /// The files that the manifests of `parts` name, by name.
    private static func files(
        of parts: [String]
    ) throws(BaoCaoError) -> [(entry: SeparateRun.Entry, path: String)] {
        var found: [String: (entry: SeparateRun.Entry, path: String)] = [:]
        var problems: [Diagnostic] = []
        func unreadable(_ path: String, _ reason: String) {
            problems.append(
                Diagnostic(
                    .error, .partUnreadable, at: Place(file: path),
                    ["path": path, "reason": reason]))
        }
        for part in parts {
            let manifest = part + "/manifest.json"
            guard let data = FileManager.default.contents(atPath: manifest),
                let entries = try? JSONDecoder().decode([SeparateRun.Entry].self, from: data)
            else {
                unreadable(manifest, "manifest.json")
                continue
            }
            for entry in entries {
                let path = part + "/" + entry.file
                if let known = found[entry.file], known.entry.sha256 != entry.sha256 {
                    problems.append(
                        Diagnostic(
                            .error, .partsDiffer, at: Place(file: path),
                            ["name": entry.file, "path": known.path]))
                } else if !isPlain(entry.file) {
                    unreadable(path, "file")
                } else if !isWhole(path, entry.sha256) {
                    unreadable(path, "sha256")
                } else {
                    found[entry.file] = (entry, path)
                }
            }
        }
        guard problems.isEmpty else { throw BaoCaoError(.records, problems) }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Whether a file may have this name in the folder for all: none outside it, and none of
    /// those that a run keeps for itself.
    private static func isPlain(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        return bytes.first != UInt8(ascii: ".") && !bytes.contains(UInt8(ascii: "/"))
            && !bytes.contains(0) && bytes != Array("manifest.json".utf8)
    }

    private static func isWhole(_ path: String, _ sha256: String) -> Bool {
        guard let data = FileManager.default.contents(atPath: path) else { return false }
        return SHA256.hex([UInt8](data)) == sha256
    }
}
