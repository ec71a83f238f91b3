internal import CCairo

/// A FreeType library, alive as long as one of its faces.
final class FreeTypeLibrary {
    let handle: FT_Library

    init() throws(DrawingError) {
        var library: FT_Library?
        let code = FT_Init_FreeType(&library)
        guard code == 0, let library else {
            throw .refusedFont("FreeType", reason: "FT_Init_FreeType: \(code)")
        }
        handle = library
    }

    deinit { FT_Done_FreeType(handle) }
}

/// A FreeType face made from bytes, with the bytes. Cairo holds one reference for as long as any
/// of its caches may use the face, which can be longer than we do.
final class FaceBox {
    private let library: FreeTypeLibrary
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let face: FT_Face
    /// Its address is the key under which Cairo keeps the box.
    private let key: UnsafeMutablePointer<cairo_user_data_key_t>

    init(_ content: [UInt8], path: String, library: FreeTypeLibrary) throws(DrawingError) {
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
        _ = bytes.initialize(from: content)
        var face: FT_Face?
        let code = FT_New_Memory_Face(library.handle, bytes.baseAddress, bytes.count, 0, &face)
        guard code == 0, let face else {
            bytes.deallocate()
            throw .refusedFont(path, reason: "FT_New_Memory_Face: \(code)")
        }
        self.library = library
        self.bytes = bytes
        self.face = face
        key = .allocate(capacity: 1)
        key.initialize(to: cairo_user_data_key_t())
    }

    deinit {
        FT_Done_Face(face)
        bytes.deallocate()
        key.deallocate()
    }

    /// A Cairo face that keeps this box alive; the caller owns one reference to it.
    func makeCairoFace() throws(DrawingError) -> OpaquePointer {
        guard let made = cairo_ft_font_face_create_for_ft_face(face, Int32(FT_LOAD_NO_HINTING))
        else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
        let box = Unmanaged.passRetained(self)
        var status = cairo_font_face_status(made)
        if status == CAIRO_STATUS_SUCCESS {
            status = cairo_font_face_set_user_data(made, key, box.toOpaque()) { pointer in
                guard let pointer else { return }
                Unmanaged<FaceBox>.fromOpaque(pointer).release()
            }
        }
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_font_face_destroy(made)
            box.release()
            throw .cairo(status)
        }
        return made
    }
}
