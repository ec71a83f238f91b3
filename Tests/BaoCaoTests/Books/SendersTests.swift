import Documents
import Foundation
import TestSupport
import Testing

@testable import BaoCao
@testable import Records

/// Whose book it is that comes in, and what must not be told further.
@Suite("Books and their senders")
struct SendersTests {
    private static func text(_ value: Int, head: String = "") -> String {
        """
        \(head)
        organizations:
          - {id: a, name: "Đảng bộ A", kind: dang_bo}
        periods:
          - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}
        figures:
          - {org: a, period: n25, indicator: tin_bai, value: \(value)}

        """
    }

    private static func write(_ text: String, to path: String) throws -> String {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return path
    }

    private static func bring(
        _ paths: [String], into store: String, isOwn: Bool = false
    ) throws -> BookImporting.Imported {
        try BookImporting(home: CertificateRun.home()).run(paths, into: store, isOwn: isOwn)
    }

    /// Errors and warnings, with the names of their files.
    private static func said(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.filter { $0.severity != .note }.map { found in
            let file = found.place.file.map { URL(fileURLWithPath: $0).lastPathComponent }
            return "\(found.severity) \(found.code.rawValue) \(file ?? "")"
        }
    }

    @Test func `a book of others is not the office's own because its file is called the same`()
        throws
    {
        try withScratchFolder { folder in
            let store = folder + "/so.sqlite"
            let own = try Self.write(Self.text(3), to: folder + "/own/so.yaml")
            let foreign = try Self.write(Self.text(8), to: folder + "/foreign/so.yaml")
            _ = try Self.bring([own], into: store)
            let before = try Data(contentsOf: URL(fileURLWithPath: store))
            let failure = #expect(throws: BaoCaoError.self) {
                try Self.bring([foreign], into: store)
            }
            #expect(
                Self.said(failure?.diagnostics ?? []) == ["error records.sender-ambiguous so.yaml"])
            #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
            // What the office brought before is its own; and so is what it says is.
            #expect(try Self.bring([own], into: store).outcomes.allSatisfy { $0.kind == .same })
            let changed = try Self.bring([foreign], into: store, isOwn: true)
            #expect(changed.outcomes.contains { $0.kind == .changed })
        }
    }

    @Test func `a book that states the name of the office's own is its own`() throws {
        try withScratchFolder { folder in
            let store = folder + "/so.sqlite"
            let named = Self.text(3, head: "dataset: so-cua-toi")
            _ = try Self.bring([try Self.write(named, to: folder + "/1.yaml")], into: store)
            let again = Self.text(4, head: "dataset: so-cua-toi")
            let work = try Self.bring(
                [try Self.write(again, to: folder + "/2.yaml")], into: store)
            #expect(Self.said(work.diagnostics) == [])
            #expect(work.outcomes.filter { $0.kind != .same }.map(\.kind) == [.changed])
        }
    }

    @Test func `two books of one name that do not say who sends them are refused`() throws {
        try withScratchFolder { folder in
            let store = folder + "/so.sqlite"
            let paths = try [1, 2].map { number in
                try Self.write(Self.text(number), to: folder + "/xa-\(number)/so-lieu.yaml")
            }
            let failure = #expect(throws: BaoCaoError.self) {
                try Self.bring(paths, into: store)
            }
            let said = Self.said(failure?.diagnostics ?? [])
            #expect(said.contains("error records.sender-ambiguous so-lieu.yaml"))
            #expect(!FileManager.default.fileExists(atPath: store))
        }
    }

    @Test func `a book that does not say who sends it is kept under its own name`() throws {
        try withScratchFolder { folder in
            let store = folder + "/so.sqlite"
            let own = try Self.write(Self.text(3), to: folder + "/so.yaml")
            let foreign = try Self.write(Self.text(8), to: folder + "/xa.yaml")
            _ = try Self.bring([own], into: store)
            let work = try Self.bring([foreign], into: store)
            #expect(
                Self.said(work.diagnostics) == [
                    "warning records.sender-unstated xa.yaml",
                    "warning records.sender-unknown xa.yaml",
                    "warning records.stated-twice xa.yaml",
                ])
            let schema = try RecordSchema.load(from: CertificateRun.home().records.path)
            let book = RecordReader(schema: schema).read(path: store).book
            #expect(book["figures"].count == 2)
        }
    }

    @Test func `a report does not carry records that are secret`() throws {
        try withScratchFolder { folder in
            let path = try Self.write(
                """
                documents:
                  - {id: v, type: bao_cao, symbol: 12-BC/ĐU, title: "Một việc", secrecy: mat}

                """, to: folder + "/so.yaml")
            let schema = try RecordSchema.load(from: CertificateRun.home().records.path)
            let book = RecordReader(schema: schema).read(path: path).book
            #expect(book.secretRecords.count == 1)
            let failure = #expect(throws: BaoCaoError.self) {
                try AttachedRecords.attachment(of: book)
            }
            #expect(
                Self.said(failure?.diagnostics ?? []) == ["error baocao.records-secret so.yaml"])
        }
    }

    @Test(.timeLimit(.minutes(1))) func `a PDF that is a pipe is not waited for`() throws {
        try withScratchFolder { folder in
            let path = folder + "/gui.pdf"
            #expect(mkfifo(path, 0o600) == 0)
            let failure = #expect(throws: BaoCaoError.self) {
                try Self.bring([path], into: folder + "/so.sqlite")
            }
            #expect(Self.said(failure?.diagnostics ?? []) == ["error records.unreadable gui.pdf"])
            let inspected = #expect(throws: BaoCaoError.self) { try FileInspection(path) }
            #expect(Self.said(inspected?.diagnostics ?? []) == ["error records.unreadable gui.pdf"])
        }
    }

    @Test func `a PDF that is none is named`() throws {
        try withScratchFolder { folder in
            let path = try Self.write("không phải PDF", to: folder + "/gui.pdf")
            let failure = #expect(throws: BaoCaoError.self) {
                try Self.bring([path], into: folder + "/so.sqlite")
            }
            let said = Self.said(failure?.diagnostics ?? [])
            #expect(said.count == 1 && said[0].hasSuffix(" gui.pdf"), "\(said)")
        }
    }
}
