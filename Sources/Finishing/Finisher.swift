internal import Documents

/// Makes one archival, accessible PDF of the chunks that Drawing writes, in a stream.
///
/// Chunks are added in page order; their pages, fonts and forms are copied, equal ones once, and
/// the structure tree is written as pages come. Memory does not grow with the pages but for a few
/// bytes each. The same chunks and options give the same bytes.
///
///     var finisher = try Finisher(options: options) { bytes in … }
///     try finisher.add(chunk: pdf, pages: structures)
///     let file = try finisher.finish()
public struct Finisher: ~Copyable {
    private let run: FinishingRun

    /// A finisher that hands the file to `deliver` in pieces, from its first byte.
    ///
    /// - Throws: when the options contradict each other or the archive standard.
    public init(
        options: FinishingOptions,
        deliver: @escaping (UnsafeRawBufferPointer) throws(FinishingError) -> Void
    ) throws(FinishingError) {
        var options = options
        options.metadata = options.metadata.legible
        let diagnostics = OptionRules.check(options)
        if diagnostics.contains(where: OptionRules.isFatal)
            || options.breach == .refuse && diagnostics.hasErrors
        {
            throw FinishingError(diagnostics)
        }
        run = FinishingRun(options, diagnostics, ObjectWriter(deliver: deliver))
    }

    /// Adds the pages of `chunk`, a PDF as Drawing writes it, without its first `skipped` ones
    /// (see ``PreparedChunk``).
    ///
    /// - Throws: when it cannot be read, or does not hold the pages and marks of `pages`.
    public mutating func add(
        chunk: [UInt8], pages: [PageStructure], skipping skipped: Int = 0
    ) throws(FinishingError) {
        let prepared = try PreparedChunk(
            chunk, pages: pages, tagged: run.isTagged, skipping: skipped,
            firstPage: run.pages + 1)
        try run.add(prepared)
    }

    /// Adds the pages of a chunk that was prepared elsewhere.
    ///
    /// - Throws: when the structure contradicts itself, or the output cannot be written.
    public mutating func add(_ chunk: PreparedChunk) throws(FinishingError) {
        try run.add(chunk)
    }

    /// Adds the pages of a chunk whose elements were numbered without knowing those of the pages
    /// before: they are numbered on here.
    ///
    /// - Throws: when the structure contradicts itself, or the output cannot be written.
    public mutating func add(numberedApart chunk: PreparedChunk) throws(FinishingError) {
        try run.add(numberedApart: chunk)
    }

    /// Begins a part of a joined file: the pages added next have elements, marks and named places
    /// numbered from the beginning, and hang on an element and an outline entry of their own.
    /// Pages added before any part are the file's own.
    public mutating func startPart(_ part: FilePart) { run.start(part) }

    /// Adds the pages of a PDF that somebody else made: content, resources, links, outline, and
    /// its tags when they can be kept; a page without tags becomes one figure. What cannot be
    /// kept is named in ``ForeignPDF/findings``.
    ///
    /// - Throws: when it breaks the archive standard and the options say to refuse that, or when
    ///   a part of it cannot be read; then the file is of no use.
    public mutating func add(
        foreign: ForeignPDF, as part: ForeignPart
    ) throws(FinishingError) {
        try run.add(foreign, as: part)
    }

    /// Writes what comes after the pages and ends the file.
    ///
    /// - Throws: when the file does not keep its standard and the options say to refuse it (the
    ///   output is then unusable), or when the output cannot be written.
    public consuming func finish() throws(FinishingError) -> FinishedFile {
        try run.finish()
    }
}
