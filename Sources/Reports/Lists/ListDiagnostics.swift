public import Documents

/// What is found in tables that are printed as lists.
extension Diagnostic.Code {
    /// A setting names a column that the table does not have. Arguments `name`, `setting`,
    /// `known`, perhaps `nearest`.
    public static let noSuchListColumn = Self("reports.no-such-list-column")
    /// Two columns of the table have the same header. Argument `name`.
    public static let sameHeader = Self("reports.same-header")
    /// A column is to be added up but is not printed. Argument `name`.
    public static let summedColumnHidden = Self("reports.summed-column-hidden")
    /// No column of the table is printed.
    public static let listWithoutColumns = Self("reports.list-without-columns")
    /// A cell of a column that is added up is no number, and its sums say so. Argument `value`.
    public static let notAdded = Self("reports.not-added")
    /// A cell of a column that is added up is no counted number. Argument `value`.
    public static let approximateNotAdded = Self("reports.approximate-not-added")
    /// More cells than are named one by one were not added. Argument `count`.
    public static let moreNotAdded = Self("reports.more-not-added")
    /// A row of sums stands in the table: `stated` in `column` where the rows come to `computed`.
    public static let totalInTable = Self("reports.total-in-table")
    /// More rows of sums that the table holds itself.
    public static let moreTotalsInTable = Self("reports.more-totals-in-table")
    /// A list of `columns` columns would be printed at `percent` of its size.
    public static let listTooWide = Self("reports.list-too-wide")
    /// More rows than are named one by one have another number of cells. Argument `count`.
    public static let moreWrongRows = Self("reports.more-wrong-rows")
    /// A column without a header holds text. Argument `column`.
    public static let columnWithoutHeader = Self("reports.column-without-header")
    /// A setting has a value that is none of those allowed. Arguments `name`, `found`, `expected`.
    public static let wrongSetting = Self("reports.wrong-setting")
    /// A record table is not in the book. Arguments `name`, perhaps `nearest`.
    public static let noSuchTable = Self("reports.no-such-table")
}
