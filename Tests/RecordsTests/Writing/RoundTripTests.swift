import Documents
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Every record book that is shipped says the same whatever it is kept in.
@Suite struct RoundTripTests {
    /// What a book can be kept in.
    enum Keeping: String, CaseIterable {
        case folder, workbook, store, imported
    }

    /// The folders under `templates` that hold a record book.
    static let samples: [String] = {
        let manager = FileManager.default
        let templates = Fixtures.root.appendingPathComponent("templates").path
        let names = (try? manager.contentsOfDirectory(atPath: templates)) ?? []
        return names.sorted().flatMap { name -> [String] in
            let inside = (try? manager.contentsOfDirectory(atPath: "\(templates)/\(name)")) ?? []
            return inside.sorted().filter { $0.hasPrefix("sample") }.map { "\(name)/\($0)" }
        }.flatMap { sample -> [String] in
            let files = (try? manager.contentsOfDirectory(atPath: "\(templates)/\(sample)")) ?? []
            if files.contains("so-sach") { return ["\(sample)/so-sach"] }
            // Papers and rosters are no books.
            let others = ["dispatch.yaml", "dot-khen.yaml", "thong-tin.yaml"]
            return others.contains(where: files.contains) ? [] : [sample]
        }
    }()

    private static let ways: [[Keeping]] = [
        [.workbook, .store, .folder], [.store, .workbook, .folder],
        [.folder, .imported, .workbook, .imported, .folder],
    ]

    private static func lend<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    private static func read(_ sample: String) throws -> RecordBook {
        let path = Fixtures.root.appendingPathComponent("templates/\(sample)").path
        let reading = RecordReader(schema: try Fixtures.schema()).read(path: path)
        #expect(!reading.diagnostics.hasErrors)
        #expect(!reading.book.filledTables.isEmpty)
        return reading.book
    }

    private static func again(_ book: RecordBook, in keeping: Keeping) throws -> RecordReading {
        try lend { folder in
            let schema = try Fixtures.schema()
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            switch keeping {
            case .folder:
                try book.write(folder: path("so"))
                return RecordReader(schema: schema).read(path: path("so"))
            case .workbook:
                try book.write(workbook: path("so.xlsx"))
                return RecordReader(schema: schema).read(path: path("so.xlsx"))
            case .store:
                try book.write(store: path("so.sqlite"))
                return RecordReader(schema: schema).read(path: path("so.sqlite"))
            case .imported:
                for isFirst in [true, false] {
                    let work = try StoreImport.run(
                        into: path("so.sqlite"), schema: schema, options: ImportOptions()
                    ) { $0.takeOwn(book, digest: "x") }
                    #expect(Set(work.outcomes.map(\.kind)) == [isFirst ? .new : .same])
                }
                return RecordReader(schema: schema).read(path: path("so.sqlite"))
            }
        }
    }

    @Test func everySampleBookIsFound() {
        #expect(Self.samples.count >= 9, "\(Self.samples)")
    }

    @Test(arguments: samples) func nothingIsLostOnAnyWay(sample: String) throws {
        let book = try Self.read(sample)
        let lines = BookText.lines(book)
        let files = book.files()
        for way in Self.ways {
            var kept = book
            for keeping in way {
                let reading = try Self.again(kept, in: keeping)
                #expect(
                    Fixtures.lines(reading.diagnostics.filter { $0.severity > .note }) == [],
                    "\(way) \(keeping)")
                kept = reading.book
                #expect(BookText.lines(kept) == lines, "\(way) \(keeping)")
                #expect(kept.content == book.content, "\(way) \(keeping)")
            }
            let written = kept.files()
            #expect(written.map(\.name) == files.map(\.name), "\(way)")
            for (one, other) in zip(written, files) where one.bytes != other.bytes {
                Issue.record("\(way): \(one.name) is written in another way")
            }
        }
    }

    /// A third of the tables in a workbook, a third in a store, a third in files, in one folder.
    @Test(arguments: samples) func sourcesMix(sample: String) throws {
        let book = try Self.read(sample)
        let reading = try Self.lend { folder in
            func part(_ remainder: Int) -> RecordBook {
                RecordBook(
                    schema: book.schema, name: book.name, sender: book.sender,
                    tables: book.filledTables.enumerated()
                        .filter { $0.offset % 3 == remainder }.map(\.element))
            }
            try part(0).write(workbook: folder.appendingPathComponent("a.xlsx").path)
            try part(1).write(store: folder.appendingPathComponent("b.sqlite").path)
            for (name, bytes) in part(2).files() {
                try Data(bytes).write(to: folder.appendingPathComponent(name))
            }
            return RecordReader(schema: try Fixtures.schema()).read(folder: folder.path)
        }
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity > .note }) == [])
        #expect(BookText.lines(reading.book).sorted() == BookText.lines(book).sorted())
    }
}
