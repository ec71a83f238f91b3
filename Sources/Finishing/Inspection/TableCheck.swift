/// Whether the cells of a table fill a regular grid (ISO 14289-1, 7.5): every row, spans counted,
/// has as many columns as the first.
struct TableCheck {
    private let reader: DocumentReader
    private let map: PDFDictionary

    init(_ reader: DocumentReader, map: PDFDictionary) {
        self.reader = reader
        self.map = map
    }

    func run(_ table: PDFDictionary, _ findings: inout Findings) throws(PDFSyntaxError) {
        var expected: Int?
        // Rows that cells of earlier rows still cover, by column.
        var covered: [Int] = []
        for (index, row) in try rows(of: table).enumerated() {
            var columns = 0
            var next = covered.map { max(0, $0 - 1) }
            for kid in try reader.list(row["K"]) {
                guard let cell = try reader.dictionary(kid),
                    let role = StructureRoles.standard(cell["S"]?.name ?? "", map: map),
                    role == "TH" || role == "TD"
                else { continue }
                while columns < covered.count, covered[columns] > 0 { columns += 1 }
                let across = try span("ColSpan", of: cell)
                let down = try span("RowSpan", of: cell)
                for column in columns..<columns + across {
                    while next.count <= column { next.append(0) }
                    next[column] = max(next[column], down - 1)
                }
                columns += across
            }
            while columns < covered.count, covered[columns] > 0 { columns += 1 }
            covered = next
            if let expected, columns != expected {
                findings.add(
                    .checkGrid,
                    [
                        "row": String(index + 1), "columns": String(columns),
                        "expected": String(expected),
                    ])
            }
            expected = expected ?? columns
        }
    }

    /// The rows in order, those of head, body and foot among them.
    private func rows(of table: PDFDictionary) throws(PDFSyntaxError) -> [PDFDictionary] {
        var result: [PDFDictionary] = []
        for kid in try reader.list(table["K"]) {
            guard let part = try reader.dictionary(kid) else { continue }
            switch StructureRoles.standard(part["S"]?.name ?? "", map: map) {
            case "TR": result.append(part)
            case "THead", "TBody", "TFoot":
                for row in try reader.list(part["K"]) {
                    if let row = try reader.dictionary(row), row["S"] != nil { result.append(row) }
                }
            default: break
            }
        }
        return result
    }

    private func span(_ key: String, of cell: PDFDictionary) throws(PDFSyntaxError) -> Int {
        for entry in try reader.list(cell["A"]) {
            if let value = try reader.dictionary(entry)?[key]?.integer {
                return min(max(1, value), 10_000)
            }
        }
        return 1
    }
}
