/// Tables that are printed as lists.
extension BrokenInput {
    private static func list(
        _ name: String, _ text: String, template: String = "danh-sach", says: String,
        settings: String = ""
    ) -> BrokenInput {
        BrokenInput(name, .list(template), "bang.csv", says: says) { folder in
            try folder.text("bang.csv", text)
            if !settings.isEmpty { try folder.text("thong-tin.yaml", settings) }
        }
    }

    private static func book(
        _ name: String, says: String, _ make: @escaping @Sendable () -> BrokenPackage
    ) -> BrokenInput {
        BrokenInput(name, .list(), "bang.xlsx", says: says) {
            try $0.bytes("bang.xlsx", make().bytes)
        }
    }

    private static let rows = "Tên,Số\nMột,5\nHai,6\n"

    static let lists: [BrokenInput] = [
        list("a list of nothing", "", says: "error records.no-header bang.csv"),
        list("a list of blank rows", "\n\n,,,\n", says: "error records.no-header bang.csv"),
        list("a list of a header", "Tên,Số\n", says: "error records.empty-table bang.csv"),
        list(
            "a list with a quote that is never closed", rows + "\"Ba,7\n",
            says: "error records.unclosed-quote bang.csv:4 hàng 4"),
        list(
            "a list with text behind a quote", rows + "\"Ba\"x,7\n",
            says: "error records.text-after-quote bang.csv:4:5 hàng 4"),
        list(
            "a list with a cell too many", rows + "Ba,bốn,7\n",
            says: "error records.wrong-cell-count bang.csv:4 hàng 4"),
        list(
            "a list with columns of one name", "Tên,Số,Số\nMột,5,6\n",
            says: "warning reports.same-header bang.csv hàng 1 [Số]"),
        list(
            "a list with a column without a header", "Tên,,Số\nMột,x,6\n",
            says: "warning reports.column-without-header bang.csv hàng 1"),
        list(
            "a list to be added up with words in it", rows + "Ba,nhiều\nBốn,hơn 5\n",
            says: """
                warning reports.not-added bang.csv:4 hàng 4 [Số]
                warning reports.approximate-not-added bang.csv:5 hàng 5 [Số]
                """,
            settings: "cong: \"Số\"\n"),
        list(
            "a list to be added up by a column that is not there", rows,
            says: "error reports.no-such-list-column bang.csv hàng 1",
            settings: "cong: \"Sô tiên\"\n"),
        list(
            "a list to be added up by a column that is left out", rows,
            says: "error reports.summed-column-hidden bang.csv hàng 1 [Số]",
            settings: "bo_cot: \"Số\"\ncong: \"Số\"\n"),
        list(
            "a list of which every column is left out", "Tên\nMột\n",
            says: "error reports.list-without-columns bang.csv hàng 1",
            settings: "bo_cot: \"Tên\"\n"),
        list(
            "a list with a sum of its own that is wrong", rows + "Tổng cộng,12\n",
            says: "warning reports.total-in-table bang.csv:4 hàng 4",
            settings: "cong: \"Số\"\n"),
        list(
            "a list of eighty columns of figures",
            (1...80).map { "Chỉ tiêu \($0)" }.joined(separator: ",") + "\n"
                + (1...80).map { "\($0 * 1_234)" }.joined(separator: ",") + "\n",
            says: "error reports.list-too-wide bang.csv"),
        list(
            "a list with settings that nobody knows", rows,
            says: "error reports.standard-unknown-key thong-tin.yaml:1:1",
            settings: "coong: \"Số\"\n"),
        list(
            "a list with settings that are broken", rows,
            says: "error reports.standard-malformed thong-tin.yaml:2:1", settings: "cong: [\n"),
        list(
            "a list of a thousand and one columns",
            (1...1_001).map { "c\($0)" }.joined(separator: ",") + "\n",
            says: "error records.too-large bang.csv:1 hàng 1"),
        list(
            "a list with letters that run backwards", rows + "Ba\u{202E},7\n",
            says: "warning records.control-character bang.csv:4 hàng 4 [Tên]"),
        list(
            "a list with damaged letters", rows + "B\u{FFFD},7\n",
            says: "error records.damaged-letter bang.csv:4 hàng 4 [Tên]"),
        list(
            "a list of recipients without names", "Đơn vị,Thành tích\nPhường 1,Tốt\n",
            template: "danh-sach-khen-thuong", says: "error records.missing-column bang.csv hàng 1"),
        book(
            "a list with a number merged over rows",
            says: "warning records.merged-number bang.xlsx ‹Mô hình› hàng 2 [B]"
        ) {
            .models(
                BrokenPackage.rows([["Tên", "Số"], ["Một", "<c><v>5</v></c>"], ["Hai", ""]])
                    + "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>")
        },
        book(
            "a list with a formula that failed",
            says: "error records.formula-error bang.xlsx ‹Mô hình› hàng 2 [B]"
        ) {
            .models(BrokenPackage.rows([["Tên", "Số"], ["Một", "<c t=\"e\"><v>#REF!</v></c>"]]))
        },
        book(
            "a list in a sheet that is broken off",
            says: "error records.malformed-workbook bang.xlsx ‹Mô hình› hàng 3"
        ) {
            .models("<sheetData>" + BrokenPackage.plain([["Tên", "Số"], ["Một", "5"]]) + "<row>")
        },
        BrokenInput(
            "a list that is not there", .list(), "khong-co.csv",
            says: "error baocao.input-missing khong-co.csv"
        ) { _ in },
        BrokenInput(
            "a list in a folder of nothing", .list(), "trong",
            says: "error baocao.input-missing trong"
        ) {
            try $0.folder("trong")
        },
        BrokenInput(
            "a list of a kind that is not read", .list(), "bang.xls",
            says: "error records.old-workbook bang.xls"
        ) {
            try $0.bytes("bang.xls", [0xD0, 0xCF, 0x11, 0xE0])
        },
    ]
}
