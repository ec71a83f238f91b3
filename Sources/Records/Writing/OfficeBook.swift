internal import Documents

/// The workbook that an office fills in: a sheet that explains, one for what belongs to the
/// book, a sheet a table with a sample row, and a hidden one with what drop-downs offer.
public struct OfficeBook: Sendable {
    /// The sheet that explains.
    static let guideSheet = "Hướng dẫn"
    /// The hidden sheet of the drop-downs.
    static let listSheet = "_danh_muc"
    /// What stands first in a row that shows how rows are filled in.
    static let sampleMark = "(mẫu"
    /// Rows of a sheet that offer drop-downs.
    static let lastRow = 3_000

    /// The tables it offers, in the order of the schema.
    public let tables: [TableDescription]
    /// The name of the book, if it is known already.
    public var name: String?
    /// The office that fills it in, if it is known already.
    public var sender: String?
    /// A book whose organisations, periods and other shared records are filled in already.
    public var given: RecordBook?

    let schema: RecordSchema
    /// Whether every column is offered.
    let isComplete: Bool

    /// A workbook with the tables that offices use most.
    public init(schema: RecordSchema) {
        self.schema = schema
        tables = schema.tables.filter { $0.offer != nil }
        isComplete = false
    }

    /// A workbook with every table and all columns.
    public init(completeFor schema: RecordSchema) {
        self.schema = schema
        tables = schema.tables
        isComplete = true
    }

    /// A workbook with the tables called `names`, by any of their names, and those that name
    /// what the others refer to (organisations, periods).
    ///
    /// - Throws: `records.unknown-table` for each name that is none.
    public init(schema: RecordSchema, tables names: [String]) throws(RecordsError) {
        var asked: Set<String> = ["organizations", "periods"]
        var problems: [Diagnostic] = []
        for name in names {
            if let table = schema.table(named: name) {
                asked.insert(table.code)
            } else {
                var arguments = ["name": name]
                arguments["nearest"] = schema.nearestTable(to: name)
                problems.append(Diagnostic(.error, .unknownTable, at: Place(), arguments))
            }
        }
        if !problems.isEmpty { throw RecordsError(problems) }
        self.schema = schema
        tables = schema.tables.filter { asked.contains($0.code) }
        isComplete = false
    }

    /// Writes the workbook to `path`, in the place of what was there.
    ///
    /// - Throws: `records.unwritable`.
    public func write(to path: String) throws(RecordsError) {
        try OutputFile(path: path).write { temporary in
            var file = try WorkbookFile(path: temporary, inOrder: false)
            var lists = OfficeLists(schema: schema)
            try writeGuide(to: &file)
            try writeAbout(to: &file)
            let cells = CellWriting(schema: schema)
            for table in tables {
                let sheet = OfficeSheet(
                    table, in: self, cells: cells, columns: isComplete ? nil : table.offer?.columns)
                try sheet.write(to: &file, lists: &lists)
            }
            try lists.write(to: &file, sheet: Self.listSheet)
            try file.finish()
        }
    }

    private func writeGuide(to file: inout WorkbookFile) throws(RecordsError) {
        try file.addSheet(Self.guideSheet)
        file.colourTab(0x70AD47)
        file.setColumn(0, width: 34)
        file.setColumn(1, width: 96)
        file.write("SỔ SỐ LIỆU CỦA CƠ QUAN", row: 0, column: 0, .title)
        let rules: [(String, String)] = [
            ("Trước tiên", "Ghi tên sổ và đơn vị gửi ở trang “\(WorkbookWriting.aboutSheet)”."),
            (
                "Mỗi trang một bảng",
                "Mỗi hàng một mục. Bảng nào không có số liệu thì để trống. Có thể thêm cột riêng; "
                    + "cột lạ được giữ lại và nêu tên."
            ),
            (
                "Hàng mẫu",
                "Hàng chữ nghiêng, ô đầu ghi “\(Self.sampleMark)…)”, chỉ để xem và không được đọc. "
                    + "Ghi số liệu từ hàng bên dưới; đừng ghi đè lên hàng mẫu."
            ),
            ("Cột có dấu *", "Bắt buộc ghi. Đưa chuột vào tên cột để xem cách ghi."),
            (
                "Cột Mã",
                "Để trống thì máy tự đặt. Ghi mã (chữ thường không dấu, số, gạch nối) khi hai mục trùng "
                    + "tên, hoặc để lần gửi sau sửa đúng mục ấy."
            ),
            (
                "Số",
                "Ghi như văn bản: 4.759; 95,6%; hơn 7.600; gần 90; 68/68; từ 10 đến 15. Số ước chừng "
                    + "vẫn là ước chừng, không đem cộng. Muốn giữ số 0 ở đầu thì gõ dấu nháy trước: '02."
            ),
            (
                "Ngày",
                "Gõ ngày/tháng/năm: 05/03/2025. Chỉ biết tháng hoặc năm thì gõ dấu nháy trước: '3/2025. "
                    + "Gõ xong xem lại ô có đúng ngày không."
            ),
            (
                "Danh sách chọn",
                "Ô có mũi tên thì chọn trong danh sách. Đơn vị lấy từ trang Tổ chức, kỳ lấy từ trang Kỳ, "
                    + "nên ghi hai trang đó trước."
            ),
            (
                "Gửi đi",
                "Lưu dạng .xlsx và gửi. Nơi nhận kiểm tra bằng lệnh: baocao check TÊN-TỆP.xlsx"
            ),
        ]
        var row = 2
        for (title, text) in rules {
            file.write(title, row: row, column: 0, .strong)
            file.write(text, row: row, column: 1, .wrapped)
            // Not every program makes rows as high as their text.
            file.setRow(row, lines: 1 + text.count / 90)
            row += 1
        }
        row += 1
        file.write("Các trang", row: row, column: 0, .header)
        file.write("Dùng để ghi", row: row, column: 1, .header)
        for table in tables {
            row += 1
            let sheet = WorkbookWriting.sheetName(of: table, in: schema)
            file.write(sheet, row: row, column: 0, .strong)
            let help = table.help ?? table.title
            file.write(help, row: row, column: 1, .wrapped)
            file.setRow(row, lines: 1 + help.count / 90)
        }
        file.fitToPage(isWide: false)
        file.showFirst()
    }

    private func writeAbout(to file: inout WorkbookFile) throws(RecordsError) {
        try file.addSheet(WorkbookWriting.aboutSheet)
        for (column, header) in ["Bảng", "Mục", "Giá trị"].enumerated() {
            file.setColumn(column, width: column == 2 ? 60 : 30)
            file.write(header, row: 0, column: column, .header)
        }
        file.freeze(row: 1)
        file.write(WorkbookWriting.bookName, row: 1, column: 1, .strong)
        file.write(name ?? "", row: 1, column: 2)
        file.comment("Ví dụ: so-2025-dang-bo-xa-suoi-mau", row: 1, column: 2)
        file.write(WorkbookWriting.sender, row: 2, column: 1, .strong)
        file.write(sender ?? "", row: 2, column: 2)
        file.comment(
            "Tên hoặc mã của cơ quan gửi sổ, như ở trang Tổ chức. Nơi nhận dựa vào đây để biết ai "
                + "đã gửi và không tính hai lần.", row: 2, column: 2)
        var row = 3
        for table in tables {
            for attribute in table.attributes {
                file.write(table.title, row: row, column: 0)
                file.write(attribute.title, row: row, column: 1)
                row += 1
            }
        }
        file.fitToPage(isWide: true)
    }
}
