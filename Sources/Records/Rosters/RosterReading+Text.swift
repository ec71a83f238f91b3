internal import Documents

/// Rosters in CSV, read from the disk row by row.
extension RosterReading {
    mutating func readText() {
        if let problem = InputFile.problem(file, limit: InputFile.mostBytes) {
            diagnostics.append(problem)
            return
        }
        var rows: ListTable.CsvRows
        do {
            rows = try ListTable.CsvRows(path: file, headers: Set(names.keys))
        } catch {
            diagnostics += error.diagnostics
            return
        }
        let stream = CsvStream(rows.source, delimiter: rows.delimiter, start: rows.start)
        var gathering = Gathering(table: RosterTable(file: file, sheet: nil))
        gathering.table.reserve(bytes: rows.source.count)
        var cells: [String] = []
        var number = 0
        do throws(CsvFault) {
            while try stream.next() {
                number += 1
                cells.removeAll(keepingCapacity: true)
                for fault in stream.faults {
                    diagnostics.append(fault.diagnostic(at: Place(file: file, row: number)))
                }
                for cell in stream.cells { cells.append(CsvText.plain(stream.text(of: cell))) }
                rows.legacy?.convert(&cells, row: number)
                take(cells, row: number, line: stream.line, &gathering)
            }
        } catch {
            diagnostics.append(error.diagnostic(at: Place(file: file, row: number + 1)))
        }
        finish(gathering)
        diagnostics +=
            rows.legacy?.diagnostics(
                file: file, sheet: nil, headers: gathering.table.headers) ?? []
    }
}
