/// One kind of table, as a file under `templates/records` describes it.
public final class TableDescription: Sendable {
    /// The name that files of records, templates and code use: `models`.
    public let code: String
    /// The Vietnamese name: `Danh mục mô hình, điển hình`.
    public let title: String
    /// What the table is for, in a sentence or two.
    public let help: String?
    /// Names of files and sheets that hold this table, without ending: `mo-hinh`.
    public let names: [String]
    /// The columns in the order in which they are offered and written.
    public let columns: [ColumnDescription]
    /// Values that belong to the table as a whole, such as how solutions are numbered.
    public let attributes: [ColumnDescription]
    /// Code of the column that names a record for people; identifiers are made from it.
    public let label: String?
    /// Code of the scheme that each record adds a code to, such as `chi_tieu`.
    public let extendedScheme: String?
    /// Whether a record says something for its unit alone (a finding, a task, a paragraph), so that
    /// the paper of another unit does not repeat it.
    public let isVoice: Bool
    /// The columns that together make one quantity, if the table states one a record.
    public let quantity: QuantityColumns?
    /// Whose records they are when the books of several offices come together.
    public let keeping: Keeping
    /// How the table stands in a workbook that is to be filled in; nil when it is offered only
    /// on request.
    public let offer: Offer?

    private let positions: [String: Int]

    init(
        code: String, title: String, help: String?, names: [String],
        columns: [ColumnDescription], attributes: [ColumnDescription] = [],
        label: String? = nil, extendedScheme: String? = nil, isVoice: Bool = false,
        quantity: QuantityColumns? = nil, keeping: Keeping = .own, offer: Offer? = nil
    ) {
        self.code = code
        self.title = title
        self.help = help
        self.names = names
        self.columns = columns
        self.attributes = attributes
        self.label = label
        self.extendedScheme = extendedScheme
        self.isVoice = isVoice
        self.quantity = quantity
        self.keeping = keeping
        self.offer = offer
        positions = Dictionary(
            columns.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the column called `code` in `columns`.
    public func position(of code: String) -> Int? { positions[code] }

    /// The column called `code`.
    public func column(_ code: String) -> ColumnDescription? {
        positions[code].map { columns[$0] }
    }

    /// Whose records a table holds when the books of several offices come together.
    public enum Keeping: String, Sendable, Hashable, CaseIterable {
        /// Each office has its own: figures, models, awards.
        case own
        /// All offices mean the same by one identifier: organisations, periods.
        case shared
        /// Only those of the office that keeps the book count: its settings.
        case keeper
    }

    /// How a table stands in the workbook that an office fills in.
    public struct Offer: Sendable, Hashable {
        /// The columns, in the order of the table.
        public let columns: [String]
        /// What the sample row shows, as typed, by the code of a column or of a part of one.
        public let sample: [String: String]
    }

    /// The columns that together state one quantity: `value` alone, or `value_min` and
    /// `value_max`, with unit and qualifier in columns of their own.
    public struct QuantityColumns: Sendable, Hashable {
        /// The number.
        public let value: String
        /// The lower end of a range.
        public let lower: String?
        /// The upper end of a range.
        public let upper: String?
        /// The whole that the number is a part of.
        public let of: String?
        /// The unit's code.
        public let unit: String?
        /// The qualifier's code.
        public let qualifier: String?
        /// The digits as the source writes them.
        public let written: String?
    }
}
