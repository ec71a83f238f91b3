/// Whether the cells of a table fill a regular grid (ISO 14289-1, 7.5): every row, spans counted,
/// has as many columns as the first.
struct TableCheck {
    private let reader: DocumentReader
    private let map: PDFDictionary

    /// A row that goes on beyond this is none of a table.
    private static let mostColumns = 10_000

    init(_ reader: DocumentReader, map: PDFDictionary) {
        self.reader = reader
        self.map = map
    }

    func run(_ table: PDFDictionary, _ findings: inout Findings) throws(PDFSyntaxError) {
        var expected: Int?
        // Rows that cells of earlier rows still cover, by column.
        var covered: [Int] = []
        try checkParts(of: table, &findings)
        let rows = try rows(of: table)
        for (index, row) in rows.enumerated() {
            var columns = 0
            var next = covered.map { max(0, $0 - 1) }
            for kid in try reader.list(row["K"]) {
                guard let cell = try reader.dictionary(kid),
                    let role = StructureRoles.standard(cell["S"]?.name ?? "", map: map),
                    role == "TH" || role == "TD"
                else { continue }
                while columns < covered.count, covered[columns] > 0 { columns += 1 }
                let across = try span("ColSpan", of: cell)
                if columns + across > Self.mostColumns {
                    findings.add(.checkSpan, ["row": String(index + 1)])
                    break
                }
                let down = try span("RowSpan", of: cell)
                if index + down > rows.count {
                    findings.add(.checkSpan, ["row": String(index + 1)])
                }
                for column in columns..<columns + across {
                    while next.count <= column { next.append(0) }
                    if column < covered.count, covered[column] > 0 {
                        findings.add(.checkSpan, ["row": String(index + 1)])
                    }
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

    /// At most one head and one foot, with a body beside them; a caption at either end
    /// (ISO 32000-1, 14.8.4.3.4).
    private func checkParts(
        of table: PDFDictionary, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        var parts: [String] = []
        for kid in try reader.list(table["K"]) {
            guard let part = try reader.dictionary(kid), let name = part["S"]?.name else {
                continue
            }
            parts.append(StructureRoles.standard(name, map: map) ?? name)
        }
        for role in ["THead", "TFoot"] {
            let count = parts.count { $0 == role }
            if count > 1 || count == 1 && !parts.contains("TBody") {
                findings.add(.checkMisplaced, ["role": role, "parent": "Table"])
            }
        }
        if parts.dropFirst().dropLast().contains("Caption")
            || parts.count > 1 && parts.first == "Caption" && parts.last == "Caption"
        {
            findings.add(.checkMisplaced, ["role": "Caption", "parent": "Table"])
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
                return min(max(1, value), Self.mostColumns)
            }
        }
        return 1
    }
}
