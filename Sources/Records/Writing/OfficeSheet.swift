internal import Documents

/// One table of the workbook that an office fills in: headers with help, a sample row, the
/// looks and drop-downs of its columns.
struct OfficeSheet {
    private let table: TableDescription
    private let book: OfficeBook
    private let cells: CellWriting
    private let layout: TableLayout
    private let fields: [TableLayout.Field]
    private let records: [Record]

    /// The sheet of `table` with the columns called `columns`; with all of them when nil.
    init(
        _ table: TableDescription, in book: OfficeBook, cells: CellWriting, columns: [String]?
    ) {
        self.table = table
        self.book = book
        self.cells = cells
        let given = table.keeping == .shared ? book.given?[table.code].records ?? [] : []
        records = given
        layout = TableLayout(
            table, records: given, schema: book.schema, cells: cells, isComplete: true)
        fields = layout.fields.filter { field in
            guard let position = field.position else { return true }
            let column = table.columns[position]
            if column.isRequired || given.contains(where: { !$0.values[position].isMissing }) {
                return true
            }
            guard let columns else {
                if case .list(.group) = column.type { return false }
                return true
            }
            return columns.contains(column.code)
        }
    }

    func write(to file: inout WorkbookFile, lists: inout OfficeLists) throws(RecordsError) {
        try file.addSheet(WorkbookWriting.sheetName(of: table, in: book.schema))
        for (index, field) in fields.enumerated() {
            let column = layout.column(of: field)
            let isRequired = field.isColumn && column?.isRequired == true
            file.setColumn(index, width: Self.width(field, column), look(of: column))
            file.write(field.header + (isRequired ? " *" : ""), row: 0, column: index, .header)
            if let column {
                file.comment(help(column, isRequired: isRequired), row: 0, column: index)
                offer(column, at: index, to: &file, lists: &lists)
            }
            writeSample(column, at: index, to: &file)
        }
        file.freeze(row: 1, column: 1)
        file.fitToPage(isWide: true)
        let writing = WorkbookWriting(schema: book.schema, cells: cells)
        for (row, record) in records.enumerated() {
            for (index, field) in fields.enumerated() {
                try writing.write(record, field, layout, row + 2, index, to: &file)
            }
        }
    }

    private func writeSample(
        _ column: ColumnDescription?, at index: Int, to file: inout WorkbookFile
    ) {
        if index == 0 {
            let shown = column.flatMap { table.offer?.sample[$0.code] }
            return file.write(
                "\(OfficeBook.sampleMark)) \(shown ?? "")", row: 1, column: 0, .sample)
        }
        guard let column, let text = OfficeSample.text(of: column, in: table, book.schema) else {
            return file.write("", row: 1, column: index, .sample)
        }
        if case .date = column.type, let date = DateReading.date(text), let year = date.year,
            let month = date.month, let day = date.day
        {
            return file.write(
                year: year, month: month, day: day, row: 1, column: index, .sampleDate)
        }
        if case .number = column.type, let number = Double(text) {
            return file.write(number, row: 1, column: index, .sample)
        }
        file.write(text, row: 1, column: index, .sample)
    }

    private func look(of column: ColumnDescription?) -> WorkbookFile.Look {
        switch column?.type {
        case .date: .date
        case .number: .number
        case nil, .flag, .counts: .plain
        case .text, .code, .reference, .list, .group: .text
        }
    }

    private static func width(_ field: TableLayout.Field, _ column: ColumnDescription?) -> Double {
        let isLong = ["text", "result", "achievement", "cause", "help"].contains(column?.code ?? "")
        if isLong { return 60 }
        let isName = ["name", "title", "org", "indicator", "note"].contains(column?.code ?? "")
        return max(isName ? 30 : 14, WorkbookWriting.width(field.header))
    }

    /// The drop-down of a column, if there are words to choose from.
    private func offer(
        _ column: ColumnDescription, at index: Int, to file: inout WorkbookFile,
        lists: inout OfficeLists
    ) {
        let rows = 2...OfficeBook.lastRow
        switch column.type {
        case .code(let scheme):
            guard let formula = lists.formula(of: scheme, cells: cells) else { return }
            let isOpen = column.isOpen || book.schema.scheme(scheme).isOpen
            file.offer(formula, rows: rows, column: index, isOpen: isOpen, prompt: column.help)
        case .reference(let targets):
            guard targets.count == 1, let target = targets.first, let name = nameColumn(of: target)
            else { return }
            file.offer(
                "='\(name.sheet)'!$\(name.letters)$3:$\(name.letters)$\(OfficeBook.lastRow)",
                rows: rows, column: index, isOpen: true, prompt: column.help)
        case .flag:
            file.offer(
                lists.yesOrNo(), rows: rows, column: index, isOpen: false, prompt: column.help)
        default: break
        }
    }

    /// Where the names of the records of `target` stand in the workbook.
    private func nameColumn(of target: String) -> (sheet: String, letters: String)? {
        guard let other = book.tables.first(where: { $0.code == target }), let label = other.label,
            let position = other.position(of: label)
        else { return nil }
        let sheet = OfficeSheet(
            other, in: book, cells: cells, columns: book.isComplete ? nil : other.offer?.columns)
        guard let index = sheet.fields.firstIndex(where: { $0.position == position }) else {
            return nil
        }
        return (
            WorkbookWriting.sheetName(of: other, in: book.schema),
            SheetCell.letters(ofColumn: index)
        )
    }

    private func help(_ column: ColumnDescription, isRequired: Bool) -> String {
        var parts = [column.help, isRequired ? "Bắt buộc." : nil]
        switch column.type {
        case .number:
            let unit = column.unit.map { book.schema.noun(ofUnit: $0) }
            parts.append(
                "Số\(unit.map { ", đơn vị tính: \($0)" } ?? ""): 4.759; 95,6%; hơn 7.600; 68/68.")
        case .date: parts.append("Ngày/tháng/năm; chỉ có tháng, năm: '3/2025.")
        case .flag: parts.append("Ghi có hoặc không.")
        case .code: parts.append("Chọn trong danh sách.")
        case .reference(let targets):
            let titles = targets.compactMap { book.schema.table($0)?.title }
            parts.append("Tên hoặc mã ở bảng: \(titles.joined(separator: ", ")).")
        case .list: parts.append("Nhiều giá trị thì cách nhau bằng dấu chấm phẩy.")
        case .text, .group, .counts: break
        }
        let text = parts.compactMap { $0 }.joined(separator: "\n")
        return text.isEmpty ? column.title : text
    }
}

/// What the sample row of a table shows.
enum OfficeSample {
    /// The text for a column: what the table's description says, else the first of its codes
    /// or something of its type.
    static func text(
        of column: ColumnDescription, in table: TableDescription, _ schema: RecordSchema
    ) -> String? {
        if let offer = table.offer { return offer.sample[column.code] }
        switch column.type {
        case .code(let scheme): return schema.scheme(scheme).codes.first?.label
        case .date: return "05/03/2025"
        case .number: return "12"
        case .flag: return "có"
        case .text, .reference, .list, .group, .counts: return column.isRequired ? "…" : nil
        }
    }
}
