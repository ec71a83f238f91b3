import Documents
import Records

extension TableCatalog {
    /// B8: inspections in numbers, by who inspects; where nobody keeps numbers, one by one.
    static let inspections = TableRecipe(title: "Kiểm tra, giám sát, kỷ luật", unit: nil) {
        context in
        inspectionNumbers.build(context) ?? inspectionList.build(context)
    }

    /// B8-so-lieu: organisations and members inspected, violations and penalties, by who
    /// inspects, and how the numbers changed since the period before.
    static let inspectionNumbers = TableRecipe(title: "Kiểm tra, giám sát, kỷ luật", unit: nil) {
        context in
        let records = context.current("inspections").filter { !$0["counts"].parts.isEmpty }
        let groups = context.inspectors(records)
        guard !groups.isEmpty else { return nil }
        let earlierRecords = context.scope.book["inspections"].filter {
            context.scope.previous != nil && $0["period"].text == context.scope.previous?.id
                && !$0["counts"].parts.isEmpty
        }
        let before = context.inspectors(earlierRecords)
        // Who inspected only in the period before keeps a row: the totals count it.
        let titles = (groups + before).map(\.title).reduce(into: [String]()) { titles, title in
            if !titles.contains(title) { titles.append(title) }
        }
        let inspected = ["to_chuc_dang", "dang_vien"]
        let penalties = ["khien_trach", "canh_cao", "cach_chuc", "khai_tru"]
        let scheme = context.scope.book.schema.scheme("noi_dung_kiem_tra")
        func title(_ code: String) -> String { scheme.label(of: code).capitalisedFirst }
        var columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Nội dung", width: .share(1)),
        ]
        columns += inspected.map { .number(title($0), group: "Số được kiểm tra, giám sát", 16) }
        columns.append(.number(title("co_vi_pham"), 15))
        columns += penalties.map { .number(title($0), group: "Kỷ luật", 15) }
        if let previous = context.scope.previous {
            let group = "So với \(context.earlierTitle(previous).lowercasedFirst) (%)"
            columns += inspected.map { .number(title($0), group: group, 17) }
        }
        let counted = inspected + ["co_vi_pham"] + penalties
        func cells(_ now: [Record], _ earlier: [Record]) -> [FilledTable.Cell] {
            var cells = counted.map { context.sumCell(context.counts($0, of: now)) }
            guard context.scope.previous != nil else { return cells }
            cells += inspected.map { code in
                let (a, b) = (context.counts(code, of: earlier), context.counts(code, of: now))
                let change = context.style.changes.cells(
                    from: a.isEmpty ? nil : a.sum().quantity(),
                    to: b.isEmpty ? nil : b.sum().quantity())
                return FilledTable.Cell(change.percent)
            }
            return cells
        }
        var rows = titles.enumerated().map { index, title in
            let now = groups.first { $0.title == title }?.records ?? []
            let earlier = before.first { $0.title == title }?.records ?? []
            return FilledTable.Row(
                cells: [FilledTable.Cell(String(index + 1)), FilledTable.Cell(title)]
                    + cells(now, earlier), place: (now.first ?? earlier.first)?.place)
        }
        if rows.count > 1 {
            rows.append(context.totalRow(cells(records, earlierRecords)))
        }
        return FilledTable(columns: columns, rows: rows, numbersColumns: true)
    }

    /// B8-danh-sach: every inspection with what it found.
    static let inspectionList = TableRecipe(title: "Kiểm tra, giám sát", unit: nil) { context in
        let records = context.current("inspections")
            .sorted { ($0["date"].date?.description ?? "") < ($1["date"].date?.description ?? "") }
        return context.list(
            records,
            [
                .init("Ngày", width: .fixed(.mm(23)), .center),
                .init("Hình thức", width: .fixed(.mm(20))), .init("Đơn vị", width: .share(0.8)),
                .init("Kết luận", width: .share(1.1)), .init("Yêu cầu", width: .share(1)),
            ]
        ) { record in
            [
                context.day("date", record), context.capitalised("kind", record),
                context.words("subject", record),
                context.words("findings", record, separator: "; "),
                context.words("requests", record, separator: "; "),
            ]
        }
    }
}

extension TableContext {
    /// Inspections by what they are and who made them: `Kiểm tra của Ban Thường vụ`.
    fileprivate func inspectors(_ records: [Record]) -> [(title: String, records: [Record])] {
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        for record in records {
            let kind = capitalised("kind", record).text
            var team = words("team_org", record).text
            if team.isEmpty { team = words("team", record).text }
            let title =
                team.isEmpty ? kind : kind.isEmpty ? team : "\(kind) của \(team)"
            if groups[title] == nil { order.append(title) }
            groups[title, default: []].append(record)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    fileprivate func counts(_ code: String, of records: [Record]) -> [Quantity] {
        records.compactMap { $0["counts"][code].quantity }
    }
}
