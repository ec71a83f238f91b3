import Documents
import Records

extension TableCatalog {
    /// Deliveries by unit: how often, when last, and how many records of the period at hand later
    /// ones changed or took out.
    static let deliveries = TableRecipe(title: "Tình hình gửi sổ của các đơn vị", unit: nil) {
        context in
        let sent = Dictionary(grouping: context.scope.book.history.deliveries) {
            $0.organization ?? $0.sender
        }
        guard let units = context.scope.rollUp?.units, !sent.isEmpty, !units.isEmpty else {
            return nil
        }
        let corrections = Dictionary(
            grouping: context.scope.book.corrections(in: context.scope.period), by: \.unit.id)
        let rows = units.enumerated().map { index, unit -> FilledTable.Row in
            let deliveries = sent[unit.id] ?? []
            func count(withdrawn: Bool) -> FilledTable.Cell {
                let found = (corrections[unit.id] ?? []).count { ($0.record == nil) == withdrawn }
                return FilledTable.Cell(deliveries.count < 2 ? "–" : "\(found)")
            }
            return FilledTable.Row(
                cells: [
                    FilledTable.Cell(String(index + 1)),
                    FilledTable.Cell(unit.shortName, source: unit.record.place),
                    FilledTable.Cell(deliveries.isEmpty ? "chưa gửi" : "\(deliveries.count)"),
                    day(deliveries.compactMap(\.received).last),
                    day(deliveries.compactMap(\.asOf).max()), count(withdrawn: false),
                    count(withdrawn: true),
                ], place: unit.record.place)
        }
        return FilledTable(
            columns: [
                .counter(context.counter), .init("Đơn vị", width: .share(1)),
                .init("Số lần gửi", .center),
                .init("Gửi lần cuối", width: .fixed(.mm(23)), .center),
                .init("Số liệu chốt đến", width: .fixed(.mm(23)), .center),
                .number("Sửa", group: "Mục của kỳ gửi lại"),
                .number("Bỏ", group: "Mục của kỳ gửi lại"),
            ], rows: rows)
    }

    /// Corrections: what units sent otherwise than before, with both values.
    static let corrections = TableRecipe(
        title: "Số liệu các đơn vị gửi lại khác lần trước", unit: nil
    ) { context in
        let corrections = context.scope.book.corrections(in: context.scope.period)
        var rows: [FilledTable.Row] = []
        for correction in corrections {
            let place = correction.record?.place ?? correction.unit.record.place
            func add(_ what: String, _ before: FilledTable.Cell, _ after: FilledTable.Cell) {
                rows.append(
                    FilledTable.Row(
                        cells: [
                            FilledTable.Cell(String(rows.count + 1)),
                            FilledTable.Cell(
                                correction.unit.shortName, source: correction.unit.record.place),
                            day(correction.delivery.received ?? correction.delivery.asOf),
                            FilledTable.Cell(what), before, after,
                        ], place: place))
            }
            let name = context.name(of: correction)
            guard let record = correction.record else {
                let amount = correction.value(of: correction.table.quantity?.value ?? "").quantity
                let before = context.cell(amount.map { BoundQuantity(value: $0) })
                add(name, amount == nil ? FilledTable.Cell("có") : before, FilledTable.Cell("bỏ"))
                continue
            }
            for (column, before, after) in correction.values {
                let cells = [before, after].map { value in
                    value.isMissing
                        ? FilledTable.Cell("–")
                        : context.cell(context.scope.bound(value, of: column, in: record))
                }
                let isAmount = column.code == correction.table.quantity?.value
                add(isAmount ? name : "\(name): \(column.title)", cells[0], cells[1])
            }
        }
        guard !rows.isEmpty else { return nil }
        return FilledTable(
            columns: [
                .counter(context.counter), .init("Đơn vị", width: .share(0.8)),
                .init("Gửi lại", width: .fixed(.mm(23)), .center),
                .init("Nội dung", width: .share(1.2)),
                .init("Trước", width: .share(0.6)), .init("Sau", width: .share(0.6)),
            ], rows: rows)
    }

    private static func day(_ date: CivilDate?) -> FilledTable.Cell {
        FilledTable.Cell(date.map(DateWording.short) ?? "–")
    }
}

extension TableContext {
    /// What a correction is about, in words: the indicator of a figure, or the record's name.
    fileprivate func name(of correction: Correction) -> String {
        if let code = correction.value(of: "indicator").text {
            return scope.book.schema.label(of: code, in: "chi_tieu")
        }
        let label = correction.table.label.flatMap { correction.value(of: $0).text }
        return [correction.table.title, label].compactMap(\.self).joined(separator: ": ")
    }
}
