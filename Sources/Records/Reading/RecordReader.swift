import Documents

/// Reads records from files and collects everything that is wrong in them.
public struct RecordReader: Sendable {
    /// What records look like.
    public let schema: RecordSchema

    /// How much is read.
    let limits: ReadingLimits

    /// A reader of records that look like `schema`.
    public init(schema: RecordSchema) {
        self.init(schema: schema, limits: ReadingLimits())
    }

    init(schema: RecordSchema, limits: ReadingLimits) {
        self.schema = schema
        self.limits = limits
    }

    /// Reads records from `path`: a folder, or one file of a kind that a folder may hold.
    public func read(path: String) -> RecordReading {
        if InputFile.isFolder(path) { return read(folder: path) }
        let name = Self.name(path)
        guard let kind = FileKind(name: name) else {
            return nothing(name, [InputFile.refusal(of: path, reason: "unknown kind")])
        }
        switch contents(of: path, kind) {
        case .success(let bytes): return read(files: [(path, bytes)], name: name)
        case .failure(let error): return nothing(name, error.diagnostics)
        }
    }

    private static func name(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private func nothing(_ name: String, _ found: [Diagnostic]) -> RecordReading {
        RecordReading(
            book: RecordBook(schema: schema, name: name, tables: []), diagnostics: found)
    }

    /// The bytes of a file; none of a file that is opened where it lies.
    private func contents(of path: String, _ kind: FileKind) -> Result<[UInt8], RecordsError> {
        do throws(RecordsError) {
            guard kind.isOpenedInPlace else {
                return .success(try InputFile.bytes(path, limit: limits.fileBytes))
            }
            if let problem = InputFile.problem(path) { throw RecordsError([problem]) }
            return .success([])
        } catch {
            return .failure(error)
        }
    }

    /// Reads every `.yaml`, `.yml`, `.csv`, `.tsv`, `.xlsx` and `.sqlite` of `folder`. What is
    /// wrong is in the diagnostics; the book holds all that could be read.
    public func read(folder: String) -> RecordReading {
        let name = Self.name(folder)
        let listing: [String]
        do {
            listing = try InputFile.names(inFolder: folder)
        } catch {
            return nothing(name, error.diagnostics)
        }
        guard listing.count <= limits.files else {
            let problem = Diagnostic(
                .error, .tooLarge, at: Place(file: folder),
                ["limit": "\(listing.count) > \(limits.files) tệp"])
            return nothing(name, [problem])
        }
        var files: [(path: String, bytes: [UInt8])] = []
        var diagnostics: [Diagnostic] = []
        let entries = listing.filter { !$0.hasPrefix(".") }.flatMap { entry in
            self.entries(of: entry, in: folder)
        }
        for entry in entries {
            let path = folder + "/" + entry
            // Excel keeps such a file beside a workbook that is open.
            if Self.name(entry).hasPrefix("~$") {
                diagnostics.append(
                    Diagnostic(
                        .note, .openElsewhere, at: Place(file: path),
                        ["name": String(Self.name(entry).dropFirst(2))]))
                continue
            }
            guard let kind = FileKind(name: entry) else {
                let isOld = FileKind.isOldWorkbook(entry)
                diagnostics.append(
                    Diagnostic(
                        isOld ? .warning : .note, isOld ? .oldWorkbook : .skippedFile,
                        at: Place(file: path), ["name": entry]))
                continue
            }
            switch contents(of: path, kind) {
            case .success(let bytes): files.append((path, bytes))
            case .failure(let error): diagnostics += error.diagnostics
            }
        }
        if files.isEmpty {
            diagnostics.append(Diagnostic(.error, .noRecords, at: Place(file: folder)))
        }
        let reading = read(files: files, name: name)
        return RecordReading(
            book: reading.book, diagnostics: diagnostics + reading.diagnostics,
            isNamed: reading.isNamed)
    }

    /// The file called `entry`, or the files of narrative in the folder of that name.
    private func entries(of entry: String, in folder: String) -> [String] {
        guard schema.table(named: entry)?.code == "narratives",
            InputFile.isFolder(folder + "/" + entry),
            let inner = try? InputFile.names(inFolder: folder + "/" + entry)
        else { return [entry] }
        return inner.filter { !$0.hasPrefix(".") }.map { entry + "/" + $0 }
    }

    /// Reads files that are already in memory; `path` decides what each of them is.
    public func read(files: [(path: String, bytes: [UInt8])], name: String) -> RecordReading {
        var session = ReadingSession(schema: schema, limits: limits)
        for file in files { session.read(path: file.path, bytes: file.bytes) }
        return session.finish(name: name)
    }
}

/// The kinds of files that are read.
enum FileKind {
    case yaml
    case table
    case workbook
    case store
    /// Text for a section of a review.
    case narrative

    /// Whether its reader opens the file by its path.
    var isOpenedInPlace: Bool { self == .workbook || self == .store }

    /// Whether a file of this name is a spreadsheet of a kind that is not read.
    static func isOldWorkbook(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        return ["xls", "xlsb", "xlt", "ods", "et", "numbers"].contains(ending)
    }

    init?(name: String) {
        let parts = name.split(separator: "/")
        switch name.split(separator: ".").last?.lowercased() {
        case "md"
        where parts.count > 1 && TextFolding.key(String(parts[parts.count - 2])) == "noi dung":
            self = .narrative
        case "yaml", "yml": self = .yaml
        case "csv", "tsv", "txt": self = .table
        case "xlsx", "xlsm": self = .workbook
        case "sqlite", "sqlite3": self = .store
        default: return nil
        }
    }
}
