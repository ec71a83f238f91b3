internal import Documents
public import Records

/// What a list is composed with beside its template and table.
public struct ListOptions: Sendable {
    /// The page standard that gives the look.
    public var standard: PageStandard
    /// What is said of this list, over what the template says.
    public var values: [ListSetting: String]

    /// Options that ask for nothing but a look.
    public init(standard: PageStandard, values: [ListSetting: String] = [:]) {
        self.standard = standard
        self.values = values
    }
}

/// Composes the list that `template` makes of `table`. The table is read once here, to check it
/// and add it up; the document reads it again as pages are set.
///
/// - Throws: `ReportsError` when a column is missing or unknown, when rows cannot be read, or
///   when there are none.
public func composeList(
    _ template: ListTemplate, _ table: ListTable, _ options: ListOptions
) throws(ReportsError) -> Composed {
    let values = ListValues(template.values.merging(options.values) { $1 })
    let plan = ListColumns(table, template: template, values: values)
    let settings = ListSwitches(template, values)
    var diagnostics = table.diagnostics + plan.diagnostics + settings.diagnostics
    if diagnostics.hasErrors { throw ReportsError(diagnostics) }
    let survey = ListSurvey(
        table, plan: plan, template: template, keepsRunning: settings.sumsPages,
        measures: settings.turn == .auto)
    diagnostics += survey.diagnostics
    if survey.rowCount == 0, !survey.diagnostics.hasErrors {
        diagnostics.append(
            Diagnostic(.error, .emptyTable, at: table.place, ["table": table.shortName]))
    }
    if diagnostics.hasErrors { throw ReportsError(diagnostics) }
    let composer = ListComposer(
        template: template, table: table, plan: plan, survey: survey, values: values,
        settings: settings, standard: options.standard)
    let document = composer.document()
    return Composed(
        document: document, reconciliation: nil, diagnostics: diagnostics + composer.diagnostics)
}

/// The settings of a list that are no texts.
struct ListSwitches {
    private(set) var turn: ListTemplate.Sheet.Turn
    private(set) var size: Double?
    private(set) var every = 0
    private(set) var sumsPages = false
    private(set) var counts = true
    private(set) var diagnostics: [Diagnostic] = []

    init(_ template: ListTemplate, _ values: ListValues) {
        turn = template.sheet.turn
        switch values[.turn].map(ListTable.key) {
        case nil: break
        case "doc": turn = .portrait
        case "ngang": turn = .landscape
        case "tu dong": turn = .auto
        default: wrong(.turn, values, "doc, ngang, tu_dong")
        }
        if let text = values[.size] {
            let number = Double(text.replacing(",", with: ".").replacing("pt", with: "").trimmed)
            if let number, (4...40).contains(number) {
                size = number
            } else {
                wrong(.size, values, "4 – 40")
            }
        }
        if let text = values[.every] {
            if let number = Int(text), number >= 0 {
                every = number
            } else {
                wrong(.every, values, "50")
            }
        }
        for setting in [ListSetting.pageSums, .counter] where values[setting] != nil {
            guard let flag = values.flag(setting) else {
                wrong(setting, values, "có, không")
                continue
            }
            if setting == .counter { counts = flag } else { sumsPages = flag }
        }
    }

    private mutating func wrong(_ setting: ListSetting, _ values: ListValues, _ expected: String) {
        diagnostics.append(
            Diagnostic(
                .error, .wrongSetting, at: Place(),
                [
                    "name": setting.rawValue, "found": values[setting] ?? "",
                    "expected": expected,
                ]))
    }
}

extension String {
    fileprivate var trimmed: String { String(self[...].trimmingSpaces) }
}
