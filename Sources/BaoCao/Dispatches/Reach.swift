import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Which files a dispatch may name: those below one folder, and the shipped templates with their
/// samples. A dispatch from someone else cannot so send files of this machine away.
struct Reach: Sendable {
    /// Folder that paths as written start from.
    private let base: URL
    /// Folders below which everything may be named.
    private let roots: [String]

    /// The reach of the dispatch in `file`; `root` replaces its folder as the outermost one.
    init(file: String, root: String?, home: Home) {
        base = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
        roots = [root.map { URL(fileURLWithPath: $0) } ?? base, home.templates].map {
            Self.real($0.path)
        }
    }

    /// The path to read for `path` as it is written at `place`.
    ///
    /// - Throws: `baocao.dispatch-outside` or `baocao.dispatch-missing`.
    func path(_ path: String, at place: Place) throws(BaoCaoError) -> String {
        let full =
            path.hasPrefix("/")
            ? URL(fileURLWithPath: path) : URL(fileURLWithPath: path, relativeTo: base)
        let real = Self.real(full.path)
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
        return real
    }

    /// The path without links and dots, as far as its folders are there.
    private static func real(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
