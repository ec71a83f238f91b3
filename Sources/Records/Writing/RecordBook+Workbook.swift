extension RecordBook {
    /// Writes the book to one `.xlsx`: a sheet a table. Reading it gives the same book. Text is
    /// never a formula; numbers and dates are such unless the way they are written says more.
    ///
    /// - Throws: `records.unwritable`; `records.cell-too-long` at the record whose text no
    ///   cell can hold.
    public func write(workbook path: String) throws(RecordsError) {
        let writing = WorkbookWriting(schema: schema, cells: CellWriting(schema: schema))
        try OutputFile(path: path).write { temporary in
            var file = try WorkbookFile(path: temporary, inOrder: true)
            try writing.write(about: self, to: &file)
            for table in filledTables { try writing.write(table, to: &file) }
            try file.finish()
        }
    }
}
