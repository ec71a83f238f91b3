/// XLSX: what stands in the sheets.
extension BrokenInput {
    private static func sheet(
        _ name: String, says: String, kept: [String: Int] = [:], _ rows: [[String]],
        from first: Int = 1, after: String = "",
        _ change: @escaping @Sendable (inout BrokenPackage) -> Void = { _ in }
    ) -> BrokenInput {
        .workbook(name, says: says, kept: kept) {
            .models(BrokenPackage.rows(rows, from: first) + after, change)
        }
    }

    private static let head = ["Tên mô hình", "Đơn vị", "Kinh phí"]

    static let sheets: [BrokenInput] = [
        sheet("sheets of nothing", says: "warning records.empty-file so/so.xlsx", []),
        sheet(
            "a sheet of a title", says: "error records.no-header so/so.xlsx ‹Mô hình›",
            [["DANH MỤC MÔ HÌNH"]]),
        sheet(
            "a sheet of an unknown table",
            says: "warning records.skipped-sheet so/so.xlsx ‹Sheet1›",
            [["Cột lạ", "Cột khác"], ["1", "2"]]
        ) {
            $0.sheets[0].name = "Sheet1"
        },
        sheet(
            "a hidden sheet", says: "warning records.hidden-sheet so/so.xlsx ‹Mô hình›",
            [head, ["Vườn mẫu", "Chi bộ 1", "5"]]
        ) {
            $0.attributes = "state=\"veryHidden\""
        },
        sheet(
            "two sheets of one name",
            says: """
                warning records.same-sheet-name so/so.xlsx ‹Mô hình›
                error records.dangling-reference so/so.xlsx ‹Mô hình› hàng 2 [Đơn vị]
                """, kept: ["models": 2],
            [head, ["Vườn mẫu", "Chi bộ 1", "5"]]
        ) { package in
            package.sheets.append(
                (
                    "Mô hình",
                    BrokenPackage.rows([head, ["Đường hoa", "Chi bộ 3", "5"]])
                ))
        },
        sheet(
            "a formula that failed in a sheet",
            says: """
                error records.formula-error so/so.xlsx ‹Mô hình› hàng 2 [A]
                error records.formula-error so/so.xlsx ‹Mô hình› hàng 3 [C]
                """, kept: ["models": 2],
            [
                head, ["<c t=\"e\"><v>#REF!</v></c>", "Chi bộ 1", "5"],
                ["Vườn mẫu", "Chi bộ 1", "<c t=\"e\"><v>#DIV/0!</v></c>"],
            ]),
        sheet(
            "formulas that failed in scratch work",
            says: "warning records.skipped-sheet so/so.xlsx ‹Nháp›", kept: ["models": 1],
            [head, ["Vườn mẫu", "Chi bộ 1", "5"]]
        ) {
            $0.sheets.append(("Nháp", BrokenPackage.rows([["<c t=\"e\"><v>#REF!</v></c>"]])))
        },
        sheet(
            "a text that is not in the file",
            says: """
                error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [A]
                error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 3 [B]
                """, kept: ["models": 2],
            [
                head, ["<c t=\"s\"><v>7</v></c>", "Chi bộ 1", "5"],
                ["Vườn mẫu", "<c t=\"s\"><v>-1</v></c>", "6"],
            ]),
        sheet(
            "a cell beyond the last column",
            says: "error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [C]", kept: ["models": 1],
            [
                head,
                ["Vườn mẫu", "Chi bộ 1", "<c r=\"ZZZZ2\" t=\"inlineStr\"><is><t>lạc</t></is></c>"],
            ]),
        sheet(
            "a cell of another row",
            says: "error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [C]", kept: ["models": 1],
            [head, ["Vườn mẫu", "Chi bộ 1", "<c r=\"C9\"><v>5</v></c>"]]),
        sheet(
            "one cell twice", says: "error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [A]",
            kept: ["models": 1],
            [
                head,
                [
                    "<c r=\"A2\" t=\"inlineStr\"><is><t>Vườn</t></is></c>",
                    "<c r=\"B2\" t=\"inlineStr\"><is><t>Chi bộ 1</t></is></c>",
                    "<c r=\"A2\" t=\"inlineStr\"><is><t>Đường</t></is></c>",
                ],
            ]),
        sheet(
            "one cell many times",
            says: "error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [A]",
            kept: ["models": 1],
            [
                head,
                ["<c r=\"B2\" t=\"inlineStr\"><is><t>Chi bộ 1</t></is></c>"]
                    + Array(
                        repeating: "<c r=\"A2\" t=\"inlineStr\"><is><t>Vườn</t></is></c>", count: 40
                    ),
            ]),
        sheet(
            "a cell again behind one out of order",
            says: "error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [C]",
            kept: ["models": 1],
            [
                head,
                ["A", "C", "B", "C"].map { column in
                    let text = ["A": "Vườn", "B": "Chi bộ 1"][column] ?? "5"
                    return "<c r=\"\(column)2\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
                },
            ]),
        sheet(
            "cells out of order",
            says: "error records.dangling-reference so/so.xlsx ‹Mô hình› hàng 2 [Đơn vị]",
            kept: ["models": 1],
            [
                [
                    "<c r=\"C1\" t=\"inlineStr\"><is><t>Kinh phí</t></is></c>",
                    "<c r=\"A1\" t=\"inlineStr\"><is><t>Tên mô hình</t></is></c>",
                    "<c r=\"B1\" t=\"inlineStr\"><is><t>Đơn vị</t></is></c>",
                ],
                [
                    "<c r=\"C2\"><v>5</v></c>",
                    "<c r=\"A2\" t=\"inlineStr\"><is><t>Vườn</t></is></c>",
                    "<c r=\"B2\" t=\"inlineStr\"><is><t>Chi bộ 3</t></is></c>",
                ],
            ]),
        .workbook("negative rows", says: "error records.too-large so/so.xlsx ‹Mô hình›") {
            .models(
                "<sheetData>" + BrokenPackage.plain([head])
                    + "<row r=\"-5\"><c t=\"inlineStr\"><is><t>Vườn</t></is></c></row></sheetData>")
        },
        .workbook(
            "a row beyond the last", says: "error records.too-large so/so.xlsx ‹Mô hình›",
            kept: ["models": 1]
        ) {
            .models(
                "<sheetData>" + BrokenPackage.plain([head, ["Vườn mẫu", "Chi bộ 1", "5"]])
                    + "<row r=\"99999999999\"><c><v>1</v></c></row></sheetData>")
        },
        sheet(
            "a number merged over rows",
            says: "warning records.merged-number so/so.xlsx ‹Mô hình› hàng 2 [C]",
            kept: ["models": 2],
            [head, ["Vườn mẫu", "Chi bộ 1", "<c><v>5</v></c>"], ["Đường hoa", "Chi bộ 1", ""]],
            after: "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>"),
        sheet(
            "merged cells over data",
            says: "error records.dangling-reference so/so.xlsx ‹Mô hình› hàng 2 [Đơn vị]",
            kept: ["models": 2],
            [
                head, ["Vườn mẫu", "Chi bộ 3", "<c><v>5</v></c>"],
                ["Đường hoa", "Chi bộ 1", "<c><v>6</v></c>"],
            ],
            after: "<mergeCells><mergeCell ref=\"A2:C3\"/></mergeCells>"),
        sheet(
            "merges that overlap and turn round",
            says: "error records.dangling-reference so/so.xlsx ‹Mô hình› hàng 2 [Đơn vị]",
            kept: ["models": 1],
            [head, ["Vườn mẫu", "Chi bộ 3", "<c><v>5</v></c>"]],
            after: "<mergeCells>"
                + String(
                    repeating: "<mergeCell ref=\"A2:A1048576\"/><mergeCell ref=\"C9:A1\"/>",
                    count: 5_000)
                + "</mergeCells>"),
        sheet(
            "a date that no calendar has",
            says: """
                error records.not-a-date so/so.xlsx ‹Mô hình› hàng 2 [Bắt đầu]
                error records.not-a-date so/so.xlsx ‹Mô hình› hàng 3 [Bắt đầu]
                error records.not-a-date so/so.xlsx ‹Mô hình› hàng 4 [Bắt đầu]
                """, kept: ["models": 3],
            [
                ["Tên mô hình", "Đơn vị", "Bắt đầu"],
                ["Vườn mẫu", "Chi bộ 1", "<c s=\"1\"><v>-40</v></c>"],
                ["Đường hoa", "Chi bộ 1", "<c s=\"1\"><v>99999999</v></c>"],
                ["Ươm mầm", "Chi bộ 1", "<c t=\"d\"><v>2023-02-31</v></c>"],
            ]
        ) { package in
            package.part(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            )
        },
        sheet(
            "95,6 in a cell of percentages",
            says: """
                warning records.other-unit so/so.xlsx ‹Mô hình› hàng 2 [Kinh phí]
                warning records.unlikely-percentage so/so.xlsx ‹Mô hình› hàng 2 [Kinh phí]
                """, kept: ["models": 1],
            [head, ["Vườn mẫu", "Chi bộ 1", "<c s=\"1\"><v>95.6</v></c>"]]
        ) { package in
            package.part(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"
            )
        },
        sheet(
            "a number that is no number",
            says: "error records.not-a-number so/so.xlsx ‹Mô hình› hàng 2 [Kinh phí]",
            kept: ["models": 1],
            [head, ["Vườn mẫu", "Chi bộ 1", "<c t=\"n\"><v>năm</v></c>"]]),
        sheet(
            "a cell longer than a megabyte",
            says: "error records.damaged-cell so/so.xlsx ‹Mô hình› hàng 2 [A]", kept: ["models": 2],
            [
                head, [String(repeating: "x", count: 1_100_000), "Chi bộ 1", "5"],
                ["Vườn", "Chi bộ 1", "5"],
            ]),
        .workbook("a sheet as wide as can be", says: "error records.too-large so/so.xlsx ‹Mô hình›")
        {
            .models(
                "<sheetData><row r=\"1\">"
                    + String(repeating: "<c><v>1</v></c>", count: 16_384) + "</row></sheetData>")
        },
        .workbook(
            "thirty thousand rows with a cell at the edge",
            says: "error records.too-large so/so.xlsx ‹Mô hình›"
        ) {
            .models(
                "<sheetData>"
                    + (1...30_100).map { "<row r=\"\($0)\"><c r=\"ALL\($0)\"><v>1</v></c></row>" }
                    .joined()
                    + "</sheetData>")
        },
        sheet(
            "hidden rows", says: "note records.hidden-rows so/so.xlsx ‹Mô hình›",
            kept: ["models": 2],
            [head, ["Vườn mẫu", "Chi bộ 1", "5"]]
        ) { package in
            package.sheets[0].xml = package.sheets[0].xml.replacing(
                "</sheetData>",
                with:
                    "<row r=\"3\" hidden=\"1\"><c t=\"inlineStr\"><is><t>Ẩn</t></is></c><c t=\"inlineStr\"><is><t>Chi bộ 1</t></is></c></row></sheetData>"
            )
        },
        sheet(
            "a number stored as text with a blank",
            says: "error records.not-a-number so/so.xlsx ‹Mô hình› hàng 2 [Kinh phí]",
            kept: ["models": 1],
            [head, ["Vườn mẫu", "Chi bộ 1", "5\u{A0}triệu lẻ"]]),
    ]
}
