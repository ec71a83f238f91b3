import Drawing

extension AtomicFile {
    /// Appends `bytes`.
    func write(all bytes: [UInt8]) throws(DrawingError) {
        var fault: DrawingError?
        bytes.withUnsafeBytes { bytes in
            do throws(DrawingError) { try write(bytes) } catch { fault = error }
        }
        if let fault { throw fault }
    }
}
