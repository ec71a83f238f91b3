internal import CDeflate

/// Takes compressed data apart, one zlib stream a call, with one set of tables.
struct Inflater: ~Copyable {
    /// More than any page or font of ours takes; a few kilobytes can claim to be gigabytes.
    static let most = 1 << 26

    private let decompressor: OpaquePointer

    init() {
        guard let made = libdeflate_alloc_decompressor() else {
            preconditionFailure("libdeflate_alloc_decompressor")
        }
        decompressor = made
    }

    deinit { libdeflate_free_decompressor(decompressor) }

    /// The data behind `input`. The size is not known beforehand: where the room was too small,
    /// all begins anew with four times as much.
    ///
    /// - Throws: at damaged or unfinished data, and when there are more than `limit` bytes.
    mutating func inflate(
        _ input: ArraySlice<UInt8>, limit: Int = Self.most
    ) throws(PDFSyntaxError) -> [UInt8] {
        var capacity = min(max(input.count * 8, 1 << 12), limit)
        while true {
            var code = LIBDEFLATE_BAD_DATA
            let result = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
                code = input.withUnsafeBytes { source in
                    libdeflate_zlib_decompress_ex(
                        decompressor, source.baseAddress, source.count, output.baseAddress,
                        capacity, nil, &count)
                }
                if code != LIBDEFLATE_SUCCESS { count = 0 }
            }
            if code == LIBDEFLATE_SUCCESS { return result }
            guard code == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < limit else {
                throw PDFSyntaxError(.badCompression, at: input.startIndex)
            }
            capacity = min(capacity * 4, limit)
        }
    }
}
