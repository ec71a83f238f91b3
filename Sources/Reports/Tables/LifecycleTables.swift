import Documents
import Records

extension TableCatalog {
    /// The steps of a model's life that tables show, with their headers.
    private static let steps: [(code: String, title: String)] = [
        ("dat_hieu_qua", "Đạt hiệu quả"), ("cong_nhan", "Được công nhận"),
        ("tuyen_duong", "Tuyên dương"), ("nhan_rong", "Được nhân rộng"), ("dung", "Dừng"),
    ]

    /// B2: how far models came, this period and the one before.
    static let lifecycle = TableRecipe(
        title: "Kết quả thực hiện mô hình", unit: "mô hình", options: ["cap"]
    ) { context in
        var path = ["mo_hinh"]
        if let level = context.options["cap"] { path += ["cap", level] }
        let scopes = [context.scope.before, context.scope].compactMap(\.self)
        let used = steps.filter { step in
            scopes.contains { !$0.value(of: path + ["trang_thai", step.code]).isMissing }
        }
        guard !used.isEmpty else { return nil }
        var columns: [FilledTable.Column] = [
            .init("Kỳ", width: .share(1)), .init("Đăng ký, xây dựng", .decimal),
        ]
        for step in used {
            columns += [
                .init("Số lượng", group: step.title, .decimal),
                .init("%", group: step.title, .decimal),
            ]
        }
        let rows = scopes.compactMap { scope -> FilledTable.Row? in
            let inner = context.with(scope)
            guard let registered = inner.quantity(path) else { return nil }
            var cells = [
                FilledTable.Cell(scope.period.label.capitalisedFirst), inner.cell(registered),
            ]
            for step in used {
                let quantity = inner.quantity(path + ["trang_thai", step.code])
                cells += [inner.cell(quantity), inner.share(quantity, of: registered)]
            }
            return FilledTable.Row(cells: cells, place: registered.source)
        }
        return FilledTable(
            columns: columns, rows: rows,
            note: "Tỷ lệ tính trên số đăng ký, xây dựng đã nêu.")
    }

    /// The register counted by unit and status.
    static let registerByUnit = TableRecipe(
        title: "Mô hình trong danh mục theo đơn vị", unit: "mô hình"
    ) { context in
        let models = context.models
        var order: [String] = []
        var groups: [String: [Model]] = [:]
        for model in models {
            let unit = model.organization ?? ""
            if groups[unit] == nil { order.append(unit) }
            groups[unit, default: []].append(model)
        }
        guard order.count > 1 else { return nil }
        // Models that went further count in the earlier steps too.
        let reached = ["dat_hieu_qua", "cong_nhan", "nhan_rong"]
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Đơn vị", width: .share(1)), .number("Tổng số", 13),
            .number("Đăng ký mới", group: "Trong đó", 15),
            .number("Duy trì", group: "Trong đó", 13),
        ]
        columns += [
            .number("Đạt hiệu quả", 16), .number("Công nhận", 15),
            .number("Nhân rộng", 15), .number("Dừng", 14),
        ]
        func counts(_ models: [Model]) -> [Int] {
            let fresh = models.count { $0.newOrKept == "dang_ky_moi" }
            let kept = models.count { $0.newOrKept == "duy_tri" || $0.status == "duy_tri" }
            let steps = reached.indices.map { index in
                models.count { reached[index...].contains($0.status ?? "") }
            }
            return [models.count, fresh, kept] + steps + [models.count { $0.status == "dung" }]
        }
        let sorted = order.sorted { (groups[$0]?.count ?? 0) > (groups[$1]?.count ?? 0) }
        var rows = sorted.enumerated().map { index, unit -> FilledTable.Row in
            let members = groups[unit] ?? []
            let name = context.scope.book.organization(unit)?.shortName ?? unit
            return FilledTable.Row(
                cells: [FilledTable.Cell(String(index + 1)), FilledTable.Cell(name)]
                    + counts(members).map { context.count($0) },
                place: members.first?.record.place)
        }
        rows.append(
            FilledTable.Row(
                kind: .total,
                cells: [FilledTable.Cell(context.total, span: 2)]
                    + counts(models).map { context.count($0) }))
        return FilledTable(columns: columns, rows: rows, numbersColumns: true)
    }

    /// B4: the register itself, field by field.
    static let register = TableRecipe(title: "Danh mục mô hình, điển hình", unit: nil, isWide: true)
    {
        context in
        let schema = context.scope.book.schema
        let models = context.models
        guard !models.isEmpty else { return nil }
        let fields = TallyDimension.field.scheme(in: schema)
        let columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Tên mô hình", width: .share(1.5)), .init("Chủ thể", width: .share(0.9)),
            .init("Người phụ trách", width: .share(0.6)), .init("Địa điểm", width: .share(0.6)),
            .init("Bắt đầu", width: .fixed(.mm(22)), .center),
            .init("Cấp", width: .fixed(.mm(24))), .init("Đối tượng", width: .fixed(.mm(28))),
            .init("Mới hay duy trì", width: .fixed(.mm(24))),
            .init("Kết quả chính", width: .share(0.9)),
            .init("Điểm", width: .fixed(.mm(14)), .decimal),
            .init("Trạng thái", width: .fixed(.mm(26))),
        ]
        var rows: [FilledTable.Row] = []
        var ordinal = 0
        for field in fields.codes {
            let members = models.filter { ($0.field ?? "khong_ro") == field.code }
            guard !members.isEmpty else { continue }
            let title =
                field.code == "khong_ro"
                ? "Mô hình không ghi lĩnh vực" : "Lĩnh vực \(field.label)"
            let count = context.style.numbers.number(Rational(members.count))
            rows.append(
                FilledTable.Row(
                    kind: .group,
                    cells: [FilledTable.Cell("\(title) (\(count) mô hình)", span: columns.count)]))
            for model in members {
                ordinal += 1
                rows.append(context.registerRow(model, ordinal))
            }
        }
        return FilledTable(columns: columns, rows: rows).withoutEmptyColumns(3..<columns.count)
    }
}

extension TableContext {
    /// The same context in another period.
    func with(_ scope: BookScope) -> TableContext {
        TableContext(
            scope: scope, style: style, options: options, counter: counter, total: total)
    }

    /// A share in percent with two decimals; `–` where it cannot be said.
    func share(_ part: BoundQuantity?, of whole: BoundQuantity?) -> FilledTable.Cell {
        guard let part, let whole, part.value.isExact, whole.value.isExact,
            let top = part.value.value, let bottom = whole.value.value, bottom > .zero
        else { return FilledTable.Cell("–") }
        return FilledTable.Cell(style.numbers.fixed(top / bottom * 100, decimals: 2))
    }

    fileprivate func registerRow(_ model: Model, _ ordinal: Int) -> FilledTable.Row {
        let inside = scope.inside(model.record)
        func words(_ column: String) -> FilledTable.Cell { cell(inside.value(of: [column])) }
        func plain(_ column: String) -> FilledTable.Cell { words(column).capitalised }
        var result = words("result")
        if result.text.isEmpty, !model.record["stop_reason"].isMissing {
            result = words("stop_reason")
            result.text = "Dừng: " + result.text
        }
        let score = model.score.map { style.numbers.plain($0) } ?? ""
        return FilledTable.Row(
            cells: [
                FilledTable.Cell(String(ordinal)), words("name"), words("org"),
                words("person"), words("place"), day("start", model.record),
                plain("recognition_level"), plain("subject"), plain("new_or_kept"), result,
                FilledTable.Cell(score, source: model.record.place), plain("status"),
            ], place: model.record.place)
    }
}
