@testable import Records

/// CSV: quotes, rows, headers.
extension BrokenInput {
    static let csv: [BrokenInput] = [
        .text("an empty file", "mo-hinh.csv", "", says: "error records.no-header so/mo-hinh.csv"),
        .text(
            "nothing but blank rows", "mo-hinh.csv", "\n\n , ,\n;;\n",
            says: "error records.no-header so/mo-hinh.csv"),
        .text(
            "a header and no rows", "mo-hinh.csv", "Tên mô hình,Đơn vị\n",
            says: "warning records.empty-table so/mo-hinh.csv"),
        .text(
            "no header at all", "mo-hinh.csv", "Đường hoa,Chi bộ 1\nVườn mẫu,Chi bộ 2\n",
            says: "error records.no-header so/mo-hinh.csv"),
        .text(
            "a quote that is never closed", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\n\"Đường hoa,Chi bộ 1\nVườn mẫu,Chi bộ 2\nƯơm mầm,Chi bộ 2\n",
            says: "error records.unclosed-quote so/mo-hinh.csv:2 hàng 2", kept: ["models": 3]),
        .text(
            "an open quote that meets the next one", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\n\"Đường hoa,Chi bộ 1\nVườn mẫu,Chi bộ 2\n\"Ươm mầm\",Chi bộ 2\n",
            says: "error records.unclosed-quote so/mo-hinh.csv:2 hàng 2", kept: ["models": 3]),
        .text(
            "quotes inside a cell", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\n\"Tổ \"xanh\" sạch\",Chi bộ 1\nVườn mẫu,Chi bộ 2\n",
            says: "error records.text-after-quote so/mo-hinh.csv:2:6 hàng 2", kept: ["models": 2]),
        .text(
            "a quote open on every row", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\n\"Đường hoa,\"Chi bộ 1\n\"Vườn mẫu,\"Chi bộ 2\n",
            says: """
                warning records.wrong-cell-count so/mo-hinh.csv:2 hàng 2
                error records.missing-value so/mo-hinh.csv:2 hàng 2
                error records.text-after-quote so/mo-hinh.csv:2:13 hàng 2
                warning records.wrong-cell-count so/mo-hinh.csv:3 hàng 3
                error records.missing-value so/mo-hinh.csv:3 hàng 3
                error records.text-after-quote so/mo-hinh.csv:3:12 hàng 3
                """),
        .text(
            "more cells than headers", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\nĐường hoa, cây xanh,Chi bộ 1\nVườn mẫu,Chi bộ 2\n",
            says: """
                error records.wrong-cell-count so/mo-hinh.csv:2 hàng 2
                error records.dangling-reference so/mo-hinh.csv:2 hàng 2 [Đơn vị]
                """,
            kept: ["models": 2]),
        .text(
            "fewer cells than headers", "mo-hinh.csv",
            "Tên mô hình,Đơn vị,Lĩnh vực\nĐường hoa\nVườn mẫu,Chi bộ 2,kinh tế\n",
            says: """
                warning records.wrong-cell-count so/mo-hinh.csv:2 hàng 2
                error records.missing-value so/mo-hinh.csv:2 hàng 2
                """,
            kept: ["models": 2]),
        .text(
            "two headers that mean one column", "mo-hinh.csv",
            "Tên mô hình,Mô hình,Đơn vị\nĐường hoa,Vườn,Chi bộ 1\n",
            says: "error records.duplicate-column so/mo-hinh.csv:1 hàng 1 [Mô hình]",
            kept: ["models": 1]),
        .text(
            "a header that is missing", "mo-hinh.csv",
            "Tên mô hình,Lĩnh vực\nĐường hoa,kinh tế\n",
            says: """
                error records.missing-column so/mo-hinh.csv:1 hàng 1
                error records.missing-value so/mo-hinh.csv:2 hàng 2
                """, kept: ["models": 1]),
        .text(
            "an unknown column", "mo-hinh.csv",
            "Tên mô hình,Đơn vị,Lĩnh vựt\nĐường hoa,Chi bộ 1,kinh tế\n",
            says: "warning records.unknown-column so/mo-hinh.csv:1 hàng 1 [Lĩnh vựt]",
            kept: ["models": 1]),
        .text(
            "a column without a header", "mo-hinh.csv",
            "Tên mô hình,,Đơn vị\nĐường hoa,năm 2023,Chi bộ 1\nVườn mẫu,,Chi bộ 2\n",
            says: "warning records.column-without-header so/mo-hinh.csv:2 hàng 2 [B]",
            kept: ["models": 2]),
        .text(
            "a file of no known table", "bang-la.csv", "Tên mô hình,Đơn vị\nA,Chi bộ 1\n",
            says: "error records.unknown-table so/bang-la.csv"),
        .text(
            "a table whose name is mistyped", "mo-hinhh.csv", "Tên mô hình,Đơn vị\nA,Chi bộ 1\n",
            says: "error records.unknown-table so/mo-hinhh.csv"),
        .text(
            "a row longer than the limit", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\nVườn mẫu,Chi bộ 2\n" + String(repeating: "x", count: 5_000)
                + ",Chi bộ 1\n",
            says: "error records.too-large so/mo-hinh.csv:3 hàng 3", kept: ["models": 1],
            limits: ReadingLimits(rowBytes: 4_000)),
        .text(
            "a file larger than the limit", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\n" + String(repeating: "Vườn mẫu,Chi bộ 2\n", count: 100),
            says: "error records.too-large so/mo-hinh.csv", limits: ReadingLimits(fileBytes: 1_000)),
        .text(
            "a million columns", "mo-hinh.csv",
            "Tên mô hình,Đơn vị" + String(repeating: ",x", count: 1_000_000) + "\n",
            says: "error records.too-large so/mo-hinh.csv:1 hàng 1"),
        .text(
            "three thousand columns", "mo-hinh.csv",
            "Tên mô hình,Đơn vị" + (1...3_000).map { ",c\($0)" }.joined() + "\nA,Chi bộ 1\n",
            says: "error records.too-large so/mo-hinh.csv:1 hàng 1"),
        .text(
            "a row of a million delimiters", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\nVườn mẫu,Chi bộ 2\nA,Chi bộ 1"
                + String(repeating: ",", count: 1_000_000) + "\n",
            says: "error records.too-large so/mo-hinh.csv:3 hàng 3", kept: ["models": 1]),
        .text(
            "a row that numbers the columns", "mo-hinh.csv",
            "Tên mô hình,Đơn vị,Lĩnh vực,Loại\n(1),(2),(3),(4)\nVườn,Chi bộ 2,kinh tế,mô hình\n",
            says: "note records.numbering-row so/mo-hinh.csv:2 hàng 2", kept: ["models": 1]),
        .text(
            "a sample row with other text", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\n(mẫu) Đường hoa,Chi bộ 9\nVườn mẫu,Chi bộ 2\n",
            says: "warning records.edited-sample so/mo-hinh.csv:2 hàng 2 [Đơn vị]",
            kept: ["models": 1]),
    ]
}
