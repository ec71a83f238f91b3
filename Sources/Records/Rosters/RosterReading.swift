public import Documents

/// Reads a roster from a CSV file or a workbook. Headers may be written in any case, with or
/// without tone marks, in any order; old encodings are converted; text is NFC afterwards.
public struct RosterReading: Sendable {
    /// The roster; nil when it could not be read at all.
    public private(set) var table: RosterTable?
    /// What was found.
    public private(set) var diagnostics: [Diagnostic] = []

    private let file: String
    private let wanted: [RosterColumn]
    private var names: [String: String] = [:]

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
            report(.unreadable, Place(file: path), ["reason": "unknown kind"])
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
    private struct Gathering {
        var table: RosterTable
        var waiting: [[String]] = []
        var hasHeaders = false
        var decomposed = 0
        var firstDecomposed = 0
    }

    private func take(_ cells: [String], row: Int, line: Int?, _ gathering: inout Gathering) {
        if !gathering.hasHeaders {
            let columns = cells.map { name(of: $0) }
            let known = Set(columns.compactMap(\.self)).count
            // A title line may hold one word that is also a header.
            if known > 1 || known == 1 && wanted.count(where: \.isRequired) == 1 {
                var seen: Set<String> = []
                gathering.table.begin(
                    headers: cells,
                    columns: columns.map { name in
                        name.flatMap { seen.insert($0).inserted ? $0 : nil }
                    })
                gathering.hasHeaders = true
            }
            return
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
        }
        if !isEmpty { gathering.table.add(cleaned, row: row, line: line) }
    }

    private mutating func finish(_ gathering: Gathering) {
        let place = Place(file: file, sheet: gathering.table.sheet)
        guard gathering.hasHeaders else {
            report(.noHeader, place, ["expected": wanted.map(\.title).joined(separator: ", ")])
            return
        }
        if gathering.decomposed > 0 {
            var first = place
            first.row = gathering.firstDecomposed
            report(.decomposedText, first, ["count": String(gathering.decomposed)], .note)
        }
        table = gathering.table
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
        where table.columns[index] == nil && !header.isEmpty && !Self.isCount(header) {
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

    // MARK: Text files

    private mutating func readText() {
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
        do throws(CsvStream.Failure) {
            while try stream.next() {
                number += 1
                cells.removeAll(keepingCapacity: true)
                for (column, cell) in stream.cells.enumerated() {
                    let raw = stream.text(of: cell)
                    cells.append(rows.legacy?.text(raw, column: column, row: number) ?? raw)
                }
                take(cells, row: number, line: stream.line, &gathering)
            }
        } catch {
            report(error, row: number + 1)
        }
        finish(gathering)
        diagnostics +=
            rows.legacy?.diagnostics(
                file: file, sheet: nil, headers: gathering.table.headers) ?? []
    }

    private mutating func report(_ failure: CsvStream.Failure, row: Int) {
        switch failure {
        case .unclosedQuote(let line):
            report(.unclosedQuote, Place(file: file, line: line, row: row))
        case .textAfterQuote(let line, let column):
            report(.textAfterQuote, Place(file: file, line: line, column: column, row: row))
        case .tooLong(let line):
            report(.tooLarge, Place(file: file, line: line, row: row), ["limit": "64 MB"])
        }
    }

    // MARK: Workbooks

    private mutating func readWorkbook() {
        let workbook: Workbook
        do {
            workbook = try Workbook.read(file)
        } catch {
            diagnostics += error.diagnostics
            return
        }
        // The first sheet with known headers is the roster.
        for sheet in workbook.sheets where !sheet.isHidden && !sheet.name.hasPrefix("_") {
            let grid = SheetGrid(sheet, file: file, headers: Set(names.keys))
            var gathering = Gathering(table: RosterTable(file: file, sheet: sheet.name))
            for row in grid.rows { take(row.cells, row: row.number, line: nil, &gathering) }
            guard gathering.hasHeaders else { continue }
            diagnostics += grid.diagnostics
            finish(gathering)
            return
        }
        report(
            .noHeader, Place(file: file),
            ["expected": wanted.map(\.title).joined(separator: ", ")])
    }
}
