internal import CCairo
internal import Documents

/// A Cairo PDF surface with its context and its sink, freed together.
final class PDFSurface {
    let surface: OpaquePointer
    let context: OpaquePointer
    let sink: ByteSink

    /// A surface that writes to `sink`. Its page size is set with each page.
    init(_ sink: ByteSink) throws(DrawingError) {
        guard
            let surface = cairo_pdf_surface_create_for_stream(
                ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), 595, 842)
        else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        guard let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw .cairo(CAIRO_STATUS_NO_MEMORY)
        }
        self.sink = sink
        self.surface = surface
        self.context = context
        try check()
    }

    deinit {
        sink.isClosed = true
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// - Throws: what the sink or Cairo has met with so far.
    func check(page: Int? = nil) throws(DrawingError) {
        if let failure = sink.failure { throw failure }
        var status = cairo_status(context)
        if status == CAIRO_STATUS_SUCCESS { status = cairo_surface_status(surface) }
        if status != CAIRO_STATUS_SUCCESS { throw .cairo(status, page: page) }
    }

    /// Writes the rest of the file.
    func finish() throws(DrawingError) {
        cairo_surface_finish(surface)
        try check()
        _ = sink.flush()
        try check()
    }

    /// What the file says about itself. Without a date the file names none: the clock is not
    /// read.
    func describe(_ metadata: Metadata) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var created = metadata.created
        if let value = created, !Self.isDate(value) {
            diagnostics.append(Diagnostic(.warning, .badDate, at: Place(), ["value": value]))
            created = nil
        }
        let keywords = metadata.keywords.joined(separator: ", ")
        let entries: [(cairo_pdf_metadata_t, String?)] = [
            (CAIRO_PDF_METADATA_TITLE, metadata.title),
            (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_KEYWORDS, keywords.isEmpty ? nil : keywords),
            (CAIRO_PDF_METADATA_CREATOR, "BaoCao"),
            (CAIRO_PDF_METADATA_CREATE_DATE, created),
            (CAIRO_PDF_METADATA_MOD_DATE, created),
        ]
        for (entry, value) in entries {
            cairo_pdf_surface_set_metadata(surface, entry, value.map(Self.clean))
        }
        return diagnostics
    }

    /// Whether `value` is a date of the form `2023-12-20T08:00:00+07:00` or a front part of it.
    private static func isDate(_ value: String) -> Bool {
        let pattern = Array("dddd-dd-ddTdd:dd:dd+dd:dd".utf8)
        let bytes = Array(value.utf8)
        let ends = [4, 7, 10, 13, 16, 19, 22, 25]
        if bytes.last == UInt8(ascii: "Z") {
            return bytes.count == 20 && isDate(String(value.dropLast()))
        }
        guard ends.contains(bytes.count) else { return false }
        return zip(bytes, pattern).allSatisfy { byte, wanted in
            switch wanted {
            case UInt8(ascii: "d"): (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            case UInt8(ascii: "+"): byte == wanted || byte == UInt8(ascii: "-")
            default: byte == wanted
            }
        }
    }

    /// `text` without the characters that C strings and PDF strings cannot hold.
    static func clean(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }
}
