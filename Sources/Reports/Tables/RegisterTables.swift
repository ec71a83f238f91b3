import Documents
import Records

extension TableCatalog {
    /// Columns beside those of B4, by the names that `them` asks for them with.
    private static let extras: [(name: String, column: String, title: String, width: Double)] = [
        ("cap", "recognition_level", "Cấp", 24), ("doi_tuong", "subject", "Đối tượng", 24),
        ("moi_cu", "new_or_kept", "Mới hay duy trì", 22),
        ("trang_thai", "status", "Trạng thái", 24),
    ]

    /// B4: the register itself, in the order of the fields. `nhom: linh_vuc` puts a head over
    /// every field instead of a column, `them` adds columns. Columns that nobody filled in are
    /// left out.
    static let register = TableRecipe(
        title: "Danh mục mô hình, điển hình", unit: nil, options: ["nhom", "them"], isWide: true
    ) { context in
        let models = context.models
        guard !models.isEmpty else { return nil }
        let fields = TallyDimension.field.scheme(in: context.scope.book.schema)
        let groups = fields.codes.map { field in
            (field: field, models: models.filter { ($0.field ?? "khong_ro") == field.code })
        }.filter { !$0.models.isEmpty }
        let isGrouped = context.options["nhom"] == "linh_vuc" && groups.count > 1
        let wanted = (context.options["them"] ?? "").split(separator: ",").map { name in
            name.filter { $0 != " " }
        }
        let added = extras.filter { wanted.contains($0.name) }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Tên mô hình", width: .share(1.5)), .init("Chủ thể", width: .share(0.9)),
        ]
        if !isGrouped { columns.append(.init("Lĩnh vực", width: .fixed(.mm(26)))) }
        columns += [
            .init("Địa điểm", width: .share(0.6)), .init("Người phụ trách", width: .share(0.6)),
            .init("Bắt đầu", width: .fixed(.mm(22)), .center),
            .init("Kết quả chính", width: .share(0.9)),
            .init("Điểm", width: .fixed(.mm(14)), .decimal),
            .init("Xếp loại", width: .fixed(.mm(24))),
        ]
        columns += added.map { .init($0.title, width: .fixed(.mm($0.width))) }
        var rows: [FilledTable.Row] = []
        var ordinal = 0
        for group in groups {
            if isGrouped {
                rows.append(context.fieldHead(group.field, group.models.count, columns.count))
            }
            for model in group.models {
                ordinal += 1
                var cells = context.registerCells(model, ordinal)
                // Where nobody gave a field, the column stays empty and goes.
                if !isGrouped {
                    let isKnown = group.field.code != "khong_ro"
                    let label = group.field.label.capitalisedFirst
                    cells.insert(FilledTable.Cell(isKnown ? label : ""), at: 3)
                }
                let inside = context.scope.inside(model.record)
                cells += added.map { context.cell(inside.value(of: [$0.column])).capitalised }
                rows.append(FilledTable.Row(cells: cells, place: model.record.place))
            }
        }
        return FilledTable(columns: columns, rows: rows).withoutEmptyColumns(3..<columns.count)
    }

    /// B3-linh-vuc: models of the register by field and by whose they are.
    static let subjects = TableRecipe(
        title: "Mô hình trong danh mục theo lĩnh vực và đối tượng", unit: "mô hình"
    ) { context in
        let models = context.models
        let scheme = TallyDimension.subject.scheme(in: context.scope.book.schema)
        let used = scheme.codes.filter { code in models.contains { $0.subject == code.code } }
        guard !models.isEmpty, !used.isEmpty else { return nil }
        let columns: [FilledTable.Column] =
            [.counter(context.counter), .init("Lĩnh vực", width: .share(1))]
            + used.map { .init($0.label.capitalisedFirst, .decimal) } + [.init("Cộng", .decimal)]
        func counts(_ models: [Model]) -> [FilledTable.Cell] {
            (used.map { code in models.count { $0.subject == code.code } } + [models.count])
                .map { context.count($0) }
        }
        let fields = TallyDimension.field.scheme(in: context.scope.book.schema)
        var rows: [FilledTable.Row] = []
        for field in fields.codes {
            let members = models.filter { ($0.field ?? "khong_ro") == field.code }
            guard let first = members.first else { continue }
            rows.append(
                FilledTable.Row(
                    cells: [
                        FilledTable.Cell(String(rows.count + 1)),
                        FilledTable.Cell(field.label.capitalisedFirst),
                    ] + counts(members), place: first.record.place))
        }
        rows.append(context.totalRow(counts(models)))
        return FilledTable(columns: columns, rows: rows)
    }
}

extension TableContext {
    /// The models of the register that belong to this period.
    var models: [Model] {
        scope.book.models.filter { scope.isCurrent($0.registeredPeriod) }
    }

    /// `Lĩnh vực kinh tế (26 mô hình)`, over the models of the field.
    fileprivate func fieldHead(_ field: CodeScheme.Code, _ count: Int, _ width: Int)
        -> FilledTable.Row
    {
        let title =
            field.code == "khong_ro"
            ? "Mô hình không ghi lĩnh vực" : "Lĩnh vực \(field.label)"
        let number = style.numbers.number(Rational(count))
        return FilledTable.Row(
            kind: .group, cells: [FilledTable.Cell("\(title) (\(number) mô hình)", span: width)])
    }

    /// The cells of B4 but for the field.
    fileprivate func registerCells(_ model: Model, _ ordinal: Int) -> [FilledTable.Cell] {
        let inside = scope.inside(model.record)
        func words(_ column: String) -> FilledTable.Cell { cell(inside.value(of: [column])) }
        var result = words("result")
        if result.text.isEmpty, !model.record["stop_reason"].isMissing {
            result = words("stop_reason")
            result.text = "Dừng: " + result.text
        }
        var lead = words("lead")
        if lead.text.isEmpty { lead = words("person") }
        let judged = scope.book["assessments"].first { record in
            record["subject"].text == model.id && isCurrent(record)
        }
        let points = model.record["score"].quantity ?? judged?["points"].quantity
        var grade = words("grade").capitalised
        if grade.text.isEmpty, let judged { grade = capitalised("grade", judged) }
        return [
            FilledTable.Cell(String(ordinal)), words("name"), words("org"), words("place"), lead,
            day("start", model.record), result,
            FilledTable.Cell(
                points.map(style.numbers.cell) ?? "", source: model.record.place), grade,
        ]
    }
}

extension FilledTable {
    /// The same table without the columns `optional` in which no row says anything.
    func withoutEmptyColumns(_ optional: Range<Int>) -> FilledTable {
        let whole = rows.filter { $0.cells.count == columns.count }
        let empty = optional.filter { index in
            columns.indices.contains(index) && whole.allSatisfy { $0.cells[index].text.isEmpty }
        }
        guard !empty.isEmpty else { return self }
        var table = self
        let kept = columns.indices.filter { !empty.contains($0) }
        table.columns = kept.map { columns[$0] }
        table.rows = rows.map { row in
            var row = row
            if row.cells.count == columns.count {
                row.cells = kept.map { row.cells[$0] }
            } else if row.cells.count == 1 {
                row.cells[0].span = kept.count
            }
            return row
        }
        return table
    }
}
