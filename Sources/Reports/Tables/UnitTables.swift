import Documents
import Records

extension TableCatalog {
    /// B1-don-vi: models by unit, with fields, new and kept ones, and the period before.
    static let modelsByUnit = TableRecipe(
        title: "Mô hình, điển hình theo đơn vị", unit: "mô hình", options: ["cap"]
    ) { context in
        var path = ["mo_hinh"]
        if let level = context.options["cap"] { path += ["cap", level] }
        let units = context.scope.unitsBelow.map { ($0, context.with(context.scope.below($0))) }
        let rows = units.filter { $0.1.quantity(path) != nil }
        guard rows.count > 1 else { return nil }
        let schema = context.scope.book.schema
        let fields = TallyDimension.field.scheme(in: schema).codes.filter { field in
            rows.contains { $0.1.quantity(path + ["linh_vuc", field.code]) != nil }
        }
        let ages = TallyDimension.newOrKept.scheme(in: schema).codes.filter { age in
            rows.contains { $0.1.quantity(path + ["moi_cu", age.code]) != nil }
        }
        let compares = rows.contains { $0.1.before(path) != nil }
        var columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Đơn vị", width: .share(1)), .number("Tổng số", 14),
        ]
        columns += fields.map {
            .number($0.short ?? $0.label, group: "Chia theo lĩnh vực", 18)
        }
        columns += ages.map { .number($0.label.capitalisedFirst, group: "Trong đó", 15) }
        if compares, let previous = context.scope.previous {
            columns += [
                .number(context.earlierTitle(previous), 16),
                .number("+/-", group: "Tăng, giảm", 13), .number("%", group: "Tăng, giảm", 18),
            ]
        }
        let paths =
            [path] + fields.map { path + ["linh_vuc", $0.code] }
            + ages.map { path + ["moi_cu", $0.code] }
        var filled = rows.enumerated().map { index, row -> FilledTable.Row in
            var cells = [
                FilledTable.Cell(String(index + 1)),
                FilledTable.Cell(row.0.shortName, source: row.0.record.place),
            ]
            cells += paths.map { row.1.cell(row.1.quantity($0)) }
            if compares { cells += row.1.changes(path) }
            return FilledTable.Row(cells: cells, place: row.1.quantity(path)?.source)
        }
        func sum(_ values: [BoundQuantity?]) -> Quantity? {
            let known = values.compactMap { $0?.value }
            return known.isEmpty ? nil : known.sum().quantity()
        }
        var totals = paths.map { path in
            context.cell(sum(rows.map { $0.1.quantity(path) }).map { BoundQuantity(value: $0) })
        }
        if compares {
            let earlier = sum(rows.map { $0.1.before(path) })
            let change = context.style.changes.cells(
                from: earlier, to: sum(rows.map { $0.1.quantity(path) }))
            totals += [
                context.cell(earlier.map { BoundQuantity(value: $0) }),
                FilledTable.Cell(change.difference), FilledTable.Cell(change.percent),
            ]
        }
        filled.append(
            FilledTable.Row(
                kind: .total, cells: [FilledTable.Cell(context.total, span: 2)] + totals))
        return FilledTable(columns: columns, rows: filled, numbersColumns: true)
    }
}

extension TableContext {
    /// The amount of the period before; nil if there is none.
    fileprivate func before(_ path: [String]) -> BoundQuantity? {
        guard case .quantity(let quantity)? = scope.before?.value(of: path) else { return nil }
        return quantity
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
