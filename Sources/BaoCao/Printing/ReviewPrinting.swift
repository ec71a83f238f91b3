public import Documents
public import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints reviews: reads records, composes the report that a template makes of them, and
/// prints it.
///
///     let reviews = ReviewPrinting(home: home)
///     let printed = try reviews.print(
///         ReviewPrinting.Request(template: "tong-ket-nam", records: "so-2023"), to: "out.pdf")
public struct ReviewPrinting: Sendable {
    /// What is asked for. What is nil is left to the template or to the records.
    public struct Request: Sendable {
        /// Name of a template of the library, or the folder of one.
        public var template: String
        /// Path of the records.
        public var records: String
        /// Identifier of the period.
        public var period: String?
        /// Identifier of the reporting organisation.
        public var unit: String?
        /// Name of the page standard, or the path of one.
        public var standard: String?
        /// Number of the paper; without it the space is left for the văn thư.
        public var number: Int?
        /// Day of the paper; without it the space is left for the văn thư.
        public var date: CivilDate?
        /// Which draft it is.
        public var draft: Int?
        /// Printed on both sides.
        public var isDuplex = false
        /// Goes out: what does not add up is printed into a file of its own.
        public var isFinal = false
        /// Carries the records that it was made of, as a workbook inside the file.
        public var attachesRecords = false
        /// Values of the template's settings, by name.
        public var settings: [String: String] = [:]

        /// A request for `template` over `records`.
        public init(template: String, records: String) {
            self.template = template
            self.records = records
        }
    }

    /// What was printed.
    public struct Printed: Sendable {
        /// The files with their numbers of pages, the report first.
        public var files: [(path: String, pages: Int)]
        /// Warnings and notes of all stages.
        public var diagnostics: [Diagnostic]
    }

    let home: Home

    /// A printing of reviews with the templates and fonts of `home`.
    public init(home: Home) { self.home = home }

    /// Prints what `request` asks for into the file `path`. With `isFinal` a reconciliation
    /// that has something to say goes into a file beside it, `…-doi-chieu.pdf`.
    ///
    /// - Throws: the stage that stopped, with everything it found.
    public func print(
        _ request: Request, to path: String, options: Press.Options = Press.Options()
    ) throws(BaoCaoError) -> Printed {
        let review = try compose(request)
        var options = options
        if request.attachesRecords {
            options.attachments.append(try AttachedRecords.attachment(of: review.book))
        }
        let fonts = try FontLibrary(home: home).book(roles: ["text"])
        var printed = try print(
            review.composed, to: path, with: Press(fonts: fonts), options: options)
        printed.diagnostics = review.diagnostics + printed.diagnostics
        return printed
    }

    /// Prints what was composed, and its reconciliation beside it.
    func print(
        _ composed: Composed, to path: String, with press: Press, options: Press.Options
    ) throws(BaoCaoError) -> Printed {
        let report = try press.print(composed.document, to: path, options: options)
        var printed = Printed(
            files: [(path, report.pages)], diagnostics: composed.diagnostics + report.diagnostics)
        if let reconciliation = composed.reconciliation {
            let beside = Self.beside(path)
            var options = options
            options.pictureFolder = nil
            options.attachments = []
            let pages = try press.print(reconciliation, to: beside, options: options)
            printed.files.append((beside, pages.pages))
            printed.diagnostics += pages.diagnostics
        }
        return printed
    }

    /// Composes what `request` asks for; gives the records with it and what was found in them.
    ///
    /// - Throws: the stage that stopped, with everything it found.
    func compose(
        _ request: Request
    ) throws(BaoCaoError) -> (composed: Composed, book: RecordBook, diagnostics: [Diagnostic]) {
        let source = try load(request)
        let composed: Composed
        do {
            composed = try Reports.compose(source.template, source.reading.book, source.options)
        } catch {
            throw BaoCaoError(.reports, source.reading.diagnostics + error.diagnostics)
        }
        return (composed, source.reading.book, source.reading.diagnostics)
    }

    /// What reports are composed of.
    struct Source {
        var template: Template
        var reading: RecordReading
        var options: ComposeOptions
    }

    /// Loads what `request` asks for.
    ///
    /// - Throws: the stage that stopped, with everything it found.
    func load(_ request: Request) throws(BaoCaoError) -> Source {
        let schema = try loadSchema()
        let folder = try TemplateLibrary(home: home).folder(of: request.template)
        let template: Template
        do {
            template = try Template.load(folder, schema: schema)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
        let reading = try read(request.records, schema)
        var asked = ComposeOptions(
            standard: try home.standard(request.standard ?? template.manifest.standard))
        asked.period = request.period
        asked.unit = request.unit
        asked.number = request.number
        asked.date = request.date
        asked.draft = request.draft
        asked.isDuplex = request.isDuplex
        asked.isFinal = request.isFinal
        asked.settings = request.settings
        return Source(template: template, reading: reading, options: asked)
    }

    /// Reads and checks the records at `path`.
    private func read(
        _ path: String, _ schema: RecordSchema
    ) throws(BaoCaoError) -> RecordReading {
        guard FileManager.default.fileExists(atPath: path) else {
            throw BaoCaoError(
                .records, [Diagnostic(.error, .inputMissing, at: Place(file: path))])
        }
        let reading = RecordReader(schema: schema).read(path: path)
        if reading.diagnostics.hasErrors { throw BaoCaoError(.records, reading.diagnostics) }
        return reading
    }

    private func loadSchema() throws(BaoCaoError) -> RecordSchema {
        do {
            return try RecordSchema.load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
    }

    /// `out/review.pdf` → `out/review-doi-chieu.pdf`.
    static func beside(_ path: String) -> String {
        let stem = path.lowercased().hasSuffix(".pdf") ? String(path.dropLast(4)) : path
        return stem + "-doi-chieu.pdf"
    }
}
