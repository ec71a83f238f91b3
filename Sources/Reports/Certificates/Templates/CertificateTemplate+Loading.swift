internal import Documents

extension CertificateTemplate {
    /// Reads a template from the text of its YAML file. Everything wrong in it is in the error:
    /// unknown keys and holes with their nearest known name, line and column.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it, for the places of findings.
    /// - Returns: The template.
    /// - Throws: `ReportsError` with all findings.
    public static func load(
        yaml: String, file: String? = nil
    ) throws(ReportsError) -> CertificateTemplate {
        try MappingReader.read(yaml: yaml, file: file, CertificateTemplate.init(reading:))
    }

    private init(reading root: MappingReader) {
        id = root.text("id")
        title = root.text("title")
        _ = root.optionalText("note")
        _ = root.optionalText("verb")
        typealias Face = (size: Size, bleed: Length)
        let face = root.mapping("sheet") { sheet -> Face in
            (
                Size(width: sheet.length("width"), height: sheet.length("height")),
                sheet.length("bleed", default: .zero)
            )
        }
        (size, bleed) = face
        artwork = root.optionalText("artwork")
        hasOutline = root.flag("outline", default: true)
        fields = root.named("fields") { Field(reading: $0) }.map { name, field in
            var field = field
            field.name = name
            return field
        }
        salutations = root.optionalMapping("salutations") { $0.words() } ?? [:]
        bestowal =
            root.optionalMapping("bestowal") { ($0.text("living"), $0.text("dead")) }
            ?? ("TẶNG", "TRUY TẶNG")
        oldPhrases =
            root.given("old_phrases") == nil
            ? [] : root.mappings("old_phrases") { ($0.text("old"), $0.text("new")) }
        givers = root.optionalTexts("givers")
        isOnceOnly = root.flag("once_only", default: false)
        unitWords = UnitWords(root.optionalTexts("unit_words"))
        code = root.optionalMapping("code") { slot in
            CodeSlot(
                field: slot.text("field"), x: slot.length("x"), y: slot.length("y"),
                side: slot.length("side"),
                greatest: slot.length("greatest", default: slot.length("side")))
        }
        packet = root.optionalMapping("packet") { packet in
            Packet(
                standards: packet.texts("standards"), form: packet.text("form"),
                title: packet.text("title"), hasDecision: packet.flag("decision", default: true))
        }
        let known = Set(fields.map(\.name) + Self.derivedNames)
        let styles = Dictionary(
            root.named("styles") { TextLook(reading: $0, basis: nil) }.map { ($0.name, $0.value) }
        ) { first, _ in first }
        let reader = BoxReader(
            known: known, styles: styles, units: unitWords, sheet: size, bleed: bleed)
        boxes = root.mappings("boxes") { reader.box($0) }
        for index in boxes.indices { boxes[index].frame.unitWords = unitWords }
    }

    /// Values that are worked out for each sheet.
    static let derivedNames = ["xung_ho", "tang", "so_thu_tu", "tien_thuong"]
}

extension CertificateTemplate.Field {
    init(reading fields: MappingReader) {
        name = ""
        title = fields.text("title")
        synonyms = fields.optionalTexts("synonyms")
        kind = fields.given("kind") == nil ? .text : fields.choice("kind") ?? .text
        isRequired = fields.flag("required", default: false)
        fallback = fields.optionalText("default") ?? ""
    }
}

extension MappingReader {
    /// All entries as texts.
    func words() -> [String: String] {
        Dictionary(keys.map { ($0, text($0)) }) { first, _ in first }
    }
}
