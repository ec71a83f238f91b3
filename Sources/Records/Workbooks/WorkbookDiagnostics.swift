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
    /// Two sheets have the same name: `name`.
    public static let sameSheetName = Self("records.same-sheet-name")
    /// A hidden sheet was not read: `name`.
    public static let hiddenSheet = Self("records.hidden-sheet")
    /// A cell cannot be read, since the file is damaged there: `problem`.
    public static let damagedCell = Self("records.damaged-cell")
    /// A number stands in a cell merged over `count` rows and counts for the first alone.
    public static let mergedNumber = Self("records.merged-number")
    /// Only the sheet `name` was read; `others` hold tables too.
    public static let otherSheets = Self("records.other-sheets")
}
