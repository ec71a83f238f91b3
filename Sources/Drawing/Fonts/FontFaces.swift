internal import CCairo
public import Typesetting

/// The faces of a font book as Cairo draws with them: opened when first used, one handle a file,
/// one scaled font a size. For one drawing, or several one after the other, on one thread.
public final class FontFaces {
    private struct Key: Hashable {
        var font: Int
        var isWhole: Bool
        var size: Double
        var scale: Double
    }

    /// A font file in use: what of it was opened.
    private struct Opened {
        var reduced: ReducedFace?
        /// The face without hinting and far letters, and the whole one.
        var small: OpaquePointer?
        var whole: OpaquePointer?
    }

    /// The font files, which the faces of other threads may share.
    public let files: FaceFiles
    private var library: FreeTypeLibrary?
    private var opened: [Int: Opened] = [:]
    private var scaled: [Key: OpaquePointer] = [:]
    private var last: (key: Key, font: OpaquePointer)?

    /// Above this many sizes the cache starts anew: fitted sizes are few by intent.
    private static let mostSizes = 512

    /// The faces of `book`; nothing is opened yet.
    public convenience init(_ book: FontBook) { self.init(FaceFiles(book)) }

    /// Faces of `files`; nothing is opened yet.
    public init(_ files: FaceFiles) { self.files = files }

    deinit {
        for font in scaled.values { cairo_scaled_font_destroy(font) }
        for file in opened.values {
            if let face = file.small { cairo_font_face_destroy(face) }
            if let face = file.whole { cairo_font_face_destroy(face) }
        }
    }

    /// Whether the glyphs of `run` need the whole font file: some are not in its reduced form.
    func needsWhole(_ run: GlyphRun) throws(DrawingError) -> Bool {
        guard let reduced = try open(run.font).reduced else { return true }
        return !run.glyphs.allSatisfy { reduced.holds($0.id) }
    }

    /// The font file numbered `font` at `size` points, for a surface with `scale` pixels to the
    /// point. Lent: valid until this object is asked again.
    func scaledFont(
        _ font: Int, isWhole: Bool, size: Double, scale: Double
    ) throws(DrawingError) -> OpaquePointer {
        let key = Key(font: font, isWhole: isWhole, size: size, scale: scale)
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
        let face = try face(key.font, isWhole: key.isWhole)
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

    private func face(_ number: Int, isWhole: Bool) throws(DrawingError) -> OpaquePointer {
        let file = try open(number)
        if let face = isWhole ? file.whole : file.small { return face }
        let content = isWhole ? nil : file.reduced?.bytes
        let library = try openLibrary()
        let source = try self.file(number)
        let box = try FaceBox(content ?? source.bytes, path: source.path, library: library)
        let face = try box.makeCairoFace()
        if isWhole { opened[number]?.whole = face } else { opened[number]?.small = face }
        return face
    }

    private func open(_ number: Int) throws(DrawingError) -> Opened {
        if let known = opened[number] { return known }
        let new = Opened(reduced: files.reduced(try file(number)))
        opened[number] = new
        return new
    }

    private func file(_ number: Int) throws(DrawingError) -> FontBook.File {
        guard let file = files.book.files.first(where: { $0.number == number }) else {
            throw .refusedFont("#\(number)", reason: "not in the font book")
        }
        return file
    }

    private func openLibrary() throws(DrawingError) -> FreeTypeLibrary {
        if let library { return library }
        let made = try FreeTypeLibrary()
        library = made
        return made
    }
}
