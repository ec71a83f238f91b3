import Documents

#if canImport(Glibc)
    import Glibc
#endif
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A file that an office names: looked at before it is opened, since a pipe, a device or a ring
/// of links would keep the reading for ever.
public enum InputFile {
    /// Why the file at `path` is not read; nil when it can be.
    static func problem(_ path: String, limit: Int = .max) -> Diagnostic? {
        var status = stat()
        guard stat(path, &status) == 0 else { return unreadable(path, reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            return unreadable(path, isFolder ? "is a folder" : "not a file")
        }
        guard access(path, R_OK) == 0 else { return unreadable(path, reason(errno)) }
        let size = Int(status.st_size)
        guard size <= limit else {
            return Diagnostic(
                .error, .tooLarge, at: Place(file: path),
                ["limit": "\(size >> 20) MB > \(limit >> 20) MB"])
        }
        return nil
    }

    /// No file of an office is larger than this, in bytes.
    public static let mostBytes = 1 << 30

    /// Why the file at `path` is refused, whose name is that of no kind that is read; `reason`
    /// says what would be.
    static func refusal(of path: String, reason: String) -> Diagnostic {
        if let problem = problem(path) { return problem }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return FileKind.isOldWorkbook(name)
            ? Diagnostic(.error, .oldWorkbook, at: Place(file: path), ["name": name])
            : unreadable(path, reason)
    }

    /// The bytes of the file at `path`, at most `limit` of them.
    ///
    /// - Throws: `records.unreadable`, `records.too-large`.
    public static func bytes(_ path: String, limit: Int) throws(RecordsError) -> [UInt8] {
        if let problem = problem(path, limit: limit) { throw RecordsError([problem]) }
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw RecordsError([unreadable(path, "cannot be read")])
        }
    }

    /// The names in the folder at `path`, in order.
    ///
    /// - Throws: `records.unreadable`.
    static func names(inFolder path: String) throws(RecordsError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            var status = stat()
            let isThere = stat(path, &status) == 0
            throw RecordsError([
                unreadable(path, isThere ? "no permission" : "no such folder")
            ])
        }
    }

    /// Whether there is a folder at `path`.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(.error, .unreadable, at: Place(file: path), ["reason": reason])
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: "no such file"
        case EACCES, EPERM: "no permission"
        case ELOOP: "ring of links"
        case ENAMETOOLONG: "name too long"
        default: "cannot be read"
        }
    }
}
