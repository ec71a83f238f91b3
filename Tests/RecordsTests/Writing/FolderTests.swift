import Documents
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A book written to a folder and read again is the same book.
@Suite struct FolderTests {
    static func again(_ book: RecordBook) throws -> RecordReading {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try book.write(folder: folder)
        return RecordReader(schema: try Fixtures.schema()).read(folder: folder)
    }

    @Test func sampleIsReadAsItWasWritten() throws {
        let book = try Fixtures.sample().book
        let again = try Self.again(book)
        #expect(Fixtures.lines(again.diagnostics) == [])
        #expect(BookText.lines(again.book) == BookText.lines(book))
    }

    @Test func oddValuesAreReadAsTheyWereWritten() throws {
        let book = try Fixtures.read(OddBooks.files).book
        let again = try Self.again(book)
        #expect(BookText.lines(again.book) == BookText.lines(book))
    }

    @Test func textThatLooksLikeAFormulaIsText() throws {
        let book = try Fixtures.read(OddBooks.files).book
        let files = Dictionary(uniqueKeysWithValues: book.files().map { ($0.name, $0.bytes) })
        let people = String(decoding: try #require(files["nguoi.csv"]), as: UTF8.self)
        #expect(people.contains("\"'@Đức"))
        let organizations = String(decoding: try #require(files["to-chuc.csv"]), as: UTF8.self)
        #expect(organizations.contains("'-Chi bộ") && organizations.contains("'=1+1"))
    }

    @Test func aFolderInUseIsLeftAlone() throws {
        let book = try Fixtures.read(OddBooks.files).book
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("x".utf8).write(to: folder.appendingPathComponent("cu.csv"))
        let error = #expect(throws: RecordsError.self) { try book.write(folder: folder.path) }
        #expect(error?.diagnostics.map(\.code) == [.folderNotEmpty])
    }
}
