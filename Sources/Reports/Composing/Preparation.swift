import Documents
import Records

/// Finds the unit, the period and the settings that a report is composed with.
struct Preparation {
    let template: Template
    let book: RecordBook
    let options: ComposeOptions

    func scope(_ diagnostics: inout [Diagnostic]) throws(ReportsError) -> BookScope {
        var errors: [Diagnostic] = []
        var settings = settings(&errors)
        let period = period(&errors)
        let unit = unit(options.unit ?? settings["don_vi"]?.words, &errors)
        guard errors.isEmpty, let period, let unit else { throw ReportsError(errors) }
        var ignored: [Diagnostic] = []
        if options.unit ?? settings["don_vi"]?.words == nil { report(guess: unit, &diagnostics) }
        let office = self.unit(settings["don_vi"]?.words, &ignored) ?? unit
        if office.id != unit.id { leaveOut(&settings, of: office, for: unit, &diagnostics) }
        var scope = BookScope(
            book: book.reach(of: unit, office: office), unit: unit, period: period)
        scope.settings = settings
        if let date = options.date { scope.given["ngay"] = .date(date, from: nil) }
        if let number = options.number { scope.given["so"] = .text(BoundText(text: "\(number)")) }
        if let draft = options.draft {
            scope.given["du_thao"] = .text(BoundText(text: "\(draft)"))
        }
        scope.given["tieu_de"] = .text(BoundText(text: template.manifest.title))
        for figure in template.manifest.requiredFigures where scope.figure(figure).isMissing {
            diagnostics.append(
                Diagnostic(
                    .warning, .figureMissing, at: Place(file: template.bodyFile),
                    [
                        "figure": book.schema.label(of: figure, in: "chi_tieu"),
                        "period": period.label,
                    ]))
        }
        if scope.previous == nil {
            diagnostics.append(
                Diagnostic(
                    .note, .noPreviousPeriod, at: period.record.place, ["period": period.label]))
        }
        if let date = options.date.flatMap(IssueDate.init) {
            diagnostics += options.standard.findings(on: date, at: Place(file: template.bodyFile))
        }
        return scope
    }

    private func period(_ errors: inout [Diagnostic]) -> Period? {
        if let wanted = options.period {
            let found =
                book.period(wanted)
                ?? book.periods.first { period in
                    period.label == wanted
                        || period.year.map(String.init) == wanted
                            && (template.manifest.periods.isEmpty
                                || period.kind.map(template.manifest.periods.contains) ?? false)
                }
            if let found { return found }
            errors.append(
                Diagnostic(
                    .error, .unknownPeriod, at: Place(),
                    ["period": wanted, "nearest": near(wanted, book.periods.map(\.id))]))
            return nil
        }
        let found =
            book.latestReported(kinds: template.manifest.periods) ?? book.latestReported(kinds: [])
            ?? book.periods.first
        if found == nil {
            errors.append(
                Diagnostic(
                    .error, .unknownPeriod, at: Place(file: book.name),
                    ["period": "–", "nearest": "–"]))
        }
        return found
    }

    /// The organisation that `options` or a setting asks for; otherwise the committee (cấp ủy) nearest the top of what the
    /// figures describe, or that organisation itself.
    private func unit(_ wanted: String?, _ errors: inout [Diagnostic]) -> Organization? {
        if let wanted {
            let found =
                book.organization(wanted)
                ?? book.organizations.first {
                    $0.name == wanted || $0.shortName == wanted
                }
            if let found { return found }
            errors.append(
                Diagnostic(
                    .error, .unknownUnit, at: Place(),
                    ["unit": wanted, "nearest": near(wanted, book.organizations.map(\.id))]))
            return nil
        }
        guard let described = described.first else {
            errors.append(
                Diagnostic(
                    .error, .unknownUnit, at: Place(file: book.name), ["unit": "–", "nearest": "–"])
            )
            return nil
        }
        return committee(of: described)
    }

    /// Takes the words that the book sets for its own office (issuing body, signer, recipients)
    /// out of a report of another one.
    private func leaveOut(
        _ settings: inout [String: Bound], of office: Organization, for unit: Organization,
        _ diagnostics: inout [Diagnostic]
    ) {
        var names: [String] = []
        for setting in template.manifest.settings
        where setting.kind == .text && !setting.isShared
            && options.settings[setting.name] == nil
        {
            let standard = setting.bound(setting.standard, from: nil)
            if settings[setting.name]?.words != standard.words { names.append(setting.name) }
            settings[setting.name] = standard
        }
        guard !names.isEmpty else { return }
        diagnostics.append(
            Diagnostic(
                .note, .settingsOfOther, at: Place(file: template.bodyFile),
                ["unit": unit.name, "office": office.name, "names": names.joined(separator: ", ")]))
    }

    /// The committee (cấp ủy) that leads `unit` and reports for it; the unit itself when the book
    /// names none.
    private func committee(of unit: Organization) -> Organization {
        guard unit.kind == "dang_bo" else { return unit }
        return book.organizations.first { $0.parent == unit.id && $0.kind == "cap_uy" } ?? unit
    }

    /// Who reports on the period that was asked for, one for each unit that is on record.
    func reporters() throws(ReportsError) -> [Organization] {
        var errors: [Diagnostic] = []
        guard let period = period(&errors) else { throw ReportsError(errors) }
        return book.units(heardIn: period).map(committee(of:))
    }

    /// Tells of other organisations that the figures describe as well as those of the report.
    private func report(guess unit: Organization, _ diagnostics: inout [Diagnostic]) {
        guard let first = described.first else { return }
        let others = described.dropFirst().filter { $0.kind == first.kind }
        guard !others.isEmpty else { return }
        diagnostics.append(
            Diagnostic(
                .warning, .unitGuessed, at: Place(file: book.name),
                [
                    "unit": unit.name, "count": "\(others.count)",
                    "others": others.prefix(3).map(\.name).joined(separator: "; "),
                ]))
    }

    /// The organisations that most records are about, seen from the top: those that have figures
    /// and are below no other that has; without any, the first of the book.
    private var described: [Organization] {
        var counted = Set(book.figures.compactMap(\.organization))
        counted.formUnion(book["org_snapshots"].compactMap { $0["org"].text })
        counted.formUnion(book.modelTallies.compactMap(\.organization))
        let withFigures = book.organizations.filter { counted.contains($0.id) }
        let tops = withFigures.filter { !isBelow(counted, $0) }
        return tops.isEmpty ? Array(book.organizations.prefix(1)) : tops
    }

    private func isBelow(_ others: Set<String>, _ organization: Organization) -> Bool {
        var seen: Set<String> = [organization.id]
        var parent = organization.parent
        while let id = parent, seen.insert(id).inserted {
            if others.contains(id) { return true }
            parent = book.organization(id)?.parent
        }
        return false
    }

    /// Settings by name: what is asked for, what the book says, the template's own.
    private func settings(_ errors: inout [Diagnostic]) -> [String: Bound] {
        var values: [String: Bound] = [:]
        for (name, value) in options.settings.sorted(by: { $0.key < $1.key }) {
            guard let setting = template.manifest.setting(name) else {
                errors.append(
                    Diagnostic(
                        .error, .unknownSetting, at: Place(),
                        [
                            "name": name,
                            "nearest": near(name, template.manifest.settings.map(\.name)),
                        ]))
                continue
            }
            if !setting.accepts(value) {
                errors.append(
                    Diagnostic(
                        .error, .wrongValue, at: Place(),
                        [
                            "key": name, "block": "thiet_lap", "expected": setting.expected,
                            "found": value,
                        ]))
            }
        }
        let written = Dictionary(
            book["settings"].map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for setting in template.manifest.settings {
            let record = written[setting.name]
            let value = options.settings[setting.name] ?? record?["value"].text ?? setting.standard
            values[setting.name] = setting.bound(value, from: record?.place)
        }
        return values
    }

    private func near(_ name: String, _ known: [String]) -> String {
        NearestName.of(name, among: known) ?? known.prefix(12).joined(separator: ", ")
    }
}

extension Setting {
    /// A value of the setting; empty words are none.
    fileprivate func bound(_ value: String, from place: Place?) -> Bound {
        switch kind {
        case .flag: .flag(TemplateFields.flag(value) ?? false)
        default: value.isEmpty ? .missing : .text(BoundText(text: value, source: place))
        }
    }
}

extension Bound {
    /// The words of a text.
    fileprivate var words: String? {
        if case .text(let text) = self { text.text } else { nil }
    }
}
