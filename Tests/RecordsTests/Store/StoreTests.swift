import Documents
import GRDB
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A book written to SQLite and read again is the same book.
@Suite struct StoreTests {
    /// Lends a path in a folder of its own.
    static func lend<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.appendingPathComponent("so.sqlite").path)
    }

    static func again(_ book: RecordBook) throws -> RecordReading {
        try lend { path in
            try book.write(store: path)
            return RecordReader(schema: try Fixtures.schema()).read(path: path)
        }
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

    @Test func recordsKnowWhereTheyWereFirstRead() throws {
        let book = try Fixtures.sample().book
        let again = try Self.again(book).book
        let place = try #require(again["models"].last).place
        #expect(place.file?.hasSuffix("mo-hinh.csv") == true)
        #expect(place.row == 53)
    }

    @Test func aBookThatAnotherProgramWritesIsToldOf() throws {
        try Self.lend { path in
            try Fixtures.sample().book.write(store: path)
            try DatabaseQueue(path: path).inDatabase { db in
                try db.execute(sql: "BEGIN EXCLUSIVE")
                let reading = RecordReader(schema: try Fixtures.schema()).read(path: path)
                #expect(reading.diagnostics.map(\.code) == [.storeInUse])
                try db.execute(sql: "ROLLBACK")
            }
        }
    }

    @Test func numbersCanBeAskedFor() throws {
        let sum = try Self.lend { path in
            try Fixtures.sample().book.write(store: path)
            return try DatabaseQueue(path: path).read { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT SUM(value) FROM model_tallies
                        WHERE period = 'nam-2023' AND model_kind = 'mo_hinh' AND field IS NOT NULL
                        """)
            }
        }
        #expect(sum == 98)
    }

    @Test func aFolderMayHoldAStoreBesideOtherFiles() throws {
        let reading = try Self.lend { path in
            try Fixtures.read([
                "to-chuc.yaml": "organizations: [{id: a, name: Đảng bộ Ẵ, kind: dang_bo}]"
            ]).book.write(store: path)
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try Data("Đơn vị,Tên mô hình\nĐảng bộ Ẵ,Sạch\n".utf8).write(
                to: folder.appendingPathComponent("mo-hinh.csv"))
            return RecordReader(schema: try Fixtures.schema()).read(folder: folder.path)
        }
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book["models"].first?["org"].text == "a")
    }

    @Test(arguments: ["", "không phải SQLite, chỉ là chữ thường dài hơn mười sáu byte"])
    func aFileThatIsNoBookIsRefused(text: String) throws {
        let reading = try Self.lend { path in
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return RecordReader(schema: try Fixtures.schema()).read(path: path)
        }
        #expect(reading.diagnostics.map(\.code) == [.damagedStore])
    }

    @Test func aBookOfANewerVersionIsRefused() throws {
        let reading = try Self.lend { path in
            try Fixtures.sample().book.write(store: path)
            try DatabaseQueue(path: path).write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999')")
            }
            return RecordReader(schema: try Fixtures.schema()).read(path: path)
        }
        #expect(reading.diagnostics.map(\.code) == [.newerStore])
    }

    @Test func columnsOfOtherDescriptionsAreKeptAsExtras() throws {
        let reading = try Self.lend { path in
            try Fixtures.sample().book.write(store: path)
            try DatabaseQueue(path: path).write { db in
                try db.execute(sql: "ALTER TABLE models ADD COLUMN \"màu\" TEXT")
                try db.execute(sql: "UPDATE models SET \"màu\" = 'đỏ' WHERE _position = 1")
                try db.execute(sql: "ALTER TABLE models DROP COLUMN household")
            }
            return RecordReader(schema: try Fixtures.schema()).read(path: path)
        }
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book["models"].first?.extras == [Value.Part("màu", .text("đỏ"))])
    }
}
