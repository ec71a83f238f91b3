internal import Documents

/// A workbook in Office Open XML (`.xlsx`), as Excel, LibreOffice and Google Sheets write it.
struct Workbook: Sendable {
    /// The sheets in the order of their tabs.
    var sheets: [Sheet]
    /// What is wrong with the file as a whole; what is wrong with a sheet is told by the sheet.
    var diagnostics: [Diagnostic] = []

    /// Reads the workbook at `path`.
    ///
    /// - Throws: `records.malformed-workbook` or `records.too-large`, with the part of the
    ///   file and its line.
    static func read(_ path: String) throws(RecordsError) -> Workbook {
        let archive = try ZipArchive(path: path)
        guard archive.contains("xl/workbook.xml") else {
            throw RecordsError([
                Diagnostic(
                    .error, .malformedWorkbook, at: Place(file: path),
                    ["problem": "another package"])
            ])
        }
        func part<Receiver: XMLReceiver>(
            _ name: String, _ receiver: Receiver
        ) throws(RecordsError) -> Receiver {
            let stream = try XMLStream(receiver, place: Place(file: path, sheet: name))
            try archive.read(name) { bytes throws(RecordsError) in try stream.feed(bytes) }
            try stream.finish()
            return receiver
        }
        let list = try part("xl/workbook.xml", SheetList())
        let relations = try part("xl/_rels/workbook.xml.rels", Relations())
        let styles =
            archive.contains("xl/styles.xml")
            ? try part("xl/styles.xml", CellStyles()) : CellStyles()
        let strings =
            archive.contains("xl/sharedStrings.xml")
            ? try part("xl/sharedStrings.xml", SharedStrings()) : SharedStrings()
        var workbook = Workbook(sheets: [])
        var names: Set<String> = []
        for entry in list.entries {
            guard let name = relations.targets[entry.relation] else {
                workbook.diagnostics.append(
                    Diagnostic(
                        .error, .malformedWorkbook, at: Place(file: path, sheet: entry.name),
                        ["problem": "sheet without part"]))
                continue
            }
            // A tab may hold a chart instead of cells.
            let kind = relations.kinds[entry.relation]
            guard kind == "worksheet" || kind == nil && name.contains("worksheets/") else {
                continue
            }
            if !names.insert(entry.name).inserted {
                workbook.diagnostics.append(
                    Diagnostic(
                        .warning, .sameSheetName, at: Place(file: path, sheet: entry.name),
                        ["name": entry.name]))
            }
            let reader = SheetReader(
                strings: strings.entries, styles: styles, from1904: list.from1904)
            var found: [Diagnostic] = []
            do throws(RecordsError) {
                _ = try part(name, reader)
            } catch {
                // The other sheets, and the rows above the damage, are read all the same.
                found = error.diagnostics.map { problem in
                    Diagnostic(
                        problem.severity, problem.code,
                        at: Place(
                            file: path, sheet: entry.name,
                            row: reader.lastRow),
                        problem.arguments)
                }
            }
            if let refusal = reader.refusal {
                found.append(
                    Diagnostic(
                        .error, .tooLarge,
                        at: Place(file: path, sheet: entry.name, row: reader.lastRow),
                        ["limit": refusal]))
            }
            workbook.sheets.append(
                Sheet(
                    name: entry.name, isHidden: entry.isHidden, rows: reader.rows,
                    merges: reader.merges, diagnostics: found))
        }
        if workbook.sheets.isEmpty, workbook.diagnostics.isEmpty {
            workbook.diagnostics.append(
                Diagnostic(
                    .error, .malformedWorkbook, at: Place(file: path), ["problem": "no sheets"]))
        }
        return workbook
    }
}
