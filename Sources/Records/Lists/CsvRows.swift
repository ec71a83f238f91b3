internal import Documents

extension ListTable {
    /// The rows of a CSV file, from behind its header on.
    struct CsvRows: Sendable {
        var source: ByteSource
        var delimiter: UInt8
        /// Where the first row begins, and on which line and row.
        var start: Int
        var line = 1
        var row = 1
        /// Samples of columns that may be in an old encoding; nil when every letter is Unicode.
        var legacy: LegacyConversion?

        /// All rows of the file at `path`, which stays on the disk unless its encoding must be
        /// converted; `headers` are texts that are Unicode for sure.
        ///
        /// - Throws: why it cannot be read.
        init(path: String, headers: Set<String>) throws(RecordsError) {
            let place = Place(file: path)
            guard var source = ByteSource(path: path) else {
                throw RecordsError([
                    InputFile.problem(path) ?? InputFile.unreadable(path, "cannot be read")
                ])
            }
            guard source.count <= ByteSource.limit else {
                throw RecordsError([
                    Diagnostic(
                        .error, .tooLarge, at: place,
                        ["limit": "\(source.count) > \(ByteSource.limit) byte"])
                ])
            }
            let form = TextForm(source)
            if form.needsConversion {
                guard let text = TextDecoding.text(source.all(), mayBeLegacy: true) else {
                    throw RecordsError([
                        Diagnostic(
                            .error, .badEncoding, at: Place(file: path, line: form.badLine),
                            ["offset": "\(form.badOffset)"])
                    ])
                }
                source = ByteSource(Array(text.utf8))
            }
            start = form.needsConversion ? 0 : form.start
            let sample = form.needsConversion ? TextForm(source).sample : form.sample
            let text = String(decoding: sample, as: UTF8.self)
            legacy =
                form.mayBeLegacy || form.needsConversion
                ? LegacyConversion(
                    samples: CsvRecordReading.samples(CsvParser(text)), headers: headers) : nil
            self.source = source
            delimiter = CsvParser.delimiter(of: sample)
        }
    }
}
