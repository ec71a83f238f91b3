import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads records from files and collects everything that is wrong in them.
public struct RecordReader: Sendable {
    /// What records look like.
    public let schema: RecordSchema

    /// A reader of records that look like `schema`.
    public init(schema: RecordSchema) {
        self.schema = schema
    }

    /// Reads records from `path`: a folder, or one file of a kind that a folder may hold.
    public func read(path: String) -> RecordReading {
        var isFolder: Bool { (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil }
        if isFolder { return read(folder: path) }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let kind = FileKind(name: name),
            FileManager.default.fileExists(atPath: path)
        else {
            let problem = Diagnostic(
                .error, .unreadable, at: Place(file: path),
                ["reason": FileKind(name: name) == nil ? "unknown kind" : "no such file"])
            return RecordReading(
                book: RecordBook(schema: schema, name: name, tables: []), diagnostics: [problem])
        }
        switch Self.contents(of: path, kind) {
        case .success(let bytes): return read(files: [(path, bytes)], name: name)
        case .failure(let error):
            return RecordReading(
                book: RecordBook(schema: schema, name: name, tables: []),
                diagnostics: error.diagnostics)
        }
    }

    /// No table of an office is larger than this.
    private static let sizeLimit = 1 << 30

    /// The bytes of a file; none of a file that is opened where it lies.
    private static func contents(of path: String, _ kind: FileKind) -> Result<[UInt8], RecordsError>
    {
        if kind.isOpenedInPlace { return .success([]) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let size = (attributes?[.size] as? any BinaryInteger).map { Int(clamping: $0) } ?? 0
        if size > sizeLimit {
            return .failure(
                RecordsError([
                    Diagnostic(
                        .error, .tooLarge, at: Place(file: path),
                        ["limit": "\(size) > \(sizeLimit) byte"])
                ]))
        }
        do {
            return .success([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        } catch {
            return .failure(
                RecordsError([
                    Diagnostic(
                        .error, .unreadable, at: Place(file: path),
                        ["reason": "\((error as? CocoaError)?.code.rawValue ?? 0)"])
                ]))
        }
    }

    /// Reads every `.yaml`, `.yml`, `.csv`, `.tsv`, `.xlsx` and `.sqlite` of `folder`. What is
    /// wrong is in the diagnostics; the book holds all that could be read.
    public func read(folder: String) -> RecordReading {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        var isFolder = false
        let listing = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        if listing != nil { isFolder = true }
        guard isFolder, let listing else {
            let missing = Diagnostic(
                .error, .unreadable, at: Place(file: folder), ["reason": "no such folder"])
            return RecordReading(
                book: RecordBook(schema: schema, name: name, tables: []), diagnostics: [missing])
        }
        var files: [(path: String, bytes: [UInt8])] = []
        var diagnostics: [Diagnostic] = []
        let entries = listing.filter { !$0.hasPrefix(".") }.flatMap { entry in
            self.entries(of: entry, in: folder)
        }
        for entry in entries {
            let path = folder + "/" + entry
            guard let kind = FileKind(name: entry) else {
                diagnostics.append(
                    Diagnostic(.note, .skippedFile, at: Place(file: path), ["name": entry]))
                continue
            }
            switch Self.contents(of: path, kind) {
            case .success(let bytes): files.append((path, bytes))
            case .failure(let error): diagnostics += error.diagnostics
            }
        }
        if files.isEmpty {
            diagnostics.append(Diagnostic(.error, .noRecords, at: Place(file: folder)))
        }
        let reading = read(files: files, name: name)
        return RecordReading(
            book: reading.book, diagnostics: diagnostics + reading.diagnostics)
    }

    /// The file called `entry`, or the files of narrative in the folder of that name.
    private func entries(of entry: String, in folder: String) -> [String] {
        guard schema.table(named: entry)?.code == "narratives",
            let inner = try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + entry)
        else { return [entry] }
        return inner.sorted().filter { !$0.hasPrefix(".") }.map { entry + "/" + $0 }
    }

    /// Reads files that are already in memory; `path` decides what each of them is.
    public func read(files: [(path: String, bytes: [UInt8])], name: String) -> RecordReading {
        var session = ReadingSession(schema: schema)
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
