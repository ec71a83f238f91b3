import Documents
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is secret in records that are sent.
extension DispatchJob {
    /// Records of a book that bear a level of secrecy are not embedded; as pages they are told.
    mutating func refuseSecret(
        _ record: Record, _ attachment: DispatchAttachment
    ) throws(BaoCaoError) {
        let isEmbedded = attachment.way == .embedded
        if !isEmbedded, dispatch.secrecy != nil { return }
        let finding = Diagnostic(
            isEmbedded ? .error : .warning, .dispatchSecretRecords, at: attachment.place,
            ["title": attachment.title, "record": record.label])
        if isEmbedded { throw BaoCaoError(.reports, [finding]) }
        found.append(finding)
    }

    /// The same for a file of records that is embedded as it is.
    mutating func refuseSecrets(
        in path: String, _ attachment: DispatchAttachment
    ) throws(BaoCaoError) {
        guard
            ["xlsx", "xlsm", "csv", "tsv", "yaml", "yml", "sqlite"].contains(
                MediaTypes.ending(of: path))
        else { return }
        let schema = try recordSchema()
        let book = RecordReader(schema: schema).read(path: path).book
        if let record = book.secretRecords.first { try refuseSecret(record, attachment) }
    }

    /// The kinds of records; read once, however many files are looked at.
    private mutating func recordSchema() throws(BaoCaoError) -> RecordSchema {
        if let schema { return schema }
        do throws(RecordsError) {
            let loaded = try RecordSchema.load(from: home.records.path)
            schema = loaded
            return loaded
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
    }
}
