import Documents

/// Reads the records of one workbook: a sheet a table, found by the sheet's name or by what
/// its headers mean.
struct WorkbookRecordReading {
    let path: String
    let cells: CellReading
    let gathering: RecordGathering

    /// Reads every sheet of the workbook.
    func read() {
        let workbook: Workbook
        do {
            workbook = try Workbook.read(path)
        } catch {
            for found in error.diagnostics {
                cells.report(found.severity, found.code, at: found.place, found.arguments)
            }
            return
        }
        for sheet in workbook.sheets { read(sheet) }
    }

    private func read(_ sheet: Sheet) {
        let place = Place(file: path, sheet: sheet.name)
        // Sheets of drop-down values and of explanations are ours and hold no records.
        if sheet.name.hasPrefix("_") || sheet.rows.isEmpty { return }
        if sheet.isHidden {
            return cells.report(.warning, .skippedSheet, at: place, ["name": sheet.name])
        }
        var grid = SheetGrid(sheet, file: path, headers: cells.schema.headerKeys)
        for found in grid.diagnostics {
            cells.report(found.severity, found.code, at: found.place, found.arguments)
        }
        guard let table = cells.schema.table(ofFile: sheet.name) ?? table(fitting: grid) else {
            var arguments = ["name": sheet.name]
            arguments["nearest"] = cells.schema.nearestTable(to: sheet.name)
            return cells.report(.warning, .skippedSheet, at: place, arguments)
        }
        grid.joinHeaders(HeaderMatching(table) { cells.lookup($0) })
        var reading = TableReading(
            file: path, sheet: sheet.name, table: table, cells: cells, gathering: gathering)
        for row in grid.rows { reading.read(row.cells, row: row.number) }
        reading.finish()
    }

    /// The table most of whose required columns a row near the top names; nil when none has
    /// three known headers.
    private func table(fitting grid: SheetGrid) -> TableDescription? {
        var best: (table: TableDescription, known: Int)?
        for table in cells.schema.tables {
            let matching = HeaderMatching(table) { cells.lookup($0) }
            for row in grid.rows.prefix(30) {
                let known = matching.matches(row.cells)
                let filled = row.cells.count { !$0.isEmpty }
                if known >= 3, known * 2 > filled, known > best?.known ?? 0 {
                    best = (table, known)
                }
            }
        }
        return best?.table
    }
}
