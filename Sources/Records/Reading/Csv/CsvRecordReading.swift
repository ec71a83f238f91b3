import Documents

/// Reads the records of one CSV file.
struct CsvRecordReading {
    let path: String
    let cells: CellReading
    let gathering: RecordGathering
    var limits = ReadingLimits()

    /// Reads `text` as the table that the file's name stands for.
    func read(_ text: String, named table: TableDescription?) {
        guard let table else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            var arguments = ["name": name]
            arguments["nearest"] = cells.schema.nearestTable(
                to: String(name.prefix { $0 != "." }))
            return cells.report(.error, .unknownTable, at: Place(file: path), arguments)
        }
        var parser = CsvParser(text, rowBytes: limits.rowBytes)
        var conversion = LegacyConversion(
            samples: Self.samples(parser), headers: cells.schema.headerKeys)
        var headers: [String] = []
        var rows = TableReading(
            file: path, sheet: nil, table: table, cells: cells, gathering: gathering,
            columnLimit: limits.columns)
        var row: [String] = []
        var number = 0
        var told = 0
        do throws(CsvFault) {
            while true {
                let line = parser.line
                guard try parser.next(into: &row) else { break }
                number += 1
                for fault in parser.faults.dropFirst(told) {
                    report(fault, row: number)
                    told += 1
                }
                for column in row.indices { row[column] = CsvText.plain(row[column]) }
                conversion.convert(&row, row: number)
                if headers.isEmpty { headers = row }
                rows.read(row, row: number, line: line)
            }
        } catch {
            report(error, row: number + 1)
            rows.stop()
        }
        rows.finish()
        for found in conversion.diagnostics(file: path, sheet: nil, headers: headers) {
            cells.report(found.severity, found.code, at: found.place, found.arguments)
        }
    }

    /// Cells that tell the encoding of each column: those of the first few hundred rows.
    static func samples(_ start: CsvParser) -> [[String]] {
        var parser = start
        var samples: [[String]] = []
        var row: [String] = []
        for _ in 0..<400 {
            guard (try? parser.next(into: &row)) == true else { break }
            for (column, cell) in row.prefix(ReadingLimits().columns).enumerated() {
                if column == samples.count { samples.append([]) }
                samples[column].append(cell)
            }
        }
        return samples
    }

    private func report(_ failure: CsvFault, row: Int) {
        let found = failure.diagnostic(at: Place(file: path, row: row))
        cells.report(found.severity, found.code, at: found.place, found.arguments)
    }
}
