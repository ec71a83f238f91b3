public import Documents

/// A book that was read, and what was found on the way.
public struct RecordReading: Sendable {
    /// The book, with everything that could be read.
    public let book: RecordBook
    /// Errors, warnings and notes, in the order of files and lines.
    public let diagnostics: [Diagnostic]
    /// Whether people gave the book its name; otherwise it bears that of its file or folder.
    public internal(set) var isNamed = false
}

extension RecordReading {
    /// The same reading with `file` named as the place of what was read from `copy`: a workbook
    /// that lay inside `file` and was unpacked to be read.
    public func placed(in file: String, insteadOf copy: String) -> RecordReading {
        var sources: [ObjectIdentifier: RecordSource] = [:]
        func source(of old: RecordSource) -> RecordSource {
            if old.file != copy { return old }
            if let known = sources[ObjectIdentifier(old)] { return known }
            let new = RecordSource(file: file, sheet: old.sheet, headers: old.headers)
            sources[ObjectIdentifier(old)] = new
            return new
        }
        let tables = book.filledTables.map { table in
            RecordTable(
                table.description,
                records: table.records.map { record in
                    var origin = record.origin
                    origin.source = source(of: origin.source)
                    return Record(
                        id: record.id, table: record.table, values: record.values,
                        extras: record.extras, origin: origin)
                }, attributes: table.attributes)
        }
        // A book that does not say its name bears that of its file.
        let name = isNamed ? book.name : String(file.split(separator: "/").last ?? file[...])
        return RecordReading(
            book: RecordBook(
                schema: book.schema, name: name, sender: book.sender, tables: tables,
                history: book.history),
            diagnostics: diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                if diagnostic.place.file == copy { diagnostic.place.file = file }
                return diagnostic
            }, isNamed: isNamed)
    }
}

extension RecordBook {
    /// Reads the records of `folder`: its YAML and CSV files. Throws when there is any error,
    /// with all errors and warnings of all files at once.
    public static func read(
        folder: String, schema: RecordSchema
    ) throws(RecordsError) -> RecordReading {
        let reading = RecordReader(schema: schema).read(folder: folder)
        if reading.diagnostics.hasErrors { throw RecordsError(reading.diagnostics) }
        return reading
    }
}
