/// What `template.yaml` says about a template.
public struct Manifest: Sendable {
    /// The name by which commands call it, that of its folder.
    public var name: String
    /// Its title for people: "Báo cáo tổng kết năm …".
    public var title: String
    /// Name of the kind of paper in the page standards: `bao-cao`.
    public var kind: String
    /// What it is for, in a sentence or two.
    public var purpose: String
    /// The page standard it prints under unless another is asked for.
    public var standard: String
    /// Kinds of periods it is meant for (`nam`, `giai_doan`); empty for any.
    public var periods: [String]
    /// What an office may change.
    public var settings: [Setting]
    /// Indicators without which it makes no sense.
    public var requiredFigures: [String]
    /// Narrative sections that must not be empty, with their titles.
    public var requiredSections: [(name: String, title: String)]
    /// How headings of each level are numbered, level 1 first.
    public var headings: [Numbering]

    /// The setting called `name`.
    public func setting(_ name: String) -> Setting? { settings.first { $0.name == name } }
}

extension Manifest {
    /// Reads `template.yaml`.
    static func read(_ fields: TemplateFields) -> Manifest {
        let needs = fields.fields("requires")
        let sections = needs?.fields("sections")
        let required = (sections?.keys ?? []).map { key in
            (name: key, title: sections?.text(key) ?? key)
        }
        let figures = needs?.texts("figures") ?? []
        needs?.finish()
        // `verb` is for the command line: which command prints the template.
        _ = fields.text("verb")
        return Manifest(
            name: fields.required("name"), title: fields.required("title"),
            kind: fields.required("kind"), purpose: fields.required("purpose"),
            standard: fields.required("standard"), periods: fields.texts("periods"),
            settings: settings(fields), requiredFigures: figures, requiredSections: required,
            headings: headings(fields))
    }

    private static func settings(_ fields: TemplateFields) -> [Setting] {
        guard let settings = fields.fields("settings") else { return [] }
        return settings.keys.compactMap { name in
            guard let setting = settings.fields(name) else { return nil }
            defer { setting.finish() }
            let result = Setting(
                name: name, kind: setting.choice("type") ?? .text,
                standard: setting.required("default"), choices: setting.texts("choices"),
                help: setting.required("help"), isShared: setting.flag("chung") ?? false)
            if !result.accepts(result.standard) {
                setting.wrong("default", expected: result.expected, found: result.standard)
            }
            return result
        }
    }

    private static func headings(_ fields: TemplateFields) -> [Numbering] {
        fields.texts("headings").map { word in
            if let numbering = Numbering(rawValue: word) { return numbering }
            let known = Numbering.allCases.map(\.rawValue)
            fields.wrong(
                "headings",
                expected: NearestName.of(word, among: known) ?? known.joined(separator: ", "),
                found: word)
            return .none
        }
    }
}
