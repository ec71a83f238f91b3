#if canImport(Glibc)
    import Glibc
#endif

/// A file that is read here and there.
final class PartSource {
    let count: Int
    private let descriptor: Int32

    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var about = stat()
        guard descriptor >= 0, fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG
        else {
            count = 0
            return nil
        }
        count = Int(about.st_size)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// `length` bytes from `offset` on; nil when there are not as many.
    func bytes(_ offset: Int, _ length: Int) -> [UInt8]? {
        guard length >= 0, offset >= 0, length <= count - offset else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, done in
            while done < length {
                let read = pread(
                    descriptor, buffer.baseAddress?.advanced(by: done), length - done,
                    offset + done)
                if read <= 0 { break }
                done += read
            }
        }
        return bytes.count == length ? bytes : nil
    }

    /// The number at `offset`.
    func number(_ offset: Int) -> Int? {
        bytes(offset, 8).map { bytes in
            Int(Int64(bitPattern: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
        }
    }
}
