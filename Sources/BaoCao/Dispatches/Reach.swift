import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Which files a dispatch may name: those below one folder, and the shipped templates with their
/// samples. A dispatch from someone else cannot so send files of this machine away.
struct Reach: Sendable {
    /// The dispatch itself.
    let file: String
    /// Folder that paths as written start from.
    private let base: URL
    /// Folders below which everything may be named.
    private let roots: [String]

    /// The reach of the dispatch in `file`; `root` replaces its folder as the outermost one.
    init(file: String, root: String?, home: Home) {
        self.file = Self.real(file)
        base = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
        roots = [root.map { URL(fileURLWithPath: $0) } ?? base, home.templates].map {
            Self.real($0.path)
        }
    }

    /// The path to read for `path` as it is written at `place`.
    ///
    /// - Throws: `baocao.dispatch-outside`, `baocao.dispatch-missing`, or
    ///   `baocao.dispatch-unreadable` for what is neither a file nor a folder.
    func path(_ path: String, at place: Place) throws(BaoCaoError) -> String {
        let full =
            path.hasPrefix("/")
            ? URL(fileURLWithPath: path) : URL(fileURLWithPath: path, relativeTo: base)
        let real = Self.real(Self.named(full.standardizedFileURL))
        guard roots.contains(where: { real == $0 || real.hasPrefix($0 == "/" ? "/" : $0 + "/") })
        else {
            throw BaoCaoError(
                .reports,
                [
                    Diagnostic(
                        .error, .dispatchOutside, at: place, ["path": path, "root": roots[0]])
                ])
        }
        guard FileManager.default.fileExists(atPath: real) else {
            throw BaoCaoError(
                .reports, [Diagnostic(.error, .dispatchMissing, at: place, ["path": path])])
        }
        let kind =
            try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
        guard kind == .typeRegular || kind == .typeDirectory else {
            throw BaoCaoError(
                .reports,
                [
                    Diagnostic(
                        .error, .dispatchUnreadable, at: place,
                        ["path": path, "limit": "\(DispatchJob.sizeLimit >> 20) MB"])
                ])
        }
        return real
    }

    /// The path as it stands on the disk. Some systems write names with their marks apart (NFD):
    /// where no name is spelled as asked, one that is the same text is taken.
    private static func named(_ url: URL) -> String {
        if FileManager.default.fileExists(atPath: url.path) { return url.path }
        var path = ""
        for part in url.pathComponents where part != "/" {
            let folder = path.isEmpty ? "/" : path
            var name = part
            if !FileManager.default.fileExists(atPath: path + "/" + name),
                let names = try? FileManager.default.contentsOfDirectory(atPath: folder),
                // Equal texts are equal however their marks are written.
                let same = names.sorted().first(where: { $0 == part })
            {
                name = same
            }
            path += "/" + name
        }
        return path
    }

    /// The path without links and dots, as far as its folders are there.
    static func real(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
