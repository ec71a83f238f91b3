import Documents
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("The register of awards")
struct AwardRegisterTests {
    private func register(_ folder: String) throws -> AwardRegister {
        AwardRegister(path: folder + "/so.sqlite", schema: try Fixtures.schema())
    }

    private let decision = AwardRegister.Decision(key: "d1", series: "-QĐ/QU 2019", first: 127)

    private func sheets(_ names: String...) -> [AwardRegister.Sheet] {
        names.map { AwardRegister.Sheet(key: $0, name: $0) }
    }

    @Test("gives numbers without gaps, and the same again")
    func givesNumbers() throws {
        try withScratchFolder { folder in
            let book = try register(folder)
            let first = try book.assign(decision, sheets: sheets("a", "b", "c"), series: "s").get()
            #expect(first.decision == 127)
            #expect(first.sheets == [1, 2, 3])
            let again = try book.assign(decision, sheets: sheets("c", "a", "b"), series: "s").get()
            #expect(again.sheets == [3, 1, 2])
            #expect(again.new == 0)
            let next = AwardRegister.Decision(key: "d2", series: "-QĐ/QU 2019", first: 127)
            let second = try book.assign(next, sheets: sheets("d"), series: "s").get()
            #expect(second.decision == 128)
            #expect(second.sheets == [4])
        }
    }

    @Test("a try-out keeps nothing")
    func keepsNothing() throws {
        try withScratchFolder { folder in
            let book = try register(folder)
            let shown = try book.assign(
                decision, sheets: sheets("a"), series: "s", first: 10, keeps: false
            ).get()
            #expect(shown.sheets == [10])
            let real = try book.assign(decision, sheets: sheets("b"), series: "s", first: 10).get()
            #expect(real.sheets == [10])
        }
    }

    @Test("a register that somebody damaged is told of, and never ends the program")
    func tellsOfDamage() throws {
        for change in [
            "UPDATE _award_number SET number = 9223372036854775807 WHERE series = 'S s'",
            "UPDATE _award_number SET number = 'hai' WHERE series = 'S s'",
        ] {
            try withScratchFolder { folder in
                let book = try register(folder)
                _ = try book.assign(decision, sheets: sheets("a"), series: "s").get()
                _ = try book.spoil([1], series: "s", reason: "rách")
                try DatabaseQueue(path: folder + "/so.sqlite").write {
                    try $0.execute(sql: change)
                }
                let error = #expect(throws: RecordsError.self) {
                    _ = try book.spoiled(series: "s")
                    _ = try book.assign(decision, sheets: sheets("a", "b"), series: "s")
                }
                #expect(error?.diagnostics.map(\.code) == [.damagedStore])
            }
        }
    }

    @Test("a name that is put right keeps its number; another person does not take it")
    func keepsNumbersOfSlips() throws {
        try withScratchFolder { folder in
            let book = try register(folder)
            _ = try book.assign(
                decision, sheets: sheets("Nguyễn Văn Ẫn", "Công an Phường 4"), series: "s"
            ).get()
            let next = try book.assign(
                decision, sheets: sheets("Nguyễn Văn Ẩn", "Công an Phường 7"), series: "s"
            ).get()
            #expect(next.sheets == [1, 3])
            #expect(next.renamed.map(\.before) == ["Nguyễn Văn Ẫn"])
            #expect(next.unclaimed.map(\.number) == [2])
        }
    }

    @Test("a number that two claim is refused, and nothing is kept")
    func refusesClashes() throws {
        try withScratchFolder { folder in
            let book = try register(folder)
            _ = try book.assign(decision, sheets: sheets("a", "b"), series: "s").get()
            let other = AwardRegister.Decision(key: "d2", series: "x")
            let claim = [
                AwardRegister.Sheet(key: "x", name: "x"),
                AwardRegister.Sheet(key: "y", number: 2, name: "y"),
            ]
            guard case .failure(let clashes) = try book.assign(other, sheets: claim, series: "s")
            else {
                Issue.record("number 2 was given twice")
                return
            }
            #expect(clashes.all == [AwardRegister.Clash(number: 2, holder: "b", sheet: 1)])
            let next = try book.assign(other, sheets: sheets("z"), series: "s").get()
            #expect(next.decision == 1)
            #expect(next.sheets == [3])
        }
    }

    @Test("runs at once never give a number twice")
    func runsAtOnce() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("register-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let book = try register(folder)
        let given = try await withThrowingTaskGroup(of: [Int].self) { group in
            for run in 0..<8 {
                group.addTask {
                    let own = (0..<25).map {
                        AwardRegister.Sheet(key: "\(run).\($0)", name: "người \(run).\($0)")
                    }
                    let decision = AwardRegister.Decision(key: "d\(run)", series: "q")
                    let numbers = try book.assign(decision, sheets: own, series: "s").get()
                    return numbers.sheets + [10_000 + numbers.decision]
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(given.filter { $0 < 10_000 }.sorted() == Array(1...200))
        #expect(given.filter { $0 > 10_000 }.sorted() == Array(10_001...10_008))
    }

    @Test("spoiled sheets are logged under numbers that were given")
    func logsSpoiledSheets() throws {
        try withScratchFolder { folder in
            let book = try register(folder)
            _ = try book.assign(decision, sheets: sheets("a", "b"), series: "s").get()
            #expect(try book.spoil([2, 9], series: "s", reason: "kẹt giấy") == [9])
            #expect(try book.spoiled(series: "s").isEmpty)
            #expect(try book.spoil([2], series: "s", reason: "kẹt giấy").isEmpty)
            #expect(try book.spoil([2], series: "s", reason: "lem mực").isEmpty)
            #expect(
                try book.spoiled(series: "s") == [
                    AwardRegister.Spoiled(number: 2, name: "b", reasons: ["kẹt giấy", "lem mực"])
                ])
        }
    }

    @Test("a file that is no book is refused, not overwritten")
    func refusesOtherFiles() throws {
        try withScratchFolder { folder in
            let path = folder + "/so.sqlite"
            try Data("không phải sổ, một tệp chữ đủ dài để không giống gì cả".utf8)
                .write(to: URL(fileURLWithPath: path))
            let book = AwardRegister(path: path, schema: try Fixtures.schema())
            #expect(throws: RecordsError.self) {
                _ = try book.assign(decision, sheets: sheets("a"), series: "s")
            }
            #expect(FileManager.default.contents(atPath: path)?.count ?? 0 > 20)
        }
    }
}
