internal import CZlib

/// Compresses pieces of data, one zlib stream each, with one set of tables.
struct Deflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    /// A compressor of zlib's `level`.
    init(level: Int32 = 6) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = deflateInit_(
            stream, level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "deflateInit: \(code)")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// `input` compressed.
    mutating func deflate(_ input: [UInt8]) -> [UInt8] {
        let bound = Int(deflateBound(stream, uLong(input.count)))
        let result = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            input.withUnsafeBufferPointer { source in
                // zlib reads through a pointer to mutable bytes but does not write.
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.pointee.avail_in = uInt(source.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = uInt(output.count)
                let code = CZlib.deflate(stream, Z_FINISH)
                precondition(code == Z_STREAM_END, "deflate: \(code)")
                count = bound - Int(stream.pointee.avail_out)
            }
        }
        deflateReset(stream)
        return result
    }
}
