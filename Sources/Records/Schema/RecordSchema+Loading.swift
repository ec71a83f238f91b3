import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension RecordSchema {
    /// Loads the descriptions of tables in `folder` (`*.yaml`) and of code schemes in its
    /// `schemes`. Throws everything that is wrong in them at once.
    public static func load(from folder: String) throws(RecordsError) -> RecordSchema {
        var loading = SchemaLoading()
        let tables = loading.tables(in: folder)
        let schemes = loading.schemes(in: folder + "/schemes")
        let schema = RecordSchema(tables: tables, schemes: schemes)
        loading.checkNames(schema)
        if loading.diagnostics.hasErrors { throw RecordsError(loading.diagnostics) }
        return schema
    }
}

/// Reads the descriptions of tables and schemes.
struct SchemaLoading {
    var diagnostics: [Diagnostic] = []

    /// The tables, in the order of `order`, then of their file names.
    mutating func tables(in folder: String) -> [TableDescription] {
        var found: [(order: Int, table: TableDescription)] = []
        for (file, root) in roots(in: folder) {
            var reader = DescriptionReader(file: file)
            if let table = reader.table(root) {
                let order = root["order"]?.scalar.flatMap { Int($0) } ?? Int.max
                found.append((order, table))
            }
            diagnostics += reader.diagnostics
        }
        return found.enumerated().sorted {
            ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
        }.map(\.element.table)
    }

    /// The schemes of every file; a file holds one or, under `schemes`, several.
    mutating func schemes(in folder: String) -> [CodeScheme] {
        var found: [CodeScheme] = []
        for (file, root) in roots(in: folder) {
            var reader = DescriptionReader(file: file)
            let nodes = root["schemes"]?.items ?? [root]
            found += nodes.compactMap { reader.scheme($0) }
            diagnostics += reader.diagnostics
        }
        return found
    }

    /// Reports columns whose scheme or table is described nowhere.
    mutating func checkNames(_ schema: RecordSchema) {
        for table in schema.tables {
            for column in table.columns + table.attributes {
                check(column.type, of: column, in: table, schema)
            }
        }
    }

    private mutating func check(
        _ type: ColumnType, of column: ColumnDescription, in table: TableDescription,
        _ schema: RecordSchema
    ) {
        switch type {
        case .code(let scheme), .counts(let scheme):
            if schema.schemes[scheme] == nil {
                complain("scheme \(scheme)", column, table)
            }
        case .reference(let targets):
            for target in targets where schema.table(target) == nil {
                complain("table \(target)", column, table)
            }
        case .list(let type): check(type, of: column, in: table, schema)
        case .group(let columns):
            for part in columns { check(part.type, of: part, in: table, schema) }
        case .text, .number, .date, .flag: break
        }
    }

    private mutating func complain(
        _ what: String, _ column: ColumnDescription, _ table: TableDescription
    ) {
        diagnostics.append(
            Diagnostic(
                .error, .badDescription, at: Place(sheet: table.code, field: column.code),
                ["problem": what]))
    }

    private mutating func roots(in folder: String) -> [(file: String, root: YamlNode)] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            diagnostics.append(
                Diagnostic(
                    .error, .unreadable, at: Place(file: folder), ["reason": "no such folder"]))
            return []
        }
        var result: [(file: String, root: YamlNode)] = []
        for name in names.sorted() where name.hasSuffix(".yaml") {
            let file = folder + "/" + name
            guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
                diagnostics.append(
                    Diagnostic(.error, .badEncoding, at: Place(file: file), ["offset": "0"]))
                continue
            }
            var reading = YamlReading(file: file)
            result += reading.documents(in: text).map { (file, $0) }
            diagnostics += reading.diagnostics
        }
        return result
    }
}
