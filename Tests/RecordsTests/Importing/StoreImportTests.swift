import Documents
import GRDB
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Bringing books into a store again and again: rows, history, withdrawals.
@Suite struct StoreImportTests {
    private static let head = """
        organizations:
          - {id: tinh, name: "Tỉnh ủy Thử", kind: cap_uy}
          - {id: a, name: "Đảng bộ xã A", kind: dang_bo, parent: tinh}
          - {id: b, name: "Đảng bộ xã B", kind: dang_bo, parent: tinh}
        periods:
          - {id: n24, kind: nam, label: "năm 2024", from: 2024-01-01, to: 2024-12-31}
          - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31, cut_off: 2025-12-15}

        """

    private func book(_ yaml: String, head: String = Self.head) throws -> RecordBook {
        let reading = try Fixtures.read(["so.yaml": head + yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        return reading.book
    }

    /// Models without identifiers of their own, as a sheet has them.
    private func models(_ names: [String], note: String = "Ẫ") throws -> RecordBook {
        let rows = names.map {
            "  - {org: a, name: \"\($0)\", field: kinh_te, registered_period: n25, note: \"\(note)\"}"
        }
        return try book("models:\n" + rows.joined(separator: "\n"))
    }

    private func findings(_ texts: [String]) throws -> RecordBook {
        let rows = texts.map { "  - {org: a, period: n25, text: \"\($0)\"}" }
        return try book("findings:\n" + rows.joined(separator: "\n"))
    }

    @discardableResult
    private func bring(
        _ book: RecordBook, from sender: String?, into path: String,
        _ change: (inout ImportOptions) -> Void = { _ in }
    ) throws -> BookImport {
        var options = ImportOptions()
        change(&options)
        return try StoreImport.run(into: path, schema: try Fixtures.schema(), options: options) {
            let digest = "\(book.content.reduce(into: 5381) { $0 = $0 &* 33 &+ Int($1) })"
            if let sender {
                $0.take(book, from: sender, digest: digest)
            } else {
                $0.takeOwn(book, digest: digest)
            }
        }
    }

    private func held(_ path: String) throws -> RecordBook {
        let reading = RecordReader(schema: try Fixtures.schema()).read(path: path)
        #expect(Fixtures.lines(reading.diagnostics) == [])
        return reading.book
    }

    private func counts(_ work: BookImport) -> [String: Int] {
        Dictionary(work.outcomes.map { ($0.kind.rawValue, 1) }, uniquingKeysWith: +)
    }

    @Test func theSameDeliveryTwiceLeavesTheFileAsItIs() throws {
        try StoreTests.lend { path in
            let book = try models(["Sạch", "Xanh"])
            try bring(book, from: "a", into: path) { $0.received = CivilDate(typed: "2026-01-10") }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let again = try bring(book, from: "a", into: path)
            #expect(Set(again.outcomes.map(\.kind)) == [.same])
            #expect(again.diagnostics.isEmpty)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
            let delivery = try #require(try held(path).history.deliveries.first)
            #expect(delivery.sender == "a" && delivery.organization == "a")
            #expect("\(delivery.received!) \(delivery.asOf!)" == "2026-01-10 2025-12-15")
            #expect(delivery.counts[.new] == 7)
        }
    }

    @Test func aRowPutInBetweenIsOneNewRecordAndKeepsItsPlace() throws {
        try StoreTests.lend { path in
            try bring(try findings(["Một điều", "Hai điều", "Ba điều"]), from: "a", into: path)
            let next = try findings(["Một điều", "Chen giữa", "Hai điều", "Ba điều"])
            let work = try bring(next, from: "a", into: path)
            #expect(counts(work) == ["new": 1, "same": 8])
            let texts = try held(path)["findings"].map { $0["text"].text }
            #expect(texts == ["Một điều", "Chen giữa", "Hai điều", "Ba điều"])
            let ids = try held(path)["findings"].map(\.id)
            #expect(Set(ids).count == 4)
            let again = try bring(next, from: "a", into: path)
            #expect(Set(again.outcomes.map(\.kind)) == [.same])
        }
    }

    @Test func whatIsMostlyTheSameChangedAndSaysSo() throws {
        try StoreTests.lend { path in
            try bring(
                try findings(["Một việc khác hẳn", "Nhận thức của cấp ủy được nâng lên"]),
                from: "a", into: path)
            let work = try bring(
                try findings(["Nhận thức của cấp ủy được nâng lên rõ rệt", "Một việc khác hẳn"]),
                from: "a", into: path)
            let changed = work.outcomes.filter { $0.kind == .changed }
            #expect(
                changed.flatMap(\.changes).map(\.after) == [
                    "Nhận thức của cấp ủy được nâng lên rõ rệt"
                ])
            let history = try held(path).history
            #expect(history.deliveries.count == 2)
            let change = try #require(history.changes.first)
            #expect(history.changes.count == 1 && change.delivery == 2)
            #expect(
                change.before == [Value.Part("text", .text("Nhận thức của cấp ủy được nâng lên"))])
            #expect(
                change.after
                    == [Value.Part("text", .text("Nhận thức của cấp ủy được nâng lên rõ rệt"))])
        }
    }

    @Test func aRenamedModelIsChangedAndAnIdentifierOfTheSendersOwnHolds() throws {
        try StoreTests.lend { path in
            try bring(try models(["Tổ dân phố sạch đẹp", "Xanh"]), from: "a", into: path)
            let work = try bring(
                try models(["Tổ dân phố sạch, đẹp", "Xanh"]), from: "a", into: path)
            #expect(counts(work)["changed"] == 1 && counts(work)["new"] == nil)

            func own(_ name: String) throws -> RecordBook {
                try book("models:\n  - {id: m, org: b, name: \"\(name)\", registered_period: n24}")
            }
            try bring(try own("Một"), from: "b", into: path)
            let other = try bring(try own("Hẳn một tên khác"), from: "b", into: path)
            #expect(counts(other)["changed"] == 1)
            #expect(try held(path)["models"]["b.m"]?["name"].text == "Hẳn một tên khác")
        }
    }

    @Test func whatIsNotSentAnyMoreStaysUntilItIsToBeReplaced() throws {
        try StoreTests.lend { path in
            let all = try book(
                """
                models:
                  - {org: a, name: Một, registered_period: n24}
                  - {org: a, name: Hai, registered_period: n25}
                  - {org: a, name: Ba, registered_period: n25}
                """)
            try bring(all, from: "a", into: path)
            let part = try models(["Ba"], note: "")
            let kept = try bring(part, from: "a", into: path)
            #expect(kept.diagnostics.map(\.code) == [.recordsAbsent])
            #expect(kept.diagnostics.first?.arguments["count"] == "1")
            #expect(try held(path)["models"].count == 3)

            let work = try bring(part, from: "a", into: path) { $0.replaces = true }
            #expect(work.outcomes.filter { $0.kind == .withdrawn }.map(\.label) == ["Hai"])
            #expect(try held(path)["models"].map(\.label) == ["Một", "Ba"])
            let change = try #require(try held(path).history.changes.last)
            #expect(change.kind == .withdrawn)
            #expect(change.before.contains(Value.Part("name", .text("Hai"))))
            let back = try bring(all, from: "a", into: path)
            #expect(back.outcomes.filter { $0.kind == .new }.map(\.label) == ["Hai"])
        }
    }

    @Test func whatOthersStillNameIsNotTakenOut() throws {
        try StoreTests.lend { path in
            let sent = try book(
                """
                models:
                  - {id: m, org: a, name: Một, registered_period: n25}
                  - {id: k, org: a, name: Hai, registered_period: n25}
                """)
            try bring(sent, from: "a", into: path)
            let own = try held(path).replacing(
                "models",
                with: [
                    (
                        "them",
                        [
                            "org": .reference("b"), "name": .text("Ba"),
                            "replicated_from": .reference("a.m"),
                        ]
                    )
                ])
            try bring(own, from: nil, into: path)
            let work = try bring(
                try book("models:\n  - {id: k, org: a, name: Hai, registered_period: n25}"),
                from: "a", into: path
            ) { $0.replaces = true }
            #expect(work.diagnostics.map(\.code) == [.stillNamed])
            #expect(try held(path)["models"]["a.m"] != nil)
        }
    }

    @Test func aClosedPeriodOpensForOneImport() throws {
        try StoreTests.lend { path in
            let head = Self.head.replacing("cut_off: 2025-12-15", with: "closed: có")
            try bring(try book("", head: head), from: nil, into: path)
            let sent = try book(
                """
                awards:
                  - {id: k, org: a, form: giay_khen, period: n25}
                award_recipients:
                  - {id: r, award: k, name: "Nguyễn Thị Ẫ", kind: ca_nhan}
                """)
            let refused = try bring(sent, from: "a", into: path)
            #expect(refused.diagnostics.map(\.code) == [.closedPeriod, .refersToRefused])
            #expect(try held(path)["award_recipients"].isEmpty)
            try bring(sent, from: "a", into: path) { $0.reopened = ["năm 2025"] }
            #expect(try held(path)["award_recipients"].count == 1)
            #expect(try held(path)["periods"]["n25"]?["closed"].flag == true)
            #expect(try held(path).history.deliveries.last?.reopened == ["năm 2025"])
            let error = #expect(throws: RecordsError.self) {
                try bring(sent, from: "a", into: path) { $0.reopened = ["n24"] }
            }
            #expect(error?.diagnostics.map(\.code) == [.notClosed])
        }
    }

    @Test func aSharedRecordIsMetByItsNameAndChangedByWhoBroughtIt() throws {
        try StoreTests.lend { path in
            try bring(try book(""), from: nil, into: path)
            func sent(_ short: String) throws -> RecordBook {
                try book(
                    "figures:\n  - {org: \"Đảng bộ xã C\", period: \"năm 2025\", indicator: tin_bai, value: 3}",
                    head: """
                        organizations:
                          - {name: "Đảng bộ xã C", kind: dang_bo, short_name: "\(short)"}
                          - {name: "Đảng bộ xã A", kind: dang_bo}
                        periods:
                          - {kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}

                        """)
            }
            try bring(try sent("Xã C"), from: "Đảng bộ xã C", into: path)
            #expect(
                try held(path)["organizations"].map(\.id) == ["tinh", "a", "b", "dang-bo-xa-c"])
            #expect(try held(path)["figures"].first?["period"].text == "n25")
            let work = try bring(try sent("C"), from: "Đảng bộ xã C", into: path)
            #expect(counts(work)["changed"] == 1)
            #expect(work.diagnostics.isEmpty)
        }
    }

    @Test func aValueOfATableBelongsToWhoBroughtIt() throws {
        try StoreTests.lend { path in
            func tasks(_ numbering: String) throws -> RecordBook {
                try book(
                    "solutions:\n  numbering: \"\(numbering)\"\n  items:\n    - {org: a, text: Việc}"
                )
            }
            try bring(try tasks("Một là"), from: "a", into: path)
            let other = try bring(try tasks("(1)"), from: "b", into: path)
            #expect(other.diagnostics.map(\.code) == [.conflictingAttribute])
            let again = try bring(try tasks("1."), from: "a", into: path)
            #expect(again.diagnostics.isEmpty)
            #expect(try held(path)["solutions"].attribute("numbering") == .text("1."))
        }
    }

    @Test func aBookOfTheFirstVersionTakesDeliveries() throws {
        try StoreTests.lend { path in
            try models(["Sạch"]).write(store: path)
            try DatabaseQueue(path: path).write { db in
                for column in ["digest", "as_of", "withdrawn", "reopened"] {
                    try db.execute(sql: "ALTER TABLE _delivery DROP COLUMN \(column)")
                }
                try db.execute(sql: "ALTER TABLE _origin DROP COLUMN is_made")
                try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '3'")
            }
            let work = try bring(try models(["Sạch", "Xanh"]), from: nil, into: path)
            #expect(counts(work)["new"] == 1)
            #expect(try held(path).history.deliveries.count == 1)
        }
    }

    @Test func twoSendersCannotPutUnitsIntoEachOther() throws {
        try StoreTests.lend { path in
            func units(_ first: String, _ second: String) throws -> RecordBook {
                try book(
                    "",
                    head: """
                        organizations:
                          - {id: x, name: "Đảng bộ X", kind: dang_bo\(first)}
                          - {id: y, name: "Đảng bộ Y", kind: dang_bo\(second)}

                        """)
            }
            try bring(try units("", ""), from: nil, into: path)
            try bring(try units(", parent: y", ""), from: "x", into: path)
            let error = #expect(throws: RecordsError.self) {
                try bring(try units("", ", parent: x"), from: "y", into: path)
            }
            #expect(error?.diagnostics.map(\.code) == [.partOfItself])
            #expect(error?.diagnostics.first?.arguments["path"] == "x → y → x")
            #expect(try held(path)["organizations"]["y"]?["parent"].isMissing == true)
        }
    }

    @Test func replacingTakesOutWhatHasNoPeriodOnlyFromTablesThatAreSent() throws {
        try StoreTests.lend { path in
            let all = try book(
                """
                models:
                  - {id: m, org: a, name: Một}
                  - {id: k, org: a, name: Hai}
                findings:
                  - {id: f, org: a, period: n25, text: "Một điều"}
                """)
            try bring(all, from: "a", into: path)
            let work = try bring(
                try book("findings:\n  - {id: f, org: a, period: n25, text: \"Một điều\"}"),
                from: "a", into: path
            ) { $0.replaces = true }
            #expect(counts(work)["withdrawn"] == nil && counts(work)["absent"] == 2)
            #expect(try held(path)["models"].count == 2)
            let part = try bring(
                try book("models:\n  - {id: m, org: a, name: Một}"), from: "a", into: path
            ) { $0.replaces = true }
            #expect(part.outcomes.filter { $0.kind == .withdrawn }.map(\.label) == ["Hai"])
            #expect(try held(path)["findings"].count == 1)
        }
    }

    @Test func anEmptyFileIsANewBook() throws {
        try StoreTests.lend { path in
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            try bring(try models(["Sạch"]), from: nil, into: path)
            #expect(try held(path)["models"].count == 1)
        }
    }
}

extension RecordBook {
    /// The book with more records of one table.
    fileprivate func replacing(
        _ table: String, with rows: [(id: String, values: [String: Value])]
    ) throws -> RecordBook {
        let drafts = rows.map { row in
            var values = row.values
            values["id"] = .text(row.id)
            return RecordDraft(table, row.id, values)
        }
        let added = RecordBook(schema: schema, name: name, drafts: drafts)
        return RecordBook(
            schema: schema, name: name, sender: sender,
            tables: schema.tables.map { description in
                RecordTable(
                    description,
                    records: self[description.code].records + added[description.code].records)
            })
    }
}
