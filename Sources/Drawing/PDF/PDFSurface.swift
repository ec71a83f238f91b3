internal import CCairo

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
        // Cairo reads the clock otherwise.
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, nil)
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
}
