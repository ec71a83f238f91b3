import Documents
import Testing

@testable import Records

/// Files as Excel, LibreOffice and Google Sheets write them, filled in as offices do.
@Suite("Files as offices fill them in")
struct OfficeFileTests {
    private static let units = """
        organizations:
          - {id: cb1, name: "Chi bộ 1", kind: chi_bo}
          - {id: cb2, name: "Chi bộ 2", kind: chi_bo}
        """

    private func cell(_ text: String) -> String {
        if text.isEmpty { return "<c/>" }
        return text.hasPrefix("<") ? text : "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    private func rows(_ rows: [[String]]) -> String {
        rows.enumerated().map { index, row in
            "<row r=\"\(index + 1)\">\(row.map(cell).joined())</row>"
        }.joined()
    }

    private func read(
        _ cells: [[String]], merges: [String] = [],
        _ change: (inout WorkbookFixture) -> Void = { _ in }
    ) throws -> RecordReading {
        var fixture = WorkbookFixture()
        let merged = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        fixture.sheet =
            "<sheetData>\(rows(cells))</sheetData><mergeCells>\(merged)</mergeCells>"
        change(&fixture)
        let reader = RecordReader(schema: try Fixtures.schema())
        return try fixture.lend { reader.read(path: $0) }
    }

    private func errors(_ reading: RecordReading) -> [String] {
        // The units of these sheets are not in the book.
        Fixtures.lines(
            reading.diagnostics.filter {
                $0.severity >= .warning && $0.code != .danglingReference
            })
    }

    @Test func `a workbook counts its days from 1904`() throws {
        let reading = try read([
            ["Tên mô hình", "Đơn vị", "Bắt đầu"],
            ["Vườn mẫu", "Chi bộ 1", "<c s=\"1\"><v>43538</v></c>"],
        ]) {
            $0.properties = "<workbookPr date1904=\"1\"/>"
            $0.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        }
        let start = reading.book["models"].first?["start"].date
        #expect(start == CivilDate(year: 2023, month: 3, day: 15))
        #expect(errors(reading) == [])
    }

    @Test func `titles, blank rows and columns, a row of numbers stand around the table`() throws {
        let reading = try read(
            [
                ["ĐẢNG BỘ XÃ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [],
                ["DANH MỤC MÔ HÌNH NĂM 2023"], [],
                ["", "TÊN MÔ HÌNH", "", "đơn vị", "LĨNH VỰC", "Người hưởng lợi"],
                ["", "(1)", "", "(2)", "(3)", "(4)"],
                ["", "Vườn mẫu", "", "Chi bộ 1", "kinh tế", "hơn 7.600"], [],
                ["", "Đường hoa", "", "Chi bộ 2", "Kinh Tế", "120 người"],
            ], merges: ["A1:C1", "A3:F3"])
        #expect(reading.book["models"].map { $0["name"].text } == ["Vườn mẫu", "Đường hoa"])
        #expect(reading.book["models"].map { $0["field"].text } == ["kinh_te", "kinh_te"])
        #expect(reading.book["models"].first?["beneficiaries"].quantity?.qualifier == .moreThan)
        #expect(reading.diagnostics.contains { $0.code == .numberingRow })
        #expect(errors(reading) == [])
    }

    @Test func `two rows of headers are joined, whatever is merged`() throws {
        let reading = try read(
            [
                ["Tên mô hình", "Đơn vị", "Công nhận", "", "Lĩnh vực"],
                ["", "", "Quyết định công nhận", "Ngày công nhận", ""],
                ["Vườn mẫu", "Chi bộ 1", "Số 12", "5/3/2023", "kinh tế"],
            ], merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])
        let model = try #require(reading.book["models"].first)
        #expect(model["recognition"]["document"].text == "Số 12")
        #expect(model["field"].text == "kinh_te")
        #expect(model.place.row == 3)
        #expect(errors(reading) == [])
    }

    @Test func `hidden rows are read and told of, hidden sheets are not read and told of`() throws {
        let reading = try read([["Tên mô hình", "Đơn vị"], ["Vườn mẫu", "Chi bộ 1"]]) {
            $0.sheet = $0.sheet.replacing("<row r=\"2\"", with: "<row hidden=\"1\" r=\"2\"")
        }
        #expect(reading.book["models"].count == 1)
        #expect(reading.diagnostics.contains { $0.code == .hiddenRows && $0.severity == .note })
    }

    @Test func `values of formulas, rich text, percentages and codes with zeros`() throws {
        let reading = try read([
            ["Mã", "Tên mô hình", "Đơn vị", "Điểm", "Kinh phí", "Kết quả"],
            [
                "02",
                "<c t=\"inlineStr\"><is><r><t>Vườn </t></r><r><rPr><b/></rPr><t>mẫu</t></r></is></c>",
                "<c t=\"str\"><f>A9</f><v>Chi bộ 1</v></c>", "<c><f>SUM(A1)</f><v>85.5</v></c>",
                "1 265", "<c s=\"1\"><v>0.956</v></c>",
            ],
            ["<c><v>3</v></c>", "Đường hoa", "Chi bộ 2", "'86", "<c><v>4.5E3</v></c>", "68/68"],
        ]) {
            $0.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs>"
        }
        let models = Array(reading.book["models"])
        #expect(models.map(\.id) == ["02", "3"])
        #expect(models.first?["name"].text == "Vườn mẫu")
        #expect(models.first?["score"].quantity?.value == Rational(855, over: 10))
        #expect(models.first?["budget"].quantity?.value == 1265)
        #expect(models.first?["result"].text == "95,6%")
        #expect(models.last?["budget"].quantity?.value == 4500)
        #expect(errors(reading).contains { $0.contains("not-a-number") && $0.contains("Điểm") })
    }

    @Test(arguments: [
        ("hơn 7.600", 7600, Qualifier.moreThan), ("gần 6.500", 6500, .nearly),
        ("68/68", 68, .exact),
        ("từ 10 đến 15", 10, .range), ("02", 2, .exact), ("1.265 người", 1265, .exact),
    ])
    func `figures as people type them keep their words`(
        typed: String, value: Int, qualifier: Qualifier
    ) throws {
        let reading = try read([
            ["Tên mô hình", "Đơn vị", "Người hưởng lợi"], ["Vườn mẫu", "Chi bộ 1", typed],
        ])
        let quantity = reading.book["models"].first?["beneficiaries"].quantity
        #expect(quantity?.lower == Rational(value))
        #expect(quantity?.qualifier == qualifier)
        #expect(errors(reading) == [])
    }

    @Test func `a date of a year alone stays one`() throws {
        let reading = try Fixtures.read([
            "to-chuc.yaml": Self.units,
            "mo-hinh.csv": "Tên mô hình,Đơn vị,Bắt đầu\nA,cb1,2019\nB,cb1,năm 2020\nC,cb1,3/2021\n",
        ])
        #expect(
            reading.book["models"].map { $0["start"].date } == [
                CivilDate(year: 2019), CivilDate(year: 2020), CivilDate(year: 2021, month: 3),
            ])
        #expect(reading.diagnostics.filter { $0.severity >= .warning } == [])
    }

    @Test func `a merged number counts once, a merged name for every row`() throws {
        let reading = try read(
            [
                ["Tên mô hình", "Đơn vị", "Kinh phí"],
                ["Vườn mẫu", "Chi bộ 1", "<c><v>30</v></c>"], ["Đường hoa", "", ""],
                ["Ươm mầm", "", ""],
            ], merges: ["B2:B4", "C2:C4"])
        let models = Array(reading.book["models"])
        #expect(models.allSatisfy { !$0["org"].isMissing })
        #expect(models.map { $0["budget"].isMissing } == [false, true, true])
        #expect(errors(reading).contains { $0.hasPrefix("warning records.merged-number") })
    }

    @Test func `one file holds rows of every encoding that offices had`() throws {
        let header = "Tên mô hình,Đơn vị,Kết quả\n"
        let rows = [
            "tuyến đường hoa,Chi bộ 1,đã nhân rộng ra ba xã", "tổ tự quản,Chi bộ 2,đã nghiệm thu",
        ]
        var bytes = Array((header + "Vườn mẫu,Chi bộ 1,Đã nhân rộng\n").utf8)
        for (row, encoding) in zip(rows, [LegacyEncoding.tcvn3, .vni]) {
            let old = try #require(encoding.encode(row + "\n"))
            bytes += old.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
        let reading = RecordReader(schema: try Fixtures.schema()).read(
            files: [("mo-hinh.csv", bytes), ("to-chuc.yaml", Array(Self.units.utf8))], name: "thử")
        #expect(
            reading.book["models"].map { $0["name"].text } == [
                "Vườn mẫu", "tuyến đường hoa", "tổ tự quản",
            ])
        #expect(!reading.diagnostics.hasErrors)
        #expect(reading.diagnostics.contains { $0.code == .legacyEncoding })
    }
}

@Suite("Rows of headers")
struct HeaderJoiningTests {
    @Test func `a second row fills what merged cells leave open`() {
        let joined = HeaderJoining.joined(
            ["STT", "Đơn vị", "Tập thể", "", "Cá nhân", ""],
            ["", "", "Xuất sắc", "Khá", "Xuất sắc", "Khá"])
        #expect(
            joined == [
                "STT", "Đơn vị", "Tập thể – Xuất sắc", "Tập thể – Khá", "Cá nhân – Xuất sắc",
                "Cá nhân – Khá",
            ])
        // Cells merged over both rows are filled in by the grid.
        #expect(
            HeaderJoining.joined(["STT", "Số", ""], ["STT", "Nam", "Nữ"])
                == ["STT", "Số – Nam", "Số – Nữ"])
    }

    @Test(arguments: [
        ["Một", "Chi bộ 1", "5", "6", "7", "8"], ["", "", "", "", "", ""],
        ["1", "Chi bộ", "", "", "", ""], ["", "", "5", "6", "7", "8"],
    ])
    func `a row of records is no header`(row: [String]) {
        let upper = ["STT", "Đơn vị", "Tập thể", "", "Cá nhân", ""]
        #expect(HeaderJoining.joined(upper, row) == nil)
        #expect(HeaderJoining.joined(["STT", "Tên", "Số"], ["1", "Một", "5"]) == nil)
        #expect(HeaderJoining.joined(["Tên", "Số", ""], ["Một", "năm", "sáu"]) == nil)
    }

    @Test func `rows that number the columns are known from records`() {
        #expect(isNumbering(["(1)", "(2)", "(3)=(1)+(2)"]))
        #expect(isNumbering(["A", "B", "1", "2", "3"]))
        #expect(isNumbering(["1", "2", "3", "4"]))
        #expect(!isNumbering(["1", "2", "3"]))
        #expect(!isNumbering(["1", "Vườn mẫu", "3", "4"]))
        #expect(!isNumbering(["1", "", "", "", "2"]))
        #expect(!isNumbering(["a", "b", "c", "d"]))
    }

    private func isNumbering(_ row: [String]) -> Bool {
        HeaderJoining.isNumbering(row, under: row.map { _ in "Cột" })
    }
}
