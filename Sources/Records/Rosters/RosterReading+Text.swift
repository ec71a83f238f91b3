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
                for cell in stream.cells { cells.append(CsvText.plain(stream.text(of: cell))) }
                rows.legacy?.convert(&cells, row: number)
                take(cells, row: number, line: stream.line, &gathering)
            }
        } catch {
            readOn(behind: stream, failure: error, &rows, rows: number, &gathering)
        }
        finish(gathering)
        diagnostics +=
            rows.legacy?.diagnostics(
                file: file, sheet: nil, headers: gathering.table.headers) ?? []
    }

    /// Reads the rows from a wrong quotation mark on as well as they can be, so that they are
    /// not lost.
    private mutating func readOn(
        behind stream: CsvStream, failure: CsvFault, _ rows: inout ListTable.CsvRows,
        rows count: Int, _ gathering: inout Gathering
    ) {
        let (offset, line) = stream.behind
        let rest = rows.source.count - offset
        guard failure.isInQuotes, rest <= ReadingLimits().fileBytes else {
            diagnostics.append(failure.diagnostic(at: Place(file: file, row: count + 1)))
            return
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: rest) { buffer, filled in
            filled = rows.source.read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
        }
        var parser = CsvParser(
            String(decoding: bytes, as: UTF8.self), delimiter: rows.delimiter, line: line)
        var (cells, number, told): ([String], Int, Int) = ([], count, 0)
        do throws(CsvFault) {
            while true {
                let line = parser.line
                guard try parser.next(into: &cells) else { break }
                number += 1
                for fault in parser.faults.dropFirst(told) {
                    diagnostics.append(fault.diagnostic(at: Place(file: file, row: number)))
                    told += 1
                }
                for column in cells.indices { cells[column] = CsvText.plain(cells[column]) }
                rows.legacy?.convert(&cells, row: number)
                take(cells, row: number, line: line, &gathering)
            }
        } catch {
            diagnostics.append(error.diagnostic(at: Place(file: file, row: number + 1)))
        }
    }
}
