public import Documents

/// A book that was read, and what was found on the way.
public struct RecordReading: Sendable {
    /// The book, with everything that could be read.
    public let book: RecordBook
    /// Errors, warnings and notes, in the order of files and lines.
    public let diagnostics: [Diagnostic]
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
