/// A chart, drawn as vectors by the typesetter.
public struct Chart: Sendable {
    /// What is drawn.
    public enum Kind: Sendable, Hashable {
        /// Upright bars.
        case column(Arrangement)
        /// Lying bars, for long names and rankings.
        case bar(Arrangement)
        /// Lines over an ordered axis (years).
        case line
        /// Parts of a whole; at most five parts.
        case pie
        /// Steps that narrow down (registered, effective, recognised, replicated).
        case funnel
    }

    /// How the series of a column or bar chart stand.
    public enum Arrangement: String, Sendable, Hashable, Codable {
        /// Side by side.
        case grouped
        /// On top of each other.
        case stacked
        /// On top of each other, each category scaled to 100 %.
        case percent
    }

    /// One row of values.
    public struct Series: Sendable, Hashable {
        /// Name in the legend.
        public var name: String
        /// One value a category; nil where there is none (left out, never drawn as zero).
        public var values: [Double?]
        /// A series.
        public init(name: String, values: [Double?]) {
            self.name = name
            self.values = values
        }
    }

    /// What is drawn.
    public var kind: Kind
    /// Names of the categories (x axis, pie parts, funnel steps).
    public var categories: [String]
    /// The series; pie and funnel use the first.
    public var series: [Series]
    /// "Biểu đồ 1. …", under the chart.
    public var caption: String?
    /// Unit of the values ("mô hình").
    public var unit: String?
    /// "Nguồn: …", under the chart.
    public var source: String?
    /// Whether values stand on the marks.
    public var showsValues: Bool
    /// Digits after the decimal comma of values.
    public var decimals: Int
    /// How numbers are written.
    public var numbers: NumberFormat
    /// Width; nil takes the whole text width.
    public var width: Length?
    /// Height of the drawing, caption and source excluded.
    public var height: Length
    /// Text style of axis labels, values and legend.
    public var labels: TextStyle
    /// Paragraph style of the caption.
    public var captionStyle: ParagraphStyle
    /// Paragraph style of the source line.
    public var sourceStyle: ParagraphStyle
    /// What a reader who cannot see the chart is told; nil composes it from the data.
    public var alternativeText: String?
    /// Space above.
    public var spaceBefore: Length
    /// Space below.
    public var spaceAfter: Length
    /// Where it came from.
    public var place: Place

    /// A chart.
    public init(
        _ kind: Kind, categories: [String], series: [Series], caption: String? = nil,
        unit: String? = nil, source: String? = nil, showsValues: Bool = true, decimals: Int = 0,
        numbers: NumberFormat = .vietnamese, width: Length? = nil, height: Length = .mm(70),
        labels: TextStyle, captionStyle: ParagraphStyle, sourceStyle: ParagraphStyle,
        alternativeText: String? = nil, spaceBefore: Length = .pt(6), spaceAfter: Length = .pt(6),
        place: Place = Place()
    ) {
        self.kind = kind
        self.categories = categories
        self.series = series
        self.caption = caption
        self.unit = unit
        self.source = source
        self.showsValues = showsValues
        self.decimals = decimals
        self.numbers = numbers
        self.width = width
        self.height = height
        self.labels = labels
        self.captionStyle = captionStyle
        self.sourceStyle = sourceStyle
        self.alternativeText = alternativeText
        self.spaceBefore = spaceBefore
        self.spaceAfter = spaceAfter
        self.place = place
    }
}
