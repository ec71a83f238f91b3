/// CSV: what stands in cells.
extension BrokenInput {
    private static func cell(
        _ name: String, _ header: String, _ rows: String..., says: String
    ) -> BrokenInput {
        let text =
            "Tên mô hình,Đơn vị,\(header)\n"
            + rows.enumerated().map { "Vườn mẫu \($0 + 1),Chi bộ 2,\($1)\n" }.joined()
        return .text(name, "mo-hinh.csv", text, says: says, kept: ["models": rows.count])
    }

    static let csvCells: [BrokenInput] = [
        cell(
            "a day that the calendar lacks", "Bắt đầu", "31/02/2023", "29/02/2024",
            says: "error records.not-a-date so/mo-hinh.csv:2 hàng 2 [Bắt đầu]"),
        cell(
            "days in other orders", "Bắt đầu", "2023-13-01", "12/31/2023", "5.3.23", "hôm qua",
            says: """
                error records.not-a-date so/mo-hinh.csv:2 hàng 2 [Bắt đầu]
                error records.not-a-date so/mo-hinh.csv:3 hàng 3 [Bắt đầu]
                error records.not-a-date so/mo-hinh.csv:4 hàng 4 [Bắt đầu]
                error records.not-a-date so/mo-hinh.csv:5 hàng 5 [Bắt đầu]
                """),
        cell(
            "too many marks in a number", "Kinh phí", "\"1.2.3,4\"", "\"1,2,3\"",
            says: """
                error records.not-a-number so/mo-hinh.csv:2 hàng 2 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:3 hàng 3 [Kinh phí]
                """),
        cell(
            "decimal marks of two habits", "Kinh phí", "\"1.205,5\"", "\"1,205.5\"", "1.205.5",
            says: "error records.not-a-number so/mo-hinh.csv:4 hàng 4 [Kinh phí]"),
        cell(
            "a number that can be read in two ways", "Kinh phí", "\"1,265\"",
            says: "note records.ambiguous-number so/mo-hinh.csv:2 hàng 2 [Kinh phí]"),
        cell(
            "a number as long as a telephone book", "Kinh phí", String(repeating: "9", count: 400),
            says: "error records.not-a-number so/mo-hinh.csv:2 hàng 2 [Kinh phí]"),
        cell(
            "numbers of other languages", "Kinh phí", "１２", "٣", "0x1F", "1e9", "NaN", "∞",
            says: """
                error records.not-a-number so/mo-hinh.csv:2 hàng 2 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:3 hàng 3 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:4 hàng 4 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:5 hàng 5 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:6 hàng 6 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:7 hàng 7 [Kinh phí]
                """),
        cell(
            "a letter O for a zero", "Kinh phí", "1O", "l2",
            says: """
                error records.not-a-number so/mo-hinh.csv:2 hàng 2 [Kinh phí]
                error records.not-a-number so/mo-hinh.csv:3 hàng 3 [Kinh phí]
                """),
        cell(
            "a range that ends before it starts", "Kinh phí", "từ 15 đến 10",
            says: "error records.reversed-range so/mo-hinh.csv:2 hàng 2 [Kinh phí]"),
        cell(
            "another unit than the column's", "Kinh phí", "5 tỷ đồng",
            says: "warning records.other-unit so/mo-hinh.csv:2 hàng 2 [Kinh phí]"),
        cell(
            "a measure that nobody knows", "Kinh phí", "5 thúng",
            says: "error records.not-a-number so/mo-hinh.csv:2 hàng 2 [Kinh phí]"),
        cell(
            "a percentage of 9560", "Kinh phí", "9560%",
            says: """
                warning records.other-unit so/mo-hinh.csv:2 hàng 2 [Kinh phí]
                warning records.unlikely-percentage so/mo-hinh.csv:2 hàng 2 [Kinh phí]
                """),
        cell(
            "a formula that failed", "Kinh phí", "#REF!", "#VALUE!",
            says: """
                error records.formula-error so/mo-hinh.csv:2 hàng 2 [Kinh phí]
                error records.formula-error so/mo-hinh.csv:3 hàng 3 [Kinh phí]
                """),
        cell(
            "a code that is not in the list", "Lĩnh vực", "kinh tê", "vũ trụ",
            says: "error records.unknown-code so/mo-hinh.csv:3 hàng 3 [Lĩnh vực]"),
        cell(
            "a synonym beside the header itself", "Địa điểm,Đơn vị đăng ký", ",Chi bộ 1",
            says: """
                error records.duplicate-column so/mo-hinh.csv:1 hàng 1 [Đơn vị đăng ký]
                """),
        .text(
            "a reference that dangles", "mo-hinh.csv",
            "Tên mô hình,Đơn vị\nVườn mẫu,Chi bộ 3\n",
            says: "error records.dangling-reference so/mo-hinh.csv:2 hàng 2 [Đơn vị]",
            kept: ["models": 1]),
        .text(
            "a name that two units have", "mo-hinh.yaml",
            """
            organizations:
              - {id: a, name: "Chi bộ Thôn Hạ", kind: chi_bo}
              - {id: b, name: "Chi bộ thôn Hạ", kind: chi_bo}
            models:
              - {name: "Vườn mẫu", org: "chi bộ thôn hạ"}
            """, says: "error records.ambiguous-reference so/mo-hinh.yaml:5:29 [org]",
            kept: ["models": 1]),
        .text(
            "one identifier twice", "mo-hinh.csv",
            "Mã,Tên mô hình,Đơn vị\nm1,Vườn mẫu,Chi bộ 2\nm1,Đường hoa,Chi bộ 1\n",
            says: "error records.duplicate-id so/mo-hinh.csv:3 hàng 3 [Mã]",
            kept: ["models": 2]),
        .text(
            "required cells that are empty", "mo-hinh.csv",
            "Tên mô hình,Đơn vị,Lĩnh vực\n,Chi bộ 2,kinh tế\n  ,,kinh tế\n",
            says: """
                error records.missing-value so/mo-hinh.csv:2 hàng 2
                error records.missing-value so/mo-hinh.csv:3 hàng 3
                error records.missing-value so/mo-hinh.csv:3 hàng 3
                """,
            kept: ["models": 2]),
        .text(
            "neither yes nor no", "to-chuc-khac.csv",
            "Tên tổ chức,Loại tổ chức,Phải báo cáo\nChi bộ 3,chi bộ,chắc là có\n",
            says: "error records.not-a-flag so/to-chuc-khac.csv:2 hàng 2 [Phải báo cáo]",
            kept: ["organizations": 3]),
        .text(
            "a unit that is part of itself", "to-chuc-khac.csv",
            "Mã,Tên tổ chức,Loại tổ chức,Thuộc\nx,Chi bộ X,chi bộ,y\ny,Chi bộ Y,chi bộ,x\n",
            says: "error records.part-of-itself so/to-chuc-khac.csv:2 hàng 2 [Thuộc]",
            kept: ["organizations": 4]),
        .text(
            "flow text that is broken off", "mo-hinh.csv",
            "Tên mô hình,Đơn vị,Quá trình\nVườn mẫu,Chi bộ 2,\"[{status: dang, date: \"\n",
            says: "error records.not-a-group so/mo-hinh.csv:2 hàng 2 [Quá trình]",
            kept: ["models": 1]),
    ]
}
