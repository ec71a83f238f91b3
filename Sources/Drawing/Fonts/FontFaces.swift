internal import CCairo
public import Typesetting

/// The faces of a font book as Cairo draws with them: opened when first used, one handle a file,
/// one scaled font a size. For one drawing, or several one after the other, on one thread.
public final class FontFaces {
    private struct Key: Hashable {
        var font: Int
        var size: Double
        var scale: Double
    }

    private let book: FontBook
    private var library: FreeTypeLibrary?
    private var faces: [Int: OpaquePointer] = [:]
    private var scaled: [Key: OpaquePointer] = [:]
    private var last: (key: Key, font: OpaquePointer)?

    /// Above this many sizes the cache starts anew: fitted sizes are few by intent.
    private static let mostSizes = 512

    /// The faces of `book`; nothing is opened yet.
    public init(_ book: FontBook) { self.book = book }

    deinit {
        for font in scaled.values { cairo_scaled_font_destroy(font) }
        for face in faces.values { cairo_font_face_destroy(face) }
    }

    /// The font file numbered `font` at `size` points, for a surface with `scale` pixels to the
    /// point. Lent: valid until this object is asked again.
    func scaledFont(_ font: Int, size: Double, scale: Double) throws(DrawingError) -> OpaquePointer
    {
        let key = Key(font: font, size: size, scale: scale)
        if let last, last.key == key { return last.font }
        let found: OpaquePointer
        if let cached = scaled[key] {
            found = cached
        } else {
            found = try makeScaledFont(key)
            if scaled.count >= Self.mostSizes {
                for old in scaled.values { cairo_scaled_font_destroy(old) }
                scaled.removeAll(keepingCapacity: true)
            }
            scaled[key] = found
        }
        last = (key, found)
        return found
    }

    private func makeScaledFont(_ key: Key) throws(DrawingError) -> OpaquePointer {
        let face = try face(key.font)
        var size = cairo_matrix_t()
        var device = cairo_matrix_t()
        cairo_matrix_init_scale(&size, key.size, key.size)
        cairo_matrix_init_scale(&device, key.scale, key.scale)
        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        guard let made = cairo_scaled_font_create(face, &size, &device, options) else {
            throw .cairo(CAIRO_STATUS_NO_MEMORY)
        }
        let status = cairo_scaled_font_status(made)
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_scaled_font_destroy(made)
            throw .cairo(status)
        }
        return made
    }

    private func face(_ number: Int) throws(DrawingError) -> OpaquePointer {
        if let face = faces[number] { return face }
        guard let file = book.files.first(where: { $0.number == number }) else {
            throw .refusedFont("#\(number)", reason: "not in the font book")
        }
        let library: FreeTypeLibrary
        if let open = self.library {
            library = open
        } else {
            library = try FreeTypeLibrary()
            self.library = library
        }
        let box = try FaceBox(file.bytes, path: file.path, library: library)
        let face = try box.makeCairoFace()
        faces[number] = face
        return face
    }
}
