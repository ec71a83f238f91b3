import Documents

/// Reads the records of one workbook: a sheet a table, found by the sheet's name or by what
/// its headers mean.
struct WorkbookRecordReading {
    let path: String
    let cells: CellReading
    let gathering: RecordGathering
    /// The name of the book, if a sheet states it.
    private(set) var dataset: String?
    /// The office that keeps the book, if a sheet states it.
    private(set) var sender: String?

    init(path: String, cells: CellReading, gathering: RecordGathering) {
        self.path = path
        self.cells = cells
        self.gathering = gathering
    }

    /// Reads one sheet.
    mutating func read(_ sheet: Sheet) {
        let place = Place(file: path, sheet: sheet.name)
        // Sheets of drop-down values and of explanations are ours and hold no records.
        if sheet.name.hasPrefix("_") { return }
        if sheet.rows.isEmpty, sheet.diagnostics.isEmpty { return }
        let name = TextFolding.key(sheet.name)
        if name == TextFolding.key(OfficeBook.guideSheet) { return }
        if sheet.isHidden {
            return cells.report(.warning, .hiddenSheet, at: place, ["name": sheet.name])
        }
        var grid = SheetGrid(sheet, file: path, headers: cells.schema.headerKeys)
        if name == TextFolding.key(WorkbookWriting.aboutSheet) { return readAbout(grid) }
        guard let table = cells.schema.table(ofFile: sheet.name) ?? table(fitting: grid) else {
            // Of a sheet that could not be read nobody knows what it holds.
            if grid.rows.isEmpty, grid.diagnostics.hasErrors {
                return cells.report(all: grid.diagnostics)
            }
            var arguments = ["name": sheet.name]
            arguments["nearest"] = cells.schema.nearestTable(to: sheet.name)
            return cells.report(.warning, .skippedSheet, at: place, arguments)
        }
        // What is wrong in a sheet of scratch work is nobody's business.
        cells.report(all: grid.diagnostics)
        let matching = HeaderMatching(table) { cells.lookup($0) }
        grid.joinHeaders { matching.slot(for: $0) != nil }
        var reading = TableReading(
            file: path, sheet: sheet.name, table: table, cells: cells, gathering: gathering)
        for row in grid.rows {
            reading.read(
                row.cells, row: row.number, refused: row.refused, repeated: row.repeated)
        }
        // A sheet beyond the limits was told of; a header that was cut off is no news.
        if grid.diagnostics.contains(where: { $0.code == .tooLarge }) { reading.stop() }
        if sheet.diagnostics.isEmpty || !grid.rows.isEmpty { reading.finish() }
    }

    /// Reads the sheet that names the book and states what belongs to its tables as a whole:
    /// table, name, value.
    private mutating func readAbout(_ grid: SheetGrid) {
        for row in grid.rows.dropFirst() where row.cells.count >= 3 {
            let typed = row.cells.prefix(3).map { TextCleaning.clean($0).text }
            if typed[2].isEmpty { continue }
            let name = TextFolding.key(typed[1])
            if typed[0].isEmpty, name == TextFolding.key(WorkbookWriting.bookName) {
                dataset = typed[2]
            } else if typed[0].isEmpty, name == TextFolding.key(WorkbookWriting.sender) {
                sender = typed[2]
            } else {
                let place = Place(
                    file: path, sheet: WorkbookWriting.aboutSheet, row: row.number, field: typed[1])
                guard let table = cells.schema.table(named: typed[0]),
                    let column = table.attributes.first(where: {
                        $0.code == typed[1] || TextFolding.key($0.title) == name
                    })
                else {
                    cells.report(
                        .warning, .unknownColumn, at: place,
                        ["name": typed[1], "table": typed[0]])
                    continue
                }
                let value = cells.value(row.cells[2], in: column, at: place)
                if !value.isMissing {
                    gathering.add(attribute: Value.Part(column.code, value), to: table)
                }
            }
        }
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
