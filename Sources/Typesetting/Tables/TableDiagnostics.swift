public import Documents

extension Diagnostic.Code {
    /// A table's words do not fit side by side; padding and type were made smaller. Arguments:
    /// `points` (missing width), `columns`, `percent` (of the type size).
    public static let tableTooWide = Self("typesetting.table-too-wide")
    /// A table has no body rows. No arguments.
    public static let tableEmpty = Self("typesetting.table-empty")
    /// A row has more or fewer cells than the table has columns. Arguments: `row`, `cells`,
    /// `columns`.
    public static let badTableRow = Self("typesetting.bad-table-row")
    /// A cell covers columns or rows that are not there or are taken. Arguments: `row`, `cells`,
    /// `columns`.
    public static let badTableSpan = Self("typesetting.bad-table-span")
    /// Further bad rows of a table that were not told of one by one. Arguments: `count`.
    public static let moreBadTableRows = Self("typesetting.more-bad-table-rows")
    /// A table's header is too tall to be repeated on each page. No arguments.
    public static let tableHeaderTooTall = Self("typesetting.table-header-too-tall")
}
