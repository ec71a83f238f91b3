public import Documents

extension Diagnostic.Code {
    /// A template folder or file cannot be read.
    public static let templateUnreadable = Self("reports.template-unreadable")
    /// The body of a template holds nothing to print.
    public static let emptyBody = Self("reports.empty-body")
    /// A YAML text of a template is malformed.
    public static let templateYAML = Self("reports.template-yaml")
    /// A key of a template's YAML is not known.
    public static let unknownKey = Self("reports.unknown-key")
    /// A key that must be there is not.
    public static let missingKey = Self("reports.missing-key")
    /// A value has the wrong type, or is none of those allowed.
    public static let wrongValue = Self("reports.wrong-value")
    /// `{{` without its `}}`, or `[[` without its `]]`.
    public static let unclosedHole = Self("reports.unclosed-hole")
    /// What stands in a hole is no name with filters.
    public static let malformedHole = Self("reports.malformed-hole")
    /// A name in a hole or block that nothing bears.
    public static let unknownName = Self("reports.unknown-name")
    /// A filter that is not known.
    public static let unknownFilter = Self("reports.unknown-filter")
    /// A filter that does not fit the value it is given.
    public static let filterMismatch = Self("reports.filter-mismatch")
    /// A fenced block that is not known.
    public static let unknownBlock = Self("reports.unknown-block")
    /// HTML in a template body, which has no meaning here.
    public static let htmlInBody = Self("reports.html-in-body")
    /// Lists, quotes or marks nested too deep. Argument `limit`.
    public static let nestedTooDeep = Self("reports.nested-too-deep")
}

extension Diagnostic.Code {
    /// A value of another type is needed here. Arguments `name`, `found`, `expected`.
    public static let wrongType = Self("reports.wrong-type")
    /// A filter with too few or too many arguments. Arguments `filter`, `found`, `expected`.
    public static let filterArguments = Self("reports.filter-arguments")
}

extension Diagnostic.Code {
    /// A hole has no value in this book; a gap is printed. Argument `name`.
    public static let valueMissing = Self("reports.value-missing")
    /// A section that must be written is empty. Arguments `section`, `title`.
    public static let sectionEmpty = Self("reports.section-empty")
    /// A line of a form is not given. Argument `key`.
    public static let lineMissing = Self("reports.line-missing")
    /// The page standard does not know the kind of paper. Arguments `kind`, `nearest`.
    public static let unknownKind = Self("reports.unknown-kind")
    /// The page standard has no symbol for a body. Arguments `body`, `standard`, `nearest`.
    public static let unknownBody = Self("reports.unknown-body")
    /// The space for the number is left to the văn thư.
    public static let numberLeftBlank = Self("reports.number-left-blank")
    /// The space for the date is left to the văn thư.
    public static let dateLeftBlank = Self("reports.date-left-blank")
    /// No signer is named.
    public static let signerLeftBlank = Self("reports.signer-left-blank")
    /// Nothing stands below a heading, which is not printed. Argument `title`.
    public static let headingEmpty = Self("reports.heading-empty")
    /// A table has nothing to print. Argument `table`.
    public static let tableEmpty = Self("reports.table-empty")
    /// A chart has nothing to draw. Argument `chart`.
    public static let chartEmpty = Self("reports.chart-empty")
    /// A required figure is not in the book. Argument `figure`.
    public static let figureMissing = Self("reports.figure-missing")
    /// The book has no such period. Arguments `period`, `nearest`.
    public static let unknownPeriod = Self("reports.unknown-period")
    /// The book has no such organisation. Arguments `unit`, `nearest`.
    public static let unknownUnit = Self("reports.unknown-unit")
    /// Nobody says whose report it is, and the book has figures of several. Arguments `unit`,
    /// `count`, `others`.
    public static let unitGuessed = Self("reports.unit-guessed")
    /// A setting that the template does not have. Arguments `name`, `nearest`.
    public static let unknownSetting = Self("reports.unknown-setting")
    /// Settings of the book name its own office and are left out of the report of another one.
    /// Arguments `unit`, `office`, `names`.
    public static let settingsOfOther = Self("reports.settings-of-other")
    /// There is no earlier period to compare with. Argument `period`.
    public static let noPreviousPeriod = Self("reports.no-previous-period")
}

extension Diagnostic.Code {
    /// A stated figure and what the others give differ. Arguments `figure`, `rule`, `stated`,
    /// `computed`, `difference` (stated minus computed).
    public static let figuresDisagree = Self("reports.figures-disagree")
    /// Figures that someone should look at. Arguments as above.
    public static let figuresToLookAt = Self("reports.figures-to-look-at")
    /// Every check agreed. Argument `checked`.
    public static let figuresAgree = Self("reports.figures-agree")
}
