internal import CCairo

/// Where Cairo's bytes go: gathered into larger pieces, then to a file or a caller's function.
/// The first fault is kept, since Cairo can only carry a number.
final class ByteSink {
    private var buffer: [UInt8] = []
    private let deliver: (UnsafeRawBufferPointer) throws(DrawingError) -> Void
    /// The first fault.
    private(set) var failure: DrawingError?
    /// Set when the drawing is given up: what Cairo still writes is let fall.
    var isClosed = false

    private static let pieceSize = 1 << 17

    /// A sink that hands pieces to `deliver`.
    init(_ deliver: @escaping (UnsafeRawBufferPointer) throws(DrawingError) -> Void) {
        self.deliver = deliver
        buffer.reserveCapacity(Self.pieceSize + 1 << 12)
    }

    /// Takes `bytes`; false after a fault.
    func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if isClosed { return true }
        if failure != nil { return false }
        buffer.append(contentsOf: bytes)
        return buffer.count < Self.pieceSize || flush()
    }

    /// Hands on what is gathered; false after a fault.
    func flush() -> Bool {
        if failure != nil { return false }
        do throws(DrawingError) {
            let deliver = deliver
            // `withUnsafeBytes` is not generic over the error of a stored function here.
            var fault: DrawingError?
            buffer.withUnsafeBytes { bytes in
                do throws(DrawingError) { try deliver(bytes) } catch { fault = error }
            }
            if let fault { throw fault }
        } catch {
            failure = error
            return false
        }
        buffer.removeAll(keepingCapacity: true)
        return true
    }

    /// The function that Cairo calls, with the sink (not retained) as its closure.
    static let write:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32
        ) -> cairo_status_t = { closure, data, count in
            guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
            let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
            let bytes = UnsafeRawBufferPointer(start: data, count: Int(count))
            return sink.take(bytes) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
        }
}
