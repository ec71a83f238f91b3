public import Documents

/// Reads a roster from a CSV file or a workbook. Headers may be written in any case, with or
/// without tone marks, in any order; old encodings are converted; text is NFC afterwards.
public struct RosterReading: Sendable {
    /// The roster; nil when it could not be read at all.
    public private(set) var table: RosterTable?
    /// What was found.
    public internal(set) var diagnostics: [Diagnostic] = []

    let file: String
    private let wanted: [RosterColumn]
    private(set) var names: [String: String] = [:]

    /// Reads the file at `path`, in which `columns` are looked for.
    public init(path: String, columns: [RosterColumn]) {
        file = path
        wanted = columns
        for column in columns {
            for text in [column.name, column.title] + column.synonyms {
                for key in Self.keys(text) where names[key] == nil { names[key] = column.name }
            }
        }
        switch FileKind(name: path) {
        case .workbook: readWorkbook()
        case .table: readText()
        case .yaml, .store, .narrative, nil:
            diagnostics.append(InputFile.refusal(of: path, reason: "no roster"))
        }
        checkColumns()
    }

    /// The folded header, and its words in order of the alphabet: "tên họ" is "họ tên".
    private static func keys(_ header: String) -> [String] {
        let key = TextFolding.key(header)
        guard !key.isEmpty else { return [] }
        return [key, key.split(separator: " ").sorted().joined(separator: " ")]
    }

    private func name(of header: String) -> String? {
        Self.keys(header).lazy.compactMap { names[$0] }.first
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ place: Place, _ arguments: [String: String] = [:],
        _ severity: Diagnostic.Severity = .error
    ) {
        diagnostics.append(Diagnostic(severity, code, at: place, arguments))
    }

    // MARK: Rows

    /// Takes rows until the headers are found, then the rows under them.
    struct Gathering {
        var table: RosterTable
        var hasHeaders = false
        var decomposed = 0
        var firstDecomposed = 0
        var headerRow = 0
        var found: [Diagnostic] = []
        /// How many rows with too many cells were told of.
        var told = 0
    }

    func take(_ cells: [String], row: Int, line: Int?, _ gathering: inout Gathering) {
        if !gathering.hasHeaders {
            takeHeader(cells, row, line, &gathering)
            return
        }
        if gathering.table.count == 0, row == gathering.headerRow + 1 {
            if takeSecondHeader(cells, row, &gathering) { return }
            if HeaderJoining.isNumbering(cells, under: gathering.table.headers) {
                gathering.found.append(
                    Diagnostic(
                        .note, .numberingRow,
                        at: Place(
                            file: file, sheet: gathering.table.sheet, line: line, row: row)))
                return
            }
        }
        var isEmpty = true
        var cleaned = cells
        for index in cleaned.indices {
            let clean = TextCleaning.clean(cleaned[index])
            if clean.wasDecomposed {
                gathering.decomposed += 1
                if gathering.firstDecomposed == 0 { gathering.firstDecomposed = row }
            }
            // A line that a spreadsheet breaks in a cell is one text here.
            cleaned[index] =
                clean.text.utf8.contains(0x0A)
                ? clean.text.split(whereSeparator: \.isNewline).joined(separator: " ") : clean.text
            if !clean.text.isEmpty { isEmpty = false }
            let header = index < gathering.table.headers.count ? gathering.table.headers[index] : ""
            for finding in clean.findings(in: header) where finding.code != .damagedLetter {
                gathering.found.append(
                    Diagnostic(
                        finding.severity, finding.code,
                        at: Place(
                            file: file, sheet: gathering.table.sheet, line: line, row: row,
                            field: header),
                        finding.arguments))
            }
        }
        if isEmpty { return }
        checkWidth(cleaned, row, line, &gathering)
        gathering.table.add(cleaned, row: row, line: line)
    }

    /// Takes a row above the headers, or the headers themselves.
    private func takeHeader(
        _ cells: [String], _ row: Int, _ line: Int?, _ gathering: inout Gathering
    ) {
        let known = Set(cells.compactMap { name(of: $0) }).count
        // A title line may hold one word that is also a header.
        guard known > 1 || known == 1 && wanted.count(where: \.isRequired) == 1 else { return }
        gathering.hasHeaders = true
        gathering.headerRow = row
        begin(cells, row, line, &gathering)
    }

    /// Joins a second row of headers to the first; false when the row is none.
    private func takeSecondHeader(
        _ cells: [String], _ row: Int, _ gathering: inout Gathering
    ) -> Bool {
        // Trailing cells that are empty were taken off the first row.
        var upper = gathering.table.headers
        while upper.count < cells.count { upper.append("") }
        guard
            let joined = HeaderJoining.joined(upper, cells, isKnown: { name(of: $0) != nil })
                ?? HeaderJoining.joined(upper, cells)
        else { return false }
        gathering.headerRow = row
        gathering.found.removeAll { $0.code == .duplicateColumn }
        begin(joined, row, nil, &gathering)
        return true
    }

    private func begin(
        _ headers: [String], _ row: Int, _ line: Int?, _ gathering: inout Gathering
    ) {
        var headers = headers.map { TextCleaning.clean($0).text }
        while headers.last?.isEmpty == true { headers.removeLast() }
        var seen: [String: String] = [:]
        let columns = headers.map { header -> String? in
            guard let name = name(of: header) else { return nil }
            guard let first = seen[name] else {
                seen[name] = header
                return name
            }
            gathering.found.append(
                Diagnostic(
                    .error, .duplicateColumn,
                    at: Place(
                        file: file, sheet: gathering.table.sheet, line: line, row: row,
                        field: header),
                    ["name": first == header ? header : "\(first)” và “\(header)"]))
            return nil
        }
        gathering.table.begin(headers: headers, columns: columns)
    }

    /// A cell behind the last header is a text that no sheet would show.
    private func checkWidth(
        _ cells: [String], _ row: Int, _ line: Int?, _ gathering: inout Gathering
    ) {
        let width = gathering.table.headers.count
        let filled = cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        guard filled > width else { return }
        gathering.told += 1
        guard gathering.told <= 100 else { return }
        gathering.found.append(
            Diagnostic(
                .error, .wrongCellCount,
                at: Place(file: file, sheet: gathering.table.sheet, line: line, row: row),
                ["found": "\(filled)", "expected": "\(width)"]))
    }

    mutating func finish(_ gathering: Gathering) {
        let place = Place(file: file, sheet: gathering.table.sheet)
        guard gathering.hasHeaders else {
            report(.noHeader, place, ["expected": expected])
            return
        }
        diagnostics += gathering.found
        if gathering.decomposed > 0 {
            var first = place
            first.row = gathering.firstDecomposed
            report(.decomposedText, first, ["count": String(gathering.decomposed)], .note)
        }
        table = gathering.table
        table?.end()
    }

    /// The headers that a roster needs, or the first that it may have.
    private var expected: String {
        let required = wanted.filter(\.isRequired).map(\.title)
        return (required.isEmpty ? wanted.prefix(6).map(\.title) : required)
            .joined(separator: ", ")
    }

    private mutating func checkColumns() {
        guard let table else { return }
        let tableName = file.split(separator: "/").last.map(String.init) ?? file
        for column in wanted where column.isRequired && table.column(column.name) == nil {
            report(
                .missingColumn, Place(file: file, sheet: table.sheet),
                ["column": column.title, "table": tableName])
        }
        for (index, header) in table.headers.enumerated()
        where table.columns[index] == nil && !header.isEmpty && !Self.isCount(header)
            && name(of: header) == nil
        {
            var arguments = ["name": header, "table": tableName]
            arguments["nearest"] = NearestName.of(header, among: wanted.map(\.title))
            report(
                .unknownColumn, Place(file: file, sheet: table.sheet, field: header), arguments,
                .note)
        }
        if table.count == 0 {
            report(.emptyTable, Place(file: file, sheet: table.sheet), ["table": tableName])
        }
    }

    /// Whether a header stands over the running number of the rows.
    private static func isCount(_ header: String) -> Bool {
        ["stt", "tt", "so tt", "so thu tu", "no"].contains(TextFolding.key(header))
    }

    // MARK: Workbooks

    private mutating func readWorkbook() {
        if let problem = InputFile.problem(file) {
            diagnostics.append(problem)
            return
        }
        let workbook: Workbook
        do {
            workbook = try Workbook.read(file)
        } catch {
            diagnostics += error.diagnostics
            return
        }
        diagnostics += workbook.diagnostics
        let sheets = workbook.sheets.filter { !$0.isHidden && !$0.name.hasPrefix("_") }
        for sheet in workbook.sheets where sheet.isHidden && !sheet.name.hasPrefix("_") {
            report(
                .hiddenSheet, Place(file: file, sheet: sheet.name), ["name": sheet.name], .note)
        }
        // The first sheet with known headers is the roster; a second one would be lost.
        var read: String?
        var others: [String] = []
        for sheet in sheets {
            let grid = SheetGrid(sheet, file: file, headers: Set(names.keys))
            var gathering = Gathering(table: RosterTable(file: file, sheet: sheet.name))
            for row in grid.rows { take(row.cells, row: row.number, line: nil, &gathering) }
            guard gathering.hasHeaders else {
                diagnostics += sheet.diagnostics
                continue
            }
            if read != nil {
                if gathering.table.count > 0 { others.append(sheet.name) }
                continue
            }
            read = sheet.name
            diagnostics += grid.diagnostics
            finish(gathering)
        }
        guard let read else {
            return report(.noHeader, Place(file: file), ["expected": expected])
        }
        if !others.isEmpty {
            report(
                .otherSheets, Place(file: file),
                ["name": read, "others": others.joined(separator: "”, “")], .warning)
        }
    }
}
