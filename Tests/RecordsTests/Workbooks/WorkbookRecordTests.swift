import Documents
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Rows of inline text, as the cells of a sheet.
private func rows(_ rows: [[String]], from first: Int = 1) -> String {
    rows.enumerated().map { offset, row in
        let cells = row.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
        return "<row r=\"\(first + offset)\">\(cells.joined())</row>"
    }.joined()
}

private func read(_ fixture: WorkbookFixture) throws -> RecordReading {
    let reader = RecordReader(schema: try Fixtures.schema())
    return try fixture.lend { reader.read(path: $0) }
}

@Suite struct WorkbookRecordTests {
    @Test func readsASheetUnderATitleWithBlankRowsAndColumns() throws {
        var fixture = WorkbookFixture()
        fixture.sheet =
            "<sheetData>"
            + rows([
                ["DANH MỤC MÔ HÌNH NĂM 2023"], [], ["", "TÊN MÔ HÌNH", "don vi", "Ghi chú riêng"],
                ["", "Đường hoa Mỹ Lệ", "Chi bộ thôn Nà Phặc", "mới"], [],
                ["", "Ươm mầm", "Chi bộ thôn Nà Phặc", ""],
            ]) + "</sheetData>"
        let reading = try read(fixture)
        let names = reading.book["models"].map { $0["name"].text }
        #expect(names == ["Đường hoa Mỹ Lệ", "Ươm mầm"])
        #expect(reading.diagnostics.contains { $0.code == .unknownColumn })
        #expect(reading.book["models"].first?.place.row == 4)
        #expect(reading.book["models"].first?.place.sheet == "Mô hình")
    }

    @Test func joinsTwoRowsOfHeadersAndFillsMergedRows() throws {
        var fixture = WorkbookFixture()
        fixture.sheet =
            "<sheetData>"
            + rows([
                ["Tên mô hình", "Đơn vị", "Công nhận", ""],
                ["", "", "Quyết định công nhận", "Ngày công nhận"],
                ["Đường hoa", "Chi bộ 1", "Số 12", "5/3/2023"],
                ["Vườn mẫu", "", "Số 13", "03-2023"],
            ])
            + "</sheetData><mergeCells><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"B3:B4\"/></mergeCells>"
        let reading = try read(fixture)
        let records = Array(reading.book["models"])
        #expect(records.map { $0["name"].text } == ["Đường hoa", "Vườn mẫu"])
        #expect(records.allSatisfy { !$0["org"].isMissing })
        #expect(records.last?["recognition"]["date"].date?.year == 2023)
        #expect(!reading.diagnostics.contains { $0.code == .unknownColumn })
    }

    @Test func convertsColumnsInOldEncodingsAndSaysSo() throws {
        let names = ["Đường hoa Mỹ Lệ", "Vườn mẫu thôn Nà Phặc", "Tổ tự quản an ninh"]
        let encoded = try names.map {
            try #require(LegacyEncoding.tcvn3.encode($0.lowercased()))
        }
        var fixture = WorkbookFixture()
        fixture.sheet =
            "<sheetData>"
            + rows([["Tên mô hình", "Đơn vị"]] + encoded.map { [$0, "Chi bộ Khánh Hoà"] })
            + "</sheetData>"
        let reading = try read(fixture)
        #expect(reading.book["models"].map { $0["name"].text } == names.map { $0.lowercased() })
        let told = reading.diagnostics.filter { $0.code == .legacyEncoding }
        #expect(told.count == 1)
        #expect(told.first?.arguments["count"] == "3")
        #expect(told.first?.arguments["after"] == names[0].lowercased())
    }

    @Test func readsACsvOfVniBytes() throws {
        let text = "Tên mô hình;Đơn vị\nĐường hoa;Chi bộ Nguyễn Trãi\nƯơm mầm;Đảng uỷ xã\n"
        let encoded = try #require(LegacyEncoding.vni.encode(text))
        let bytes = encoded.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let reading = RecordReader(schema: try Fixtures.schema())
            .read(files: [("mo-hinh.csv", bytes)], name: "so")
        #expect(reading.book["models"].map { $0["name"].text } == ["Đường hoa", "Ươm mầm"])
        #expect(reading.diagnostics.contains { $0.code == .legacyEncoding })
    }

    @Test func namesTheCellOfAFormulaThatFailed() throws {
        var fixture = WorkbookFixture()
        fixture.sheet =
            "<sheetData>" + rows([["Tên mô hình", "Đơn vị"]])
            + "<row r=\"2\"><c t=\"e\"><v>#REF!</v></c><c t=\"str\"><v>Chi bộ</v></c></row></sheetData>"
        let found = try read(fixture).diagnostics.first { $0.code == .formulaError }
        #expect(found?.place.row == 2)
        #expect(found?.place.field == "A")
        #expect(found?.arguments["value"] == "#REF!")
    }

    @Test(arguments: [
        ("4759", false, "4759"), ("0.95599999999999996", true, "95,6%"), ("0.956", false, "0,956"),
        ("1", true, "100%"), ("-12.5", false, "-12,5"), ("1E3", false, "1000"),
        ("1e-7", false, "0,0000001"),
        ("1.5e20", false, "150000000000000000000"), ("0", true, "0%"), ("nan", false, "nan"),
    ])
    func writesNumbersAsPeopleTypeThem(stored: String, percent: Bool, typed: String) {
        #expect(SheetCell.Content.number(stored, percent: percent).typed == typed)
    }
}
