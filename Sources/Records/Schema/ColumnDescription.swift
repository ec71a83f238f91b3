/// One column of a kind of table, as `templates/records` describes it. Reading, the workbook,
/// the database and printed lists all follow from it.
public struct ColumnDescription: Sendable, Hashable {
    /// The name that files of records, templates and code use: `recognition_level`.
    public let code: String
    /// The Vietnamese header: `Cấp công nhận`.
    public let title: String
    /// Other headers that mean this column.
    public let synonyms: [String]
    /// What its cells may hold.
    public let type: ColumnType
    /// Whether every record must fill it.
    public let isRequired: Bool
    /// Whether a code or reference may also be free text.
    public let isOpen: Bool
    /// Code of the unit of its numbers, where all rows share one.
    public let unit: String?
    /// One sentence that helps a clerk fill it in.
    public let help: String?

    init(
        code: String, title: String, synonyms: [String] = [], type: ColumnType,
        isRequired: Bool = false, isOpen: Bool = false, unit: String? = nil, help: String? = nil
    ) {
        self.code = code
        self.title = title
        self.synonyms = synonyms
        self.type = type
        self.isRequired = isRequired
        self.isOpen = isOpen
        self.unit = unit
        self.help = help
    }
}
