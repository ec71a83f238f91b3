import Documents
import Records

extension TableCatalog {
    /// The columns of B11: what people gave.
    private static let given: [(code: String, title: String)] = [
        ("kinh_phi_van_dong", "Tiền (triệu đồng)"), ("ngay_cong", "Ngày công"),
        ("dat_hien", "Đất hiến (m²)"), ("ho_tham_gia", "Hộ tham gia"),
        ("cong_trinh_van_dong", "Công trình"),
    ]

    /// B11: what people gave, by unit; where units have no figures of their own, this period
    /// against the one before.
    static let resources = TableRecipe(title: "Nguồn lực vận động", unit: nil) { context in
        let units = context.units.filter { unit in
            given.contains { unit.quantity(["so_lieu", $0.code]) != nil }
        }
        return units.count > 1 ? byUnit(units, context) : byPeriod(context)
    }

    private static func columns(_ first: [FilledTable.Column]) -> [FilledTable.Column] {
        first + given.map { .number($0.title, 24) }
    }

    private static func byUnit(_ units: [TableContext], _ context: TableContext) -> FilledTable {
        var rows = units.enumerated().map { index, unit in
            unit.unitRow(
                index + 1,
                given.map { context.cell(unit.quantity(["so_lieu", $0.code]), below: $0.code) })
        }
        rows.append(
            context.totalRow(
                given.map { resource in
                    let amounts = units.compactMap {
                        $0.quantity(["so_lieu", resource.code])?.value
                    }
                    // Amounts in different units have no sum.
                    let isOne = amounts.allSatisfy { context.isOf(resource.code, $0.unit) }
                    return isOne ? context.sumCell(amounts) : FilledTable.Cell("–")
                }))
        return FilledTable(
            columns: columns([.counter(context.counter), .init("Đơn vị", width: .share(1))]),
            rows: rows)
    }

    private static func byPeriod(_ context: TableContext) -> FilledTable? {
        let paths = given.map { ["so_lieu", $0.code] }
        let now = paths.map { context.quantity($0) }
        guard now.contains(where: { $0 != nil }) else { return nil }
        func row(_ title: String, _ cells: [FilledTable.Cell]) -> FilledTable.Row {
            FilledTable.Row(
                cells: [FilledTable.Cell(title)] + cells,
                place: now.lazy.compactMap { $0?.source }.first)
        }
        var rows = [
            row(
                context.scope.period.label.capitalisedFirst,
                zip(given, now).map { context.cell($1, below: $0.code) })
        ]
        if let previous = context.scope.previous {
            let earlier = paths.map { context.earlier($0) }
            let changes = zip(earlier, now).map { context.changes(from: $0, to: $1?.value) }
            rows.insert(
                row(
                    context.earlierTitle(previous),
                    zip(given, earlier).map { context.cell($1, below: $0.code) }), at: 0)
            rows.append(row("Tăng, giảm (+/-)", changes.map { $0[1] }))
            rows.append(row("Tăng, giảm (%)", changes.map { $0[2] }))
        }
        return FilledTable(
            columns: columns([.init("Kỳ", width: .share(1))]), rows: rows,
            note: paths.lazy.compactMap { TableContext.reorganised([context], $0) }.first)
    }
}

extension TableContext {
    /// Whether an amount of `unit` is in the unit of the indicator, which the header names.
    fileprivate func isOf(_ indicator: String, _ unit: String?) -> Bool {
        guard let unit, let own = indicatorScheme[indicator]?.settings["unit"] else { return true }
        return unit == own
    }

    /// A cell below the header of an indicator; an amount in another unit names it.
    fileprivate func cell(_ quantity: BoundQuantity?, below indicator: String) -> FilledTable.Cell {
        guard let quantity, !isOf(indicator, quantity.value.unit) else { return cell(quantity) }
        let text = style.numbers.quantity(quantity.value, unit: quantity.noun)
        return FilledTable.Cell(text, source: quantity.source)
    }
}
