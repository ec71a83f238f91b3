import Documents
import Records

extension TableCatalog {
    /// B1-don-vi: models by unit, with fields, new and kept ones, and the period before.
    static let modelsByUnit = TableRecipe(
        title: "Mô hình, điển hình theo đơn vị", unit: "mô hình", options: ["cap"]
    ) { context in
        let path = context.modelPath
        let rows = context.units.filter { $0.quantity(path) != nil }
        guard rows.count > 1 else { return nil }
        let schema = context.scope.book.schema
        let fields = TallyDimension.field.scheme(in: schema).codes.filter { field in
            rows.contains { $0.quantity(path + ["linh_vuc", field.code]) != nil }
        }
        let ages = TallyDimension.newOrKept.scheme(in: schema).codes.filter { age in
            rows.contains { $0.quantity(path + ["moi_cu", age.code]) != nil }
        }
        let earlier = rows.map { $0.earlier(path) }
        let compares = earlier.contains { $0 != nil }
        var columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Đơn vị", width: .share(1)), .number("Tổng số", 14),
        ]
        columns += fields.map { .number($0.short ?? $0.label, group: "Chia theo lĩnh vực", 18) }
        columns += ages.map { .number($0.label.capitalisedFirst, group: "Trong đó", 15) }
        if compares { columns += context.changeColumns(widths: (16, 13, 18)) }
        let paths =
            [path] + fields.map { path + ["linh_vuc", $0.code] }
            + ages.map { path + ["moi_cu", $0.code] }
        var filled = rows.enumerated().map { index, row -> FilledTable.Row in
            let quantities = paths.map { row.quantity($0) }
            var cells = quantities.map { row.cell($0) }
            if compares {
                cells += row.changes(from: earlier[index], to: quantities[0]?.value)
            }
            return row.unitRow(index + 1, cells, place: quantities[0]?.source)
        }
        let sums = paths.map { path in rows.compactMap { $0.quantity(path)?.value } }
        var totals = sums.map { context.sumCell($0) }
        // Without a unit's earlier number the sums are not of the same units.
        let silent = rows.indices.filter { earlier[$0] == nil }.map { rows[$0].scope.root }
        if compares {
            let before = earlier.compactMap { $0?.value }.sum().quantity()
            totals +=
                silent.isEmpty
                ? context.changes(
                    from: BoundQuantity(value: before), to: sums[0].sum().quantity())
                : [FilledTable.Cell("–"), FilledTable.Cell("–"), FilledTable.Cell("–")]
        }
        filled.append(context.totalRow(totals))
        return FilledTable(
            columns: columns, rows: filled, numbersColumns: true,
            note: compares
                ? TableContext.remarks(
                    TableContext.reorganised(rows, path), context.notCompared(silent)) : nil)
    }

    /// B3: models by unit and by whose they are; as the units state them, or counted in the
    /// register.
    static let subjectsByUnit = TableRecipe(
        title: "Mô hình theo đơn vị và đối tượng", unit: "mô hình", options: ["cap"]
    ) { context in
        let subjects = TallyDimension.subject.scheme(in: context.scope.book.schema).codes
        let path = context.modelPath + ["doi_tuong"]
        let units = context.units.filter { unit in
            subjects.contains { unit.quantity(path + [$0.code]) != nil }
        }
        var stated = units.map { unit in
            UnitCounts(unit: unit, counts: subjects.map { unit.quantity(path + [$0.code])?.value })
        }
        if stated.isEmpty {
            stated = context.modelsByUnit.map { unit, models in
                UnitCounts(
                    unit: unit,
                    counts: subjects.map { subject in
                        Quantity(Rational(models.count { $0.subject == subject.code }))
                    })
            }
        }
        guard !stated.isEmpty else { return nil }
        // The three kinds that an office counts always have a column, others when they occur.
        let used = subjects.indices.filter { index in
            ["tap_the", "ca_nhan", "ho_gia_dinh"].contains(subjects[index].code)
                || stated.contains { ($0.counts[index]?.value ?? .zero) != .zero }
        }
        guard stated.contains(where: { !$0.known(used).isEmpty }) else { return nil }
        let columns: [FilledTable.Column] =
            [.counter(context.counter), .init("Đơn vị", width: .share(1))]
            + used.map { .number(subjects[$0].label.capitalisedFirst, 20) } + [.number("Cộng", 18)]
        var rows = stated.enumerated().map { index, row -> FilledTable.Row in
            let cells = used.map { context.quantityCell(row.counts[$0]) }
            return row.unit.unitRow(index + 1, cells + [context.sumCell(row.known(used))])
        }
        let sums = used.map { index in context.sumCell(stated.compactMap { $0.counts[index] }) }
        if rows.count > 1 {
            rows.append(
                context.totalRow(sums + [context.sumCell(stated.flatMap { $0.known(used) })]))
        }
        return FilledTable(columns: columns, rows: rows)
    }
}

/// What a unit states, column by column.
struct UnitCounts {
    var unit: TableContext
    var counts: [Quantity?]

    /// What is stated in these columns.
    func known(_ columns: [Int]) -> [Quantity] { columns.compactMap { counts[$0] } }
}

extension TableContext {
    /// The name that asks for models, of one level where the table is told so.
    var modelPath: [String] { ["mo_hinh"] + (options["cap"].map { ["cap", $0] } ?? []) }

    /// The units below the reporting one, each in its own scope.
    var units: [TableContext] { scope.unitsBelow.map { with(scope.below($0)) } }

    /// The models of the register by the unit whose they are, in the order of the register.
    var modelsByUnit: [(unit: TableContext, models: [Model])] {
        var order: [String] = []
        var groups: [String: [Model]] = [:]
        for model in models {
            guard let unit = model.organization else { continue }
            if groups[unit] == nil { order.append(unit) }
            groups[unit, default: []].append(model)
        }
        return order.compactMap { id in
            scope.book.organization(id).map { (with(scope.below($0)), groups[id] ?? []) }
        }
    }

    /// A row that begins with its number and the unit's short name.
    func unitRow(_ number: Int, _ cells: [FilledTable.Cell], place: Place? = nil) -> FilledTable.Row
    {
        let unit = scope.root
        return FilledTable.Row(
            cells: [
                FilledTable.Cell(String(number)),
                FilledTable.Cell(unit.shortName, source: unit.record.place),
            ] + cells, place: place ?? unit.record.place)
    }

    /// The row of totals below a number and a name.
    func totalRow(_ cells: [FilledTable.Cell]) -> FilledTable.Row {
        FilledTable.Row(kind: .total, cells: [FilledTable.Cell(total, span: 2)] + cells)
    }

    /// A stated amount as a cell; `–` where nothing is stated.
    func quantityCell(_ quantity: Quantity?, source: Place? = nil) -> FilledTable.Cell {
        cell(quantity.map { BoundQuantity(value: $0, source: source) })
    }

    /// The sum of what is stated; `–` where nothing is.
    func sumCell(_ quantities: [Quantity]) -> FilledTable.Cell {
        quantityCell(quantities.isEmpty ? nil : quantities.summed)
    }

    /// Units that keep a total from being compared; nil when there are none.
    fileprivate func notCompared(_ units: [Organization]) -> String? {
        guard !units.isEmpty else { return nil }
        return "Không có số kỳ trước: \(Self.names(units)); dòng \(total.lowercasedFirst) không "
            + "so sánh."
    }
}

extension [Quantity] {
    /// What they come to; parts of wholes (`58/61`) with the sum of the wholes.
    var summed: Quantity {
        var sum = self.sum().quantity()
        let wholes = compactMap(\.of)
        if wholes.count == count { sum.of = wholes.reduce(.zero, +) }
        return sum
    }
}
