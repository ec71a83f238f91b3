/// Writes a table as CSV: UTF-8 with a mark for spreadsheet programs, comma, Vietnamese headers.
struct CsvWriting {
    let schema: RecordSchema
    let cells: CellWriting

    /// The file that holds `table`.
    func bytes(_ table: RecordTable) -> [UInt8] {
        let layout = TableLayout(
            table.description, records: table.records, schema: schema, cells: cells)
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes.reserveCapacity(table.count * layout.fields.count * 12)
        for (index, field) in layout.fields.enumerated() {
            if index > 0 { bytes.append(CsvText.comma) }
            CsvText.append(field.header, isNumber: false, to: &bytes)
        }
        bytes.append(contentsOf: "\r\n".utf8)
        for record in table {
            for (index, field) in layout.fields.enumerated() {
                if index > 0 { bytes.append(CsvText.comma) }
                let cell = layout.text(of: record, in: field)
                CsvText.append(cell, isNumber: Self.isNumber(cell), to: &bytes)
            }
            bytes.append(contentsOf: "\r\n".utf8)
        }
        return bytes
    }

    /// Whether a cell is a number below zero and nothing else.
    private static func isNumber(_ cell: String) -> Bool {
        guard cell.utf8.first == UInt8(ascii: "-"), cell.utf8.count > 1 else { return false }
        return cell.utf8.dropFirst().allSatisfy {
            (0x30...0x39).contains($0) || $0 == CsvText.comma
        }
    }
}
