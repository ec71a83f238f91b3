public import Documents

/// What writing books reports.
extension Diagnostic.Code {
    /// A file or folder cannot be written: `reason`.
    public static let unwritable = Self("records.unwritable")
    /// The folder that a book is to be written to holds `count` files already.
    public static let folderNotEmpty = Self("records.folder-not-empty")
    /// The text of one cell, with `count` letters, is longer than a workbook can hold.
    public static let cellTooLong = Self("records.cell-too-long")
}
