import Documents

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The folder that holds `templates/` and `fonts/`.
public struct Home: Sendable, Hashable {
    /// The folder.
    public let folder: URL

    /// A home at `folder`, which must hold `templates/`.
    public init(folder: URL) { self.folder = folder }

    /// Folder of the templates.
    public var templates: URL { folder.appendingPathComponent("templates") }
    /// Folder of the page standards.
    public var standards: URL { templates.appendingPathComponent("standards") }
    /// Folder of the descriptions of record tables.
    public var records: URL { templates.appendingPathComponent("records") }
    /// Folder of the font list and the user's own fonts.
    public var fonts: URL { folder.appendingPathComponent("fonts") }

    /// Looks for the home: the folder given, `BAOCAO_HOME`, the current folder, beside the
    /// executable and the folders above it, `/usr/share/baocao`, in this order.
    ///
    /// - Throws: `baocao.no-home` with the folders searched. A folder that was given but holds
    ///   no templates is not passed over in silence.
    public static func find(
        given: String?, environment: [String: String], executable: String?
    ) throws(BaoCaoError) -> Home {
        var candidates: [String] = []
        if let given {
            candidates = [given]
        } else if let variable = environment["BAOCAO_HOME"], !variable.isEmpty {
            candidates = [variable]
        } else {
            candidates = [FileManager.default.currentDirectoryPath]
            if let executable {
                var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
                for _ in 0..<4 {
                    folder = folder.deletingLastPathComponent()
                    candidates.append(folder.path)
                }
            }
            candidates.append("/usr/share/baocao")
        }
        for candidate in candidates {
            let home = Home(folder: URL(fileURLWithPath: candidate))
            if FileManager.default.fileExists(atPath: home.standards.path) { return home }
        }
        throw BaoCaoError(
            .assets,
            [
                Diagnostic(
                    .error, .noHome, at: Place(),
                    ["searched": candidates.joined(separator: ", ")])
            ])
    }
}
