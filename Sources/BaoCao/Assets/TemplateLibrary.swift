import Documents
import Yams

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The templates under `templates/`: each a folder with a `template.yaml`.
public struct TemplateLibrary: Sendable {
    /// A template as the library lists it.
    public struct Entry: Sendable {
        /// Name of its folder.
        public var name: String
        /// Verb that prints it: `review`, `list`, `certificates`, `dispatch`.
        public var verb: String
        /// Title for people.
        public var title: String
        /// Its folder.
        public var folder: String
        /// Whether it has a sample beside it.
        public var hasSample: Bool
        /// Why it cannot be used; nil when its head can be read.
        public var problem: String?
    }

    private let root: URL

    /// The templates of `home`.
    public init(home: Home) { root = home.templates }

    /// The templates in order of their names, each with its head read.
    public var entries: [Entry] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().compactMap { Self.entry(root.appendingPathComponent($0)) }
    }

    /// The folder of the template called `name`: a name in the library, or a folder of its own.
    ///
    /// - Throws: `baocao.template-missing` with the names that there are.
    public func folder(of name: String) throws(BaoCaoError) -> String {
        var folders = [URL(fileURLWithPath: name)]
        if !name.isEmpty, name != ".", name != "..", !name.contains("/") {
            folders.insert(root.appendingPathComponent(name), at: 0)
        }
        for folder in folders {
            let manifest = folder.appendingPathComponent("template.yaml")
            if FileManager.default.fileExists(atPath: manifest.path) { return folder.path }
        }
        throw BaoCaoError(
            .assets,
            [
                Diagnostic(
                    .error, .templateMissing, at: Place(),
                    ["name": name, "known": entries.map(\.name).joined(separator: ", ")])
            ])
    }

    private static func entry(_ folder: URL) -> Entry? {
        let manifest = folder.appendingPathComponent("template.yaml")
        guard let text = try? String(contentsOf: manifest, encoding: .utf8) else { return nil }
        var entry = Entry(
            name: folder.lastPathComponent, verb: "review", title: folder.lastPathComponent,
            folder: folder.path,
            hasSample: FileManager.default.fileExists(
                atPath: folder.appendingPathComponent("sample").path))
        do {
            let head = try YAMLDecoder().decode(Head.self, from: text)
            entry.verb = head.verb ?? "review"
            entry.title = head.title
        } catch {
            entry.problem = "\(error)"
        }
        return entry
    }

    /// The keys of `template.yaml` that a list needs.
    private struct Head: Decodable {
        var title: String
        var verb: String?
    }
}
