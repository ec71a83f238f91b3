import Documents

/// One reading of one book: its files in turn, then what holds between them.
struct ReadingSession {
    private var schema: RecordSchema
    private var files: [(path: String, text: String)] = []
    private var diagnostics: [Diagnostic] = []
    private var roots: [(path: String, roots: [YamlNode])] = []
    private var narratives: [(path: String, text: String)] = []
    private var stores: [String] = []
    private var workbooks: [(path: String, workbook: Workbook)] = []

    /// More YAML than anyone types; large tables belong in CSV.
    private static let yamlLimit = 32 << 20

    init(schema: RecordSchema) {
        self.schema = schema
    }

    /// Takes in one file. YAML is parsed at once, since it may declare codes for the others.
    mutating func read(path: String, bytes: [UInt8]) {
        let kind = FileKind(name: path)
        if kind == .store { return stores.append(path) }
        // A workbook is a package: it is unpacked from its file, part by part.
        if kind == .workbook {
            do {
                workbooks.append((path, try Workbook.read(path)))
            } catch {
                diagnostics += error.diagnostics
            }
            return
        }
        if kind == .yaml, bytes.count > Self.yamlLimit {
            return diagnostics.append(
                Diagnostic(
                    .error, .tooLarge, at: Place(file: path),
                    ["limit": "\(bytes.count) > \(Self.yamlLimit) byte"]))
        }
        guard let text = decoded(bytes, path, kind) else { return }
        switch kind {
        case .yaml:
            var reading = YamlReading(file: path)
            roots.append((path, reading.documents(in: text)))
            diagnostics += reading.diagnostics
        case .table: files.append((path, text))
        case .narrative: narratives.append((path, text))
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
        var history = BookHistory()
        for path in stores {
            do {
                let reading = try StoreReading(path: path, schema: schema, gathering: gathering)
                dataset = dataset ?? reading.dataset
                sender = sender ?? reading.sender
                if history.deliveries.isEmpty { history = reading.history }
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
            let reading = CsvRecordReading(path: path, cells: cells, gathering: gathering)
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
        let all =
            diagnostics + cells.diagnostics + gathering.diagnostics + resolving.diagnostics
        return RecordReading(
            book: RecordBook(
                schema: schema, name: dataset ?? name, sender: sender, tables: tables,
                history: history),
            diagnostics: Self.ordered(all))
    }

    /// The codes that tables of CSV files and workbooks declare. They are read once more with
    /// the other tables, which reports what is wrong in them.
    private func codesInTables() -> [(code: CodeScheme.Code, scheme: String)] {
        let cells = CellReading(schema: schema)
        let gathering = RecordGathering()
        for (path, text) in files {
            guard let table = schema.table(ofFile: Self.stem(path)), table.declaresCodes
            else { continue }
            CsvRecordReading(path: path, cells: cells, gathering: gathering)
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
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Self.utf16(bytes)
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let text = String(validating: bytes[start...], as: UTF8.self) { return text }
        if kind == .table, let text = Self.windows1252(bytes) { return text }
        var offset = start
        var decoder = UTF8()
        var iterator = bytes[start...].makeIterator()
        decoding: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: break decoding
            }
        }
        let line = bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        diagnostics.append(
            Diagnostic(
                .error, .badEncoding, at: Place(file: path, line: line),
                ["offset": "\(offset)"]))
        return nil
    }

    /// The text of a table in UTF-8, UTF-16 or an old encoding; nil when its bytes are none.
    static func text(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return utf16(bytes)
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(validating: bytes[start...], as: UTF8.self) ?? windows1252(bytes)
    }

    /// The text of a table in one byte a letter, if its letters tell an old encoding; the
    /// columns are converted as they are read.
    private static func windows1252(_ bytes: [UInt8]) -> String? {
        let text = LegacyEncoding.windows1252(bytes)
        let lines = text.split(whereSeparator: \.isNewline).prefix(400).map(String.init)
        return EncodingGuess(lines).encoding == nil ? nil : text
    }

    private static func utf16(_ bytes: [UInt8]) -> String {
        let isLittle = bytes[0] == 0xFF
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittle ? a | b << 8 : a << 8 | b)
        }
        return String(decoding: units, as: UTF16.self)
    }
}
