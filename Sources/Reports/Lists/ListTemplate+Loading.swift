internal import Documents
internal import Yams

extension ListTemplate {
    /// Reads a template from the text of its YAML file. Everything wrong in it is in the error:
    /// unknown keys with their nearest known name, line and column.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it, for the places of findings.
    /// - Returns: The template.
    /// - Throws: `ReportsError` with all findings.
    public static func load(yaml: String, file: String? = nil) throws(ReportsError) -> ListTemplate
    {
        try MappingReader.read(yaml: yaml, file: file, ListTemplate.init(reading:))
    }

    private init(reading root: MappingReader) {
        id = root.text("id")
        title = root.text("title")
        _ = root.optionalText("verb")
        _ = root.optionalText("note")
        standard = root.text("standard")
        values =
            root.optionalMapping("values") { fields in
                ListSetting.allCases.reduce(into: [:]) { values, setting in
                    values[setting] = fields.optionalText(setting.rawValue)
                }
            } ?? [:]
        sheet = root.optionalMapping("page") { Sheet(reading: $0) } ?? Sheet()
        look = root.optionalMapping("look") { Look(reading: $0) } ?? Look()
        columns =
            root.given("columns") == nil
            ? [] : root.mappings("columns") { Column(reading: $0) }
        keepsOthers = root.flag("other_columns", default: columns.isEmpty)
        counter = root.optionalMapping("counter") { fields in
            Counter(title: fields.text("title"), width: fields.columnWidth("width"))
        }
        group = root.optionalMapping("group") { Group(reading: $0) } ?? .plain
        let sums = root.optionalMapping("sums") { fields in
            (
                fields.optionalPattern("subtotal", holes: ["number"]), fields.optionalText("total"),
                fields.optionalText("page"), fields.optionalText("carried"),
                fields.optionalText("incomplete")
            )
        }
        subtotal = sums?.0 ?? Pattern("Cộng")
        total = sums?.1 ?? "Tổng cộng"
        pageSum = sums?.2 ?? "Cộng trang"
        carried = sums?.3 ?? "Mang sang"
        incomplete = sums?.4 ?? "(chưa đủ)"
        marksTitleEnd = root.flag("title_end", default: true)
    }
}

extension ListTemplate.Group {
    /// Groups as they come, for a list that asks for them by a setting alone.
    static let plain = ListTemplate.Group(
        source: [], title: Pattern("{roman}. {value}"), values: [], other: "Khác",
        restarts: true, subtotal: Pattern("Cộng {roman}"))

    init(reading fields: MappingReader) {
        let holes = ["roman", "letter", "number", "value", "count"]
        source = fields.optionalTexts("source")
        title = fields.optionalPattern("title", holes: holes) ?? Self.plain.title
        values =
            fields.given("values") == nil
            ? []
            : fields.mappings("values") { value in
                let word = value.text("value")
                return Value(
                    value: word, synonyms: value.optionalTexts("synonyms"),
                    title: value.optionalText("title") ?? word)
            }
        other = fields.optionalText("other") ?? Self.plain.other
        restarts = fields.flag("restarts", default: true)
        subtotal = fields.optionalPattern("subtotal", holes: holes)
    }
}

extension ListTemplate.Column {
    init(reading fields: MappingReader) {
        title = fields.text("title")
        let source = fields.optionalTexts("source")
        self.source = source.isEmpty ? [title] : source + [title]
        width = fields.columnWidth("width")
        alignment = fields.alignment("align")
        format = fields.given("format") == nil ? .auto : fields.choice("format") ?? .auto
        isSummed = fields.flag("sum", default: false)
        isRequired = fields.flag("required", default: false)
    }
}

extension ListTemplate.Sheet {
    init(reading fields: MappingReader) {
        size = fields.optionalMapping("size") {
            Size(width: $0.length("width"), height: $0.length("height"))
        }
        margins = fields.given("margins") == nil ? nil : fields.margins("margins")
        turn = fields.given("turn") == nil ? .auto : fields.choice("turn") ?? .auto
        number = fields.optionalMapping("number") {
            Number(
                size: $0.points("size"), fromTop: $0.length("from_top"),
                firstShown: $0.integer("first_shown"))
        }
    }
}

extension ListTemplate.Look {
    init(reading fields: MappingReader) {
        size = fields.given("size") == nil ? nil : fields.points("size")
        headerSize = fields.given("header_size") == nil ? nil : fields.points("header_size")
        leading = fields.given("leading") == nil ? nil : fields.leading("leading")
        paddingX = fields.given("padding_x") == nil ? nil : fields.length("padding_x")
        paddingY = fields.given("padding_y") == nil ? nil : fields.length("padding_y")
        headerShade = fields.optionalShare("header_shade")
        totalShade = fields.optionalShare("total_shade")
        spaceBefore = fields.given("space_before") == nil ? nil : fields.length("space_before")
        totalAlignment = fields.alignment("total_align") ?? .center
    }
}

extension MappingReader {
    /// The width of a column under `key`: `30 mm`, `content` (also when it is not there), or
    /// `share 2`.
    fileprivate func columnWidth(_ key: String) -> TableColumn.Width {
        guard let node = given(key) else { return .content }
        let words = node.scalar?.string.split(separator: " ") ?? []
        if words == ["content"] { return .content }
        if words.count == 2, words[0] == "share", let share = Double(String(words[1])),
            (0.01...100).contains(share)
        {
            return .share(share)
        }
        if words.count == 2, words[1] == "mm" || words[1] == "pt" { return .fixed(length(key)) }
        report(.standardWrongValue, node, key: key, ["expected": "30 mm / content / share 2"])
        return .content
    }

    /// How text lies, under `key`; nil when it is not there.
    fileprivate func alignment(_ key: String) -> TableColumn.Alignment? {
        guard let node = given(key) else { return nil }
        if let alignment = node.scalar.flatMap({ TableColumn.Alignment(rawValue: $0.string) }) {
            return alignment
        }
        report(
            .standardUnknownChoice, node, key: key,
            ["nearest": "start, center, end, justified, decimal"])
        return nil
    }
}
