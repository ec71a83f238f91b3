import Documents
import Testing

@testable import Reports

@Suite struct NumberAndDateTests {
    @Test(
        arguments: [
            ("dang-hd05", "bao-cao", 5, ["ĐU"], nil, "Số 05-BC/ĐU"),
            ("dang-hd05", "Quy định", 399, ["TW"], nil, "Số 399-QĐ/TW"),
            ("dang-hd05", "quy-che", 5, ["BTCTU", "BDVTU"], nil, "Số 05-QC/BTCTU-BDVTU"),
            ("dang-hd05", "cong-van", 12, ["TU"], nil, "Số 12-CV/TU"),
            ("dang-hd05", "bao-cao", nil, ["ĐU"], nil, "Số        -BC/ĐU"),
            ("dang-hd05", "tuyen-bo", 3, ["TW"], nil, "Số 03/TW"),
            ("nha-nuoc-nd30", "quyet-dinh", 5, ["BNV"], nil, "Số: 05/QĐ-BNV"),
            ("nha-nuoc-nd30", "QUY ĐỊNH", 120, ["UBND"], nil, "Số: 120/QyĐ-UBND"),
            ("nha-nuoc-nd30", "cong-van", 12, ["UBND"], "VX", "Số: 12/UBND-VX"),
            ("nha-nuoc-nd30", "cong-van", nil, ["UBND"], nil, "Số:        /UBND"),
        ] as [(String, String, Int?, [String], String?, String)])
    func composesNumberLines(
        id: String, kind: String, number: Int?, bodies: [String], unit: String?, expected: String
    ) throws {
        let standard = try Standards.load(id)
        let kind = try #require(standard.kind(kind))
        let number = DocumentNumber(number, kind: kind, bodies: bodies, unit: unit)
        #expect(standard.number.line(of: number) == expected)
    }

    @Test func symbolsAreThoseOfTheRules() throws {
        let party = try Standards.load("dang-hd05")
        #expect(party.kind("Tờ trình")?.symbol == "TTr")
        #expect(party.kind("chuong-trinh")?.symbol == "CTr")
        #expect(party.kind("Tờ trình")?.isSubmission == true)
        #expect(party.kind("Công văn")?.isLetter == true)
        #expect(party.kind("Báo cáo thành tích") == nil)
        #expect(party.body("ban-tuyen-giao-dan-van-tinh-uy")?.symbol == "BTGDVTU")
        #expect(Set(party.kinds.map(\.id)).count == party.kinds.count)
        #expect(Set(party.bodies.map(\.id)).count == party.bodies.count)
    }

    @Test(arguments: [
        ("2026-03-05", "ngày 05 tháng 3 năm 2026", "05/3/2026"),
        ("2026-02-03", "ngày 03 tháng 02 năm 2026", "03/02/2026"),
        ("2026-01-31", "ngày 31 tháng 01 năm 2026", "31/01/2026"),
        ("2026-12-09", "ngày 09 tháng 12 năm 2026", "09/12/2026"),
    ])
    func padsDaysAndMonthsAsTheHeadWantsThem(iso: String, long: String, short: String) throws {
        let date = try #require(IssueDate(iso))
        let rules = try Standards.load("dang-hd05").date
        #expect(rules.longDate(date) == long)
        #expect(rules.shortDate(date) == short)
        #expect(rules.line(place: "Khánh Hoà", date: date) == "Khánh Hoà, " + long)
    }

    @Test func leavesSpaceForTheClerkToWriteTheDate() throws {
        let rules = try Standards.load("dang-hd05").date
        let line = rules.line(place: "Khánh Hoà", date: nil, year: 2026)
        #expect(line == "Khánh Hoà, ngày       tháng       năm 2026")
        #expect(rules.longDate(nil).hasPrefix("ngày       tháng       năm "))
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-4-05", "05/3/2026", "", "2026-04-31",
        "２０２６-04-01",
    ])
    func refusesDaysThatAreNotInTheCalendar(text: String) {
        #expect(IssueDate(text) == nil)
    }

    @Test func knowsLeapDays() {
        #expect(IssueDate("2024-02-29") != nil)
        #expect(IssueDate("1900-02-29") == nil)
        #expect(IssueDate("2000-02-29")?.iso == "2000-02-29")
    }

    @Test func reportsAPaperDatedOutsideItsStandard() throws {
        let place = Place(file: "báo-cáo.yaml", line: 3)
        let new = try Standards.load("dang-hd05")
        let old = try Standards.load("dang-hd36")
        let before = try #require(IssueDate("2026-05-26"))
        let first = try #require(IssueDate("2026-05-27"))
        #expect(!new.isInForce(on: before))
        #expect(new.isInForce(on: first))
        #expect(old.isInForce(on: before))
        #expect(!old.isInForce(on: first))
        let early = new.findings(on: before, at: place)
        #expect(early.map(\.code) == [.standardNotYetInForce])
        #expect(early.first?.severity == .warning)
        #expect(early.first?.place == place)
        #expect(early.first?.arguments["from"] == "2026-05-27")
        #expect(old.findings(on: first, at: place).map(\.code) == [.standardNoLongerInForce])
        #expect(new.findings(on: first, at: place).isEmpty)
    }

    @Test func reportsBodiesThatAreGone() throws {
        let standard = try Standards.load("dang-hd05")
        let last = try #require(IssueDate("2025-06-30"))
        let next = try #require(IssueDate("2025-07-01"))
        #expect(standard.findings(onBody: "huyen-uy", on: last, at: Place()).isEmpty)
        let late = standard.findings(onBody: "huyen-uy", on: next, at: Place())
        #expect(late.map(\.code) == [.bodyAbolished])
        #expect(standard.findings(onBody: "dang-uy", on: next, at: Place()).isEmpty)
    }
}
