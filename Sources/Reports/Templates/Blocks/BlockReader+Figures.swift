import Documents

extension BlockReader {
    /// The words for kinds of charts.
    private enum ChartKind: String, CaseIterable {
        case column = "cot"
        case stacked = "cot_chong"
        case percent = "cot_100"
        case bar = "ngang"
        case stackedBar = "ngang_chong"
        case percentBar = "ngang_100"
        case line = "duong"
        case pie = "tron"
        case funnel = "pheu"

        var kind: Chart.Kind {
            switch self {
            case .column: .column(.grouped)
            case .stacked: .column(.stacked)
            case .percent: .column(.percent)
            case .bar: .bar(.grouped)
            case .stackedBar: .bar(.stacked)
            case .percentBar: .bar(.percent)
            case .line: .line
            case .pie: .pie
            case .funnel: .funnel
            }
        }
    }

    private enum Align: String, CaseIterable {
        case start = "trai"
        case center = "giua"
        case end = "phai"
        case decimal = "so"

        var alignment: TableColumn.Alignment {
            switch self {
            case .start: .start
            case .center: .center
            case .end: .end
            case .decimal: .decimal
            }
        }
    }

    func table(_ fields: TemplateFields, _ position: BodyPosition) -> TemplateBlock? {
        let caption = fields.line("ten")
        let unit = fields.line("don_vi_tinh")
        let note = fields.line("ghi_chu")
        var options: [String: String] = [:]
        if let own = fields.fields("tuy_chon") {
            for key in own.keys { options[key] = own.text(key) }
        }
        let content: TableBlock.Content
        if let name = fields.text("bang") {
            content = .named(name)
        } else {
            let columns = fields.list("cot").map(column)
            let group = fields.text("nhom")
            guard let query = RecordQuery.read(fields) else { return nil }
            content = .records(query, columns: columns, groupBy: group)
        }
        return .table(
            TableBlock(
                content: content, caption: caption, unit: unit, note: note, options: options,
                position: position))
    }

    private func column(_ fields: TemplateFields) -> ColumnBlock {
        defer { fields.finish() }
        let width: TableColumn.Width
        if let share = fields.text("rong"), share.hasSuffix("*") {
            width = .share(Double(share.dropLast()) ?? 1)
        } else {
            width = fields.length("rong").map { .fixed($0) } ?? .content
        }
        return ColumnBlock(
            title: fields.line("ten") ?? [], value: fields.line("gia_tri") ?? [], width: width,
            alignment: fields.choice("can", Align.self)?.alignment ?? .start,
            isTotalled: fields.flag("cong") ?? false)
    }

    func chart(_ fields: TemplateFields, _ position: BodyPosition) -> TemplateBlock? {
        let kind = fields.choice("kieu", ChartKind.self)
        if kind == nil { _ = fields.required("kieu") }
        let series = fields.list("chuoi").compactMap { series -> ChartBlock.Series? in
            defer { series.finish() }
            let name = series.line("ten") ?? []
            return series.hole("gia_tri").map { ChartBlock.Series(name: name, value: $0) }
        }
        let categories = fields.list("nhom").map { category in
            defer { category.finish() }
            let name = category.line("ten") ?? []
            return ChartBlock.Category(name: name, values: category.holes("gia_tri"))
        }
        let names = fields.list("chu_giai").map { legend in
            defer { legend.finish() }
            return legend.line("ten") ?? []
        }
        var block = ChartBlock(
            kind: (kind ?? .column).kind, series: series, categories: categories,
            caption: fields.line("ten"), unit: fields.line("don_vi_tinh"),
            source: fields.line("nguon"), note: fields.line("ghi_chu"),
            height: fields.length("cao"), position: position)
        block.legend = names
        guard !series.isEmpty || !categories.isEmpty else {
            reader.report(.missingKey, at: position, ["key": "chuoi", "block": "chart"])
            return nil
        }
        return .chart(block)
    }
}

extension TemplateFields {
    /// The name with filters under `key`, with or without `{{ }}`.
    func hole(_ key: String) -> Hole? {
        guard let text = text(key) else {
            reader.report(.missingKey, at: position, ["key": key, "block": name])
            return nil
        }
        return hole(text, at: position(key))
    }

    /// The names of a list under `key`.
    func holes(_ key: String) -> [Hole] {
        let position = position(key)
        return texts(key).compactMap { hole($0, at: position) }
    }

    /// The texts of a list under `key`, each with its holes.
    func lines(_ key: String) -> [[BodyInline]] {
        let position = position(key)
        return texts(key).map { reader.line($0, at: position) }
    }

    private func hole(_ text: String, at position: BodyPosition) -> Hole? {
        var inside = text[...]
        if inside.hasPrefix("{{"), inside.hasSuffix("}}") {
            inside = inside.dropFirst(2).dropLast(2)
        }
        do throws(HoleParser.Failure) {
            return try HoleParser.parse(String(inside), at: position)
        } catch {
            reader.report(
                .malformedHole, at: position,
                ["hole": text, "found": error.found, "expected": error.expected])
            return nil
        }
    }
}
