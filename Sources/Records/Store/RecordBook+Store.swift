internal import Documents
internal import GRDB

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension RecordBook {
    /// Writes the book to one `.sqlite` file, in the place of the records that were there; the
    /// register of award numbers in it stays. Reading it gives the same book, with the places
    /// where its records were first read.
    ///
    /// - Throws: `records.unwritable`, `records.damaged-store`.
    public func write(store path: String) throws(RecordsError) {
        try OutputFile(path: path).write { temporary in
            let file = try StoreFile.writing(temporary, schema: schema)
            try file.write { db in
                try db.execute(
                    sql: "INSERT INTO _book (key, value) VALUES ('name', ?)", arguments: [name])
                if let sender {
                    try db.execute(
                        sql: "INSERT INTO _book (key, value) VALUES ('sender', ?)",
                        arguments: [sender])
                }
                var sources = try SourceNumbers(db)
                for description in schema.tables {
                    let table = self[description.code]
                    for attribute in table.attributes {
                        try db.execute(
                            sql:
                                "INSERT INTO _attribute (table_code, name, value) VALUES (?, ?, ?)",
                            arguments: [
                                description.code, attribute.name, FlowText.text(attribute.value),
                            ])
                    }
                    if table.isEmpty { continue }
                    let writing = try RowWriting(db, description)
                    for record in table {
                        let place = record.place
                        let account = RowWriting.Account(
                            source: try sources.number(of: place, db), row: place.row,
                            line: place.line)
                        try writing.insert(record.id, StoredRow(record), account)
                    }
                }
            }
            if FileManager.default.fileExists(atPath: path) { try file.keepRegister(of: path) }
            try file.close()
        }
    }
}
