public import Documents
public import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Everything that can be said about a book of records before anything is printed: what is
/// wrong in its files, and which of its figures do not agree.
public struct BookCheck: Sendable {
    /// Errors, warnings and notes of the reading.
    public var diagnostics: [Diagnostic]
    /// The checks of figures, agreements among them, in the order of the rules.
    public var results: [CheckResult]

    /// What someone should look at: the results that are no agreement.
    public var findings: [CheckResult] { results.filter { $0.verdict != .agrees } }

    /// Whether anything needs a look: an error, a warning, a disagreement.
    public var hasFindings: Bool {
        !findings.isEmpty || diagnostics.contains { $0.severity >= .warning }
    }

    /// Reads the records at `path` with the descriptions of `home`, and checks them. Records
    /// with errors are checked as far as they could be read.
    ///
    /// - Throws: `baocao.input-missing` when there is nothing at `path`.
    public static func run(_ path: String, home: Home) throws(BaoCaoError) -> BookCheck {
        guard FileManager.default.fileExists(atPath: path) else {
            throw BaoCaoError(
                .records, [Diagnostic(.error, .inputMissing, at: Place(file: path))])
        }
        let schema: RecordSchema
        do {
            schema = try RecordSchema.load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
        let reading = RecordReader(schema: schema).read(path: path)
        return BookCheck(diagnostics: reading.diagnostics, results: reading.book.reconciled())
    }
}
