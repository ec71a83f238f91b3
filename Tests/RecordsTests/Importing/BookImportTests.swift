import Documents
import Testing

@testable import Records

/// Bringing books together.
@Suite struct BookImportTests {
    private let shared = """
        organizations:
          - {id: tinh, name: "Tỉnh ủy Thử", kind: cap_uy}
          - {id: a, name: "Đảng bộ xã A", kind: dang_bo, parent: tinh}
          - {id: b, name: "Đảng bộ xã B", kind: dang_bo, parent: tinh}
        periods:
          - {id: n24, kind: nam, label: "năm 2024", from: 2024-01-01, to: 2024-12-31}
          - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}

        """

    private func book(_ yaml: String, sender: String? = nil) throws -> RecordBook {
        let head = sender.map { "sender: \($0)\n" } ?? ""
        let reading = try Fixtures.read(["so.yaml": head + shared + yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        return reading.book
    }

    private func unit(_ org: String, _ value: Int) throws -> RecordBook {
        try book(
            """
            figures:
              - {id: f, org: \(org), period: n25, indicator: tin_bai, value: \(value)}
            figure_relations:
              - {id: r, kind: tong_thanh_phan, total: f, parts: [f]}
            narratives:
              - {id: n, section: tinh_hinh, text: "Ẫ ợ ữ \(org)"}
            settings:
              - {id: nguoi_ky, value: "Ẫ"}
            """, sender: org)
    }

    private func counts(_ work: BookImport) -> [ImportOutcome.Kind: Int] {
        Dictionary(work.outcomes.map { ($0.kind, 1) }, uniquingKeysWith: +)
    }

    @Test func unitsWithTheSameIdentifiersDoNotOverwriteEachOther() throws {
        var work = BookImport(into: try book(""))
        work.take(try unit("a", 3), from: "a")
        work.take(try unit("b", 4), from: "Đảng bộ xã B")
        let whole = work.book
        #expect(whole["figures"].map(\.id) == ["a.f", "b.f"])
        #expect(whole["narratives"].map { $0["org"].text } == ["a", "b"])
        #expect(whole["figure_relations"]["b.r"]?["total"] == .text("b.f"))
        #expect(whole["settings"].isEmpty)
        #expect(whole["organizations"].map(\.id) == ["tinh", "a", "b"])
        #expect(work.diagnostics.isEmpty)

        var again = BookImport(into: whole)
        again.take(try unit("a", 3), from: "a")
        again.take(try unit("b", 4), from: "b")
        #expect(Set(counts(again).keys) == [.same])
        #expect(again.book["figures"].map(\.id) == ["a.f", "b.f"])
    }

    @Test func saysWhatChangedWithBothValues() throws {
        var work = BookImport(into: try book(""))
        work.take(try unit("a", 3), from: "a")
        var next = BookImport(into: work.book)
        next.take(try unit("a", 5), from: "a")
        let changed = next.outcomes.filter { $0.kind == .changed }
        #expect(changed.count == 1)
        #expect(changed.first?.changes.map { "\($0.before) \($0.after)" } == ["3 5"])
        #expect(next.book["figures"]["a.f"]?["value"].quantity?.value == 5)
    }

    @Test func whatAllShareIsFilledUpButNotOverwritten() throws {
        var work = BookImport(into: try book(""))
        let other = try Fixtures.read([
            "so.yaml": """
            organizations:
              - {id: a, name: "Đảng bộ xã Khác", kind: dang_bo}
              - {id: b, name: "Đảng bộ xã B", kind: dang_bo, short_name: "Xã B"}
            """
        ]).book
        work.take(other, from: "b")
        #expect(work.book["organizations"]["a"]?["name"].text == "Đảng bộ xã A")
        #expect(work.book["organizations"]["b"]?["short_name"].text == "Xã B")
        #expect(work.book["organizations"]["b"]?["parent"].text == "tinh")
        #expect(work.diagnostics.map(\.code) == [.conflictingRecord])
    }

    @Test func aClosedPeriodTakesNothing() throws {
        let text = shared.replacing("2025-12-31}", with: "2025-12-31, closed: có}")
        var work = BookImport(into: try Fixtures.read(["so.yaml": text]).book)
        work.take(try unit("a", 5), from: "a")
        #expect(work.diagnostics.map(\.code) == [.closedPeriod, .refersToRefused])
        #expect(work.book["figures"].isEmpty)
    }

    @Test func sendersWhoseNamesDifferInAToneMarkAreTwo() throws {
        var work = BookImport(into: try book(""))
        let long = String(repeating: "Đảng bộ ", count: 20)
        let names = ["Xã Tân An", "Xã Tần An", long + "một", long + "hai"]
        for (number, name) in names.enumerated() { work.take(try unit("a", number), from: name) }
        #expect(Set(work.book["figures"].map(\.id)).count == 4)
        #expect(work.outcomes.allSatisfy { $0.kind != .changed })
        #expect(Set(work.diagnostics.map(\.code)) == [.senderUnknown])
        #expect(work.diagnostics.allSatisfy { $0.place.file == "so.yaml" })
        var again = BookImport(into: work.book)
        // The same name in decomposed letters.
        again.take(try unit("a", 0), from: "Xa\u{303} Ta\u{302}n An")
        #expect(Set(counts(again).keys) == [.same])
    }

    @Test func aNumberThatTheOfficeTypedAndItsUnitSendsIsToldOfWithBothValues() throws {
        var work = BookImport(into: try book(""))
        work.takeOwn(try unit("a", 3))
        work.take(try unit("a", 5), from: "a")
        work.take(try unit("b", 5), from: "b")
        work.finish()
        #expect(work.book["figures"].count == 3)
        let found = work.diagnostics.filter { $0.code == .statedTwice }
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.arguments["value"] == "5" && found.first?.arguments["other"] == "3")
        #expect(found.first?.arguments["name"]?.contains("Đảng bộ xã A") == true)
        var again = BookImport(into: try book(""))
        again.takeOwn(try unit("a", 5))
        again.take(try unit("a", 5), from: "a")
        again.finish()
        #expect(again.diagnostics.filter { $0.code == .statedTwice }.map(\.severity) == [.note])
    }

    @Test func aSenderWithoutALetterIsNotTheOfficeItself() throws {
        var work = BookImport(into: try book(""))
        work.take(try unit("a", 3), from: " – ")
        #expect(
            work.diagnostics.map { "\($0.severity) \($0.code.rawValue)" } == [
                "error records.sender-unknown"
            ])
        #expect(work.book["figures"].isEmpty)
    }

    @Test func anOwnBookKeepsItsIdentifiers() throws {
        var work = BookImport(into: try book(""))
        work.takeOwn(try unit("a", 3))
        #expect(work.book["figures"].map(\.id) == ["f"])
        #expect(work.book["settings"].map(\.id) == ["nguoi_ky"])
    }
}
