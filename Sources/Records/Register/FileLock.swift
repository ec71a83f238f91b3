internal import Documents

#if canImport(Glibc)
    import Glibc
#endif

/// Keeps other runs out of a file until it is let go; they wait.
final class FileLock {
    private var descriptor: Int32

    /// Waits until no other run holds the file at `path`, which is made when it is missing.
    init(_ path: String) throws(RecordsError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            throw RecordsError([
                Diagnostic(
                    .error, .unwritable, at: Place(file: path),
                    ["reason": strerror(errno).map { String(cString: $0) } ?? ""])
            ])
        }
    }

    deinit { release() }

    /// Lets the file go. It must be closed everywhere else before: closing any descriptor of a
    /// file ends the locks that SQLite holds on it.
    func release() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }
}
