public import Documents

/// What reading workbooks reports.
extension Diagnostic.Code {
    /// A file that should be a workbook is none, or is damaged: `problem`.
    public static let malformedWorkbook = Self("records.malformed-workbook")
}
