import Documents
import Records

extension TableCatalog {
    /// B13: an indicator a row, a year a column. What is added up over time has its sum and its
    /// mean; a year that is not over says until when it counts. `chi_tieu` names the
    /// indicators (all that two years or more have, without it), `hinh_thuc` the form of award.
    static let manyYears = TableRecipe(
        title: "Số liệu nhiều năm", unit: nil, options: ["chi_tieu", "hinh_thuc"]
    ) { context in
        let rows = context.yearRows.filter { row in row.values.count { $0 != nil } > 1 }
        let used = context.scope.years.indices.filter { index in
            rows.contains { $0.values[index] != nil }
        }
        guard !rows.isEmpty, used.count > 1 else { return nil }
        let years = used.map { context.scope.years[$0] }
        let isPart = years.contains(where: \.isPartOfYear)
        var columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Chỉ tiêu", width: .share(1)),
            .init("Đơn vị tính", .center),
        ]
        // Rows count different things: their numbers end together, not on one decimal mark.
        columns += years.map { .init($0.columnTitle, .end) }
        let addsUp = rows.contains { row in
            row.isAddedUp && used.allSatisfy { row.values[$0] != nil }
        }
        if addsUp { columns += [.init("Cộng", .end), .init("Bình quân năm", .end)] }
        let filled = rows.enumerated().map { index, row -> FilledTable.Row in
            let values = used.map { row.values[$0] }
            var cells = [
                FilledTable.Cell(String(index + 1)), FilledTable.Cell(row.title),
                FilledTable.Cell(row.unit),
            ]
            cells += values.map { context.cell($0) }
            let place = values.lazy.compactMap { $0?.source }.first
            guard addsUp else { return FilledTable.Row(cells: cells, place: place) }
            let known = values.compactMap { $0?.value }
            let sum = known.sum()
            let isWhole = row.isAddedUp && known.count == values.count
            cells.append(context.sumCell(isWhole ? known : []))
            let mean =
                isWhole && !isPart
                ? sum.exact.map { $0 / Rational(values.count) } : nil
            cells.append(
                FilledTable.Cell(
                    mean.map { context.style.numbers.digits($0, decimals: 1, keepsZeros: false) }
                        ?? "–"))
            return FilledTable.Row(cells: cells, place: place)
        }
        return FilledTable(columns: columns, rows: filled, numbersColumns: true)
    }
}

/// A row of figures by year.
private struct YearRow {
    var title: String
    var unit: String
    var values: [BoundQuantity?]
    /// Whether the years may be added up.
    var isAddedUp: Bool
}

extension TableContext {
    /// Models, indicators and awards, year by year.
    fileprivate var yearRows: [YearRow] {
        let years = scope.years
        let scopes = years.map { with(scope.within($0)) }
        var rows: [YearRow] = []
        let models = scopes.map { $0.quantity(["mo_hinh"]) }
        rows.append(
            YearRow(
                title: "Mô hình, điển hình", unit: models.lazy.compactMap { $0?.noun }.first ?? "",
                values: models, isAddedUp: true))
        let scheme = scope.book.schema.scheme("chi_tieu")
        let wanted = options["chi_tieu"].map { text in
            text.split(separator: ",").map { $0.filter { $0 != " " } }
        }
        for code in scheme.codes where wanted?.contains(code.code) ?? true {
            let values = scopes.map { $0.quantity(["so_lieu", code.code]) }
            rows.append(
                YearRow(
                    title: code.label, unit: values.lazy.compactMap { $0?.noun }.first ?? "",
                    values: values, isAddedUp: code.settings["aggregation"] == "cong"))
        }
        return rows + awardRows(years)
    }

    private func awardRows(_ years: [Period]) -> [YearRow] {
        let form = options["hinh_thuc"]
        let awards = scope.book["awards"].filter { form == nil || $0["form"].text == form }
        let title = form.map { scope.book.schema.label(of: $0, in: "hinh_thuc_khen") }
        return scope.book.schema.scheme("doi_tuong").codes.map { kind in
            let values = years.map { year -> BoundQuantity? in
                let stated = awards.filter { $0["period"].text == year.id }
                    .compactMap { record in
                        record["recipients"][kind.code].quantity.map { ($0, record.place) }
                    }
                guard let first = stated.first else { return nil }
                return BoundQuantity(
                    value: stated.count == 1 ? first.0 : stated.map(\.0).sum().quantity(),
                    source: stated.lazy.map(\.1).first(where: scope.isMadeUp) ?? first.1,
                    isComputed: stated.count > 1)
            }
            return YearRow(
                title: "\((title ?? "Khen thưởng").capitalisedFirst): \(kind.label)", unit: "lượt",
                values: values, isAddedUp: true)
        }
    }
}

extension Period {
    /// The day until which its figures count, when that is before its end.
    fileprivate var isPartOfYear: Bool { record["cut_off"].date != nil }

    /// `2018`; for a year that is not over, `Đến 30/7/2005`.
    fileprivate var columnTitle: String {
        if let day = record["cut_off"].date { return "Đến \(DateWording.short(day))" }
        return year.map(String.init) ?? label.capitalisedFirst
    }
}
