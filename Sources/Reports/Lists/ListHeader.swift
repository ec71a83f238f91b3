import Documents
import Records

/// The header of a list: one row, or two where headers of the table stand under common ones.
struct ListHeader {
    /// The rows, from the title of the running number, if any, and the printed columns.
    let rows: [TableRow]

    init(_ table: ListTable, columns: [ListColumns.Column], counter: String?) {
        let groups = columns.map { Self.group(of: $0, in: table) }
        var top: [TableCell] = []
        var bottom: [TableCell] = []
        var index = 0
        while index < columns.count {
            let group = groups[index]
            // Columns that were put elsewhere or left out take their whole names along.
            let count =
                group == nil ? 1 : groups[index...].prefix { $0?.first == group?.first }.count
            if let group, count > 1 {
                top.append(TableCell(group.group, columnSpan: count))
                bottom += groups[index..<index + count].map { TableCell($0?.title ?? "") }
            } else {
                top.append(TableCell(columns[index].title))
            }
            index += count
        }
        if let counter { top.insert(TableCell(counter), at: 0) }
        guard !bottom.isEmpty else {
            rows = [TableRow(top, kind: .header)]
            return
        }
        for cell in top.indices where top[cell].columnSpan == 1 { top[cell].rowSpan = 2 }
        rows = [TableRow(top, kind: .header), TableRow(bottom, kind: .header)]
    }

    /// What `column` stands under; nil when it stands alone or the template calls it otherwise.
    private static func group(
        of column: ListColumns.Column, in table: ListTable
    ) -> GroupedHeader? {
        guard column.source < table.groupedHeaders.count,
            column.title == table.headers[column.source]
        else { return nil }
        return table.groupedHeaders[column.source]
    }
}
