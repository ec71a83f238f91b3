import Documents

/// Reads the records of one CSV file.
struct CsvRecordReading {
    let path: String
    let cells: CellReading
    let gathering: RecordGathering

    /// Reads `text` as the table that the file's name stands for.
    func read(_ text: String, named table: TableDescription?) {
        guard let table else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            var arguments = ["name": name]
            arguments["nearest"] = cells.schema.nearestTable(
                to: String(name.prefix { $0 != "." }))
            return cells.report(.error, .unknownTable, at: Place(file: path), arguments)
        }
        var conversion = LegacyConversion(
            samples: Self.samples(text), headers: cells.schema.headerKeys)
        var headers: [String] = []
        var parser = CsvParser(text)
        var rows = TableReading(
            file: path, sheet: nil, table: table, cells: cells, gathering: gathering)
        var row: [String] = []
        var number = 0
        do throws(CsvParser.Failure) {
            while true {
                let line = parser.line
                guard try parser.next(into: &row) else { break }
                number += 1
                for column in row.indices {
                    row[column] = conversion.text(
                        CsvText.plain(row[column]), column: column, row: number)
                }
                if headers.isEmpty { headers = row }
                rows.read(row, row: number, line: line)
            }
            rows.finish()
        } catch {
            switch error {
            case .unclosedQuote(let line):
                report(.unclosedQuote, row: number + 1, line: line)
            case .textAfterQuote(let line, let column):
                report(.textAfterQuote, row: number + 1, line: line, column: column)
            }
        }
        for found in conversion.diagnostics(file: path, sheet: nil, headers: headers) {
            cells.report(found.severity, found.code, at: found.place, found.arguments)
        }
    }

    /// Cells that tell the encoding of each column: those of the first few hundred rows.
    static func samples(_ text: String) -> [[String]] {
        var parser = CsvParser(text)
        var samples: [[String]] = []
        var row: [String] = []
        for _ in 0..<400 {
            guard (try? parser.next(into: &row)) == true else { break }
            while samples.count < row.count { samples.append([]) }
            for (column, cell) in row.enumerated() { samples[column].append(cell) }
        }
        return samples
    }

    private func report(_ code: Diagnostic.Code, row: Int, line: Int, column: Int? = nil) {
        cells.report(
            .error, code, at: Place(file: path, line: line, column: column, row: row))
    }
}
