import Documents
import Testing

@testable import Records

/// The sample of the yearly review: the facts of its source, read as they stand.
@Suite struct SampleTests {
    @Test func readsWithoutErrorsOrWarnings() throws {
        let reading = try Fixtures.sample()
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book.name == "tong-ket-nam-2023")
    }

    @Test func holdsTheFiguresOfTheSourceAsStated() throws {
        let book = try Fixtures.sample().book
        let counts = try #require(book["org_snapshots"]["co-cau-db-khoi"])["counts"]
        let stated = counts.parts.map { "\($0.name) \($0.value.quantity?.lower ?? 0)" }
        #expect(
            stated == [
                "to_chuc_co_so_dang 74", "dang_bo_co_so 44", "chi_bo_truc_thuoc 288",
                "chi_bo_co_so 28", "dang_vien 4759",
            ])
        #expect(counts["chi_bo_truc_thuoc"].quantity?.within == "dang_bo_co_so")

        let tallies = book.modelTallies.filter { $0.period == "nam-2023" }.prefix(7)
        #expect(tallies.compactMap { $0.quantity?.value?.whole } == [2, 101, 26, 36, 4, 32, 9])
        #expect(tallies.first?.quantity?.asWritten == "02")
        #expect(tallies.last?.quantity?.unit == "dien_hinh")
    }

    @Test func knowsTheTreeOfOrganisations() throws {
        let book = try Fixtures.sample().book
        let committee = try #require(book.organization("btg-du-khoi"))
        #expect(committee.name == "Ban Tuyên giáo Đảng ủy Khối")
        let above = try #require(book.referred(from: committee.record, "parent"))
        #expect(Organization(above).parent == "db-khoi-cqdn")
    }

    @Test func findsModelsInCsvByTheNamesOfTheirUnits() throws {
        let book = try Fixtures.sample().book
        #expect(book.models.count == 52)
        let upper = book.models.filter { $0.level == "cap_tren_co_so" }
        #expect(upper.map(\.organization) == ["du-khoi-cqdn", "du-khoi-cqdn"])
        let last = try #require(book.models.last)
        #expect(last.organization == "qt-hong-ha")
        #expect(last.record.place.row == 53)
    }

    @Test func keepsApproximateFiguresApproximate() throws {
        let book = try Fixtures.sample().book
        let people = try #require(book.figure("ln-2023")?.quantity)
        #expect(people.qualifier == .moreThan)
        #expect(people.value == 14200)
        #expect(people.asWritten == "hơn 14.200")
        let units = try #require(book.figure("dk-2023")?.quantity)
        #expect(units.of == 74)
        #expect(units.ratio == Rational(34, over: 37))
    }

    @Test func numbersSolutionsAsTheSourceDoes() throws {
        let table = try Fixtures.sample().book["solutions"]
        #expect(table.attribute("numbering").text == "(1)..(5)")
        #expect(table.map { $0["label"].text } == ["(1)", "(2)", "(3)", "(4)", "(5)"])
    }
}
