import Documents

/// Turns the blocks of the Markdown into blocks of the template: fences become what their names
/// say, with their YAML read and checked.
struct BlockReader {
    let reader: BodyReader

    /// The names of fences.
    static let names = [
        "table", "chart", "letterhead", "title", "signature", "recipients", "narrative", "basis",
        "each", "when", "pagebreak", "landscape", "appendix", "reconciliation", "note", "closing",
    ]

    func blocks(_ blocks: [BodyBlock]) -> [TemplateBlock] { blocks.flatMap(self.blocks) }

    private func blocks(_ block: BodyBlock) -> [TemplateBlock] {
        switch block {
        case .heading(let level, let inlines, let position):
            return [.heading(level: level, inlines, at: position)]
        case .paragraph(let inlines, let position): return [.paragraph(inlines, at: position)]
        case .list(let list):
            let numbering: Numbering =
                list.start == nil ? .dash : list.closesWithParenthesis ? .parenthesised : .arabic
            return [
                .list(
                    TemplateList(
                        numbering: numbering, start: list.start ?? 1,
                        items: list.items.map(blocks)))
            ]
        case .table(let table): return [.markdownTable(table)]
        case .quote(let inner): return blocks(inner)
        case .fence(let name, let text, let position): return fence(name, text, position)
        }
    }

    private func fence(_ name: String, _ text: BodyText, _ position: BodyPosition)
        -> [TemplateBlock]
    {
        guard Self.names.contains(name) else {
            reader.report(
                .unknownBlock, at: position,
                [
                    "name": name,
                    "nearest": NearestName.of(name, among: Self.names)
                        ?? Self.names.joined(separator: ", "),
                ])
            return []
        }
        if name == "pagebreak" { return [.pageBreak] }
        if name == "reconciliation" { return [.reconciliation(at: position)] }
        if ["landscape", "note", "closing"].contains(name) {
            let inner = reader.blocks(of: text)
            if name == "closing" { return [.closing(blocks(inner))] }
            if name == "landscape" { return [.landscape(blocks(inner))] }
            return inner.compactMap { block in
                guard case .paragraph(let inlines, let position) = block else { return nil }
                return .note(inlines, at: position)
            }
        }
        guard let fields = reader.fields(of: text, inside: name) else { return [] }
        defer { fields.finish() }
        return read(name, fields, position).map { [$0] } ?? []
    }

    private func read(_ name: String, _ fields: TemplateFields, _ position: BodyPosition)
        -> TemplateBlock?
    {
        switch name {
        case "letterhead":
            return .letterhead(
                form(fields, ["cap_tren", "dia_danh"], lists: ["co_quan", "ky_hieu"], position))
        case "title": return .title(form(fields, ["loai", "trich_yeu"], lists: [], position))
        case "signature":
            return .signature(
                form(fields, ["thay_mat", "hinh_thuc", "chuc_vu", "nguoi_ky"], lists: [], position))
        case "recipients":
            return .recipients(form(fields, ["luu"], lists: ["noi_nhan"], position))
        case "basis":
            let isQuery = fields.has("nguon")
            return .basis(
                BasisBlock(
                    lines: fields.lines("can_cu"), query: isQuery ? RecordQuery.read(fields) : nil,
                    line: isQuery ? fields.line("dong") ?? [] : [], position: position))
        case "narrative":
            return .narrative(
                NarrativeBlock(
                    section: fields.required("phan"), isRequired: fields.flag("bat_buoc") ?? false,
                    position: position))
        case "each": return each(fields, position)
        case "when": return when(fields, position)
        case "appendix":
            return .appendix(
                AppendixBlock(
                    title: fields.line("ten") ?? [], isLandscape: fields.flag("ngang") ?? false,
                    body: blocks(fields.blocks("noi_dung") ?? []), position: position))
        case "table": return table(fields, position)
        default: return chart(fields, position)
        }
    }

    private func form(
        _ fields: TemplateFields, _ keys: [String], lists: [String], _ position: BodyPosition
    ) -> FormBlock {
        var form = FormBlock(position: position)
        for key in keys { form.lines[key] = fields.line(key) }
        for key in lists { form.lists[key] = fields.lines(key) }
        return form
    }

    private func each(_ fields: TemplateFields, _ position: BodyPosition) -> TemplateBlock? {
        let body = blocks(fields.blocks("noi_dung") ?? [])
        let empty = blocks(fields.blocks("khi_trong") ?? [])
        let head = blocks(fields.blocks("dau_nhom") ?? [])
        let keepsLabels = fields.text("danh_so") == "theo_nguon"
        let numbering =
            keepsLabels ? .arabic : fields.choice("danh_so", Numbering.self) ?? .none
        let group = fields.text("nhom")
        guard let query = RecordQuery.read(fields) else { return nil }
        return .each(
            EachBlock(
                query: query, groupBy: group, groupHead: head, body: body, empty: empty,
                numbering: numbering, keepsLabels: keepsLabels, position: position))
    }

    private func when(_ fields: TemplateFields, _ position: BodyPosition) -> TemplateBlock? {
        let body = blocks(fields.blocks("noi_dung") ?? [])
        let otherwise = blocks(fields.blocks("khac") ?? [])
        let text = fields.required("khi")
        guard !text.isEmpty else { return nil }
        do throws(HoleParser.Failure) {
            let condition = try Condition.parse(text, at: fields.position("khi"))
            return .when(
                WhenBlock(
                    condition: condition, body: body, otherwise: otherwise, position: position))
        } catch {
            reader.report(
                .malformedHole, at: fields.position("khi"),
                ["hole": text, "found": error.found, "expected": error.expected])
            return nil
        }
    }
}
