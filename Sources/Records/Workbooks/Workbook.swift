internal import Documents

/// A workbook in Office Open XML (`.xlsx`), as Excel, LibreOffice and Google Sheets write it.
struct Workbook: Sendable {
    /// The sheets in the order of their tabs.
    var sheets: [Sheet]

    /// Reads the workbook at `path`.
    ///
    /// - Throws: `records.malformed-workbook` or `records.too-large`, with the part of the
    ///   file and its line.
    static func read(_ path: String) throws(RecordsError) -> Workbook {
        let archive = try ZipArchive(path: path)
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
        var sheets: [Sheet] = []
        for entry in list.entries {
            guard let name = relations.targets[entry.relation] else {
                throw RecordsError([
                    Diagnostic(
                        .error, .malformedWorkbook, at: Place(file: path, sheet: entry.name),
                        ["problem": "xl/_rels/workbook.xml.rels"])
                ])
            }
            // A tab may hold a chart instead of cells.
            guard name.contains("worksheets/") else { continue }
            let reader = try part(
                name,
                SheetReader(strings: strings.entries, styles: styles, from1904: list.from1904))
            sheets.append(
                Sheet(
                    name: entry.name, isHidden: entry.isHidden, rows: reader.rows,
                    merges: reader.merges))
        }
        return Workbook(sheets: sheets)
    }
}
