import Documents

/// One reading of one book: its files in turn, then what holds between them.
struct ReadingSession {
    private var schema: RecordSchema
    private var files: [(path: String, text: String)] = []
    private var diagnostics: [Diagnostic] = []
    private var roots: [(path: String, roots: [YamlNode])] = []
    /// The lines of YAML files that hold a letter that was lost.
    private var damagedLines: [String: [Int]] = [:]
    private var narratives: [(path: String, text: String)] = []
    private var stores: [String] = []
    private var workbooks: [(path: String, workbook: Workbook)] = []
    /// The first file with a text, by the table that it fills and what tells the text apart.
    private var texts: [TextKey: String] = [:]

    /// Length and hash stand for a text, which may be long; the hash is of this run alone.
    private struct TextKey: Hashable {
        let table: String
        let count: Int
        let hash: Int

        init(_ text: String, table: String) {
            self.table = table
            count = text.utf8.count
            var hasher = Hasher()
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hash = hasher.finalize()
        }
    }

    private let limits: ReadingLimits

    init(schema: RecordSchema, limits: ReadingLimits) {
        self.schema = schema
        self.limits = limits
    }

    /// Takes in one file. YAML is parsed at once, since it may declare codes for the others.
    mutating func read(path: String, bytes: [UInt8]) {
        let kind = FileKind(name: path)
        if kind == .store { return stores.append(path) }
        // A workbook is a package: it is unpacked from its file, part by part.
        if kind == .workbook {
            do {
                let workbook = try Workbook.read(path)
                diagnostics += workbook.diagnostics
                let isEmpty = workbook.sheets.allSatisfy {
                    $0.rows.isEmpty && $0.diagnostics.isEmpty
                }
                if isEmpty, workbook.diagnostics.isEmpty {
                    diagnostics.append(Diagnostic(.warning, .emptyFile, at: Place(file: path)))
                }
                workbooks.append((path, workbook))
            } catch {
                diagnostics += error.diagnostics
            }
            return
        }
        if kind == .yaml, bytes.count > limits.yamlBytes {
            return diagnostics.append(
                Diagnostic(
                    .error, .tooLarge, at: Place(file: path),
                    ["limit": "\(bytes.count >> 20) MB > \(limits.yamlBytes >> 20) MB"]))
        }
        guard let text = decoded(bytes, path, kind), kind == .narrative || !isCopy(text, path)
        else { return }
        switch kind {
        case .yaml:
            var reading = YamlReading(file: path)
            let text = converted(text, path)
            damagedLines[path] = Self.damagedLines(of: text)
            let documents = reading.documents(in: text)
            roots.append((path, documents))
            diagnostics += reading.diagnostics
            if reading.diagnostics.isEmpty, documents.allSatisfy(\.isNull) {
                diagnostics.append(Diagnostic(.warning, .emptyFile, at: Place(file: path)))
            }
        case .table: files.append((path, text))
        case .narrative: narratives.append((path, converted(text, path)))
        case .workbook, .store, nil:
            diagnostics.append(
                Diagnostic(.note, .skippedFile, at: Place(file: path), ["name": path]))
        }
    }

    /// Reads the records of every file, looks up references, and makes the book.
    consuming func finish(name: String) -> RecordReading {
        for (code, scheme) in Self.declared(in: roots.flatMap(\.roots), schema: schema) {
            schema.declare(code, in: scheme)
        }
        let gathering = RecordGathering()
        var (dataset, sender): (String?, String?)
        // A store is given the name of its file where nobody gave it one.
        var stored: String?
        var (history, first) = (BookHistory(), "")
        for path in stores {
            do {
                let reading = try StoreReading(path: path, schema: schema, gathering: gathering)
                stored = stored ?? reading.dataset
                sender = sender ?? reading.sender
                if history.deliveries.isEmpty {
                    (history, first) = (reading.history, path)
                } else if !reading.history.deliveries.isEmpty {
                    let name = first.split(separator: "/").last.map(String.init) ?? first
                    diagnostics.append(
                        Diagnostic(
                            .warning, .historyLeftOut, at: Place(file: path), ["first": name]))
                }
            } catch {
                diagnostics += error.diagnostics
            }
        }
        for (code, scheme) in Self.declared(in: gathering, schema: schema) {
            schema.declare(code, in: scheme)
        }
        for (code, scheme) in codesInTables() { schema.declare(code, in: scheme) }
        let cells = CellReading(schema: schema)
        for (path, nodes) in roots {
            var reading = YamlRecordReading(
                source: RecordSource(file: path), named: schema.table(ofFile: Self.stem(path)),
                cells: cells, gathering: gathering)
            for node in nodes { reading.read(node) }
            dataset = dataset ?? reading.dataset
            sender = sender ?? reading.sender
            cells.finishFile()
        }
        for (path, text) in files {
            let reading = CsvRecordReading(
                path: path, cells: cells, gathering: gathering, limits: limits)
            reading.read(text, named: schema.table(ofFile: Self.stem(path)))
            cells.finishFile()
        }
        for (path, workbook) in workbooks {
            var reading = WorkbookRecordReading(path: path, cells: cells, gathering: gathering)
            for sheet in workbook.sheets { reading.read(sheet) }
            dataset = dataset ?? reading.dataset
            sender = sender ?? reading.sender
            cells.finishFile()
        }
        for (path, text) in narratives {
            guard let table = schema.table("narratives") else { continue }
            NarrativeReading(path: path, table: table, cells: cells, gathering: gathering)
                .read(text)
            cells.finishFile()
        }
        var resolving = ReferenceResolving(gathering.tables, schema: schema)
        var tables: [RecordTable] = []
        for table in schema.tables {
            guard let gathered = gathering.tables[table.code] else { continue }
            tables.append(
                RecordTable(
                    table, records: resolving.resolved(gathered),
                    attributes: gathered.attributes))
        }
        for table in tables { cells.reportRings(in: table) }
        let all =
            diagnostics + cells.diagnostics.map(placed) + gathering.diagnostics
            + resolving.diagnostics
        return RecordReading(
            book: RecordBook(
                schema: schema, name: stored ?? dataset ?? name, sender: sender, tables: tables,
                history: history),
            diagnostics: Self.ordered(all), isNamed: stored == nil && dataset != nil)
    }

    /// The codes that tables of CSV files and workbooks declare. They are read once more with
    /// the other tables, which reports what is wrong in them.
    private func codesInTables() -> [(code: CodeScheme.Code, scheme: String)] {
        let cells = CellReading(schema: schema)
        let gathering = RecordGathering()
        for (path, text) in files {
            guard let table = schema.table(ofFile: Self.stem(path)), table.declaresCodes
            else { continue }
            CsvRecordReading(path: path, cells: cells, gathering: gathering, limits: limits)
                .read(text, named: table)
        }
        for (path, workbook) in workbooks {
            var reading = WorkbookRecordReading(path: path, cells: cells, gathering: gathering)
            for sheet in workbook.sheets
            where schema.table(ofFile: sheet.name)?.declaresCodes == true {
                reading.read(sheet)
            }
        }
        return Self.declared(in: gathering, schema: schema)
    }

    private static func declared(
        in gathering: RecordGathering, schema: RecordSchema
    ) -> [(code: CodeScheme.Code, scheme: String)] {
        schema.tables.filter(\.declaresCodes)
            .flatMap { gathering.tables[$0.code]?.records ?? [] }.compactMap(declared)
    }

    /// The lines of `text`, from 1, in which a letter was lost; of a long text only the first.
    private static func damagedLines(of text: String) -> [Int]? {
        guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.indices.lazy.filter {
            Substring(lines[$0]).unicodeScalars.contains("\u{FFFD}")
        }
        .prefix(1_000).map { $0 + 1 }
    }

    /// A value over several lines stands on its first one; a lost letter is told of where it is.
    private func placed(_ found: Diagnostic) -> Diagnostic {
        guard found.code == .damagedLetter, let file = found.place.file,
            let line = found.place.line,
            let lines = damagedLines[file], let next = lines.first(where: { $0 >= line }),
            next != line
        else { return found }
        var found = found
        (found.place.line, found.place.column) = (next, nil)
        return found
    }

    /// By file, then by line or row; what has no place comes first.
    private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        func key(_ place: Place) -> (String, Int, Int) {
            (place.file ?? "", place.line ?? place.row ?? 0, place.column ?? 0)
        }
        return diagnostics.enumerated().sorted {
            let (a, b) = (key($0.element.place), key($1.element.place))
            return a == b ? $0.offset < $1.offset : a < b
        }.map(\.element)
    }

    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
    }

    private mutating func decoded(_ bytes: [UInt8], _ path: String, _ kind: FileKind?) -> String? {
        if let text = TextDecoding.text(bytes, mayBeLegacy: true) { return text }
        let (offset, line) = TextDecoding.firstFault(bytes)
        diagnostics.append(
            Diagnostic(
                .error, .badEncoding, at: Place(file: path, line: line),
                ["offset": "\(offset)"]))
        return nil
    }

    /// The text of a file without columns, its lines converted from old encodings.
    private mutating func converted(_ text: String, _ path: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        // What else counts as the end of a line stays, so that lines keep their numbers.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        let samples = Array(lines.prefix(400))
        var conversion = LegacyConversion(samples: [samples], headers: [])
        let result = lines.enumerated().map { index, line in
            conversion.text(line, column: 0, row: index + 1)
        }
        let found = conversion.diagnostics(file: path, sheet: nil, headers: [])
        if found.isEmpty { return text }
        for finding in found {
            let place = Place(file: path, line: finding.place.row)
            diagnostics.append(
                Diagnostic(.warning, .legacyLines, at: place, finding.arguments))
        }
        return result.joined(separator: "\n")
    }

    /// Whether a file says the very same as one before: a copy that would count twice.
    private mutating func isCopy(_ text: String, _ path: String) -> Bool {
        guard !text.isEmpty else { return false }
        let key = TextKey(text, table: schema.table(ofFile: Self.stem(path))?.code ?? "")
        guard let first = texts[key] else {
            texts[key] = path
            return false
        }
        diagnostics.append(
            Diagnostic(
                .warning, .copiedFile, at: Place(file: path),
                ["first": String(first.split(separator: "/").last ?? "")]))
        return true
    }
}
