import Documents
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A book written to a workbook and read again is the same book.
@Suite struct WorkbookWritingTests {
    static func lend<Result>(_ body: (String) throws -> Result) rethrows -> Result {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    static func again(_ book: RecordBook) throws -> RecordReading {
        try lend { path in
            try book.write(workbook: path)
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

    @Test func numbersAndDatesAreSuchAndTextIsText() throws {
        let book = try Fixtures.read([
            "so-lieu.yaml": """
            periods: [{id: nam, kind: nam, label: "=1+1", from: 2023-03-05, cut_off: 3/2023}]
            organizations: [{id: a, name: A, kind: dang_bo}]
            figures:
              - {org: a, indicator: dang_vien, value: 4759}
              - {org: a, indicator: dang_vien, value: "95,6%"}
              - {org: a, indicator: dang_vien, value: "12,5"}
              - {org: a, indicator: dang_vien, value: "02"}
            """
        ]).book
        let sheets = try Self.lend { path in
            try book.write(workbook: path)
            return try Workbook.read(path).sheets
        }
        func contents(_ name: String) -> [SheetCell.Content] {
            sheets.first { $0.name == name }?.rows.flatMap { $0.cells.map(\.content) } ?? []
        }
        #expect(contents("Kỳ").contains(.date(year: 2023, month: 3, day: 5)))
        #expect(contents("Kỳ").contains(.text("=1+1")))
        #expect(contents("Kỳ").contains(.text("3/2023")))
        #expect(contents("Số liệu").contains(.number("4759", percent: false)))
        #expect(contents("Số liệu").contains(.number("0.956", percent: true)))
        #expect(contents("Số liệu").contains(.number("12.5", percent: false)))
        #expect(contents("Số liệu").contains(.text("02")))
    }

    @Test func textTooLongForACellIsRefusedAtItsRecord() throws {
        let long = String(repeating: "Ễ", count: 32_768)
        let book = try Fixtures.read(["bai-hoc.yaml": "lessons: [{text: \"\(long)\"}]"]).book
        let error = #expect(throws: RecordsError.self) {
            try Self.lend { try book.write(workbook: $0) }
        }
        #expect(error?.diagnostics.map(\.code) == [.cellTooLong])
        #expect(error?.diagnostics.first?.place.line == 1)
    }

    @Test func theSameBookGivesTheSameBytes() throws {
        let book = try Fixtures.read(OddBooks.files).book
        let written = try (1...2).map { _ in
            try Self.lend { path in
                try book.write(workbook: path)
                return try Data(contentsOf: URL(fileURLWithPath: path))
            }
        }
        #expect(written[0] == written[1])
    }
}
