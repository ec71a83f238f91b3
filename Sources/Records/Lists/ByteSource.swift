internal import Documents

#if canImport(Glibc)
    internal import Glibc
#endif

/// The bytes of a table, which can be read any number of times: an open file, or what had to be
/// converted in memory first.
final class ByteSource: Sendable {
    /// Where the bytes are.
    private enum Store {
        case file(descriptor: Int32, stamp: Stamp)
        case memory([UInt8])
    }

    /// What tells that a file was written to.
    fileprivate struct Stamp: Equatable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int
    }

    private let store: Store

    /// Bytes held in memory.
    init(_ bytes: [UInt8]) { store = .memory(bytes) }

    /// The file at `path`; nil when it cannot be opened or is no plain file. A pipe is read into
    /// memory, since it can be read only once.
    init?(path: String) {
        let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            return nil
        }
        if status.st_mode & S_IFMT == S_IFREG {
            store = .file(descriptor: descriptor, stamp: Stamp(status))
            return
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= Self.limit {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        close(descriptor)
        store = .memory(bytes)
    }

    deinit {
        if case .file(let descriptor, _) = store { close(descriptor) }
    }

    /// No table of an office is larger than this.
    static let limit = 1 << 30

    /// How many bytes there are.
    var count: Int {
        switch store {
        case .file(_, let stamp): stamp.size
        case .memory(let bytes): bytes.count
        }
    }

    /// All bytes when they are in memory already.
    var held: [UInt8]? { if case .memory(let bytes) = store { bytes } else { nil } }

    /// Whether the file was written to since it was opened.
    var hasChanged: Bool {
        guard case .file(let descriptor, let stamp) = store else { return false }
        var status = stat()
        return fstat(descriptor, &status) != 0 || Stamp(status) != stamp
    }

    /// Reads into `buffer` what stands at `offset`; gives how many bytes, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        switch store {
        case .memory(let bytes):
            let count = max(0, min(buffer.count, bytes.count - offset))
            guard count > 0 else { return 0 }
            bytes[offset..<offset + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
            return count
        case .file(let descriptor, _):
            var done = 0
            while done < buffer.count {
                let count = pread(
                    descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done,
                    off_t(offset + done))
                guard count > 0 else { break }
                done += count
            }
            return done
        }
    }

    /// All bytes.
    func all() -> [UInt8] {
        if let held { return held }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
        }
    }
}

extension ByteSource.Stamp {
    fileprivate init(_ status: stat) {
        self.init(
            size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }
}
