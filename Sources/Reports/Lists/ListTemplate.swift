public import Documents

/// How a table is printed as a list: its columns, groups and sums, and the paper around it. Every
/// size and wording is a value of `template.yaml`; what it leaves out comes from the page standard.
public struct ListTemplate: Sendable, Hashable {
    /// A column that a template prints.
    public struct Column: Sendable, Hashable {
        /// Headers of the file that mean this column.
        public var source: [String]
        /// What is printed over it.
        public var title: String
        /// How wide it is.
        public var width: TableColumn.Width
        /// How it lies; nil is found from its cells.
        public var alignment: TableColumn.Alignment?
        /// How its cells are written.
        public var format: Format
        /// Whether it is added up.
        public var isSummed: Bool
        /// Whether a table without it cannot be printed.
        public var isRequired: Bool
    }

    /// How the cells of a column are written.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Numbers as numbers when all cells are numbers, else as they stand.
        case auto
        /// As they stand.
        case text
        /// Numbers with marks of thousands.
        case number
    }

    /// The column of running numbers.
    public struct Counter: Sendable, Hashable {
        /// What is printed over it.
        public var title: String
        /// How wide it is.
        public var width: TableColumn.Width
    }

    /// Rows brought together by the value of a column.
    public struct Group: Sendable, Hashable {
        /// One value that is known beforehand.
        public struct Value: Sendable, Hashable {
            /// The value as rows write it.
            public var value: String
            /// Other ways of writing it.
            public var synonyms: [String]
            /// What is printed for it.
            public var title: String
        }

        /// Headers of the file that mean the column; empty asks for `nhom`.
        public var source: [String]
        /// The row over a group. Holes `roman`, `letter`, `number`, `value`, `count`.
        public var title: Pattern
        /// Values in the order in which they are printed; others follow as they come.
        public var values: [Value]
        /// What rows without a value belong to.
        public var other: String
        /// Whether running numbers start anew in each group.
        public var restarts: Bool
        /// The row of sums under a group; nil for none. Holes as in `title`.
        public var subtotal: Pattern?
    }

    /// The sheet, where it is not that of the page standard.
    public struct Sheet: Sendable, Hashable {
        /// Whether a page lies.
        public enum Turn: String, Sendable, Hashable, CaseIterable {
            /// When the columns need it.
            case auto
            /// Always.
            case landscape
            /// Never.
            case portrait
        }

        /// Size of the upright sheet; nil for the standard's.
        public var size: Size?
        /// Margins of the upright sheet; nil for the standard's.
        public var margins: Margins?
        /// Whether pages lie.
        public var turn = Turn.auto
        /// Size of the page number, from the top edge of the sheet, and the first page that has
        /// it; nil for the standard's.
        public var number: Number?

        /// The page number.
        public struct Number: Sendable, Hashable {
            /// Size in points.
            public var size: Double
            /// From the top edge of the sheet to the digits.
            public var fromTop: Length
            /// The first page that shows it.
            public var firstShown: Int
        }
    }

    /// The look of the table, where it is not that of the page standard.
    public struct Look: Sendable, Hashable {
        /// Type size of rows and sums in points.
        public var size: Double?
        /// Type size of the header in points.
        public var headerSize: Double?
        /// Distance of baselines.
        public var leading: ParagraphStyle.Leading?
        /// Space at the sides of a cell.
        public var paddingX: Length?
        /// Space above and below a cell's text.
        public var paddingY: Length?
        /// Grey behind the header, from 0 to 1.
        public var headerShade: Double?
        /// Grey behind sums, from 0 to 1.
        public var totalShade: Double?
        /// Space above the table.
        public var spaceBefore: Length?
        /// How the words of sums lie.
        public var totalAlignment = TableColumn.Alignment.center
    }

    /// Name of its folder.
    public var id: String
    /// Title for people.
    public var title: String
    /// Name of the page standard.
    public var standard: String
    /// What the settings are when nothing else is said.
    public var values: [ListSetting: String]
    /// Sheet and margins.
    public var sheet: Sheet
    /// Look of the table.
    public var look: Look
    /// The columns that are known; empty prints those of the file.
    public var columns: [Column]
    /// Whether columns of the file that are not known are printed, after the others.
    public var keepsOthers: Bool
    /// Running numbers; nil for none.
    public var counter: Counter?
    /// Groups; nil for none.
    public var group: Group
    /// The row of sums after so many rows. Holes `number`.
    public var subtotal: Pattern
    /// The row of all sums.
    public var total: String
    /// The row at the foot of a page that sums up the page.
    public var pageSum: String
    /// The row at the head of a page that sums up all before it.
    public var carried: String
    /// What stands behind the words of a sum from which a cell is missing.
    public var incomplete: String
    /// Whether the mark that ends a title is drawn.
    public var marksTitleEnd: Bool
}
