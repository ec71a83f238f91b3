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
    /// not is taken as the office's own when `isOwn`, when it goes alone into a new book, when it
    /// states the book's name or says what the office brought before, and otherwise as sent under
    /// its own name, with a warning; it is refused when its file alone is called like the book or
    /// like another of this run.
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
        var books: [Incoming] = []
        for path in paths {
            let isPDF = path.lowercased().hasSuffix(".pdf")
            let reading =
                isPDF
                ? try AttachedRecords.read(from: path, with: reader) : reader.read(path: path)
            found += reading.diagnostics
            books.append(
                Incoming(
                    path: path, book: reading.book, isNamed: reading.isNamed,
                    digest: SHA256.hex(reading.book.content)))
        }
        if found.hasErrors { throw BaoCaoError(.records, found) }
        let work: BookImport
        do {
            work = try StoreImport.run(into: store, schema: schema, options: options) { work in
                let isAlone = work.isEmpty && books.count == 1
                for (index, incoming) in books.enumerated() {
                    let (book, digest) = (incoming.book, incoming.digest)
                    if let sender {
                        work.take(book, from: sender, digest: digest)
                    } else if isOwn || isAlone && book.sender == nil || incoming.isOwn(of: work) {
                        work.takeOwn(book, digest: digest)
                    } else if let sender = book.sender {
                        work.take(book, from: sender, digest: digest)
                    } else if let other = incoming.namesake(in: books[..<index], work) {
                        work.refuse(book, at: incoming.path, likeBook: other)
                    } else {
                        found.append(
                            Diagnostic(
                                .warning, .senderUnstated, at: Place(file: incoming.path),
                                ["name": book.name]))
                        work.take(book, from: book.name, digest: digest)
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

/// A book on its way in.
private struct Incoming {
    let path: String
    let book: RecordBook
    /// Whether people gave it its name; otherwise it is that of the file.
    let isNamed: Bool
    let digest: String

    /// Whether it is a book of the office that keeps `work`, by what it says.
    func isOwn(of work: BookImport) -> Bool {
        if let sender = book.sender { return sender == work.sender }
        return isNamed && book.name == work.name || work.hasTakenOwn(digest: digest)
    }

    /// The book or the file that is called the same, so that nobody knows whose this one is.
    func namesake(in others: ArraySlice<Incoming>, _ work: BookImport) -> String? {
        if book.name == work.name { return work.name }
        return others.first { $0.book.sender == nil && $0.book.name == book.name }?.path
    }
}
