import Documents
import Records

extension TableCatalog {
    /// The steps after registration, in order.
    private static let steps = ["dat_hieu_qua", "cong_nhan", "tuyen_duong", "nhan_rong", "dung"]

    /// B2-don-vi: how far the models of every unit came, as the units state it, or counted in
    /// the register (`nguon: danh_muc` always counts).
    static let lifecycleByUnit = TableRecipe(
        title: "Kết quả thực hiện mô hình theo đơn vị", unit: "mô hình",
        options: ["cap", "nguon"]
    ) { context in
        let path = context.modelPath
        let stated = context.units.map { unit in
            UnitCounts(
                unit: unit,
                counts: [unit.quantity(path)?.value]
                    + steps.map { unit.quantity(path + ["trang_thai", $0])?.value })
        }.filter { row in row.counts.dropFirst().contains { $0 != nil } }
        if stated.count > 1, context.options["nguon"] != "danh_muc" {
            return table(stated, context, note: nil)
        }
        let counted = context.modelsByUnit.map { unit, models in
            UnitCounts(unit: unit, counts: counts(models).map { $0.map { Quantity(Rational($0)) } })
        }
        guard counted.count > 1 else { return nil }
        let order = counted.indices.sorted {
            let (a, b) = (counted[$0].registered, counted[$1].registered)
            return a == b ? $0 < $1 : a > b
        }
        return table(
            order.map { counted[$0] }, context,
            note: "Mô hình đã qua bước sau được đếm ở cả các bước trước.")
    }

    /// Registered models, and how many came to every step. What came further has passed the
    /// steps before; only praise is a matter of its own.
    private static func counts(_ models: [Model]) -> [Int?] {
        // What is kept from earlier years says nothing of how well it goes.
        guard models.contains(where: { ($0.status ?? "duy_tri") != "duy_tri" }) else {
            return [models.count] + steps.map { _ in nil }
        }
        let effective = ["dat_hieu_qua", "tham_dinh", "cong_nhan", "tuyen_duong", "nhan_rong"]
        func reached(_ statuses: [String]) -> Int {
            models.count { statuses.contains($0.status ?? "") }
        }
        return [
            models.count, reached(effective), reached(["cong_nhan", "tuyen_duong", "nhan_rong"]),
            reached(["tuyen_duong"]), reached(["nhan_rong"]), reached(["dung"]),
        ]
    }

    private static func table(
        _ units: [UnitCounts], _ context: TableContext, note: String?
    ) -> FilledTable {
        let columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Đơn vị", width: .share(1)), .number("Đăng ký", 15),
            .number("Số lượng", group: "Đạt hiệu quả", 14), .number("%", group: "Đạt hiệu quả", 16),
            .number("Công nhận", 15), .number("Tiêu biểu", 14), .number("Nhân rộng", 15),
            .number("Dừng", 14),
        ]
        func cells(_ counts: [Quantity?]) -> [FilledTable.Cell] {
            var cells = counts.map { context.quantityCell($0) }
            cells.insert(
                context.share(
                    counts[1].map { BoundQuantity(value: $0) },
                    of: counts[0].map { BoundQuantity(value: $0) }), at: 2)
            return cells
        }
        var rows = units.enumerated().map { index, row in
            row.unit.unitRow(index + 1, cells(row.counts))
        }
        let sums = units[0].counts.indices.map { column -> Quantity? in
            let known = units.compactMap { $0.counts[column] }
            return known.isEmpty ? nil : known.sum().quantity()
        }
        // A share of sums says something only where both are of the same units.
        let isWhole = units.allSatisfy { ($0.counts[0] == nil) == ($0.counts[1] == nil) }
        var totals = cells(sums)
        if !isWhole { totals[2] = FilledTable.Cell("–") }
        rows.append(context.totalRow(totals))
        return FilledTable(columns: columns, rows: rows, numbersColumns: true, note: note)
    }
}

extension UnitCounts {
    fileprivate var registered: Rational { counts[0]?.lower ?? .zero }
}
