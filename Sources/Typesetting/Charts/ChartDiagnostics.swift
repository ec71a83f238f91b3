public import Documents

extension Diagnostic.Code {
    /// A pie of more than five parts was drawn as bars; arguments `parts`.
    public static let pieTooManyParts = Self("typesetting.pie-too-many-parts")
    /// The chart has nothing to draw.
    public static let chartWithoutValues = Self("typesetting.chart-without-values")
    /// A value is not a number, infinite or beyond 10^15, and was left out; arguments `series`,
    /// `category`.
    public static let chartValueUnusable = Self("typesetting.chart-value-unusable")
    /// A series has more or fewer values than there are categories; arguments `series`,
    /// `values`, `categories`.
    public static let chartSeriesLength = Self("typesetting.chart-series-length")
    /// A pie or funnel shows one series only; arguments `series` (number of those left out).
    public static let chartSeriesIgnored = Self("typesetting.chart-series-ignored")
    /// More series than there are ways to tell them apart; arguments `series`, `limit`.
    public static let chartTooManySeries = Self("typesetting.chart-too-many-series")
    /// Parts of a whole cannot be negative; the chart was drawn as plain bars.
    public static let chartNegativePart = Self("typesetting.chart-negative-part")
    /// The kind of chart does not suit the data (all zero, or too many steps); it was drawn as
    /// bars.
    public static let chartDrawnAsBars = Self("typesetting.chart-drawn-as-bars")
    /// Names of categories were left out for want of room; arguments `count`, `of`.
    public static let chartNamesLeftOut = Self("typesetting.chart-names-left-out")
    /// A name was cut to fit; arguments `name`.
    public static let chartNameShortened = Self("typesetting.chart-name-shortened")
    /// Values were left out of the drawing for want of room; arguments `count`, `of`.
    public static let chartValuesLeftOut = Self("typesetting.chart-values-left-out")
    /// The drawing needs more height than was asked; arguments `asked`, `given` (points).
    public static let chartGrown = Self("typesetting.chart-grown")
    /// Too narrow to draw anything; arguments `width` (points).
    public static let chartTooNarrow = Self("typesetting.chart-too-narrow")
}
