import Documents
import Records

extension TableCatalog {
    /// B5: plan against result, and against the same months of the year before. `con_thieu: co`
    /// adds what is missing from the plan. Remarks, where there are
    /// any, stand in the last column.
    static let plans = TableRecipe(
        title: "Kết quả thực hiện chỉ tiêu kế hoạch", unit: nil, options: ["con_thieu"]
    ) { context in
        let codes = context.allCodes.filter { context.quantity(["ke_hoach", $0]) != nil }
        guard !codes.isEmpty else { return nil }
        let results = codes.map { context.quantity(["so_lieu", $0]) }
        let notes = zip(codes, results).map { code, result in
            [result?.source, context.quantity(["ke_hoach", code])?.source].compactMap(\.self)
                .lazy.compactMap(context.remark(of:)).first ?? ""
        }
        let earlier = codes.map { code -> BoundQuantity? in
            if let known = context.earlier(["so_lieu", code]) { return known }
            guard case .quantity(let given) = context.scope.figure(code, measures: ["cung_ky"])
            else { return nil }
            return given
        }
        let compares = context.scope.previous != nil || earlier.contains { $0 != nil }
        let showsMissing = context.options["con_thieu"] == "co"
        let showsNotes = notes.contains { !$0.isEmpty }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Chỉ tiêu", width: .share(1)), .init("Đơn vị tính", .center),
            .number("Kế hoạch", 15), .number("Thực hiện", 14), .number("TH/KH (%)", 17),
        ]
        if showsMissing { columns.append(.number("Còn thiếu", 14)) }
        if compares {
            let title = context.scope.previous.map(context.earlierTitle) ?? "Cùng kỳ"
            let group = title == "Cùng kỳ" ? "So với cùng kỳ" : "So với kỳ trước"
            columns += [
                .number(title, 14), .number("+/-", group: group, 15),
                .number("%", group: group, 15),
            ]
        }
        if showsNotes { columns.append(.init("Ghi chú", width: .fixed(.mm(20)))) }
        let rows = codes.enumerated().map { index, code -> FilledTable.Row in
            let (result, plan) = (results[index], context.quantity(["ke_hoach", code]))
            var cells = [
                FilledTable.Cell(String(index + 1)), FilledTable.Cell(context.label(code)),
                FilledTable.Cell((result ?? plan)?.noun ?? ""), context.cell(plan),
                context.cell(result), context.share(result, of: plan),
            ]
            if showsMissing { cells.append(context.missing(result, of: plan)) }
            if compares { cells += context.changes(from: earlier[index], to: result?.value) }
            if showsNotes { cells.append(FilledTable.Cell(notes[index])) }
            return FilledTable.Row(cells: cells, place: result?.source ?? plan?.source)
        }
        return FilledTable(
            columns: columns, rows: rows, numbersColumns: true,
            note: codes.lazy.compactMap {
                TableContext.reorganised([context], ["so_lieu", $0])
            }.first)
    }

    /// What the next period aims at, beside what this one reached.
    static let targets = TableRecipe(title: "Chỉ tiêu chủ yếu của kỳ sau", unit: nil) { context in
        guard let after = context.scope.after else { return nil }
        let codes = context.allCodes.filter {
            !after.figure($0, measures: ["ke_hoach"]).isMissing
        }
        guard !codes.isEmpty else { return nil }
        let columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Chỉ tiêu", width: .share(1)), .init("Đơn vị tính", .center),
            .init("Thực hiện \(context.scope.period.label)", .decimal),
            .init("Kế hoạch \(after.period.label)", .decimal),
        ]
        let rows = codes.enumerated().map { index, code -> FilledTable.Row in
            let now = context.quantity(["so_lieu", code])
            let aim = context.with(after).quantity(["ke_hoach", code])
            return FilledTable.Row(
                cells: [
                    FilledTable.Cell(String(index + 1)), FilledTable.Cell(context.label(code)),
                    FilledTable.Cell(aim?.noun ?? ""), context.cell(now), context.cell(aim),
                ], place: aim?.source)
        }
        return FilledTable(columns: columns, rows: rows)
    }
}

extension TableContext {
    var indicatorScheme: CodeScheme { scope.book.schema.scheme("chi_tieu") }

    /// Every indicator in printed order.
    var allCodes: [String] { indicatorScheme.codes.map(\.code) }

    /// What is missing from the plan; 0 when it is reached.
    fileprivate func missing(_ result: BoundQuantity?, of plan: BoundQuantity?) -> FilledTable.Cell
    {
        guard let result, let plan, result.value.isExact, plan.value.isExact,
            let done = result.value.value, let aim = plan.value.value
        else { return FilledTable.Cell("–") }
        return FilledTable.Cell(style.numbers.plain(max(aim - done, .zero)))
    }

    func label(_ code: String) -> String { indicatorScheme.label(of: code) }

    /// What the book remarks on the figure at `place`; nothing where it only says that the
    /// figure is made up, which the page says anyway.
    fileprivate func remark(of place: Place) -> String? {
        guard !scope.isMadeUp(place), let id = place.record else { return nil }
        return scope.book["figures"][id]?["note"].text?.capitalisedFirst
    }
}
