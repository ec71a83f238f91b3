internal import Documents
internal import GRDB

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Brings books into one in SQLite: only rows that are new or changed are written, all in one
/// transaction, with who sent them and what they changed. Runs of others wait meanwhile.
public enum StoreImport {
    /// Lets `body` take books in to the one at `path`, which is made when it is missing and holds
    /// records as `schema` describes them. When nothing changes the file stays as it is.
    ///
    /// - Returns: What became of every record.
    /// - Throws: errors in the book, what `body` refuses, `records.part-of-itself` for units that
    ///   come to lie in each other, `records.damaged-store`, `records.unwritable`; then the book
    ///   is as it was.
    public static func run(
        into path: String, schema: RecordSchema, options: ImportOptions,
        _ body: (inout BookImport) -> Void
    ) throws(RecordsError) -> BookImport {
        let lock = try FileLock(path)
        defer { lock.release() }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let isNew = attributes?[.size] as? Int == 0
        do throws(RecordsError) {
            var work = try opened(path, schema, options, isNew: isNew)
            if work.diagnostics.hasErrors { throw RecordsError(work.diagnostics) }
            body(&work)
            work.finish()
            work.diagnostics += work.rings
            if work.diagnostics.hasErrors { throw RecordsError(work.diagnostics) }
            guard isNew || work.runs.contains(where: work.isNoted) else { return work }
            let file = try StoreFile.writing(path, schema: schema)
            try file.write { try ImportWriting($0, work).write() }
            try file.close()
            return work
        } catch {
            if isNew { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
    }

    private static func opened(
        _ path: String, _ schema: RecordSchema, _ options: ImportOptions, isNew: Bool
    ) throws(RecordsError) -> BookImport {
        let reader = RecordReader(schema: schema)
        if isNew {
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            return BookImport(into: reader.read(files: [], name: name).book, options: options)
        }
        let held = reader.read(path: path)
        if held.diagnostics.hasErrors { throw RecordsError(held.diagnostics) }
        let file = try StoreFile.reading(path)
        let account = try file.read { try StoreAccount($0, schema) }
        try file.close()
        return BookImport(into: held.book, account: account, options: options)
    }
}
