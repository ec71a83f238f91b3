import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Press {
    /// Puts the folders of a run in shares together: every file that their manifests name, and
    /// one manifest, as one run into `folder` would have left them.
    ///
    /// - Parameters:
    ///   - parts: The folders.
    ///   - folder: The folder for all, made when it is missing.
    /// - Returns: How many files there are.
    /// - Throws: `baocao.part-unreadable` for each manifest or file that is missing or not what
    ///   its manifest says, `baocao.parts-differ` for a name that two parts use for different
    ///   files; nothing is copied then.
    public static func join(_ parts: [String], into folder: String) throws(BaoCaoError) -> Int {
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
                } else if entry.file.contains("/") || !isWhole(path, entry.sha256) {
                    unreadable(path, "sha256")
                } else {
                    found[entry.file] = (entry, path)
                }
            }
        }
        guard problems.isEmpty else { throw BaoCaoError(.output, problems) }
        let run = try SeparateRun(folder: folder)
        for (_, file) in found.sorted(by: { $0.key < $1.key }) {
            try run.take(file.entry, from: file.path)
        }
        try run.finish()
        return found.count
    }

    private static func isWhole(_ path: String, _ sha256: String) -> Bool {
        guard let data = FileManager.default.contents(atPath: path) else { return false }
        return SHA256.hex([UInt8](data)) == sha256
    }
}
