internal import Documents

extension ListTable {
    /// Opens the table in the file at `path`: CSV, TSV or a sheet of a workbook; `-` is CSV from
    /// standard input.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - sheet: Name of the sheet of a workbook; nil for the first that holds a table.
    ///   - names: Headers that are looked for: a row with two of them is the header row.
    /// - Returns: The table, its header found.
    /// - Throws: why there is no table, with all that was found.
    public static func open(
        _ path: String, sheet: String? = nil, headers names: [String] = []
    ) throws(RecordsError) -> ListTable {
        let known = Set(names.map(TextFolding.key)).subtracting([""])
        if path == "-" { return try openText(path, known) }
        switch FileKind(name: path) {
        case .workbook: return try openWorkbook(path, sheet: sheet, known)
        case .table: return try openText(path, known)
        case .yaml, .store, .narrative, nil:
            throw RecordsError([InputFile.refusal(of: path, reason: "no table")])
        }
    }

    /// The header row among the first rows: one that holds known names, or else the first full
    /// one.
    private static func header(in rows: [[String]], _ known: Set<String>) -> Int? {
        if !known.isEmpty {
            let hits = rows.map { row in
                Set(row.map(TextFolding.key)).intersection(known).count
            }
            if let best = hits.max(), best >= min(2, known.count) {
                return hits.firstIndex(of: best)
            }
        }
        return HeaderSearch.header(in: rows)
    }

    // MARK: Text files

    private static func openText(
        _ path: String, _ known: Set<String>
    ) throws(RecordsError) -> ListTable {
        let rows = try CsvRows(path: path, headers: known)
        return try placed(rows, at: path, known)
    }

    /// Finds the header, and where the rows under it begin.
    private static func placed(
        _ rows: CsvRows, at path: String, _ known: Set<String>
    ) throws(RecordsError) -> ListTable {
        let whole = ListTable(
            file: path, sheet: nil, headers: [], headerRow: 0, rows: .csv(rows), diagnostics: [])
        let reading = whole.read()
        var first: [[String]] = []
        var places: [(ListReading.Position, Int)] = []
        while first.count < HeaderSearch.depth, reading.next() {
            guard reading.count <= SheetGrid.mostColumns else {
                throw RecordsError([
                    Diagnostic(
                        .error, .tooLarge, at: reading.place(),
                        ["limit": "\(SheetGrid.mostColumns) cột"])
                ])
            }
            first.append((0..<reading.count).map(reading.text))
            places.append((reading.position, reading.row))
        }
        guard let header = header(in: first, known) else {
            throw RecordsError(
                reading.faults + [
                    reading.failure ?? Diagnostic(.error, .noHeader, at: whole.place)
                ])
        }
        var under = rows
        var headers = first[header]
        var last = header
        var grouped: [GroupedHeader] = []
        if header + 1 < first.count, let joined = HeaderJoining.joined(headers, first[header + 1]) {
            grouped = HeaderJoining.grouped(headers, first[last + 1]) ?? []
            headers = joined
            last += 1
        }
        var found = above(header, Place(file: path, row: places[header].1))
        if last + 1 < first.count, HeaderJoining.isNumbering(first[last + 1], under: headers) {
            last += 1
            found.append(
                Diagnostic(.note, .numberingRow, at: Place(file: path, row: places[last].1)))
        }
        let (position, row) = places[last]
        // Those of the rows below are told by whoever reads them.
        found += reading.faults.filter { ($0.place.row ?? 0) <= row }
        reading.read(at: position)
        (under.start, under.line) = reading.behind
        under.row = row + 1
        var table = ListTable(
            file: path, sheet: nil, headers: HeaderSearch.trimmed(headers), headerRow: row,
            rows: .csv(under), diagnostics: found)
        table.group(grouped)
        return table
    }

    private static func above(_ count: Int, _ place: Place) -> [Diagnostic] {
        guard count > 0 else { return [] }
        return [Diagnostic(.note, .rowsAboveHeader, at: place, ["count": "\(count)"])]
    }

    // MARK: Workbooks

    private static func openWorkbook(
        _ path: String, sheet name: String?, _ known: Set<String>
    ) throws(RecordsError) -> ListTable {
        if let problem = InputFile.problem(path) { throw RecordsError([problem]) }
        let workbook = try Workbook.read(path)
        if workbook.diagnostics.hasErrors { throw RecordsError(workbook.diagnostics) }
        let sheets: [Sheet]
        if let name {
            sheets = workbook.sheets.filter { means($0.name, name) }
            if sheets.isEmpty {
                var arguments = ["name": name]
                arguments["nearest"] =
                    NearestName.of(name, among: workbook.sheets.map(\.name))
                    ?? workbook.sheets.map(\.name).joined(separator: ", ")
                throw RecordsError([
                    Diagnostic(.error, .unknownTable, at: Place(file: path), arguments)
                ])
            }
        } else {
            sheets = workbook.sheets.filter { !$0.isHidden && !$0.name.hasPrefix("_") }
        }
        for (index, sheet) in sheets.enumerated() {
            guard let table = try table(in: sheet, of: path, known) else { continue }
            // Sheets that hold a table too are named, since they are not printed.
            let others = sheets[(index + 1)...].filter { $0.rows.count > 1 }.map(\.name)
            guard name == nil, !others.isEmpty else { return table }
            var told = table
            told.diagnostics.append(
                Diagnostic(
                    .note, .otherSheets, at: Place(file: path),
                    ["name": sheet.name, "others": others.joined(separator: "”, “")]))
            return told
        }
        throw RecordsError([Diagnostic(.error, .noHeader, at: Place(file: path, sheet: name))])
    }

    /// The table in `sheet`; nil when no row can be its header.
    private static func table(
        in sheet: Sheet, of path: String, _ known: Set<String>
    ) throws(RecordsError) -> ListTable? {
        var grid = SheetGrid(sheet, file: path, headers: known)
        if grid.diagnostics.hasErrors { throw RecordsError(grid.diagnostics) }
        let first = grid.rows.prefix(HeaderSearch.depth).map(\.cells)
        guard let header = header(in: first, known) else { return nil }
        let grouped = grid.joinHeaders(at: header)
        let number = grid.rows[header].number
        var found =
            grid.diagnostics + above(header, Place(file: path, sheet: sheet.name, row: number))
        var body = grid.rows[(header + 1)...]
        if let row = body.first,
            HeaderJoining.isNumbering(row.cells, under: grid.rows[header].cells)
        {
            found.append(
                Diagnostic(
                    .note, .numberingRow,
                    at: Place(file: path, sheet: sheet.name, row: row.number)))
            body.removeFirst()
        }
        let headers = grid.rows[header].cells.map { TextCleaning.clean($0).text }
        var width = headers.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        for row in body {
            width = max(width, row.cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)
        }
        var rows = PackedRows(width: width)
        for row in body where row.cells.contains(where: { !$0.isEmpty }) {
            let clean = row.cells.map(TextCleaning.clean)
            var cells = clean.map(\.text)
            for (column, cell) in clean.enumerated() where found.count < 100 {
                let title = column < headers.count ? headers[column] : ""
                found += cell.findings(in: title).map { finding in
                    Diagnostic(
                        finding.severity, finding.code,
                        at: Place(
                            file: path, sheet: sheet.name, row: row.number, field: title),
                        finding.arguments)
                }
            }
            // A number in one cell merged over rows is counted and printed once.
            for column in row.repeated { cells[column] = "" }
            rows.add(cells, number: row.number)
        }
        var table = ListTable(
            file: path, sheet: sheet.name, headers: HeaderSearch.trimmed(headers),
            headerRow: number, rows: rows, diagnostics: found)
        table.group(grouped)
        return table
    }
}
