internal import CZip
internal import Documents

/// A ZIP archive opened for reading, with limits against archives made to hurt: an entry that
/// swells far beyond its packed size, or a great many entries, is refused before it is read.
final class ZipArchive {
    /// What an archive may hold.
    struct Limits: Sendable {
        /// Largest unpacked entry in bytes.
        var entryBytes: UInt64 = 1 << 30
        /// Largest ratio of unpacked to packed size, checked above `ratioFrom` bytes.
        var ratio: UInt64 = 400
        /// Size in bytes from which the ratio is checked.
        var ratioFrom: UInt64 = 16 << 20
        /// Most entries.
        var entries: Int64 = 10_000
    }

    private let handle: OpaquePointer
    private let path: String
    private let limits: Limits

    /// Opens the archive at `path`.
    ///
    /// - Throws: `records.malformed-workbook` when it is no ZIP archive, `records.too-large`
    ///   when it has too many entries.
    init(path: String, limits: Limits = Limits()) throws(RecordsError) {
        var code: Int32 = 0
        guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            let reason =
                (code == ZIP_ER_NOZIP ? Self.other(path) : nil)
                ?? zip_error_strerror(&error).map { String(cString: $0) } ?? "\(code)"
            zip_error_fini(&error)
            throw RecordsError([
                Diagnostic(
                    .error, .malformedWorkbook, at: Place(file: path), ["problem": reason])
            ])
        }
        self.handle = handle
        self.path = path
        self.limits = limits
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.entries else {
            throw RecordsError([
                Diagnostic(
                    .error, .tooLarge, at: Place(file: path), ["limit": "\(limits.entries) tệp"])
            ])
        }
    }

    deinit { zip_discard(handle) }

    /// What the file really is, when its first bytes tell; nil when they do not.
    private static func other(_ path: String) -> String? {
        guard let source = ByteSource(path: path) else { return nil }
        var start = [UInt8](repeating: 0, count: 64)
        let count = start.withUnsafeMutableBytes { source.read(into: $0, at: 0) }
        if count == 0 { return "empty file" }
        if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "old workbook" }
        if start.starts(with: [0x50, 0x4B, 3, 4]) { return "cut off" }
        let text = String(decoding: start[..<count], as: UTF8.self).lowercased()
        return text.contains("<html") || text.contains("<!doctype html") ? "web page" : nil
    }

    /// Whether there is an entry of this name.
    func contains(_ name: String) -> Bool { zip_name_locate(handle, name, 0) >= 0 }

    /// Unpacks the entry `name` piece by piece.
    ///
    /// - Throws: `records.malformed-workbook` when it is missing or damaged,
    ///   `records.too-large` when it is beyond the limits, or what `body` throws.
    func read(
        _ name: String, _ body: (UnsafeRawBufferPointer) throws(RecordsError) -> Void
    ) throws(RecordsError) {
        var stat = zip_stat_t()
        guard zip_stat(handle, name, 0, &stat) == 0, let file = zip_fopen(handle, name, 0) else {
            throw damaged(name)
        }
        defer { zip_fclose(file) }
        try check(unpacked: stat.size, packed: stat.comp_size, of: name)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        var total: UInt64 = 0
        while true {
            let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
            guard count >= 0 else {
                throw damaged(name, String(cString: zip_file_strerror(file)))
            }
            if count == 0 { return }
            total += UInt64(count)
            // The sizes in the directory may lie: count what really comes out.
            try check(unpacked: total, packed: stat.comp_size, of: name)
            try body(
                UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<Int(count)]))
        }
    }

    private func check(
        unpacked: UInt64, packed: UInt64, of name: String
    ) throws(RecordsError) {
        let swollen = unpacked > limits.ratioFrom && unpacked / max(1, packed) > limits.ratio
        guard unpacked > limits.entryBytes || swollen else { return }
        throw RecordsError([
            Diagnostic(
                .error, .tooLarge, at: Place(file: path, sheet: name),
                ["limit": "\(limits.entryBytes >> 20) MB, nén \(limits.ratio) lần"])
        ])
    }

    private func damaged(_ name: String, _ problem: String? = nil) -> RecordsError {
        RecordsError([
            Diagnostic(
                .error, .malformedWorkbook, at: Place(file: path, sheet: name),
                ["problem": problem ?? String(cString: zip_strerror(handle))])
        ])
    }
}
