import Documents
import TestSupport
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes `bytes` as a table and lends it.
private func table<Value>(
    _ bytes: [UInt8], headers: [String] = [], _ body: (ListTable) throws -> Value
) throws -> Value {
    try withScratchFolder { folder in
        let path = folder + "/bang.csv"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return try body(try ListTable.open(path, headers: headers))
    }
}

private func rows(_ table: ListTable) -> [[String]] {
    let reading = table.read()
    var rows: [[String]] = []
    while reading.next() { rows.append((0..<reading.count).map(reading.text)) }
    return rows
}

@Suite("Tables read row by row")
struct ListTableTests {
    @Test func `a row of more cells than a sheet has ends the reading`() throws {
        let wide = String(repeating: ",", count: 20_000)
        try table(Array("a,b\n1,2\n3\(wide)\n4,5\n".utf8)) { table in
            let reading = table.read()
            #expect(reading.next())
            #expect(!reading.next())
            #expect(reading.failure?.code == .tooLarge)
            #expect(reading.failure?.place.row == 3)
        }
    }

    @Test func `rows are those of the other parser, over the ends of what is read at once`() throws
    {
        var text = "a;b;c\n"
        for row in 0..<9_000 {
            text +=
                "\(row);\"một “hai” \"\"ba\"\"\nbốn; \(row)\";Ẫ Ỗ đ\(row % 7 == 0 ? "\r\n" : "\n")"
        }
        // A cell longer than what is read at once.
        text += "dài;\"" + String(repeating: "chữ \n", count: 60_000) + "\";cuối\n"
        var parser = CsvParser(text)
        var expected: [[String]] = []
        var row: [String] = []
        while try parser.next(into: &row) {
            expected.append(row.map { TextCleaning.clean($0).text })
        }
        try table(Array(text.utf8)) { table in
            #expect(table.headers == expected.first)
            #expect(rows(table) == Array(expected.dropFirst()))
            // A second reading gives the same.
            #expect(rows(table).count == expected.count - 1)
        }
    }

    @Test func `a row is found again by its position`() throws {
        let text = "tên,số\n" + (1...20_000).map { "người \($0),\($0)\n" }.joined()
        try table(Array(text.utf8)) { table in
            let reading = table.read()
            var positions: [ListReading.Position] = []
            while reading.next() { positions.append(reading.position) }
            for index in [19_999, 3, 10_000, 9_999, 0] {
                reading.read(at: positions[index])
                #expect(reading.text(0) == "người \(index + 1)")
                #expect(reading.place().line == index + 2)
                #expect(reading.row == index + 2)
            }
        }
    }

    @Test func `headers stand under title lines, behind marks, in old encodings`() throws {
        try table(Array("\u{FEFF}DANH SÁCH,,\n,,\nHọ tên,Năm,Số\nAn,2000,5\n".utf8)) { table in
            #expect(table.headers == ["Họ tên", "Năm", "Số"])
            #expect(table.headerRow == 3)
            #expect(table.diagnostics.map(\.code) == [.rowsAboveHeader])
            #expect(rows(table) == [["An", "2000", "5"]])
        }
        let utf16 = "Họ tên;Số\nẪm;5\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        try table([0xFF, 0xFE] + utf16) { table in
            #expect(table.headers == ["Họ tên", "Số"])
            #expect(rows(table) == [["Ẫm", "5"]])
        }
        let names = ["Nguyễn Thị Hồng", "Trần Văn Đức", "Phạm Thị Mỹ Lệ"]
        let old = try #require(
            LegacyEncoding.tcvn3.encode(
                "họ và tên,đơn vị\n"
                    + names.map { $0.lowercased() + ",quận mười" }.joined(separator: "\n")))
        let bytes = old.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        try table(bytes) { table in
            #expect(rows(table).map { $0[0] } == names.map { $0.lowercased() })
            let reading = table.read()
            while reading.next() { _ = reading.text(0) }
            #expect(reading.conversions.contains { $0.code == .legacyEncoding })
        }
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func `wrong quotes are all told and lose no row`(end: String) throws {
        let text = [
            "tên,số", "\"An,1", "Ba \"x\",2", "ợ,\"3\" b", "\"Tư", "bốn\",4", "\"Năm,5", "Sáu,6",
            "\"Bảy\",7", "\"Tám,8", "",
        ].joined(separator: end)
        var parser = CsvParser(text)
        var expected: [[String]] = []
        var row: [String] = []
        while try parser.next(into: &row) { expected.append(row) }
        #expect(expected.count == 9)
        let places = parser.faults.map { $0.diagnostic(at: Place()).place }
        try table(Array(text.utf8)) { table in
            let reading = table.read()
            var found: [[String]] = []
            while reading.next() { found.append((0..<reading.count).map(reading.text)) }
            #expect(reading.failure == nil)
            #expect(
                found.map(\.first)
                    == expected.dropFirst().map { CsvText.plain($0[0]) }
                    .map { TextCleaning.clean($0).text })
            #expect(found.count == 8)
            #expect(
                reading.faults.map(\.code)
                    == [.unclosedQuote, .textAfterQuote, .unclosedQuote, .unclosedQuote])
            #expect(reading.faults.map(\.place.row) == [2, 4, 6, 9])
            #expect(reading.faults.map(\.place.line) == [2, 4, 7, 10])
            #expect(reading.faults.map(\.place.column) == places.map(\.column))
            #expect(reading.faults.map(\.place.line) == places.map(\.line))
        }
    }

    @Test func `an open quote far from the end is a letter, and a wrong header is told once`()
        throws
    {
        var text = "\"tên\" x,số\n\"An,0\n"
        for row in 1...300_000 { text += "người thứ \(row),\(row)\n" }
        try table(Array(text.utf8)) { table in
            #expect(table.diagnostics.map(\.code) == [.textAfterQuote])
            let reading = table.read()
            var count = 0
            while reading.next() { count += 1 }
            #expect(count == 300_001)
            #expect(reading.failure == nil)
            #expect(reading.faults.map(\.place.row) == [2])
        }
    }

    @Test func `a file that is wrong throughout is not read to its end`() throws {
        let text = "a,b\n" + String(repeating: "1,\"2\"x\n", count: 3_000)
        try table(Array(text.utf8)) { table in
            let reading = table.read()
            while reading.next() {}
            #expect(reading.faults.count == 1_000)
            #expect(reading.failure?.place.row == 1_002)
        }
    }

    @Test func `tables of nothing are refused`() throws {
        #expect(throws: RecordsError.self) { try table([], { _ in }) }
        #expect(throws: RecordsError.self) { try table(Array("\n\n ,\n".utf8), { _ in }) }
    }

    @Test func `merged headers of a workbook are headers under common ones`() throws {
        func row(_ number: Int, _ cells: [String: String]) -> String {
            let cells = cells.sorted { $0.key < $1.key }.map {
                "<c r=\"\($0.key)\(number)\" t=\"inlineStr\"><is><t>\($0.value)</t></is></c>"
            }
            return "<row r=\"\(number)\">\(cells.joined())</row>"
        }
        var fixture = WorkbookFixture()
        fixture.sheet =
            "<sheetData>" + row(1, ["A": "Tên", "B": "Kết quả", "D": "Ghi chú"])
            + row(2, ["B": "Đạt", "C": "Không đạt"])
            + row(3, ["A": "a", "B": "1", "C": "2", "D": "x"])
            + "</sheetData><mergeCells>"
            + ["A1:A2", "B1:C1", "D1:D2"].map { "<mergeCell ref=\"\($0)\"/>" }.joined()
            + "</mergeCells>"
        try fixture.lend { path in
            let table = try ListTable.open(path)
            #expect(
                table.groupedHeaders == [
                    nil, GroupedHeader(group: "Kết quả", title: "Đạt", first: 1),
                    GroupedHeader(group: "Kết quả", title: "Không đạt", first: 1), nil,
                ])
            #expect(rows(table) == [["a", "1", "2", "x"]])
        }
    }

    @Test func `a file that changes is told of`() throws {
        try withScratchFolder { folder in
            let path = folder + "/a.csv"
            try Data("a,b\n1,2\n".utf8).write(to: URL(fileURLWithPath: path))
            let table = try ListTable.open(path)
            #expect(table.changeFound == nil)
            // In place, as a spreadsheet program does that keeps the file open.
            try Data("a,b\n1,2\n3,4\n".utf8).write(to: URL(fileURLWithPath: path))
            #expect(table.changeFound?.code == .changedWhileRead)
        }
    }
}

@Suite("Amounts in cells")
struct CellAmountTests {
    private func amount(_ text: String) -> CellAmount {
        var text = text
        return text.withUTF8 { CellAmount($0) }
    }

    @Test(arguments: [
        ("4.759", 4_759_000_000, 0), ("95,6", 95_600_000, 1), ("-12", -12_000_000, 0),
        ("02", 2_000_000, 0), ("1.205,50", 1_205_500_000, 2), (" 7 ", 7_000_000, 0),
        ("1 265", 1_265_000_000, 0), ("12.345.678.901", 12_345_678_901_000_000, 0),
    ])
    func `numbers as people type them`(text: String, millionths: Int, decimals: Int) {
        guard case .number(let value, _) = amount(text) else {
            Issue.record("\(text): \(amount(text))")
            return
        }
        #expect(value == Int128(millionths))
    }

    @Test func `what is no counted number does not enter a sum`() {
        for text in ["", "-", "–", "  "] { #expect(amount(text) == .nothing) }
        for text in ["hơn 7.600", "7 - 13", "gần 6.500"] { #expect(amount(text) == .approximate) }
        for text in ["x", "12a", "95,6%", "1.23.456"] { #expect(amount(text) == .text) }
        guard case .ambiguous = amount("1,265") else {
            Issue.record("1,265 can be read in two ways")
            return
        }
    }
}
