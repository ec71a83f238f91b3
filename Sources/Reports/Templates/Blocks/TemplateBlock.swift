import Documents

/// A block of a template's body, ready to be composed.
indirect enum TemplateBlock: Sendable {
    case heading(level: Int, [BodyInline], at: BodyPosition)
    case paragraph([BodyInline], at: BodyPosition)
    case list(TemplateList)
    case markdownTable(BodyTable)
    case table(TableBlock)
    case chart(ChartBlock)
    case letterhead(FormBlock)
    case title(FormBlock)
    case signature(FormBlock)
    case recipients(FormBlock)
    case narrative(NarrativeBlock)
    case basis(BasisBlock)
    case each(EachBlock)
    case when(WhenBlock)
    case landscape([TemplateBlock])
    /// The line that ends the text; it belongs to no section.
    case closing([TemplateBlock])
    case appendix(AppendixBlock)
    case reconciliation(at: BodyPosition)
    case note([BodyInline], at: BodyPosition)
    case pageBreak
}

/// A list written in Markdown.
struct TemplateList: Sendable {
    var numbering: Numbering
    var start: Int
    var items: [[TemplateBlock]]
}

/// A block that is a form with lines to fill: letterhead, title, signature, recipients.
struct FormBlock: Sendable {
    /// The lines by key.
    var lines: [String: [BodyInline]] = [:]
    /// The lists of lines by key.
    var lists: [String: [[BodyInline]]] = [:]
    var position: BodyPosition
}

/// `basis`: the căn cứ, one line each, given or from the records.
struct BasisBlock: Sendable {
    /// Lines as they stand.
    var lines: [[BodyInline]]
    /// A line for every record of a query.
    var query: RecordQuery?
    var line: [BodyInline]
    var position: BodyPosition
}

/// `narrative`: the words that the office wrote for a section.
struct NarrativeBlock: Sendable {
    var section: String
    var isRequired: Bool
    var position: BodyPosition
}

/// `each`: its body once for every record.
struct EachBlock: Sendable {
    var query: RecordQuery
    /// Column whose value heads each group; its body is printed once a group.
    var groupBy: String?
    var groupHead: [TemplateBlock]
    var body: [TemplateBlock]
    /// What is printed when there is no record.
    var empty: [TemplateBlock]
    /// Labels of the items, when the body is one item of a list.
    var numbering: Numbering
    /// Labels as the records give them, `numbering` where they give none.
    var keepsLabels: Bool
    var position: BodyPosition
}

/// `when`: its body if a condition holds.
struct WhenBlock: Sendable {
    var condition: Condition
    var body: [TemplateBlock]
    var otherwise: [TemplateBlock]
    var position: BodyPosition
}

/// `appendix`: a section of its own with a heading.
struct AppendixBlock: Sendable {
    var title: [BodyInline]
    var isLandscape: Bool
    var body: [TemplateBlock]
    var position: BodyPosition
}

/// `table`: a table known by name, or columns over records.
struct TableBlock: Sendable {
    enum Content: Sendable {
        /// A table of the catalogue: `B1`.
        case named(String)
        /// Columns over the records of a query.
        case records(RecordQuery, columns: [ColumnBlock], groupBy: String?)
    }
    var content: Content
    var caption: [BodyInline]?
    var unit: [BodyInline]?
    var note: [BodyInline]?
    /// Settings of a named table.
    var options: [String: String]
    var position: BodyPosition
}

/// A column of a table over records.
struct ColumnBlock: Sendable {
    var title: [BodyInline]
    var value: [BodyInline]
    var width: TableColumn.Width
    var alignment: TableColumn.Alignment
    /// Whether its numbers are added up in the total row.
    var isTotalled: Bool
}

/// `chart`: a picture of one or more breakdowns, or of figures.
struct ChartBlock: Sendable {
    struct Series: Sendable {
        var name: [BodyInline]
        var value: Hole
    }
    /// A category whose values are figures: `ten` and one name a series.
    struct Category: Sendable {
        var name: [BodyInline]
        var values: [Hole]
    }
    var kind: Chart.Kind
    var series: [Series]
    var categories: [Category]
    var caption: [BodyInline]?
    var unit: [BodyInline]?
    var source: [BodyInline]?
    var note: [BodyInline]?
    var height: Length?
    /// Names of the series when values are given by category.
    var legend: [[BodyInline]] = []
    var position: BodyPosition
}
