internal import CZlib

/// Takes compressed data apart, one zlib stream a call, with one set of tables.
struct Inflater: ~Copyable {
    /// More than any page or font of ours takes; a few kilobytes can claim to be gigabytes.
    static let most = 1 << 26

    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "inflateInit: \(code)")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The data behind `input`.
    ///
    /// - Throws: at damaged or unfinished data, and when there are more than `limit` bytes.
    mutating func inflate(
        _ input: ArraySlice<UInt8>, limit: Int = Self.most
    ) throws(PDFSyntaxError) -> [UInt8] {
        inflateReset(stream)
        var result: [UInt8] = []
        var code = Z_OK
        var capacity = Swift.max(input.count * 6, 1 << 12)
        input.withUnsafeBufferPointer { source in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.pointee.avail_in = uInt(source.count)
            repeat {
                let piece = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = uInt(capacity)
                    code = CZlib.inflate(stream, Z_NO_FLUSH)
                    count = capacity - Int(stream.pointee.avail_out)
                }
                if result.isEmpty { result = piece } else { result += piece }
                if piece.isEmpty { break }
                capacity = Swift.min(capacity * 2, 1 << 24)
            } while code == Z_OK && result.count <= limit
        }
        guard code == Z_STREAM_END, result.count <= limit else {
            throw PDFSyntaxError(.badCompression, at: input.startIndex)
        }
        return result
    }
}
