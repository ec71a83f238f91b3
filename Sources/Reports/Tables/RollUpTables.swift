import Documents
import Records

extension TableCatalog {
    /// Figures by unit, with what the units come to. Columns are the indicators under
    /// `chi_tieu`, or all that are added up; `mo_hinh: co` puts registered models first.
    static let byUnit = TableRecipe(
        title: "Tổng hợp theo đơn vị", unit: nil, options: ["chi_tieu", "mo_hinh"], isWide: true
    ) { context in
        guard let rollUp = context.scope.rollUp, !rollUp.units.isEmpty else { return nil }
        let keys = context.columns(of: rollUp)
        guard !keys.isEmpty else { return nil }
        var columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Đơn vị", width: .share(1)),
        ]
        columns += keys.map { .init(context.title(of: $0), .decimal) }
        let stated = keys.map { key in
            Dictionary(
                (rollUp[key]?.parts ?? []).map { ($0.unit, $0) },
                uniquingKeysWith: { first, _ in first })
        }
        var rows = rollUp.units.enumerated().map { index, unit -> FilledTable.Row in
            let cells = stated.map { parts in
                context.cell(
                    parts[unit.id].map { BoundQuantity(value: $0.quantity, source: $0.place) })
            }
            return FilledTable.Row(
                cells: [
                    FilledTable.Cell(String(index + 1)),
                    FilledTable.Cell(unit.shortName, source: unit.record.place),
                ] + cells, place: unit.record.place)
        }
        // What groups or units further down state has no row of its own above.
        let listed = Set(rollUp.units.map(\.id))
        for id in context.others(keys.flatMap { rollUp[$0]?.parts ?? [] }, beside: listed) {
            let name = context.scope.book.organization(id)?.shortName ?? id
            rows.append(
                FilledTable.Row(
                    cells: [FilledTable.Cell(""), FilledTable.Cell(name)]
                        + stated.map { parts in
                            context.cell(
                                parts[id].map {
                                    BoundQuantity(value: $0.quantity, source: $0.place)
                                })
                        }, place: context.scope.book.organization(id)?.record.place))
        }
        rows.append(
            FilledTable.Row(
                kind: .total,
                cells: [FilledTable.Cell(context.total, span: 2)]
                    + keys.map { key in
                        context.cell(rollUp[key].map { BoundQuantity(value: $0.computed) })
                    }))
        return FilledTable(
            columns: columns, rows: rows, numbersColumns: true,
            note: context.coverage(of: rollUp))
    }

    /// Every figure that is added up: what the units come to, how many gave it, what the
    /// superior states, and the difference.
    static let byFigure = TableRecipe(
        title: "Số liệu tổng hợp từ các đơn vị", unit: nil, options: ["chi_tieu", "mo_hinh"]
    ) { context in
        guard let rollUp = context.scope.rollUp else { return nil }
        let keys = context.columns(of: rollUp)
        let figures = keys.compactMap { rollUp[$0] }
        guard !figures.isEmpty else { return nil }
        let isStated = figures.contains { $0.stated != nil }
        var columns: [FilledTable.Column] = [
            .counter(context.counter), .init("Chỉ tiêu", width: .share(1)),
            .init("Đơn vị tính", .center), .init("Các đơn vị cộng lại", .decimal),
            .init("Số đơn vị có số liệu", .decimal),
        ]
        if isStated { columns += [.init("Đã nêu", .decimal), .init("Chênh lệch", .decimal)] }
        let rows = figures.enumerated().map { index, figure -> FilledTable.Row in
            let unit = figure.computed.unit.map { context.scope.book.schema.noun(ofUnit: $0) }
            let count = "\(figure.expected - figure.missing.count)/\(figure.expected)"
            var cells = [
                FilledTable.Cell(String(index + 1)),
                FilledTable.Cell(context.title(of: figure.key)), FilledTable.Cell(unit ?? ""),
                context.cell(
                    BoundQuantity(value: figure.computed, source: figure.parts.first?.place)),
                FilledTable.Cell(count),
            ]
            if isStated {
                cells.append(
                    context.cell(
                        figure.stated.map { BoundQuantity(value: $0.quantity, source: $0.place) }))
                cells.append(FilledTable.Cell(context.difference(of: figure)))
            }
            return FilledTable.Row(cells: cells, place: figure.parts.first?.place)
        }
        return FilledTable(columns: columns, rows: rows, note: context.coverage(of: rollUp))
    }
}

extension TableContext {
    /// What is shown: the indicators asked for, or all that were added up.
    fileprivate func columns(of rollUp: RollUp) -> [RollUpKey] {
        let wanted = options["chi_tieu"].map { text in
            text.split(separator: ",").map { $0.filter { $0 != " " } }
        }
        var keys: [RollUpKey] = []
        if options["mo_hinh"] == "co" {
            // Registered models as a whole: no field, subject, or new and kept.
            keys += rollUp.keys.filter { key in
                guard case .models(let codes) = key else { return false }
                return codes.field == nil && codes.subject == nil && codes.newOrKept == nil
            }
        }
        if let wanted {
            keys += wanted.map { RollUpKey.indicator($0) }.filter { rollUp[$0] != nil }
        } else {
            let scheme = scope.book.schema.scheme("chi_tieu")
            keys += rollUp.keys.filter { if case .indicator = $0 { true } else { false } }
                .sorted { order($0, scheme) < order($1, scheme) }
        }
        return keys
    }

    private func order(_ key: RollUpKey, _ scheme: CodeScheme) -> Int {
        if case .indicator(let code) = key { scheme.order(of: code) } else { 0 }
    }

    /// The words of what is added up.
    fileprivate func title(of key: RollUpKey) -> String {
        let schema = scope.book.schema
        switch key {
        case .indicator(let code):
            let scheme = schema.scheme("chi_tieu")
            return scheme[code]?.short ?? scheme.label(of: code)
        case .models(let codes):
            let words = [
                codes.kind.map { schema.label(of: $0, in: "loai_mo_hinh") } ?? "mô hình",
                codes.level.flatMap {
                    $0 == "tong" ? nil : schema.label(of: $0, in: "cap_cong_nhan")
                },
                codes.status.map { schema.label(of: $0, in: "trang_thai_mo_hinh") },
            ]
            return words.compactMap(\.self).joined(separator: " ").capitalisedFirst
        }
    }

    /// Who states figures that count and is no unit of `listed`, in order.
    fileprivate func others(
        _ parts: [RolledFigure.Part], beside listed: Set<String>
    ) -> [String] {
        var seen = listed
        return parts.map(\.unit).filter { seen.insert($0).inserted }
    }

    /// `98/100 đơn vị có báo cáo; chưa báo cáo: …`, and what else must be known of the sums.
    fileprivate func coverage(of rollUp: RollUp) -> String {
        var words =
            "\(rollUp.reported.count)/\(rollUp.units.count) đơn vị có báo cáo"
        if !rollUp.silent.isEmpty {
            words += "; chưa báo cáo: \(Self.names(rollUp.silent))"
        }
        if !rollUp.countedOnce.isEmpty {
            words +=
                "; tính một lần theo số của đơn vị, không cộng thêm số của cấp dưới: "
                + Self.names(rollUp.countedOnce)
        }
        if rollUp.keys.contains(where: { rollUp[$0]?.isUnweighted == true }) {
            words += "; tỷ lệ không kèm tử số, mẫu số lấy bình quân giản đơn"
        }
        return words + "."
    }

    fileprivate func difference(of figure: RolledFigure) -> String {
        guard let stated = figure.stated?.quantity, stated.isExact, figure.computed.isExact,
            let a = stated.value, let b = figure.computed.value
        else { return "–" }
        return style.numbers.signed(a - b)
    }
}
