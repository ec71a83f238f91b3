import Documents
import Records

extension TableCatalog {
    /// B6: the structure of the organisation, against the period before.
    static let structure = TableRecipe(title: "Cơ cấu tổ chức và đảng viên", unit: nil) { context in
        let codes: [(code: String, part: Bool)] = [
            ("to_chuc_co_so_dang", false), ("dang_bo_co_so", true),
            ("chi_bo_co_so", true), ("dang_bo_bo_phan", false), ("chi_bo_truc_thuoc", false),
            ("dang_vien", false), ("uy_vien_ban_chap_hanh", false), ("uy_vien_ban_thuong_vu", true),
            ("to_chuc_doan_the", false), ("ket_nap_dang_vien", false), ("chuyen_den", false),
            ("chuyen_di", false), ("tu_tran", false), ("xoa_ten_khai_tru", false),
        ]
        let rows = codes.filter { !context.scope.figure($0.code).isMissing }
        guard !rows.isEmpty else { return nil }
        return context.indicators(
            rows.map { $0.code }, parts: Set(rows.filter { $0.part }.map { $0.code }))
    }

    /// B11: what was given and done for people, against the period before.
    static let resources = TableRecipe(title: "Nguồn lực vận động", unit: nil) { context in
        let codes = context.codes(inGroups: ["an_sinh", "cai_cach", "doanh_nghiep", "dan_chu"])
        return codes.isEmpty ? nil : context.indicators(codes, parts: [])
    }

    /// B5: plan against result, and against the period before.
    static let plans = TableRecipe(
        title: "Kết quả thực hiện chỉ tiêu kế hoạch", unit: nil, options: ["con_thieu"]
    ) { context in
        let scope = context.scope
        let codes = context.allCodes.filter {
            !scope.figure($0, measures: ["ke_hoach"]).isMissing && !scope.figure($0).isMissing
        }
        guard !codes.isEmpty else { return nil }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Chỉ tiêu", width: .share(1)), .init("Đơn vị tính", .center),
            .number("Kế hoạch", 15), .number("Thực hiện", 14), .number("TH/KH (%)", 17),
        ]
        let showsMissing = context.options["con_thieu"] == "co"
        if showsMissing { columns.append(.number("Còn thiếu", 14)) }
        if let previous = scope.previous {
            let group = scope.period.kind == "nam" ? "So với kỳ trước" : "So với cùng kỳ"
            columns += [
                .number(context.earlierTitle(previous), 14),
                .number("+/-", group: group, showsMissing ? 15 : 16),
                .number("%", group: group, 15),
            ]
        }
        let rows = codes.enumerated().map { index, code -> FilledTable.Row in
            let result = context.quantity(["so_lieu", code])
            let plan = context.quantity(["ke_hoach", code])
            let cells =
                [
                    FilledTable.Cell(String(index + 1)), FilledTable.Cell(context.label(code)),
                    FilledTable.Cell(result?.noun ?? ""), context.cell(plan),
                    context.cell(result), context.share(result, of: plan),
                ] + (showsMissing ? [context.missing(result, of: plan)] : [])
                + context.changes(["so_lieu", code])
            return FilledTable.Row(cells: cells, place: result?.source)
        }
        return FilledTable(columns: columns, rows: rows, numbersColumns: true)
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
    private var indicatorScheme: CodeScheme { scope.book.schema.scheme("chi_tieu") }

    /// Every indicator in printed order.
    fileprivate var allCodes: [String] { indicatorScheme.codes.map(\.code) }

    /// Indicators of these groups that this period has.
    fileprivate func codes(inGroups groups: [String]) -> [String] {
        indicatorScheme.codes.filter { code in
            code.settings["group"].map(groups.contains) ?? false
                && !scope.figure(code.code).isMissing
        }.map(\.code)
    }

    /// The header of the period before: its name, or `Cùng kỳ` for parts of a year.
    func earlierTitle(_ previous: Period) -> String {
        guard let kind = previous.kind, ["thang", "quy", "6_thang", "9_thang"].contains(kind) else {
            return previous.label.capitalisedFirst
        }
        return "Cùng kỳ"
    }

    /// What is missing from the plan; 0 when it is reached.
    fileprivate func missing(_ result: BoundQuantity?, of plan: BoundQuantity?) -> FilledTable.Cell
    {
        guard let result, let plan, result.value.isExact, plan.value.isExact,
            let done = result.value.value, let aim = plan.value.value
        else { return FilledTable.Cell("–") }
        return FilledTable.Cell(style.numbers.plain(max(aim - done, .zero)))
    }

    fileprivate func label(_ code: String) -> String { indicatorScheme.label(of: code) }

    /// One indicator a row: unit, the period before, this one, the change.
    fileprivate func indicators(_ codes: [String], parts: Set<String>) -> FilledTable {
        var columns: [FilledTable.Column] = [
            .counter(counter),
            .init("Chỉ tiêu", width: .share(1)), .init("Đơn vị tính", .center),
        ]
        if let before = scope.before {
            columns.append(.init(before.period.label.capitalisedFirst, .decimal))
        }
        columns.append(.init(scope.period.label.capitalisedFirst, .decimal))
        if scope.before != nil {
            columns += [
                .init("+/-", group: "Tăng, giảm", .decimal),
                .init("%", group: "Tăng, giảm", .decimal),
            ]
        }
        var ordinal = 0
        let rows = codes.map { code -> FilledTable.Row in
            let now = quantity(["so_lieu", code])
            let isPart = parts.contains(code)
            if !isPart { ordinal += 1 }
            var cells = [
                FilledTable.Cell(isPart ? "" : String(ordinal)),
                FilledTable.Cell(
                    isPart ? "- Trong đó: \(label(code).lowercasedFirst)" : label(code)),
                FilledTable.Cell(now?.noun ?? ""),
            ]
            let change = changes(["so_lieu", code])
            if let earlier = change.first { cells.append(earlier) }
            cells.append(cell(now))
            cells += change.dropFirst()
            return FilledTable.Row(cells: cells, place: now?.source)
        }
        return FilledTable(columns: columns, rows: rows)
    }
}
