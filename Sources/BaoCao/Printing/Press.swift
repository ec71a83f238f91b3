public import Documents
import Drawing
public import Finishing
public import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints documents: sets their pages one at a time, draws each into the PDF (and into
/// pictures when asked) and lets it go. Make one press per thread.
public final class Press {
    /// How a document is written.
    public struct Options: Sendable, Hashable {
        /// Folder for a PNG of each page (`trang-001.png`); nil for none.
        public var pictureFolder: String?
        /// Resolution of the pictures.
        public var dotsPerInch: Double
        /// The archive standard that the file keeps, with tags and metadata; nil takes
        /// ``ArchiveLevel/a2a``, or ``ArchiveLevel/a3a`` with attachments. None claims nothing
        /// and has no tags.
        public var archive: ArchiveLevel?
        /// Files inside the file.
        public var attachments: [Attachment]
        /// Creation date of documents that name none, `YYYY-MM-DDTHH:MM:SS+ZZ:ZZ`; nil leaves
        /// it out. The clock is never read.
        public var created: String?
        /// How many threads draw; the file is the same for any number.
        public var threads: Int

        /// Options; the defaults write an archival, accessible PDF.
        public init(
            pictureFolder: String? = nil, dotsPerInch: Double = 110,
            archive: ArchiveLevel? = nil, attachments: [Attachment] = [], created: String? = nil,
            threads: Int = Self.processors
        ) {
            self.archive = archive
            self.pictureFolder = pictureFolder
            self.dotsPerInch = dotsPerInch
            self.attachments = attachments
            self.created = created
            self.threads = threads
        }

        /// The processors that this process may use.
        public static let processors = ProcessInfo.processInfo.activeProcessorCount

        /// What finishing is told of a file with `metadata`.
        func finishing(_ metadata: Metadata) -> FinishingOptions {
            let level = archive ?? (attachments.isEmpty ? .a2a : .a3a)
            var metadata = metadata
            metadata.created = metadata.created ?? created
            return FinishingOptions(metadata: metadata, archive: level, attachments: attachments)
        }
    }

    /// What was printed.
    public struct Printed: Sendable {
        /// Number of pages.
        public var pages: Int
        /// What had to be bent or is worth telling.
        public var diagnostics: [Diagnostic]
    }

    let fonts: FontBook
    let faces: FontFaces

    /// A press with the faces of `fonts`.
    public init(fonts: FontBook) {
        self.fonts = fonts
        faces = FontFaces(fonts)
    }

    /// Prints `document` into the file `path`; an existing file is replaced only when the new
    /// one is whole.
    ///
    /// - Throws: the stage that stopped, with every diagnostic it found.
    public func print(
        _ document: Document, to path: String, options: Options = Options()
    ) throws(BaoCaoError) -> Printed {
        try print(document, to: path, options: options) { _ throws(BaoCaoError) in }
    }

    /// Prints `document`; the file takes its name only when `check` has nothing to say
    /// against it and what was found as it was set.
    func print(
        _ document: Document, to path: String, options: Options,
        checking check: ([Diagnostic]) throws(BaoCaoError) -> Void
    ) throws(BaoCaoError) -> Printed {
        let typesetter: Typesetter
        do {
            typesetter = try Typesetter(fonts: fonts)
        } catch {
            throw BaoCaoError(.typesetting, error.diagnostics)
        }
        return try stages(path) {
            var pictures: PNGCanvas?
            if let folder = options.pictureFolder {
                pictures = try PNGCanvas(
                    to: folder, fonts: faces, dotsPerInch: options.dotsPerInch)
            }
            let run = try PrintRun(
                to: path, fonts: fonts, faces: faces,
                options: options.finishing(document.metadata), threads: options.threads)
            try typesetter.typeset(document) { page in
                try run.draw(page)
                _ = try pictures?.draw(page)
            }
            try check(typesetter.diagnostics)
            let file = try run.finish()
            return Printed(
                pages: file.pages, diagnostics: typesetter.diagnostics + file.diagnostics)
        }
    }

    /// Runs `work` on the output `path` and tells its error by the stage that stopped.
    func stages<Result>(
        _ path: String, _ work: () throws -> Result
    ) throws(BaoCaoError) -> Result {
        try Self.stages(path, work)
    }

    /// Runs `work` on the output `path` and tells its error by the stage that stopped.
    static func stages<Result>(
        _ path: String, _ work: () throws -> Result
    ) throws(BaoCaoError) -> Result {
        do {
            return try work()
        } catch let error as BaoCaoError {
            throw error
        } catch let error as DrawingError {
            throw BaoCaoError(.drawing, error.diagnostics)
        } catch let error as FinishingError {
            let isUnwritten = error.diagnostics.contains { $0.code == .cannotWrite }
            throw BaoCaoError(isUnwritten ? .drawing : .finishing, error.diagnostics)
        } catch let error as TypesettingError {
            throw BaoCaoError(.typesetting, error.diagnostics)
        } catch {
            throw BaoCaoError(
                .output,
                [
                    Diagnostic(
                        .error, .outputUnwritable, at: Place(file: path), ["reason": "\(error)"])
                ])
        }
    }
}
