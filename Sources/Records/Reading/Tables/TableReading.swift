import Documents

/// Reads the rows of one table, from CSV or from a sheet: finds the header, then turns each
/// row into a record.
struct TableReading {
    let file: String
    let sheet: String?
    let table: TableDescription
    let cells: CellReading
    let gathering: RecordGathering

    private let matching: HeaderMatching
    private var slots: [HeaderMatching.Slot] = []
    private var headers: [String] = []
    private var source: RecordSource
    private var codes: [[String: Value]] = []
    private var rowsAbove = 0
    private var isRefused = false
    private let columnLimit: Int
    private var headerless: Set<Int> = []
    private var headerRow = 0
    private var rowCount = 0

    init(
        file: String, sheet: String?, table: TableDescription, cells: CellReading,
        gathering: RecordGathering, columnLimit: Int = ReadingLimits().columns
    ) {
        self.columnLimit = columnLimit
        self.file = file
        self.sheet = sheet
        self.table = table
        self.cells = cells
        self.gathering = gathering
        matching = HeaderMatching(table) { cells.lookup($0) }
        source = RecordSource(file: file, sheet: sheet)
    }

    /// Takes the next row. The first in which a known header stands is the header. Cells in
    /// `refused` cannot be read, which was reported; numbers in `repeated` stand in one cell that
    /// is merged over this row and rows above.
    mutating func read(
        _ row: [String], row number: Int, line: Int? = nil, refused: Set<Int> = [],
        repeated: Set<Int> = []
    ) {
        if row.allSatisfy({ $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }) { return }
        if isRefused { return }
        if !slots.isEmpty, Self.isSample(row) { return checkSample(row, number, line) }
        if !slots.isEmpty, rowCount == 0, number == headerRow + 1,
            HeaderJoining.isNumbering(row, under: headers)
        {
            return cells.report(
                .note, .numberingRow, at: Place(file: file, sheet: sheet, line: line, row: number))
        }
        guard slots.isEmpty else {
            return readRecord(row, number, line, refused: refused, repeated: repeated)
        }
        if row.count > columnLimit, row.count(where: { !$0.isEmpty }) > columnLimit {
            isRefused = true
            return cells.report(
                .error, .tooLarge, at: Place(file: file, sheet: sheet, line: line, row: number),
                ["limit": "\(row.count) cột > \(columnLimit)"])
        }
        let known = matching.matches(row)
        if known >= min(2, table.columns.count), known * 3 >= row.count(where: { !$0.isEmpty }) {
            readHeader(row, number, line)
        } else {
            rowsAbove += 1
        }
    }

    /// Whether a row shows how rows are filled in and is none itself.
    private static func isSample(_ row: [String]) -> Bool {
        row.first?.utf8.first == UInt8(ascii: "(")
            && row.first?.hasPrefix(OfficeBook.sampleMark) == true
    }

    /// Tells when somebody wrote over the sample row: it is left out, and nothing is lost in
    /// silence.
    private func checkSample(_ row: [String], _ number: Int, _ line: Int?) {
        for (index, raw) in row.enumerated().dropFirst() where index < slots.count {
            let column: ColumnDescription? =
                switch slots[index] {
                case .column(let position): table.columns[position]
                case .part(_, let column): column
                case .count(_, let code, _):
                    ColumnDescription(code: code, title: headers[index], type: .number)
                case .extra, .rest: nil
                }
            let typed = TextCleaning.clean(raw).text
            if typed.isEmpty { continue }
            let shown = column.flatMap { OfficeSample.text(of: $0, in: table, cells.schema) } ?? ""
            let isDate = DateReading.date(typed).map { $0 == DateReading.date(shown) } ?? false
            if !isDate, TextFolding.key(typed) != TextFolding.key(shown) {
                let place = Place(
                    file: file, sheet: sheet, line: line, row: number, field: headers[index])
                return cells.report(
                    .warning, .editedSample, at: place, ["value": String(typed.prefix(80))])
            }
        }
    }

    /// Reads no more: the rest of the file cannot be read, which was reported.
    mutating func stop() { isRefused = true }

    /// Ends the table: reports a header that never came, or rows that never came.
    func finish() {
        let place = Place(file: file, sheet: sheet)
        if isRefused { return }
        if slots.isEmpty {
            let expected = table.columns.filter(\.isRequired).map(\.title)
            cells.report(
                .error, .noHeader, at: place,
                ["expected": expected.prefix(6).joined(separator: ", ")])
        } else if rowCount == 0, sheet == nil {
            // A workbook offers every table; an office fills in those it has.
            cells.report(.warning, .emptyTable, at: place, ["table": table.title])
        }
    }

    private mutating func readHeader(_ row: [String], _ number: Int, _ line: Int?) {
        headerRow = number
        headers = row.map { TextCleaning.clean($0).text }
        while headers.last?.isEmpty == true { headers.removeLast() }
        guard headers.count <= columnLimit else {
            isRefused = true
            return cells.report(
                .error, .tooLarge, at: Place(file: file, sheet: sheet, line: line, row: number),
                ["limit": "\(headers.count) > \(columnLimit)"])
        }
        var seen: [Int: String] = [:]
        for header in headers {
            let place = Place(file: file, sheet: sheet, line: line, row: number, field: header)
            guard let slot = matching.slot(for: header) else {
                slots.append(.extra)
                if header.isEmpty { continue }
                var arguments = ["name": header, "table": table.title]
                arguments["nearest"] = cells.hint(to: header, among: matching.names)
                cells.report(.warning, .unknownColumn, at: place, arguments)
                continue
            }
            if slots.contains(slot) {
                cells.report(.error, .duplicateColumn, at: place, ["name": header])
                slots.append(.extra)
                continue
            }
            slots.append(slot)
            if case .column(let position) = slot { seen[position] = header }
        }
        source = RecordSource(file: file, sheet: sheet, headers: seen)
        codes = Array(repeating: [:], count: slots.count)
        let place = Place(file: file, sheet: sheet, line: line, row: number)
        if rowsAbove > 0 {
            cells.report(.note, .rowsAboveHeader, at: place, ["count": "\(rowsAbove)"])
        }
        for (position, column) in table.columns.enumerated()
        where column.isRequired && seen[position] == nil {
            cells.report(
                .error, .missingColumn, at: place,
                ["table": table.title, "column": column.title])
        }
    }

    private mutating func readRecord(
        _ row: [String], _ number: Int, _ line: Int?, refused: Set<Int>, repeated: Set<Int>
    ) {
        rowCount += 1
        let filled = row.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        if filled > slots.count || row.count < slots.count {
            cells.report(
                filled > slots.count ? .error : .warning, .wrongCellCount,
                at: Place(file: file, sheet: sheet, line: line, row: number),
                ["found": "\(row.count)", "expected": "\(slots.count)"])
        }
        var values = [Value](repeating: .missing, count: table.columns.count)
        var unreadable: Set<Int> = []
        var extras: [Value.Part] = []
        var parts: [Int: [Value.Part]] = [:]
        for (index, raw) in row.enumerated() where !raw.isEmpty {
            guard index < slots.count else {
                extras.append(Value.Part("#\(index + 1)", .text(TextCleaning.clean(raw).text)))
                continue
            }
            if repeated.contains(index), countsRepeatedly(slots[index]) { continue }
            switch slots[index] {
            case .column(let position):
                values[position] = value(raw, at: index, in: table.columns[position], number, line)
                if values[position].isMissing, !TextCleaning.clean(raw).text.isEmpty {
                    unreadable.insert(position)
                }
            case .part(let position, let column):
                let value = value(raw, at: index, in: column, number, line)
                if !value.isMissing {
                    parts[position, default: []].append(Value.Part(column.code, value))
                }
            case .count(let position, let code, let unit):
                let column = ColumnDescription(
                    code: code, title: headers[index], type: .number, unit: unit)
                let value = value(raw, at: index, in: column, number, line)
                if !value.isMissing {
                    parts[position, default: []].append(Value.Part(code, value))
                }
            case .rest:
                let values = YamlValueReading(cells: cells, source: source, record: nil)
                for item in FlowParser.node(raw)?.items ?? [] {
                    extras += item.entries.map {
                        Value.Part($0.key.text, values.untyped($0.value))
                    }
                }
            case .extra:
                let text = TextCleaning.clean(raw).text
                if text.isEmpty { continue }
                if headers[index].isEmpty { tellHeaderless(index, text, number, line) }
                let name = headers[index].isEmpty ? "#\(index + 1)" : headers[index]
                extras.append(Value.Part(name, .text(text)))
            }
        }
        for (position, parts) in parts { values[position] = .group(parts) }
        for index in refused where index < slots.count {
            if case .column(let position) = slots[index] { unreadable.insert(position) }
        }
        let origin = RecordOrigin(
            source: source, line: Int32(clamping: line ?? 0), row: Int32(clamping: number))
        gathering.add(
            values, unreadable: unreadable, extras: extras, origin: origin, to: table)
    }

    /// Whether a number under this header would be counted again in each row of a merged cell.
    private func countsRepeatedly(_ slot: HeaderMatching.Slot) -> Bool {
        switch slot {
        case .column(let position): table.columns[position].type == .number
        case .part(_, let column): column.type == .number
        case .count: true
        case .extra, .rest: false
        }
    }

    /// Says once that values stand in a column without a header.
    private mutating func tellHeaderless(_ index: Int, _ text: String, _ number: Int, _ line: Int?)
    {
        guard headerless.insert(index).inserted else { return }
        cells.report(
            .warning, .columnWithoutHeader,
            at: Place(
                file: file, sheet: sheet, line: line, row: number,
                field: SheetCell.letters(ofColumn: index)),
            ["value": String(text.prefix(60))])
    }

    /// The value of a cell; codes are looked up once for each way of writing them.
    private mutating func value(
        _ raw: String, at index: Int, in column: ColumnDescription, _ number: Int, _ line: Int?
    ) -> Value {
        let place = { [file, sheet, headers] in
            Place(file: file, sheet: sheet, line: line, row: number, field: headers[index])
        }
        guard case .code = column.type else { return cells.value(raw, in: column, at: place()) }
        if let known = codes[index][raw] { return known }
        let value = cells.value(raw, in: column, at: place())
        if !value.isMissing { codes[index][raw] = value }
        return value
    }
}
