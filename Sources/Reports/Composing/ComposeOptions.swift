public import Records

/// What is asked for beside the template and the records.
public struct ComposeOptions: Sendable {
    /// The page standard that gives the look.
    public var standard: PageStandard
    /// Identifier of the period; nil takes the latest one that the template is meant for.
    public var period: String?
    /// Identifier of the reporting organisation; nil takes the book's own.
    public var unit: String?
    /// Number of the paper; nil leaves the space for the văn thư.
    public var number: Int?
    /// Day of the paper; nil leaves the space for the văn thư.
    public var date: CivilDate?
    /// Which draft it is; nil for none.
    public var draft: Int?
    /// Printed on both sides: even pages are mirrored.
    public var isDuplex: Bool
    /// The paper goes out: what does not add up stands in a document of its own.
    public var isFinal: Bool
    /// Values of the template's settings, by name.
    public var settings: [String: String]

    /// Options that ask for nothing but a look.
    public init(
        standard: PageStandard, period: String? = nil, unit: String? = nil, number: Int? = nil,
        date: CivilDate? = nil, draft: Int? = nil, isDuplex: Bool = false, isFinal: Bool = false,
        settings: [String: String] = [:]
    ) {
        self.standard = standard
        self.period = period
        self.unit = unit
        self.number = number
        self.date = date
        self.draft = draft
        self.isDuplex = isDuplex
        self.isFinal = isFinal
        self.settings = settings
    }
}
