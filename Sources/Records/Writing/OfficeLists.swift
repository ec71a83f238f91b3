internal import Documents

/// What the drop-downs of a workbook offer, each list a column of a hidden sheet.
struct OfficeLists {
    private let schema: RecordSchema
    private var columns: [(code: String, title: String, words: [String])] = []

    init(schema: RecordSchema) { self.schema = schema }

    /// The formula for the cells that hold the words of `scheme`; nil for a scheme without any.
    mutating func formula(of scheme: String, cells: CellWriting) -> String? {
        let codes = schema.scheme(scheme).codes
        if codes.isEmpty { return nil }
        let column = ColumnDescription(code: "", title: "", type: .code(scheme: scheme))
        return formula(scheme, schema.scheme(scheme).title) {
            codes.map { cells.text(.code($0.code), in: column) }
        }
    }

    /// The formula for the cells that hold yes and no.
    mutating func yesOrNo() -> String { formula("", "Có, không") { ["có", "không"] } }

    private mutating func formula(
        _ code: String, _ title: String, _ words: () -> [String]
    ) -> String {
        let position = columns.firstIndex { $0.code == code } ?? columns.count
        if position == columns.count { columns.append((code, title, words())) }
        let letters = SheetCell.letters(ofColumn: position)
        return "='\(OfficeBook.listSheet)'!$\(letters)$2:$\(letters)$"
            + "\(columns[position].words.count + 1)"
    }

    /// Writes the sheet.
    func write(to file: inout WorkbookFile, sheet: String) throws(RecordsError) {
        try file.addSheet(sheet)
        for (position, column) in columns.enumerated() {
            file.write(column.title, row: 0, column: position, .header)
            for (row, word) in column.words.enumerated() {
                file.write(word, row: row + 1, column: position)
            }
        }
        file.hideSheet()
    }
}
