internal import Documents

/// The rows of a sheet as typed text, every row of the same length, old encodings converted,
/// cells merged downwards filled in, two header rows joined into one.
struct SheetGrid {
    /// Most columns that a table may have.
    static let mostColumns = 1_000

    /// Most cells of the whole grid, empty ones too.
    private static let mostCells = 30_000_000
    /// Most rows that merged cells fill in.
    private static let mostFilled = 2_000_000

    /// One row.
    struct Row {
        /// Number as the spreadsheet shows it.
        var number: Int
        var cells: [String]
        /// Columns whose cell cannot be read: its formula failed, or the file is damaged there.
        var refused: Set<Int> = []
        /// Columns in which a number of a row above is repeated, since the cells are merged.
        var repeated: Set<Int> = []
    }

    /// The rows that hold a cell.
    private(set) var rows: [Row] = []
    /// What was found on the way.
    private(set) var diagnostics: [Diagnostic] = []

    /// The grid of `sheet`; `headers` are the folded headers that tables know.
    init(_ sheet: Sheet, file: String, headers: Set<String>) {
        let place = Place(file: file, sheet: sheet.name)
        diagnostics += sheet.diagnostics
        let widest = sheet.rows.reduce(0) { widest, row in
            row.cells.reduce(widest) { max($0, $1.column + 1) }
        }
        if widest > Self.mostColumns {
            diagnostics.append(
                Diagnostic(.error, .tooLarge, at: place, ["limit": "\(Self.mostColumns) cột"]))
        }
        let columns = min(widest, Self.mostColumns)
        guard columns * sheet.rows.count <= Self.mostCells else {
            diagnostics.append(
                Diagnostic(
                    .error, .tooLarge, at: place,
                    ["limit": "\(sheet.rows.count) hàng × \(columns) cột"]))
            return
        }
        var conversion = LegacyConversion(
            samples: Self.samples(sheet, columns), headers: headers)
        rows.reserveCapacity(sheet.rows.count)
        for row in sheet.rows {
            var cells = [String](repeating: "", count: columns)
            var refused: Set<Int> = []
            for cell in row.cells where cell.column < columns {
                guard let typed = cell.content.typed else {
                    report(error: cell, row: row.number, at: place)
                    refused.insert(cell.column)
                    continue
                }
                cells[cell.column] = conversion.text(
                    typed, column: cell.column, row: row.number, font: cell.legacyFont)
            }
            rows.append(Row(number: row.number, cells: cells, refused: refused))
        }
        let hidden = sheet.rows.count { $0.isHidden }
        if hidden > 0 {
            diagnostics.append(
                Diagnostic(.note, .hiddenRows, at: place, ["count": "\(hidden)"]))
        }
        fill(sheet, place)
        diagnostics += conversion.diagnostics(
            file: file, sheet: sheet.name,
            headers: (0..<columns).map { SheetCell.letters(ofColumn: $0) })
    }

    /// Cells that tell the encoding of each column: the first few hundred of its texts.
    private static func samples(_ sheet: Sheet, _ columns: Int) -> [[String]] {
        var samples = [[String]](repeating: [], count: columns)
        for row in sheet.rows {
            for cell in row.cells where cell.column < columns && cell.legacyFont == nil {
                if case .text(let text) = cell.content, samples[cell.column].count < 400 {
                    samples[cell.column].append(text)
                }
            }
        }
        return samples
    }

    private mutating func report(error cell: SheetCell, row: Int, at place: Place) {
        var place = place
        place.row = row
        place.field = SheetCell.letters(ofColumn: cell.column)
        switch cell.content {
        case .error(let value):
            diagnostics.append(Diagnostic(.error, .formulaError, at: place, ["value": value]))
        case .damaged(let problem):
            diagnostics.append(Diagnostic(.error, .damagedCell, at: place, ["problem": problem]))
        case .text, .number, .date, .flag: break
        }
    }

    /// What stands in the first cell of a merge stands for every row that it covers; across
    /// columns it stands only above a second header row, see `joinHeaders`. A number is marked
    /// as repeated: it must not be counted once a row.
    private mutating func fill(_ sheet: Sheet, _ place: Place) {
        let merges = sheet.merges
        guard !merges.isEmpty else { return }
        let indices = Dictionary(
            rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        var budget = Self.mostFilled
        for merge in merges where merge.rows.count > 1 {
            let column = merge.columns.lowerBound
            guard let first = indices[merge.rows.lowerBound], column < rows[first].cells.count
            else { continue }
            let text = rows[first].cells[column]
            guard !text.isEmpty else { continue }
            let isNumber = sheet.rows[first].cells.contains {
                if $0.column == column, case .number = $0.content { true } else { false }
            }
            var filled = 0
            for index in rows.indices[(first + 1)...] {
                guard merge.rows.contains(rows[index].number), budget > 0 else { break }
                budget -= 1
                guard rows[index].cells[column].isEmpty else { continue }
                rows[index].cells[column] = text
                if isNumber { rows[index].repeated.insert(column) }
                filled += 1
            }
            if isNumber, filled > 0 {
                var place = place
                place.row = merge.rows.lowerBound
                place.field = SheetCell.letters(ofColumn: column)
                diagnostics.append(
                    Diagnostic(
                        .warning, .mergedNumber, at: place,
                        ["value": text, "count": "\(filled + 1)"]))
            }
        }
    }

    /// Joins two rows of headers near the top into one when more columns are known that way:
    /// under a merged "Lĩnh vực" stand "Kinh tế", "Văn hoá - xã hội" ….
    mutating func joinHeaders(isKnown: (String) -> Bool) {
        for index in rows.indices.prefix(30) {
            guard rows[index].cells.contains(where: isKnown) else { continue }
            join(at: index) { HeaderJoining.joined($0, $1, isKnown: isKnown) }
            return
        }
    }

    /// Joins the header row at `index` with the row below it, where that is one too.
    /// Gives the two parts of each header then.
    mutating func joinHeaders(at index: Int) -> [GroupedHeader] {
        var grouped: [GroupedHeader]?
        join(at: index) {
            grouped = HeaderJoining.grouped($0, $1)
            return HeaderJoining.joined($0, $1)
        }
        return grouped ?? []
    }

    private mutating func join(at index: Int, _ join: ([String], [String]) -> [String]?) {
        guard index + 1 < rows.count, rows[index + 1].number == rows[index].number + 1,
            let joined = join(rows[index].cells, rows[index + 1].cells)
        else { return }
        rows[index + 1].cells = joined
        rows.remove(at: index)
    }
}
