import Documents
import Finishing
import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Records inside a PDF: the workbook that a report was made of, which the superior's office
/// reads back.
enum AttachedRecords {
    /// Name of the workbook in the file.
    private static let name = "so-sach.xlsx"
    private static let mediaType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// `book` as an attachment with the relationship Source.
    ///
    /// - Throws: `baocao.records-secret` when a record bears a level of secrecy; what writing
    ///   the workbook reports.
    static func attachment(of book: RecordBook) throws(BaoCaoError) -> Attachment {
        let secret = book.secretRecords.map { record in
            Diagnostic(.error, .recordsSecret, at: record.place, ["record": record.label])
        }
        if !secret.isEmpty { throw BaoCaoError(.records, secret) }
        return try withFolder { folder throws(BaoCaoError) in
            let path = folder + "/" + name
            do throws(RecordsError) {
                try book.write(workbook: path)
            } catch {
                throw BaoCaoError(.records, error.diagnostics)
            }
            guard let data = FileManager.default.contents(atPath: path) else {
                throw unreadable(path)
            }
            return Attachment(
                name: name, mediaType: mediaType, bytes: [UInt8](data),
                summary: "Sổ sách mà báo cáo được lập từ đó", relationship: .source)
        }
    }

    /// The records that the PDF at `path` carries.
    ///
    /// - Throws: `baocao.no-records-inside` when it carries none; what reading the file reports.
    static func read(
        from path: String, with reader: RecordReader
    ) throws(BaoCaoError) -> RecordReading {
        guard FileManager.default.fileExists(atPath: path) else { throw unreadable(path) }
        let bytes: [UInt8]
        do {
            bytes = try InputFile.bytes(path, limit: InputFile.mostBytes)
        } catch {
            throw BaoCaoError(.records, error.diagnostics)
        }
        let inspection: Inspection
        do {
            inspection = try Inspection(bytes)
        } catch {
            var diagnostics = error.diagnostics
            for index in diagnostics.indices { diagnostics[index].place.file = path }
            throw BaoCaoError(.records, diagnostics)
        }
        guard
            let file = inspection.attachments.first(where: {
                $0.relationship == Attachment.Relationship.source.rawValue
                    && $0.name.lowercased().hasSuffix(".xlsx")
            })
        else {
            throw BaoCaoError(
                .records, [Diagnostic(.error, .noRecordsInside, at: Place(file: path))])
        }
        return try withFolder { folder throws(BaoCaoError) in
            let workbook = folder + "/" + name
            guard FileManager.default.createFile(atPath: workbook, contents: Data(file.bytes))
            else { throw unreadable(workbook) }
            return reader.read(path: workbook).placed(in: path, insteadOf: workbook)
        }
    }

    private static func unreadable(_ path: String) -> BaoCaoError {
        BaoCaoError(.records, [Diagnostic(.error, .inputMissing, at: Place(file: path))])
    }

    /// Lets `body` work in a folder that is gone afterwards.
    private static func withFolder<Result>(
        _ body: (String) throws(BaoCaoError) -> Result
    ) throws(BaoCaoError) -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)").path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false)
        } catch {
            throw BaoCaoError(
                .output,
                [
                    Diagnostic(
                        .error, .outputUnwritable, at: Place(file: folder), ["reason": "\(error)"])
                ])
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }
}
