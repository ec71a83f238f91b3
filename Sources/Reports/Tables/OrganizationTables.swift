import Documents
import Records

extension TableCatalog {
    /// B10: khối dân vận by commune, or as a whole.
    static let villageBlocks = TableRecipe(title: "Khối dân vận cơ sở", unit: nil) { context in
        context.list(
            context.current("khoi_dan_van"),
            [
                .init("Đơn vị", width: .share(1)), .init("Số khối", .decimal),
                .init("Số thành viên", .decimal), .init("Số người mỗi khối", .decimal),
                .init("Trưởng khối", width: .share(0.8)), .init("Xếp loại"),
            ]
        ) { record in
            [
                context.words("org", record), context.amount("count", record),
                context.amount("members_total", record), context.amount("size_range", record),
                context.words("head_roles", record, separator: "; "),
                context.words("grade", record),
            ]
        }
    }

    /// B7: grades of organisations and members; shares of those assessed.
    static let classification = TableRecipe(
        title: "Kết quả đánh giá, xếp loại chất lượng", unit: nil
    ) {
        context in
        let schema = context.scope.book.schema
        let records = context.current("classification_tallies")
        let grades = schema.scheme("xep_loai").codes.filter { grade in
            records.contains { $0["counts"][grade.code].quantity != nil }
        }
        guard !records.isEmpty, !grades.isEmpty else { return nil }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Loại", width: .share(1)), .init("Tổng số", .decimal),
            .init("Được đánh giá", .decimal),
        ]
        for grade in grades {
            let title = (grade.short ?? grade.label).capitalisedFirst
            columns += [.init("SL", group: title, .decimal), .init("%", group: title, .decimal)]
        }
        let rows = records.enumerated().map { index, record -> FilledTable.Row in
            let assessed = record["assessed"].quantity.map {
                BoundQuantity(value: $0, source: record.place)
            }
            var cells = [
                FilledTable.Cell(String(index + 1)), context.capitalised("subject_kind", record),
                context.amount("total", record), context.cell(assessed),
            ]
            for grade in grades {
                let quantity = record["counts"][grade.code].quantity.map {
                    BoundQuantity(value: $0, source: record.place)
                }
                cells += [context.cell(quantity), context.share(quantity, of: assessed)]
            }
            return FilledTable.Row(cells: cells, place: record.place)
        }
        return FilledTable(
            columns: columns, rows: rows, note: "Tỷ lệ tính trên số được đánh giá.")
    }
}

extension TableContext {
    /// A number of a record without its unit.
    func amount(_ column: String, _ record: Record) -> FilledTable.Cell {
        cell(
            record[column].quantity.map {
                BoundQuantity(value: $0, source: record.place(of: column))
            })
    }
}
