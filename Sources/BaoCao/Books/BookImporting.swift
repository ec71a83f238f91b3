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
    /// it bears the book's name, and otherwise as sent under its own name, with a warning. The
    /// book is replaced when everything is read: after an error it is as it was.
    ///
    /// - Throws: the records that have errors, with all of them; `records.unwritable`.
    public func run(
        _ paths: [String], into store: String, isOwn: Bool = false
    ) throws(BaoCaoError) -> Imported {
        let schema: RecordSchema
        do {
            schema = try RecordSchema.load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
        let reader = RecordReader(schema: schema)
        let isNew = !FileManager.default.fileExists(atPath: store)
        let held =
            isNew
            ? reader.read(files: [], name: Self.stem(store)) : reader.read(path: store)
        if held.diagnostics.hasErrors { throw BaoCaoError(.records, held.diagnostics) }
        var found: [Diagnostic] = []
        var books: [RecordBook] = []
        for path in paths {
            let isPDF = path.lowercased().hasSuffix(".pdf")
            let reading =
                isPDF
                ? try AttachedRecords.read(from: path, with: reader) : reader.read(path: path)
            found += reading.diagnostics
            books.append(reading.book)
        }
        if found.hasErrors { throw BaoCaoError(.records, found) }
        var work = BookImport(into: held.book)
        for book in books {
            if isOwn
                || book.sender == nil && (isNew && books.count == 1 || book.name == held.book.name)
                || book.sender != nil && book.sender == held.book.sender
            {
                work.takeOwn(book)
                continue
            }
            if book.sender == nil {
                found.append(
                    Diagnostic(
                        .warning, .senderUnstated, at: Place(file: book.name),
                        ["name": book.name]))
            }
            work.take(book, from: book.sender ?? book.name)
        }
        do {
            try work.book.write(store: store)
        } catch {
            throw BaoCaoError(.output, error.diagnostics)
        }
        return Imported(outcomes: work.outcomes, diagnostics: found + work.diagnostics)
    }

    /// `so/tinh.sqlite` → `tinh`.
    private static func stem(_ path: String) -> String {
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }
}
