import Documents
import Testing

@testable import Records

@Suite struct WorkbookTests {
    @Test func readsEveryKindOfCell() throws {
        var fixture = WorkbookFixture()
        fixture.strings = """
            <si><t>Đảng uỷ xã</t><rPh><t>bỏ</t></rPh></si>
            <si><r><rPr><rFont val=".VnTime"/></rPr><t>Nguy</t></r><r><t>Ôn</t></r></si>
            """
        fixture.styles = """
            <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
            <numFmt numFmtId="165" formatCode="#,##0.0%"/></numFmts>
            <fonts><font><name val="Calibri"/></font><font><name val="VNI-Times"/></font></fonts>
            <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164"/><xf numFmtId="165"/>
            <xf numFmtId="14"/><xf numFmtId="0" fontId="1"/></cellXfs>
            """
        fixture.sheet = """
            <sheetData>
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>
              <c r="C2" t="inlineStr"><is><r><t>nội </t></r><r><t>dòng</t></r></is></c>
              <c r="E2" t="str"><f>A2</f><v>công thức</v></c></row>
            <row r="5" hidden="1"><c r="A5"><v>4759</v></c><c r="B5" s="1"><v>45005</v></c>
              <c r="C5" s="2"><v>0.956</v></c><c r="D5" t="b"><v>1</v></c>
              <c r="E5" t="e"><v>#REF!</v></c><c r="F5" s="4" t="inlineStr"><is><t>x</t></is></c>
              <c r="G5"/></row>
            </sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="nonsense"/></mergeCells>
            """
        let sheet = try fixture.lend { try #require(try Workbook.read($0).sheets.first) }
        #expect(sheet.name == "Mô hình")
        #expect(sheet.rows.map(\.number) == [2, 5])
        #expect(sheet.rows.map(\.isHidden) == [false, true])
        #expect(
            sheet.rows[0].cells == [
                SheetCell(column: 0, content: .text("Đảng uỷ xã")),
                SheetCell(column: 1, content: .text("NguyÔn"), legacyFont: ".VnTime"),
                SheetCell(column: 2, content: .text("nội dòng")),
                SheetCell(column: 4, content: .text("công thức")),
            ])
        #expect(
            sheet.rows[1].cells.map(\.content) == [
                .number("4759", percent: false), .date(year: 2023, month: 3, day: 20),
                .number("0.956", percent: true), .flag(true), .error("#REF!"), .text("x"),
            ])
        #expect(sheet.rows[1].cells.last?.legacyFont == "VNI-Times")
        #expect(sheet.merges == [Sheet.Merge(rows: 1...1, columns: 0...2)])
    }

    @Test func readsCellsAndRowsWithoutReferences() throws {
        var fixture = WorkbookFixture()
        fixture.sheet =
            "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"
        let sheet = try fixture.lend { try #require(try Workbook.read($0).sheets.first) }
        #expect(sheet.rows.map(\.number) == [1, 2])
        #expect(sheet.rows[0].cells.map(\.column) == [0, 1])
    }

    @Test(arguments: [
        (1.0, false, "1900-1-1"), (59.0, false, "1900-2-28"), (61.0, false, "1900-3-1"),
        (45_000.0, false, "2023-3-15"), (43_538.0, true, "2023-3-15"), (0.0, true, "1904-1-1"),
        (44_986.75, false, "2023-3-1"),
    ])
    func countsDaysInBothEpochs(serial: Double, from1904: Bool, expected: String) {
        let date = SerialDate.date(serial, from1904: from1904)
        #expect(date.map { "\($0.year)-\($0.month)-\($0.day)" } == expected)
    }

    @Test(arguments: [
        ("dd/mm/yyyy", true), ("0.00", false), ("[Red]0", false), ("\"ngày\" 0", false),
        ("mm:ss", false), ("[$-42A]d mmmm yyyy", true), ("#,##0\\d", false), ("General", false),
    ])
    func tellsDatesByTheirFormat(code: String, isDate: Bool) {
        #expect(SerialDate.isDate(format: code) == isDate)
    }

    @Test func refusesADocumentType() throws {
        var fixture = WorkbookFixture()
        fixture.extra = [:]
        fixture.strings = nil
        fixture.styles = "</styleSheet><!DOCTYPE a [<!ENTITY b \"c\">]><styleSheet>"
        let error = try fixture.lend { path in
            #expect(throws: RecordsError.self) { try Workbook.read(path) }
        }
        #expect(error?.diagnostics.first?.code == .malformedWorkbook)
    }

    @Test func refusesAnEntryThatSwells() throws {
        var fixture = WorkbookFixture()
        fixture.sheet = "<sheetData>" + String(repeating: " ", count: 40 << 20) + "</sheetData>"
        let sheet = try fixture.lend { try #require(try Workbook.read($0).sheets.first) }
        #expect(sheet.diagnostics.map(\.code) == [.tooLarge])
        #expect(sheet.diagnostics.first?.place.sheet == "Mô hình")
    }

    @Test(arguments: [String](["<sheetData><row>", "<sheetData></row></sheetData>", "\u{1}"]))
    func namesTheSheetOfBrokenXML(sheet: String) throws {
        var fixture = WorkbookFixture()
        fixture.sheet = sheet
        let read = try fixture.lend { try #require(try Workbook.read($0).sheets.first) }
        #expect(read.diagnostics.map(\.code) == [.malformedWorkbook])
        #expect(read.diagnostics.first?.place.sheet == "Mô hình")
    }

    @Test(arguments: [
        ("A1", 0, 1), ("AB12", 27, 12), ("$C$3", 2, 3), ("XFD1048576", 16383, 1_048_576),
    ])
    func readsReferences(reference: String, column: Int, row: Int) throws {
        let position = try #require(SheetCell.position(of: reference))
        #expect(position == (column, row))
        let letters = reference.filter(\.isLetter)
        #expect(SheetCell.letters(ofColumn: column) == letters)
    }

    @Test(arguments: ["", "A", "1", "XFE1", "A1048577", "A-1", "1A"])
    func refusesReferencesThatAreNone(reference: String) {
        #expect(SheetCell.position(of: reference) == nil)
    }
}
