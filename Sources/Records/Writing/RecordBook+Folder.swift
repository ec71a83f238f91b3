internal import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension RecordBook {
    /// Writes the book to `folder`: a CSV file a table, and YAML for what a table of cells
    /// cannot hold (lists of groups, codes of the book, values of a table as a whole). Reading
    /// the folder gives the same book.
    ///
    /// - Throws: `records.folder-not-empty`, `records.unwritable`. A folder that is there and
    ///   not empty is left as it is, since its files would be read as well.
    public func write(folder: String) throws(RecordsError) {
        let manager = FileManager.default
        if let listing = try? manager.contentsOfDirectory(atPath: folder), !listing.isEmpty {
            throw RecordsError([
                Diagnostic(
                    .error, .folderNotEmpty, at: Place(file: folder),
                    ["count": "\(listing.count)"])
            ])
        }
        let output = OutputFile(path: folder)
        try output.write { temporary in
            try manager.createDirectory(atPath: temporary, withIntermediateDirectories: true)
            for (name, bytes) in files() {
                try Data(bytes).write(to: URL(fileURLWithPath: temporary + "/" + name))
            }
        }
    }

    /// The files of the book, by name.
    func files() -> [(name: String, bytes: [UInt8])] {
        let csv = CsvWriting(schema: schema, cells: CellWriting(schema: schema))
        var about = YamlWriting()
        about.add(self)
        var files = [(name: "thong-tin-so.yaml", bytes: about.bytes)]
        for table in filledTables {
            let name = Self.fileName(of: table.description, in: schema)
            if Self.needsYaml(table) {
                var yaml = YamlWriting()
                yaml.add(table)
                files.append((name + ".yaml", yaml.bytes))
            } else {
                files.append((name + ".csv", csv.bytes(table)))
            }
        }
        return files
    }

    /// Whether `table` is better read in YAML. Very long tables stay CSV, where such values
    /// stand spelt out in their cells.
    private static func needsYaml(_ table: RecordTable) -> Bool {
        if table.count > 5_000 { return false }
        if table.description.declaresCodes { return true }
        return table.contains { record in
            record.extras.contains { $0.value.text == nil }
                || zip(record.values, table.description.columns).contains { value, column in
                    guard case .list(.group) = column.type else { return false }
                    return !value.isMissing
                }
        }
    }

    /// The name of the file of a table: the first of its names that means it.
    static func fileName(of table: TableDescription, in schema: RecordSchema) -> String {
        (table.names + [table.code]).first { schema.table(ofFile: $0) === table } ?? table.code
    }
}
