internal import Documents
public import Records

/// Composes the report that `template` makes of `book`.
///
/// Figures print as stated; what does not add up is listed in the reconciliation and never
/// repaired. Without a number or a date the page leaves the space for the văn thư.
///
/// - Throws: `ReportsError` when there is no such unit, period or setting, or when the records
///   hold nothing that the template needs.
public func compose(
    _ template: Template, _ book: RecordBook, _ options: ComposeOptions
) throws(ReportsError) -> Composed {
    var diagnostics: [Diagnostic] = []
    let scope = try Preparation(template: template, book: book, options: options)
        .scope(&diagnostics)
    let standard = options.standard
    let style = WordingStyle(
        numbers: NumberWording(
            format: standard.numbers,
            padsSmallCounts: scope.settings["them_so_khong"]?.isPresent
                ?? standard.padsSmallCounts),
        tone: ToneStyle(rawValue: standard.tone.rawValue),
        saysTimes: scope.settings["gap_lan"]?.isPresent ?? false)
    let composer = Composer(
        template: template, options: options, style: style,
        marksMadeUp: scope.settings["danh_dau_gia_dinh"]?.isPresent ?? true)
    composer.diagnostics = diagnostics
    composer.compose(template.blocks, in: scope)
    let sections = composer.finish(scope)
    let found = composer.diagnostics
    if found.hasErrors { throw ReportsError(found) }
    let metadata = Metadata(
        title: composer.title.map {
            [$0.kind, $0.summary].compactMap(\.self).joined(separator: " ")
        }
            ?? template.manifest.title,
        author: scope.unit.name, subject: scope.period.label,
        created: options.date.flatMap { date in date.isWhole ? "\(date)T00:00:00+07:00" : nil })
    return Composed(
        document: Document(metadata: metadata, sections: sections),
        reconciliation: composer.reconciliationDocument(metadata), diagnostics: found)
}

/// The organisations for which `compose` can make a report of their own over `book`: one for
/// each unit that is on record for the period of `options`, superiors first.
///
/// - Throws: `ReportsError` when there is no such period.
public func reporters(
    for template: Template, in book: RecordBook, _ options: ComposeOptions
) throws(ReportsError) -> [Organization] {
    try Preparation(template: template, book: book, options: options).reporters()
}
