import Yams

/// A family of `fonts.yaml` as it is written.
struct FontFamily {
    /// Name for people.
    var name: String
    /// Debian package that brings the files.
    var package: String
    /// Names of a user's own files, by face.
    var own: [String: String]?
    /// Paths of the package's files, by face.
    var files: [String: String]

    /// A list without what it must hold.
    struct Missing: Error, CustomStringConvertible {
        /// The key, from the top down.
        var path: [String]

        var description: String { "thiếu " + path.joined(separator: ".") }
    }

    /// Reads the families by their roles. The tree is read as text: working out types would load
    /// the patterns of all of YAML's for one short list, before the first page of every run.
    static func read(_ yaml: String) throws -> [String: FontFamily] {
        let list = try Yams.compose(yaml: yaml, .basic)?["families"]?.mapping
        guard let list else { throw Missing(path: ["families"]) }
        var families: [String: FontFamily] = [:]
        for (key, node) in list {
            let role = key.string ?? "?"
            guard let name = node["name"]?.string else { throw Missing(path: [role, "name"]) }
            guard let package = node["package"]?.string else {
                throw Missing(path: [role, "package"])
            }
            guard let files = node["files"].flatMap(texts) else {
                throw Missing(path: [role, "files"])
            }
            families[role] = FontFamily(
                name: name, package: package, own: node["own"].flatMap(texts), files: files)
        }
        return families
    }

    private static func texts(_ node: Node) -> [String: String]? {
        guard let mapping = node.mapping else { return nil }
        var texts: [String: String] = [:]
        for (key, value) in mapping {
            guard let key = key.string, let value = value.string else { return nil }
            texts[key] = value
        }
        return texts
    }
}
