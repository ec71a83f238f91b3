import Documents
import Records
import Reports
import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints tables as lists: opens a table, composes the list that a template makes of it, and
/// prints it. A CSV file is read as pages are set and never stands in memory.
///
///     let lists = ListPrinting(home: home)
///     let printed = try lists.print(
///         ListPrinting.Request(template: "danh-sach", table: "thu-chi.csv"), to: "out.pdf")
public struct ListPrinting: Sendable {
    /// What is asked for.
    public struct Request: Sendable {
        /// Name of a template of the library, or the folder of one.
        public var template: String
        /// A `.csv`, an `.xlsx`, a folder that holds one, a book of records, or `-`.
        public var table: String
        /// A table of a book of records, or a sheet of a workbook.
        public var name: String?
        /// Name of the page standard, or the path of one.
        public var standard: String?
        /// What is said of the list, over `thong-tin.yaml` beside it.
        public var settings: [String: String] = [:]

        /// A request for `table` as `template` prints it.
        public init(template: String, table: String) {
            self.template = template
            self.table = table
        }
    }

    private let home: Home

    /// A printing of lists with the templates and fonts of `home`.
    public init(home: Home) { self.home = home }

    /// Prints what `request` asks for into the file `path`, or one share of it into the part file
    /// `path` (see ``Press/joinParts(_:to:threads:)``).
    ///
    /// - Throws: the stage that stopped, with everything it found.
    public func print(
        _ request: Request, shard: Shard? = nil, to path: String,
        options: Press.Options = Press.Options()
    ) throws(BaoCaoError) -> Press.Printed {
        let made = try compose(request)
        let press = Press(fonts: try FontLibrary(home: home).book(roles: ["text"]))
        // The rows are read several times: a table that changes meanwhile must not be printed
        // with sums of what it was, nor take the place of an earlier print.
        let check = { (found: [Diagnostic]) throws(BaoCaoError) in
            if let change = made.table.changeFound { throw BaoCaoError(.records, [change]) }
            if let wide = found.first(where: Self.isUnreadable) {
                throw BaoCaoError(
                    .reports,
                    [Diagnostic(.error, .listTooWide, at: made.table.place, wide.arguments)])
            }
        }
        var printed: Press.Printed
        if let shard {
            var input = try identity(of: request, made.table)
            input.add(options, fonts: press.fonts)
            printed = try press.printShare(
                Share(shard: shard, identity: RunIdentity(input)), of: made.composed.document,
                to: path, options: options, checking: check)
        } else {
            printed = try press.print(
                made.composed.document, to: path, options: options, checking: check)
        }
        printed.diagnostics = made.composed.diagnostics + printed.diagnostics
        return printed
    }

    /// Whether letters had to become so small that figures break and nobody can read them.
    private static func isUnreadable(_ finding: Diagnostic) -> Bool {
        finding.code == .tableTooWide
            && finding.arguments["percent"].flatMap { Int($0) }.map { $0 < 50 } == true
    }

    /// A list that is composed and not yet printed.
    struct Made {
        var composed: Composed
        /// Its rows, which are read again as its pages are set.
        var table: ListTable
        /// A record of its book that bears a level of secrecy.
        var secretRecord: Record?
    }

    /// Composes what `request` asks for.
    ///
    /// - Throws: the stage that stopped, with everything it found.
    func compose(_ request: Request) throws(BaoCaoError) -> Made {
        let template = try loadTemplate(request.template)
        let (table, secret) = try open(request, template)
        do {
            let composed = try composeList(
                template, table,
                ListOptions(
                    standard: try home.standard(request.standard ?? template.standard),
                    values: try values(request, beside: table.file)))
            return Made(composed: composed, table: table, secretRecord: secret)
        } catch let error as ReportsError {
            throw BaoCaoError(.reports, error.diagnostics)
        } catch let error as BaoCaoError {
            throw error
        } catch {
            throw BaoCaoError(.reports, [])
        }
    }

    /// All that the list of `request` is made of, but for how it is written.
    private func identity(
        of request: Request, _ table: ListTable
    ) throws(BaoCaoError) -> InputDigest {
        var input = InputDigest()
        input.add("list \(request.standard ?? "") \(request.name ?? "")")
        for (name, value) in try values(request, beside: table.file).sorted(by: {
            $0.key.rawValue < $1.key.rawValue
        }) {
            input.add("\(name.rawValue)=\(value)")
        }
        let folder = try TemplateLibrary(home: home).folder(of: request.template)
        input.add(filesAt: folder + "/template.yaml")
        input.add(filesAt: home.standards.path)
        if let standard = request.standard { input.add(filesAt: standard) }
        input.add(table)
        return input
    }

    private func loadTemplate(_ name: String) throws(BaoCaoError) -> ListTemplate {
        let folder = try TemplateLibrary(home: home).folder(of: name)
        let path = URL(fileURLWithPath: folder).appendingPathComponent("template.yaml").path
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Self.missing(path)
        }
        do {
            return try ListTemplate.load(yaml: text, file: path)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }

    // MARK: The table

    private func open(
        _ request: Request, _ template: ListTemplate
    ) throws(BaoCaoError) -> (ListTable, secret: Record?) {
        var names = template.columns.flatMap(\.source) + template.group.source
        if template.columns.isEmpty { names = [] }
        let path = request.table
        do {
            if path == "-" { return (try ListTable.open("-", headers: names), nil) }
            guard FileManager.default.fileExists(atPath: path) else { throw Self.missing(path) }
            if let name = request.name, let book = try bookTable(name, path, request) {
                return book
            }
            let file = try Self.tableFile(path)
            return (try ListTable.open(file, sheet: request.name, headers: names), nil)
        } catch let error as RecordsError {
            throw BaoCaoError(.records, error.diagnostics)
        } catch let error as BaoCaoError {
            throw error
        } catch {
            throw Self.missing(path)
        }
    }

    /// The record table called `name` in the book at `path`; nil when no record table has this
    /// name, so that it can only be a sheet.
    private func bookTable(
        _ name: String, _ path: String, _ request: Request
    ) throws(BaoCaoError) -> (ListTable, secret: Record?)? {
        let schema: RecordSchema
        do {
            schema = try RecordSchema.load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
        guard let description = ListTable.description(name, in: schema) else {
            if path.lowercased().hasSuffix(".xlsx") { return nil }
            var arguments = ["name": name]
            arguments["nearest"] = ListTable.nearestTable(to: name, in: schema)
            throw BaoCaoError(
                .records, [Diagnostic(.error, .noSuchTable, at: Place(file: path), arguments)])
        }
        let reading = RecordReader(schema: schema).read(path: path)
        if reading.diagnostics.hasErrors { throw BaoCaoError(.records, reading.diagnostics) }
        let table = ListTable(
            reading.book[description.code], of: reading.book, file: path,
            settings: try values(request, beside: path),
            diagnostics: reading.diagnostics)
        return (table, reading.book.secretRecords.first)
    }

    /// The table itself, or the one in a folder.
    private static func tableFile(_ path: String) throws(BaoCaoError) -> String {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return path
        }
        let tables = names.sorted().filter { name in
            ["csv", "xlsx", "tsv"].contains(name.split(separator: ".").last ?? "")
        }
        guard let name = tables.first(where: { $0.hasPrefix("danh-sach") }) ?? tables.first
        else { throw missing(path) }
        return path + (path.hasSuffix("/") ? "" : "/") + name
    }

    /// The settings of `thong-tin.yaml` beside the table, and those of the request over them.
    private func values(
        _ request: Request, beside file: String
    ) throws(BaoCaoError) -> [ListSetting: String] {
        var named: [String: String] = [:]
        let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: file)) != nil
        let url = URL(fileURLWithPath: file)
        let beside = (isFolder ? url : url.deletingLastPathComponent())
            .appendingPathComponent("thong-tin.yaml").path
        if file != "-", let text = try? String(contentsOfFile: beside, encoding: .utf8) {
            do {
                named = try BatchFile.load(yaml: text, file: beside, fields: ListSetting.names)
            } catch {
                throw BaoCaoError(.reports, error.diagnostics)
            }
        }
        var problems: [Diagnostic] = []
        for (name, value) in request.settings.sorted(by: { $0.key < $1.key }) {
            if ListSetting(rawValue: name) == nil {
                problems.append(
                    Diagnostic(
                        .error, .unknownSetting, at: Place(),
                        [
                            "name": name,
                            "nearest": ListTable.nearest(name, among: ListSetting.names)
                                ?? ListSetting.names.joined(separator: ", "),
                        ]))
            }
            named[name] = value
        }
        guard problems.isEmpty else { throw BaoCaoError(.reports, problems) }
        return named.reduce(into: [:]) { values, pair in
            if let setting = ListSetting(rawValue: pair.key) { values[setting] = pair.value }
        }
    }

    private static func missing(_ path: String) -> BaoCaoError {
        BaoCaoError(
            .records, [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
    }
}
