import Documents
import Testing

@testable import Records

@Suite struct YamlReadingTests {
    private func findings(_ yaml: String, named file: String = "so.yaml") throws -> [String] {
        Fixtures.lines(try Fixtures.read([file: yaml]).diagnostics)
    }

    @Test func reportsAMalformedLineAndReadsTheOtherFiles() throws {
        let reading = try Fixtures.read([
            "a.yaml": "organizations:\n  - {id: q, name: \"Quận\n  - [}\n",
            "b.yaml": "organizations:\n  - {id: p, name: \"Phường Ỗ\", kind: ubnd, nam: 3}\n",
            "c.yaml": "figures:\n\t- x\n",
        ])
        #expect(
            Fixtures.lines(reading.diagnostics) == [
                "error records.malformed-yaml a.yaml:4:1",
                "warning records.unknown-column b.yaml:2:43",
                "error records.malformed-yaml c.yaml:2:1",
            ])
        #expect(reading.book.organization("p")?.name == "Phường Ỗ")
        #expect(reading.diagnostics.map { $0.arguments["nearest"] }[1] == "name")
    }

    @Test func throwsAllErrorsOfAllFilesAtOnce() throws {
        let schema = try Fixtures.schema()
        let folder = "/khong-co-thu-muc-nay"
        #expect(throws: RecordsError.self) {
            try RecordBook.read(folder: folder, schema: schema)
        }
    }

    @Test func refusesAliasBombs() throws {
        var yaml = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        for (letter, before) in zip("bcdefghi", "abcdefgh") {
            let items = Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
            yaml += "\(letter): &\(letter) [\(items)]\n"
        }
        #expect(try findings(yaml) == ["error records.alias-bomb so.yaml:1:1"])
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
        String(repeating: "- ", count: 100_000) + "x",
        String(repeating: " ", count: 5_000) + "- x",
        "a: \"ok\"\nb: " + String(repeating: "[", count: 100_000),
    ])
    func refusesNestingThatWouldExhaustTheStack(yaml: String) throws {
        let found = try findings(yaml)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("error records.too-large so.yaml:") == true)
    }

    @Test func findsDuplicateKeys() throws {
        let yaml = "organizations:\n  - {id: q, name: A, name: B, kind: ubnd}\n"
        let found = try Fixtures.read(["so.yaml": yaml]).diagnostics
        #expect(found.map(\.code) == [.duplicateKey])
        #expect(found.first?.arguments["key"] == "name")
        #expect(found.first?.place.line == 2)
    }

    @Test func warnsOfKeysThatAreYesOrNoElsewhere() throws {
        let yaml = "solutions:\n  - {no: 1, text: \"Việc ở cơ sở\"}\n"
        #expect(
            try findings(yaml) == [
                "warning records.boolean-key so.yaml:2:6",
                "warning records.unknown-column so.yaml:2:6",
            ])
        let extras = try Fixtures.read(["so.yaml": yaml]).book["solutions"].first?.extras
        #expect(extras == [Value.Part("no", .text("1"))])
    }

    @Test func readsBareScalarsByTheTypeOfTheirColumn() throws {
        let yaml = """
            organizations: [{id: "1", name: no, kind: ubnd, valid_from: 2023-03-05}]
            figures: [{id: f, org: 1, indicator: tin_bai, value: 010}]
            documents: [{id: d, type: de_an, number: 013, date: 2023, title: 2023-01-01}]
            clusters: [{id: c, name: "Cụm 1", members: ["1"], members_complete: no}]
            """
        let reading = try Fixtures.read(["so.yaml": yaml])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        let book = reading.book
        #expect(book.organization("1")?.name == "no")
        #expect(book.organization("1")?.validFrom == CivilDate(year: 2023, month: 3, day: 5))
        #expect(book.figure("f")?.quantity?.value == 10)
        #expect(book.documents.first?.number == "013")
        #expect(book.documents.first?.title == "2023-01-01")
        #expect(book["clusters"].first?["members_complete"].flag == false)
    }

    @Test func namesUnknownTablesWithAHint() throws {
        let found = try Fixtures.read(["so.yaml": "organisations: []\n"]).diagnostics
        #expect(found.map(\.code) == [.unknownTable])
        #expect(found.first?.arguments["nearest"] == "organizations")
    }

    @Test(arguments: [
        ("chỉ có chữ", "error records.not-a-table so.yaml:1:1"),
        ("- {id: a}", "error records.not-a-table so.yaml:1:1"),
        ("figures: 5", "error records.not-a-record so.yaml:1:10"),
        ("figures: [5]", "error records.not-a-record so.yaml:1:11"),
        ("mottos: [{text: [a, b]}]", "error records.not-one-value so.yaml:1:17 [text]"),
        (
            "awards: [{form: giay_khen, decision: 5}]",
            "error records.not-a-group so.yaml:1:38 [decision]"
        ),
        ("? [a, b]\n: c", "error records.bad-key so.yaml:1:3"),
    ])
    func saysWhatShapeIsNeeded(yaml: String, expected: String) throws {
        #expect(try findings(yaml).first == expected)
    }

    @Test func takesTheTableFromTheNameOfTheFile() throws {
        let reading = try Fixtures.read([
            "phuong-cham.yaml":
                "- {text: \"trọng dân, gần dân\"}\n- {text: \"nói đi đôi với làm\"}\n",
            "nhiem-vu.yaml": "numbering: Một là\nitems:\n  - {stt: 1, text: \"Đổi mới\"}\n",
        ])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book["mottos"].map(\.id) == ["mottos-1", "mottos-2"])
        #expect(reading.book["solutions"].attribute("numbering").text == "Một là")
    }

    @Test func readsAnEmptyFileAsNothing() throws {
        #expect(try findings("") == ["warning records.empty-file so.yaml"])
        #expect(try findings("# chỉ có lời ghi\n") == ["warning records.empty-file so.yaml"])
        #expect(try findings("figures:\n") == [])
    }

    @Test func refusesBytesOfNoText() throws {
        let schema = try Fixtures.schema()
        let reading = RecordReader(schema: schema).read(
            files: [("so.yaml", [0x61, 0x3A, 0x0A, 0xC3, 0x28, 0, 0, 0])], name: "thử")
        #expect(Fixtures.lines(reading.diagnostics) == ["error records.bad-encoding so.yaml:2"])
        #expect(reading.diagnostics.first?.arguments["offset"] == "3")
    }
}
