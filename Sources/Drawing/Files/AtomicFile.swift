internal import Glibc

/// A file that appears whole or not at all: bytes go to a hidden file in the same folder, which
/// takes the file's name when it is committed and vanishes otherwise. A device or a pipe is
/// written directly.
public final class AtomicFile {
    /// The path as the caller named it.
    public let path: String
    /// The path after following links; the name that is taken at the end.
    private let target: String
    /// The hidden file; nil for what is written directly or is already committed.
    private var temporary: String?
    private var descriptor: Int32

    /// Opens a new file beside `path`.
    ///
    /// - Throws: `drawing.cannot-write` when the folder is missing or closed to us, or when
    ///   `path` is a folder.
    public init(_ path: String) throws(DrawingError) {
        self.path = path
        var about = stat()
        let exists = stat(path, &about) == 0
        let kind = about.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw .cannotWrite(path, errorNumber: EISDIR) }
        if exists, kind != S_IFREG {
            target = path
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
            if descriptor < 0 { throw .cannotWrite(path, errorNumber: errno) }
            return
        }
        target = exists ? Self.resolved(path) : path
        let (folder, name) = Self.split(target)
        descriptor = -1
        for attempt in 0..<1000 {
            let candidate = "\(folder).\(name).\(getpid())-\(attempt)"
            descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 {
                temporary = candidate
                break
            }
            if errno != EEXIST { break }
        }
        if descriptor < 0 { throw .cannotWrite(path, errorNumber: errno) }
        if exists { _ = fchmod(descriptor, about.st_mode & 0o777) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if let temporary { unlink(temporary) }
    }

    /// Appends `bytes`.
    ///
    /// - Throws: `drawing.cannot-write`, for instance when the disk is full.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(DrawingError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(path, errorNumber: errno)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// Closes the file and gives it its name.
    ///
    /// - Throws: `drawing.cannot-write` when the last bytes or the name cannot be written.
    public func commit() throws(DrawingError) {
        let closed = close(descriptor)
        descriptor = -1
        if closed != 0 { throw .cannotWrite(path, errorNumber: errno) }
        guard let temporary else { return }
        if rename(temporary, target) != 0 { throw .cannotWrite(path, errorNumber: errno) }
        self.temporary = nil
    }

    /// The path of the file itself where `path` is a symbolic link.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// The folder with its last slash (empty for the current one) and the file's name.
    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        let next = path.utf8.index(after: slash)
        return (String(path[..<next]), String(path[next...]))
    }
}
