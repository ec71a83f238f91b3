public import Documents

/// What reading workbooks reports.
extension Diagnostic.Code {
    /// A file that should be a workbook is none, or is damaged: `problem`.
    public static let malformedWorkbook = Self("records.malformed-workbook")
    /// A sheet that holds no table we know was left out: `name`, perhaps `nearest`.
    public static let skippedSheet = Self("records.skipped-sheet")
    /// A formula of the sheet gave an error instead of a value: `value`.
    public static let formulaError = Self("records.formula-error")
    /// Hidden rows were read like the others: `count`.
    public static let hiddenRows = Self("records.hidden-rows")
    /// Cells were converted from an old encoding: `encoding`, `count`, `before`, `after`.
    public static let legacyEncoding = Self("records.legacy-encoding")
}
