import Documents

/// Writes the sheets of a book: a sheet a table, and one for what belongs to the book.
struct WorkbookWriting {
    let schema: RecordSchema
    let cells: CellWriting

    /// The sheet that holds the name of the book and what belongs to its tables as a whole.
    static let aboutSheet = "Thông tin sổ"
    /// The row of that sheet which names the book.
    static let bookName = "Tên sổ"
    /// The row of that sheet which names the office that keeps the book.
    static let sender = "Đơn vị gửi"

    /// Writes what belongs to the book.
    func write(about book: RecordBook, to file: inout WorkbookFile) throws(RecordsError) {
        try file.addSheet(Self.aboutSheet)
        for (column, header) in ["Bảng", "Mục", "Giá trị"].enumerated() {
            file.setColumn(column, width: 36)
            file.write(header, row: 0, column: column, .header)
        }
        file.write(Self.bookName, row: 1, column: 1)
        file.write(book.name, row: 1, column: 2)
        file.write(Self.sender, row: 2, column: 1)
        file.write(book.sender ?? "", row: 2, column: 2)
        var row = 3
        for table in schema.tables {
            for attribute in book[table.code].attributes {
                let column = table.attributes.first { $0.code == attribute.name }
                file.write(table.title, row: row, column: 0)
                file.write(column?.title ?? attribute.name, row: row, column: 1)
                let text = column.map { cells.text(attribute.value, in: $0) } ?? ""
                try write(text, row, 2, .plain, at: Place(sheet: table.title), to: &file)
                row += 1
            }
        }
    }

    /// Writes a table; a very long one goes on in further sheets.
    func write(_ table: RecordTable, to file: inout WorkbookFile) throws(RecordsError) {
        let layout = TableLayout(
            table.description, records: table.records, schema: schema, cells: cells)
        let name = Self.sheetName(of: table.description, in: schema)
        var (start, sheets) = (0, 0)
        repeat {
            let end = min(table.count, start + WorkbookFile.mostRows - 1)
            sheets += 1
            try file.addSheet(sheets == 1 ? name : "\(name) \(sheets)")
            for (index, field) in layout.fields.enumerated() {
                file.setColumn(index, width: Self.width(field.header))
                file.write(field.header, row: 0, column: index, .header)
            }
            file.freeze(row: 1)
            for (offset, position) in (start..<end).enumerated() {
                let record = table[position]
                for (index, field) in layout.fields.enumerated() {
                    try write(record, field, layout, offset + 1, index, to: &file)
                }
            }
            start = end
        } while start < table.count
    }

    /// Writes what stands for `record` under `field`.
    func write(
        _ record: Record, _ field: TableLayout.Field, _ layout: TableLayout, _ row: Int,
        _ index: Int, to file: inout WorkbookFile
    ) throws(RecordsError) {
        let text = layout.text(of: record, in: field)
        if text.isEmpty { return }
        let (value, column) = layout.value(of: record, in: field)
        switch (value, column?.type) {
        case (.number(let quantity), .number):
            if let (number, look) = Self.number(quantity, typed: text) {
                return file.write(number, row: row, column: index, look)
            }
        case (.date(let date), .date):
            if let year = date.year, let month = date.month, let day = date.day, year > 1900 {
                return file.write(year: year, month: month, day: day, row: row, column: index)
            }
        default: break
        }
        try write(text, row, index, .plain, at: record.place, to: &file)
    }

    /// The number that a cell holds, if it is read back as `typed`.
    private static func number(
        _ quantity: Quantity, typed: String
    ) -> (Double, WorkbookFile.Look)? {
        guard quantity.isExact, let value = quantity.lower,
            value.numerator.magnitude < 1_000_000_000_000_000
        else { return nil }
        let isPercent = typed.hasSuffix("%")
        let number = isPercent ? (value / 100).double : value.double
        let digits = value.isWhole && !isPercent ? "\(value)" : "\(number)"
        guard SheetCell.Content.number(digits, percent: isPercent).typed == typed
        else { return nil }
        if !isPercent { return (number, .plain) }
        return value.exactDecimals.flatMap { WorkbookFile.Look.percent(decimals: $0) }
            .map { (number, $0) }
    }

    private func write(
        _ text: String, _ row: Int, _ column: Int, _ look: WorkbookFile.Look, at place: Place,
        to file: inout WorkbookFile
    ) throws(RecordsError) {
        if text.utf8.count > WorkbookFile.longestText,
            text.utf16.count > WorkbookFile.longestText
        {
            throw RecordsError([
                Diagnostic(
                    .error, .cellTooLong, at: place, ["count": "\(text.utf16.count)"])
            ])
        }
        file.write(text, row: row, column: column, look)
    }

    /// The width of a column that bears `header`.
    static func width(_ header: String) -> Double { Double(min(40, max(12, header.count + 2))) }

    /// The name of the sheet of `table`: its title if that may name a sheet and means the table.
    static func sheetName(of table: TableDescription, in schema: RecordSchema) -> String {
        ([table.title] + table.names).first { name in
            name.utf16.count <= 28 && !name.contains { "[]:*?/\\'".contains($0) }
                && schema.table(ofFile: name) === table
        } ?? String(table.code.prefix(28))
    }
}
