public import Documents
public import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Brings folders, workbooks, books and the records inside PDFs into one `.sqlite` book.
public struct BookImporting: Sendable {
    /// What came of it.
    public struct Imported: Sendable {
        /// What became of every record.
        public var outcomes: [ImportOutcome]
        /// What was found in the files and on the way.
        public var diagnostics: [Diagnostic]
    }

    private let home: Home

    /// An import with the descriptions of `home`.
    public init(home: Home) { self.home = home }

    /// Brings the records at `paths` into the book at `store`, which is made when it is missing.
    /// A book that says who sends it keeps its records apart from those of others; one that does
    /// not is taken as the office's own when `isOwn`, when it goes alone into a new book or when
    /// it bears the book's name, and otherwise as sent under its own name, with a warning.
    /// `sender` says who sends all of them, whatever they say. Everything is written in one
    /// transaction: after an error the book is as it was.
    ///
    /// - Throws: the records that have errors, with all of them; an unknown period to open;
    ///   `records.unwritable`.
    public func run(
        _ paths: [String], into store: String, isOwn: Bool = false, sender: String? = nil,
        options: ImportOptions = ImportOptions()
    ) throws(BaoCaoError) -> Imported {
        let schema: RecordSchema
        do {
            schema = try RecordSchema.load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
        let reader = RecordReader(schema: schema)
        var found: [Diagnostic] = []
        var books: [(book: RecordBook, digest: String)] = []
        for path in paths {
            let isPDF = path.lowercased().hasSuffix(".pdf")
            let reading =
                isPDF
                ? try AttachedRecords.read(from: path, with: reader) : reader.read(path: path)
            found += reading.diagnostics
            books.append((reading.book, SHA256.hex(reading.book.content)))
        }
        if found.hasErrors { throw BaoCaoError(.records, found) }
        let work: BookImport
        do {
            work = try StoreImport.run(into: store, schema: schema, options: options) { work in
                let isAlone = work.isEmpty && books.count == 1
                for (book, digest) in books {
                    if let sender {
                        work.take(book, from: sender, digest: digest)
                    } else if isOwn || book.sender == nil && (isAlone || book.name == work.name)
                        || book.sender != nil && book.sender == work.sender
                    {
                        work.takeOwn(book, digest: digest)
                    } else {
                        if book.sender == nil {
                            found.append(
                                Diagnostic(
                                    .warning, .senderUnstated, at: Place(file: book.name),
                                    ["name": book.name]))
                        }
                        work.take(book, from: book.sender ?? book.name, digest: digest)
                    }
                }
            }
        } catch {
            let isOutput = error.diagnostics.contains { $0.code == .unwritable }
            throw BaoCaoError(isOutput ? .output : .records, error.diagnostics)
        }
        return Imported(outcomes: work.outcomes, diagnostics: found + work.diagnostics)
    }
}
