internal import Documents
internal import Yams

/// Reads the boxes of a template.
struct BoxReader {
    /// Names that holes may have.
    let known: Set<String>
    /// The named styles.
    let styles: [String: TextLook]
    let units: UnitWords
    /// The sheet with its bleed, on which every box must lie.
    let sheet: Size
    let bleed: Length

    func box(_ fields: MappingReader) -> CertificateTemplate.Box {
        let basis = look(fields)
        let frame = TextBox(
            name: fields.text("name"), x: fields.length("x"), y: fields.length("y"),
            width: fields.length("width"), height: fields.length("height"), paragraphs: [],
            position: fields.given("position") == nil
                ? .middle : fields.choice("position") ?? .middle,
            fits: fields.given("fit") == nil ? [] : fields.mappings("fit") { fit($0) },
            ruleDepth: fields.given("rule") == nil ? nil : fields.length("rule"),
            isOnBlank: fields.flag("on_blank", default: false))
        if frame.x + frame.width > sheet.width + bleed {
            fields.report(
                .standardOutOfRange, fields.given("x"), key: "x", ["allowed": "trong tờ giấy"])
        }
        if frame.y + frame.height > sheet.height + bleed {
            fields.report(
                .standardOutOfRange, fields.given("y"), key: "y", ["allowed": "trong tờ giấy"])
        }
        let kinds = Set(
            fields.optionalTexts("kinds").compactMap { word -> RecipientKind? in
                guard let kind = RecipientKind(rawValue: word) else {
                    fields.report(
                        .standardUnknownChoice, fields.given("kinds"), key: "kinds",
                        [
                            "found": word,
                            "nearest": NearestWord.hint(
                                for: word, among: RecipientKind.allCases.map(\.rawValue)),
                        ])
                    return nil
                }
                return kind
            })
        let texts: [CertificateTemplate.BoxText]
        if fields.given("paragraphs") != nil {
            texts = fields.mappings("paragraphs") { part in
                text(part, look: look(part, basis: basis))
            }
        } else {
            texts = [text(fields, look: basis)]
        }
        return CertificateTemplate.Box(frame: frame, texts: texts, kinds: kinds)
    }

    private func look(_ fields: MappingReader, basis: TextLook? = nil) -> TextLook {
        var named = basis
        if fields.given("style") != nil {
            let name = fields.text("style")
            named = styles[name]
            if named == nil {
                fields.report(
                    .standardUnknownChoice, fields.given("style"), key: "style",
                    ["nearest": NearestWord.hint(for: name, among: styles.keys.sorted())])
            }
        }
        return TextLook(reading: fields, basis: named)
    }

    private func text(
        _ fields: MappingReader, look: TextLook
    ) -> CertificateTemplate.BoxText {
        let role: Paragraph.Role =
            fields.given("heading") == nil ? .line : .heading(level: fields.integer("heading"))
        let written = fields.text("text")
        let template: TextTemplate
        do throws(TextTemplate.Fault) {
            template = try TextTemplate(written)
        } catch {
            fields.report(
                .standardWrongValue, fields.given("text"), key: "text",
                ["expected": "{ten}, {ten:hoa}, [[ … ]]"])
            return CertificateTemplate.BoxText(text: .none, style: look.style, role: role)
        }
        for hole in template.holes where !known.contains(hole.name) {
            fields.report(
                .standardUnknownHole, fields.given("text"), key: "text",
                [
                    "hole": hole.name,
                    "nearest": NearestWord.hint(for: hole.name, among: known.sorted()),
                ])
        }
        return CertificateTemplate.BoxText(text: template, style: look.style, role: role)
    }

    private func fit(_ fields: MappingReader) -> TextBox.Fit {
        let sizes = fields.optionalPoints("sizes") ?? 1...1
        return TextBox.Fit(
            lines: fields.integer("lines"), greatest: sizes.upperBound, least: sizes.lowerBound)
    }
}
