internal import Documents

/// The rows of a sheet as typed text, every row of the same length, old encodings converted,
/// cells merged downwards filled in, two header rows joined into one.
struct SheetGrid {
    /// Most columns that a table may have.
    static let mostColumns = 1_000

    /// Rows with their numbers.
    private(set) var rows: [(number: Int, cells: [String])] = []
    /// What was found on the way.
    private(set) var diagnostics: [Diagnostic] = []

    /// The grid of `sheet`; `headers` are the folded headers that tables know.
    init(_ sheet: Sheet, file: String, headers: Set<String>) {
        let place = Place(file: file, sheet: sheet.name)
        let widest = sheet.rows.reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) }
        if widest > Self.mostColumns {
            diagnostics.append(
                Diagnostic(.error, .tooLarge, at: place, ["limit": "\(Self.mostColumns) cột"]))
        }
        let columns = min(widest, Self.mostColumns)
        var conversion = LegacyConversion(
            samples: Self.samples(sheet, columns), headers: headers)
        rows.reserveCapacity(sheet.rows.count)
        for row in sheet.rows {
            var cells = [String](repeating: "", count: columns)
            for cell in row.cells where cell.column < columns {
                guard let typed = cell.content.typed else {
                    report(error: cell, row: row.number, at: place)
                    continue
                }
                cells[cell.column] = conversion.text(
                    typed, column: cell.column, row: row.number, font: cell.legacyFont)
            }
            rows.append((row.number, cells))
        }
        let hidden = sheet.rows.count { $0.isHidden }
        if hidden > 0 {
            diagnostics.append(
                Diagnostic(.note, .hiddenRows, at: place, ["count": "\(hidden)"]))
        }
        fill(sheet.merges)
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
        guard case .error(let value) = cell.content else { return }
        var place = place
        place.row = row
        place.field = SheetCell.letters(ofColumn: cell.column)
        diagnostics.append(Diagnostic(.error, .formulaError, at: place, ["value": value]))
    }

    /// What stands in the first cell of a merge stands for every row that it covers; across
    /// columns it stands only above a second header row, see `joinedHeader`.
    private mutating func fill(_ merges: [Sheet.Merge]) {
        guard !merges.isEmpty else { return }
        let indices = Dictionary(
            rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        for merge in merges {
            guard let first = indices[merge.rows.lowerBound],
                merge.columns.lowerBound < rows[first].cells.count
            else { continue }
            let text = rows[first].cells[merge.columns.lowerBound]
            guard !text.isEmpty else { continue }
            for number in merge.rows.dropFirst().prefix(10_000) {
                guard let index = indices[number] else { continue }
                if rows[index].cells[merge.columns.lowerBound].isEmpty {
                    rows[index].cells[merge.columns.lowerBound] = text
                }
            }
        }
    }

    /// Joins two rows of headers near the top into one when more columns are known that way:
    /// under a merged "Lĩnh vực" stand "Kinh tế", "Văn hoá - xã hội" ….
    mutating func joinHeaders(_ matching: HeaderMatching) {
        for index in rows.indices.prefix(30) {
            let alone = matching.matches(rows[index].cells)
            guard alone > 0 else { continue }
            guard index + 1 < rows.count, rows[index + 1].number == rows[index].number + 1 else {
                return
            }
            let joined = Self.joined(rows[index].cells, rows[index + 1].cells, matching)
            if matching.matches(joined) > alone {
                rows[index + 1].cells = joined
                rows.remove(at: index)
            }
            return
        }
    }

    private static func joined(
        _ upper: [String], _ lower: [String], _ matching: HeaderMatching
    ) -> [String] {
        var group = ""
        return zip(upper, lower).map { above, below in
            if !above.isEmpty { group = above }
            if below.isEmpty || below == above { return above }
            let candidates = [below, "\(group) \(below)", "\(below) \(group)"]
            return candidates.first { matching.slot(for: $0) != nil } ?? below
        }
    }
}
