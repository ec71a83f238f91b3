import Documents
public import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads `fonts/fonts.yaml` and the files it names. No family is looked up by luck: a user's
/// own file in the folder comes first, then the path where the Debian package puts it.
public struct FontLibrary: Sendable {
    /// One family as the list states it, with where each face was found.
    public struct Entry: Sendable {
        /// Role in documents: `text`, `display`, `script`.
        public var role: String
        /// Name for people.
        public var name: String
        /// Debian package that brings the files.
        public var package: String
        /// Path of each face that was found, by face: regular, bold, italic, bold_italic.
        public var found: [String: String]
        /// Faces that are named but not there, with the paths searched.
        public var missing: [String: [String]]
    }

    /// The families in order of their roles.
    public let entries: [Entry]

    /// Reads the list of `home` and looks for the files.
    ///
    /// - Throws: `baocao.fonts-unreadable` when the list is not there or not understood.
    public init(home: Home) throws(BaoCaoError) {
        let path = home.fonts.appendingPathComponent("fonts.yaml").path
        func unreadable(_ reason: String, line: Int? = nil, column: Int? = nil) -> BaoCaoError {
            BaoCaoError(
                .assets,
                [
                    Diagnostic(
                        .error, .fontsUnreadable,
                        at: Place(file: path, line: line, column: column), ["reason": reason])
                ])
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw unreadable("không mở được tệp")
        }
        let families: [String: FontFamily]
        do {
            families = try FontFamily.read(text)
        } catch {
            throw unreadable("\(error)")
        }
        entries = families.sorted { $0.key < $1.key }.map { role, family in
            var entry = Entry(
                role: role, name: family.name, package: family.package, found: [:], missing: [:])
            for (face, file) in family.files {
                var paths = [file]
                if let own = family.own?[face] {
                    paths.insert(home.fonts.appendingPathComponent(own).path, at: 0)
                }
                if let hit = paths.first(where: { FileManager.default.isReadableFile(atPath: $0) })
                {
                    entry.found[face] = hit
                } else {
                    entry.missing[face] = paths
                }
            }
            return entry
        }
    }

    /// Reads the files of the families in `roles` (all when nil) into a font book.
    ///
    /// - Throws: `baocao.font-missing` for every face that is named but not there.
    public func book(roles: Set<String>? = nil) throws(BaoCaoError) -> FontBook {
        var files: [FontBook.File] = []
        var families: [String: FontBook.Family] = [:]
        var problems: [Diagnostic] = []
        for entry in entries where roles?.contains(entry.role) ?? true {
            for (face, paths) in entry.missing.sorted(by: { $0.key < $1.key }) {
                problems.append(
                    Diagnostic(
                        .error, .fontMissing, at: Place(),
                        [
                            "face": face, "family": entry.name, "package": entry.package,
                            "searched": paths.joined(separator: ", "),
                        ]))
            }
            var numbers: [String: Int] = [:]
            for (face, path) in entry.found.sorted(by: { $0.key < $1.key }) {
                guard let data = FileManager.default.contents(atPath: path) else {
                    problems.append(
                        Diagnostic(
                            .error, .fontMissing, at: Place(file: path),
                            [
                                "face": face, "family": entry.name, "package": entry.package,
                                "searched": path,
                            ]))
                    continue
                }
                numbers[face] = files.count
                files.append(
                    FontBook.File(number: files.count, path: path, bytes: [UInt8](data)))
            }
            guard let regular = numbers["regular"] else { continue }
            families[entry.role] = FontBook.Family(
                regular: regular, bold: numbers["bold"] ?? regular,
                italic: numbers["italic"] ?? regular,
                boldItalic: numbers["bold_italic"] ?? numbers["bold"] ?? regular)
        }
        guard problems.isEmpty else { throw BaoCaoError(.assets, problems) }
        return FontBook(files: files, families: families)
    }
}
