import Documents
import Records

extension TableCatalog {
    /// B1: models by unit; where units have no numbers of their own, by level and kind.
    static let models = TableRecipe(
        title: "Số lượng mô hình, điển hình", unit: "mô hình", options: ["cap"]
    ) { context in
        modelsByUnit.build(context) ?? modelsByLevel.build(context)
    }

    /// B1-cap: models by level and field, against the period before.
    static let modelsByLevel = TableRecipe(
        title: "Số lượng mô hình, điển hình theo cấp và lĩnh vực", unit: "mô hình, điển hình"
    ) { context in
        let scope = context.scope
        let fields = TallyDimension.field.scheme(in: scope.book.schema).codes
        let rows = modelRows(context)
        guard !rows.isEmpty else { return nil }
        let used = fields.filter { field in
            rows.contains { row in
                context.quantity(["mo_hinh"] + row.path + ["linh_vuc", field.code]) != nil
            }
        }
        let ages = TallyDimension.newOrKept.scheme(in: scope.book.schema).codes.filter { age in
            rows.contains { context.quantity(["mo_hinh"] + $0.path + ["moi_cu", age.code]) != nil }
        }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Cấp, loại", width: .share(1)),
            .init("Tổng số", .decimal),
        ]
        columns += used.map { field in
            .init(field.short ?? field.label, group: "Chia theo lĩnh vực", .decimal)
        }
        columns += ages.map { .init($0.label.capitalisedFirst, group: "Trong đó", .decimal) }
        columns += context.changeColumns()
        let filled = rows.enumerated().map { index, row -> FilledTable.Row in
            let total = context.quantity(["mo_hinh"] + row.path)
            var cells = [
                FilledTable.Cell(String(index + 1)), FilledTable.Cell(row.title),
                context.cell(total),
            ]
            cells += used.map { field in
                context.cell(
                    context.quantity(["mo_hinh"] + row.path + ["linh_vuc", field.code]))
            }
            cells += ages.map { age in
                context.cell(context.quantity(["mo_hinh"] + row.path + ["moi_cu", age.code]))
            }
            cells += context.changes(["mo_hinh"] + row.path)
            return FilledTable.Row(cells: cells, place: total?.source)
        }
        return FilledTable(
            columns: columns, rows: filled,
            note: TableContext.remarks(
                partsNote(rows, context), TableContext.reorganised([context], ["mo_hinh"])))
    }

    /// A row of models: what is asked for below `mo_hinh`, and its title.
    private static func modelRows(_ context: TableContext) -> [(path: [String], title: String)] {
        let schema = context.scope.book.schema
        let levels = TallyDimension.level.scheme(in: schema).codes.filter { $0.code != "tong" }
        let kinds = TallyDimension.kind.scheme(in: schema).codes
        return kinds.flatMap { kind in
            levels.compactMap { level in
                let path = ["cap", level.code, "loai", kind.code]
                guard context.quantity(["mo_hinh"] + path) != nil else { return nil }
                return (path, "\(kind.label) \(level.label)".capitalisedFirst)
            }
        }
    }

    /// Where the parts do not add up to the stated total, the table says so.
    private static func partsNote(
        _ rows: [(path: [String], title: String)], _ context: TableContext
    ) -> String? {
        let notes = rows.compactMap { row -> String? in
            guard
                case .breakdown(let breakdown) = context.scope.value(
                    of: ["mo_hinh"] + row.path + ["linh_vuc"]),
                let stated = breakdown.stated?.value, stated.isExact, let whole = stated.value,
                let sum = breakdown.sum.exact, sum != whole
            else { return nil }
            let numbers = context.style.numbers
            let difference = numbers.plain((whole - sum).magnitude)
            return "\(row.title.lowercasedFirst): các lĩnh vực cộng lại là \(numbers.plain(sum)), "
                + "\(whole > sum ? "ít hơn" : "nhiều hơn") số đã nêu \(difference)"
        }
        guard !notes.isEmpty else { return nil }
        return (notes.joined(separator: "; ") + "; số liệu in đúng như đã nêu.").capitalisedFirst
    }

    /// Models by field in this period and the one before, with shares of the computed sum.
    static let modelsByField = TableRecipe(
        title: "Mô hình theo lĩnh vực so với kỳ trước", unit: "mô hình", options: ["cap", "loai"]
    ) { context in
        var path = ["mo_hinh"]
        for key in ["cap", "loai"] {
            if let code = context.options[key] { path += [key, code] }
        }
        path.append("linh_vuc")
        guard case .breakdown(let now) = context.scope.value(of: path) else { return nil }
        var before: Breakdown?
        if case .breakdown(let found)? = context.scope.before?.value(of: path) { before = found }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Lĩnh vực", width: .share(1)),
        ]
        let label = context.scope.period.label.capitalisedFirst
        if let previous = context.scope.previous {
            columns.append(.init(previous.label.capitalisedFirst, .decimal))
        }
        columns += [.init(label, .decimal), .init("Cơ cấu (%)", .decimal)]
        if before != nil {
            columns += [
                .init("+/-", group: context.changeTitle, .decimal),
                .init("%", group: context.changeTitle, .decimal),
            ]
        }
        // A field that only the period before had keeps its row: the totals count it.
        let fields = TallyDimension.field.scheme(in: context.scope.book.schema).codes
            .filter { field in
                (now.parts + (before?.parts ?? [])).contains { $0.code == field.code }
            }
        var rows = fields.enumerated().map { index, field -> FilledTable.Row in
            context.fieldRow(
                [
                    FilledTable.Cell(String(index + 1)),
                    FilledTable.Cell(field.label.capitalisedFirst),
                ],
                before?[field.code], now[field.code], base: now.base, comparing: before != nil,
                kind: .body)
        }
        rows.append(
            context.fieldRow(
                [FilledTable.Cell("Cộng các lĩnh vực", span: 2)], before?.summed, now.summed,
                base: now.base, comparing: before != nil, kind: .total))
        return FilledTable(
            columns: columns, rows: rows,
            note: TableContext.remarks(
                now.base == nil ? nil : "Cơ cấu tính trên số cộng của các lĩnh vực.",
                before == nil ? nil : TableContext.reorganised([context], ["mo_hinh"])))
    }
}

extension Breakdown {
    /// The amount of a part; nil where it has none.
    fileprivate subscript(code: String) -> BoundQuantity? {
        parts.first { $0.code == code }?.quantity
    }

    /// The sum of the parts as an amount.
    var summed: BoundQuantity {
        BoundQuantity(
            value: sum.quantity(), noun: noun,
            source: parts.lazy.compactMap(\.quantity?.source).first, isComputed: true)
    }
}

extension TableContext {
    /// The amount that a name stands for; nil if there is none.
    func quantity(_ path: [String]) -> BoundQuantity? {
        guard case .quantity(let quantity) = scope.value(of: path) else { return nil }
        return quantity
    }

    /// A counted number as a cell.
    func count(_ value: Int) -> FilledTable.Cell {
        FilledTable.Cell(style.numbers.plain(Rational(value)))
    }

    fileprivate func fieldRow(
        _ head: [FilledTable.Cell], _ earlier: BoundQuantity?, _ now: BoundQuantity?,
        base: Rational?, comparing: Bool, kind: TableRow.Kind
    ) -> FilledTable.Row {
        var cells = head
        if scope.previous != nil { cells.append(cell(earlier)) }
        cells.append(cell(now))
        if let base, let value = now?.value.value, now?.value.isExact ?? false {
            cells.append(
                FilledTable.Cell(style.numbers.fixed(value / base * 100, decimals: 2)))
        } else {
            cells.append(FilledTable.Cell("–"))
        }
        if comparing {
            cells += changes(from: earlier, to: now?.value).dropFirst()
        }
        return FilledTable.Row(kind: kind, cells: cells, place: now?.source)
    }
}
