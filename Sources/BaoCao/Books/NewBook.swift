import Documents
import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Makes the workbook that an office fills in.
public enum NewBook {
    /// What is asked for.
    public struct Request: Sendable {
        /// Where the workbook goes.
        public var path: String
        /// Names of the tables; nil for those that offices use most.
        public var tables: [String]?
        /// Every table with every column.
        public var isComplete: Bool
        /// The name of the book, if it is known.
        public var name: String?
        /// The office that fills it in, if it is known.
        public var sender: String?
        /// Records whose organisations and periods are filled in already.
        public var from: String?

        /// A request for a workbook at `path`.
        public init(
            path: String, tables: [String]? = nil, isComplete: Bool = false, name: String? = nil,
            sender: String? = nil, from: String? = nil
        ) {
            self.path = path
            self.tables = tables
            self.isComplete = isComplete
            self.name = name
            self.sender = sender
            self.from = from
        }
    }

    /// Writes the workbook with the descriptions of `home`.
    ///
    /// - Throws: unknown tables, records of `from` that cannot be read, a path that cannot be
    ///   written.
    public static func write(_ request: Request, home: Home) throws(BaoCaoError) {
        let schema: RecordSchema
        do {
            schema = try RecordSchema.load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
        var book: OfficeBook
        do {
            if request.isComplete {
                book = OfficeBook(completeFor: schema)
            } else if let tables = request.tables {
                book = try OfficeBook(schema: schema, tables: tables)
            } else {
                book = OfficeBook(schema: schema)
            }
        } catch {
            throw BaoCaoError(.records, error.diagnostics)
        }
        book.name = request.name
        book.sender = request.sender
        if let from = request.from {
            guard FileManager.default.fileExists(atPath: from) else {
                throw BaoCaoError(
                    .records, [Diagnostic(.error, .inputMissing, at: Place(file: from))])
            }
            let reading = RecordReader(schema: schema).read(path: from)
            if reading.diagnostics.hasErrors { throw BaoCaoError(.records, reading.diagnostics) }
            book.given = reading.book
        }
        do {
            try book.write(to: request.path)
        } catch {
            throw BaoCaoError(.output, error.diagnostics)
        }
    }
}
