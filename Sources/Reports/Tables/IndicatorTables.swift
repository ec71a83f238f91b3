import Documents
import Records

extension TableCatalog {
    /// B6: the structure of the organisation, and its members from the beginning of the period
    /// to its end, against the period before.
    static let structure = TableRecipe(title: "Cơ cấu tổ chức và đảng viên", unit: nil) { context in
        let units: [(code: String, isPart: Bool)] = [
            ("to_chuc_co_so_dang", false), ("dang_bo_co_so", true), ("chi_bo_co_so", true),
            ("dang_bo_bo_phan", false), ("chi_bo_truc_thuoc", false),
        ]
        let bodies: [(code: String, isPart: Bool)] = [
            ("uy_vien_ban_chap_hanh", false), ("uy_vien_ban_thuong_vu", true),
            ("to_chuc_doan_the", false),
        ]
        let moves = ["ket_nap_dang_vien", "chuyen_den", "chuyen_di", "tu_tran", "xoa_ten_khai_tru"]
        func row(_ code: String, _ isPart: Bool = false) -> IndicatorRow? {
            context.quantity(["so_lieu", code]) == nil ? nil : context.row(code, isPart: isPart)
        }
        // Parts stand below their whole; without it they are rows of their own.
        func tree(_ codes: [(code: String, isPart: Bool)]) -> [IndicatorRow] {
            var hasWhole = false
            return codes.compactMap { code, isPart in
                let found = row(code, isPart && hasWhole)
                if !isPart { hasWhole = found != nil }
                return found
            }
        }
        var rows = tree(units)
        let moved = moves.compactMap { row($0) }
        if moved.count > 1, let opening = context.openingMembers {
            // Opening, in, out, closing: the form of the organisation work's statistics.
            rows.append(opening)
            rows += moved
            if var closing = row("dang_vien") {
                closing.title = "Đảng viên cuối kỳ"
                rows.append(closing)
            }
        } else {
            rows += [row("dang_vien")].compactMap(\.self) + moved
        }
        rows += tree(bodies)
        return rows.isEmpty ? nil : context.indicators(rows)
    }

    /// B11-chi-tieu: what was done for people, an indicator a row, against the period before.
    static let deeds = TableRecipe(
        title: "Kết quả cải cách hành chính, dân chủ, an sinh xã hội", unit: nil
    ) { context in
        let groups = ["an_sinh", "cai_cach", "doanh_nghiep", "dan_chu", "nguon_luc"]
        let codes = context.indicatorScheme.codes.filter { code in
            code.settings["group"].map(groups.contains) ?? false
                && context.quantity(["so_lieu", code.code]) != nil
        }
        return codes.isEmpty ? nil : context.indicators(codes.map { context.row($0.code) })
    }
}

/// A row of a table of indicators: what it is, now and before.
struct IndicatorRow {
    var title: String
    /// A part of the row before, or a brother of such a part.
    var isPart = false
    var now: BoundQuantity?
    var earlier: BoundQuantity?
    /// What it is asked for by.
    var path: [String]
}

extension TableContext {
    /// The row of an indicator.
    func row(_ code: String, isPart: Bool = false) -> IndicatorRow {
        let path = ["so_lieu", code]
        return IndicatorRow(
            title: label(code), isPart: isPart, now: quantity(path), earlier: earlier(path),
            path: path)
    }

    /// Members when the period began: those at the end of the period before it. Nil where the
    /// period before is not the one that ended the day before, as with half-years and quarters.
    fileprivate var openingMembers: IndicatorRow? {
        let path = ["so_lieu", "dang_vien"]
        guard let opening = closing(path) else { return nil }
        let before = scope.before.flatMap { with($0).closing(path) }
        return IndicatorRow(title: "Đảng viên đầu kỳ", now: opening, earlier: before, path: path)
    }

    /// What stood at the end of the period before, where this one begins the day after.
    private func closing(_ path: [String]) -> BoundQuantity? {
        guard let from = scope.period.from, scope.before?.period.to?.nextDay == from else {
            return nil
        }
        return earlier(path)
    }

    /// One indicator a row: unit, the period before, this one, the change.
    func indicators(_ rows: [IndicatorRow]) -> FilledTable {
        var columns: [FilledTable.Column] = [
            .counter(counter),
            .init("Chỉ tiêu", width: .share(1)), .init("Đơn vị tính", .center),
        ]
        let changes = changeColumns()
        columns += changes.prefix(1)
        columns.append(.init(scope.period.label.capitalisedFirst, .decimal))
        columns += changes.dropFirst()
        var ordinal = 0
        var follows = false
        let filled = rows.map { row -> FilledTable.Row in
            if !row.isPart { ordinal += 1 }
            let title =
                row.isPart
                ? (follows ? "- " : "Trong đó: - ") + row.title.lowercasedFirst : row.title
            follows = row.isPart
            var cells = [
                FilledTable.Cell(row.isPart ? "" : String(ordinal)), FilledTable.Cell(title),
                FilledTable.Cell((row.now ?? row.earlier)?.noun ?? ""),
            ]
            let change = self.changes(from: row.earlier, to: row.now?.value)
            if !changes.isEmpty { cells += change.prefix(1) }
            cells.append(cell(row.now))
            if !changes.isEmpty { cells += change.dropFirst() }
            return FilledTable.Row(cells: cells, place: row.now?.source)
        }
        return FilledTable(
            columns: columns, rows: filled,
            note: rows.lazy.compactMap { Self.reorganised([self], $0.path) }.first)
    }
}

extension CivilDate {
    /// The day after; nil unless year, month and day are known.
    fileprivate var nextDay: CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day + 1)
            ?? CivilDate(year: year, month: month + 1, day: 1)
            ?? CivilDate(year: year + 1, month: 1, day: 1)
    }
}
