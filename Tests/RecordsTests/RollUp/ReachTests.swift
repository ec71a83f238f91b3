import Documents
import Testing

@testable import Records

/// What the paper of a unit may speak of.
@Suite struct ReachTests {
    private let yaml = """
        organizations:
          - {id: tinh, name: "Tỉnh ủy Thử", kind: cap_uy, party_tier: truc_thuoc_tw}
          - {id: a, name: "Đảng bộ xã A", kind: dang_bo, party_tier: co_so, parent: tinh, reports: true}
          - {id: a-uy, name: "Đảng ủy xã A", kind: cap_uy, party_tier: co_so, parent: a}
          - {id: a1, name: "Chi bộ A1", kind: chi_bo, party_tier: chi_bo_truc_thuoc, parent: a}
          - {id: b, name: "Đảng bộ xã B", kind: dang_bo, party_tier: co_so, parent: tinh, reports: true}
        periods:
          - {id: n25, kind: nam, label: "năm 2025", from: 2025-01-01, to: 2025-12-31}
        narratives:
          - {id: lt, section: tinh_hinh, text: "Của tỉnh"}
          - {id: la, section: tinh_hinh, org: a-uy, text: "Của A"}
          - {id: la1, section: tinh_hinh, org: a1, text: "Của A1"}
          - {id: lb, section: tinh_hinh, org: b, text: "Của B"}
        models:
          - {id: m1, name: "Một", org: a1, registered_period: n25}
          - {id: m2, name: "Hai", org: b, registered_period: n25}
        documents:
          - {id: v1, type: ke_hoach, issuer: [tinh]}
          - {id: v2, type: ke_hoach, issuer: [a-uy]}
          - {id: v3, type: nghi_quyet, role: can_cu}
        """

    private func seen(by unit: String) throws -> [String] {
        let reading = try Fixtures.read(["so.yaml": yaml])
        #expect(Fixtures.lines(reading.diagnostics.filter { $0.severity == .error }) == [])
        let book = reading.book
        let reach = book.reach(
            of: try #require(book.organization(unit)),
            office: try #require(book.organization("tinh")))
        return ["narratives", "models", "documents"].flatMap { reach[$0].map(\.id) }
    }

    @Test func theOfficeSpeaksOfAllButNotForUnitsThatReport() throws {
        #expect(try seen(by: "tinh") == ["lt", "m1", "m2", "v1", "v2", "v3"])
    }

    @Test func aUnitSpeaksForItselfAndOfThoseBelow() throws {
        let own = ["la", "m1", "v2", "v3"]
        #expect(try seen(by: "a") == own)
        #expect(try seen(by: "a-uy") == own)
        #expect(try seen(by: "b") == ["lb", "m2", "v3"])
    }

    @Test func unitsOnRecordComeSuperiorsFirst() throws {
        let book = try Fixtures.read(["so.yaml": yaml]).book
        let period = try #require(book.period("n25"))
        #expect(book.units(heardIn: period).map(\.id) == ["b", "a1"])
    }
}
