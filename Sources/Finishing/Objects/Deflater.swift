internal import CDeflate

/// Compresses pieces of data, one zlib stream each, with one set of tables.
struct Deflater: ~Copyable {
    private let compressor: OpaquePointer

    /// A compressor of libdeflate's `level`, 1 to 12: at 6 pages and objects come out smaller than
    /// at zlib's 6 in little more than half of its time.
    init(level: Int32 = 6) {
        guard let made = libdeflate_alloc_compressor(level) else {
            preconditionFailure("libdeflate_alloc_compressor")
        }
        compressor = made
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// `input` compressed.
    func deflate(_ input: [UInt8]) -> [UInt8] {
        let bound = libdeflate_zlib_compress_bound(compressor, input.count)
        // What is long is a table, which shrinks to a fraction: room for all of it is not needed.
        let most = input.count > Self.long ? bound / 8 : bound
        guard let result = deflate(input, most: most) ?? deflate(input, most: bound) else {
            preconditionFailure("libdeflate_zlib_compress")
        }
        return result
    }

    private static let long = 1 << 20

    /// `input` compressed; nil when it does not become as small as `most` bytes.
    private func deflate(_ input: [UInt8], most: Int) -> [UInt8]? {
        let result = [UInt8](unsafeUninitializedCapacity: most) { output, count in
            count = input.withUnsafeBytes { source in
                libdeflate_zlib_compress(
                    compressor, source.baseAddress, source.count, output.baseAddress, most)
            }
        }
        return result.isEmpty ? nil : result
    }
}
