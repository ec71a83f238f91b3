/// A sheet in the words that LibreOffice Calc 24 uses: shared strings that keep their spaces,
/// `t="n"` on numbers, styles by position, formulas with `aca`, styled cells without a value.
struct CalcSheet {
    enum Cell: ExpressibleByStringLiteral {
        case text(String)
        case number(String)
        case percent(String)
        /// Days since 30 December 1899.
        case date(Int)
        case formula(String, String)
        case empty

        init(stringLiteral text: String) { self = .text(text) }
    }

    private var rows: [[Cell]] = []
    private var strings: [String] = []

    mutating func add(_ row: [Cell]) {
        rows.append(row)
        for case .text(let text) in row where !strings.contains(text) { strings.append(text) }
    }

    /// The package.
    var fixture: WorkbookFixture {
        var fixture = WorkbookFixture()
        let columns = rows.map(\.count).max() ?? 0
        let lines = rows.enumerated().map { index, row in
            "<row r=\"\(index + 1)\" customFormat=\"false\" ht=\"13.8\" hidden=\"false\" "
                + "customHeight=\"false\" outlineLevel=\"0\" collapsed=\"false\">"
                + row.enumerated().map { cell($1, "\(letter($0))\(index + 1)") }.joined()
                + "</row>"
        }
        fixture.sheet = """
            <sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr>\
            <dimension ref="A1:\(letter(columns - 1))\(rows.count)"/>\
            <sheetFormatPr defaultColWidth="8.53" defaultRowHeight="15" zeroHeight="false"/>\
            <cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" \
            max="\(columns)" min="1" style="2" width="14.72"/></cols>\
            <sheetData>\(lines.joined())</sheetData>\
            <dataValidations count="1"><dataValidation allowBlank="true" errorStyle="warning" \
            operator="equal" showDropDown="false" sqref="C4:C1003" type="list">\
            <formula1>_danh_muc!$C$2:$C$12</formula1><formula2>0</formula2></dataValidation>\
            </dataValidations>
            """
        fixture.strings = strings.map {
            "<si><t xml:space=\"preserve\">\($0.replacing("&", with: "&amp;"))</t></si>"
        }.joined()
        let formats = ["General", "@", "dd/mm/yyyy", "0.0%"]
        fixture.styles = """
            <numFmts count="4">\(formats.enumerated().map {
                "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }.joined())</numFmts>\
            <cellStyleXfs count="1"><xf numFmtId="164"/></cellStyleXfs>\
            <cellXfs count="4">\(formats.indices.map {
                "<xf numFmtId=\"\(164 + $0)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                + "applyFont=\"false\"><protection locked=\"true\" hidden=\"false\"/></xf>"
            }.joined())</cellXfs>
            """
        return fixture
    }

    private func letter(_ column: Int) -> Character {
        Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(column)))
    }

    private func cell(_ cell: Cell, _ name: String) -> String {
        switch cell {
        case .text(let text):
            "<c r=\"\(name)\" s=\"1\" t=\"s\"><v>\(strings.firstIndex(of: text) ?? 0)</v></c>"
        case .number(let number): "<c r=\"\(name)\" s=\"0\" t=\"n\"><v>\(number)</v></c>"
        case .percent(let number): "<c r=\"\(name)\" s=\"3\" t=\"n\"><v>\(number)</v></c>"
        case .date(let day): "<c r=\"\(name)\" s=\"2\" t=\"n\"><v>\(day)</v></c>"
        case .formula(let formula, let value):
            "<c r=\"\(name)\" s=\"0\" t=\"n\"><f aca=\"false\">\(formula)</f><v>\(value)</v></c>"
        case .empty: "<c r=\"\(name)\" s=\"0\"/>"
        }
    }
}
