import Documents
import Records

/// Makes the rows of a table over records, anew at each reading.
struct RowFilling: Sendable {
    let scope: BookScope
    let style: WordingStyle
    let columns: [ColumnBlock]
    let groupBy: String?

    /// The rows group by group; only the row at hand is in memory.
    func rows(of groups: [[Record]], total: TableRow?) -> RowSource {
        let fill = self
        return RowSource {
            var group = 0
            var next = -1
            var ordinal = 0
            var isTotalDue = total != nil
            return {
                while group < groups.count {
                    if next == -1 {
                        next = 0
                        if let head = fill.head(of: groups[group]) { return head }
                    }
                    if next < groups[group].count {
                        defer { next += 1 }
                        ordinal += 1
                        return fill.row(groups[group][next], ordinal: ordinal)
                    }
                    group += 1
                    next = -1
                }
                defer { isTotalDue = false }
                return isTotalDue ? total : nil
            }
        }
    }

    private func row(_ record: Record, ordinal: Int) -> TableRow {
        // Numbers in cells are never padded.
        var style = style
        style.numbers.padsSmallCounts = false
        let text = TextComposer(scope: scope.inside(record, ordinal: ordinal), style: style)
        let cells = columns.map { column -> TableCell in
            let line = text.text(column.value)
            let isBlank =
                line.text == TextComposer.gap || (line.missing.count > 0 && isLone(column))
            return TableCell(isBlank ? "" : line.text)
        }
        return TableRow(cells, place: record.place)
    }

    private func isLone(_ column: ColumnBlock) -> Bool { column.value.count == 1 }

    private func head(of group: [Record]) -> TableRow? {
        guard let groupBy, let first = group.first else { return nil }
        let context = FilterContext(scope: scope.inside(first), style: style, path: [groupBy])
        let words = context.printed(context.scope.value(of: [groupBy])).text
        let title = words.isEmpty ? "Khác" : words.capitalisedFirst
        return TableRow(
            [TableCell(title, columnSpan: columns.count, alignment: .start)], kind: .group)
    }

    /// The sum of every column that asks for one; nil when none does.
    func total(of records: [Record], title: String) -> TableRow? {
        guard columns.contains(where: \.isTotalled) else { return nil }
        let first = columns.firstIndex(where: \.isTotalled) ?? 0
        var cells = first > 0 ? [TableCell(title, columnSpan: first, alignment: .center)] : []
        for column in columns[first...] {
            guard column.isTotalled, case .hole(var hole, _)? = column.value.first else {
                cells.append(TableCell(""))
                continue
            }
            // The amount itself, before it is made into words.
            hole.filters.removeAll { $0.name == "so" }
            let counted = hole
            let quantities = records.compactMap { record -> Quantity? in
                let value = FilterContext.value(
                    of: counted, in: scope.inside(record), style: style)
                if case .quantity(let quantity) = value { return quantity.value }
                return nil
            }
            cells.append(TableCell(style.numbers.cell(quantities.sum().quantity())))
        }
        return TableRow(cells, kind: .total)
    }
}
