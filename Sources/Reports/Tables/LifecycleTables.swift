import Documents
import Records

extension TableCatalog {
    /// The steps of a model's life that tables show, with their headers.
    private static let steps: [(code: String, title: String)] = [
        ("dat_hieu_qua", "Đạt hiệu quả"), ("cong_nhan", "Được công nhận"),
        ("tuyen_duong", "Tuyên dương"), ("nhan_rong", "Được nhân rộng"), ("dung", "Dừng"),
    ]

    /// B2: how far models came, by unit; where no unit can be told from another, by period.
    static let lifecycle = TableRecipe(
        title: "Kết quả thực hiện mô hình", unit: "mô hình", options: ["cap", "nguon"]
    ) { context in
        lifecycleByUnit.build(context) ?? lifecycleByPeriod.build(context)
    }

    /// B2-ky: how far models came, this period and the one before.
    static let lifecycleByPeriod = TableRecipe(
        title: "Kết quả thực hiện mô hình", unit: "mô hình", options: ["cap"]
    ) { context in
        let path = context.modelPath
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
}
