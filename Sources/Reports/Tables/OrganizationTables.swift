import Documents
import Records

extension TableCatalog {
    /// B10: khối dân vận by commune; as a whole where no commune has a row of its own.
    static let villageBlocks = TableRecipe(title: "Khối dân vận cơ sở", unit: nil) { context in
        let records = context.current("khoi_dan_van")
        let communes = records.filter { $0["count"].quantity == nil }
        guard !communes.isEmpty else { return context.wholeBlocks(records) }
        // Hướng dẫn 01/HDLB-TC-DV: from 7 to 13 members.
        let bounds = Rational(7)...Rational(13)
        return context.list(
            communes,
            [
                .init("Xã, phường, thị trấn", width: .share(1)),
                .init("Trưởng khối", width: .share(1)),
                .number("Thành viên", 16), .number("Trong đó nữ", 15),
                .init("Từ 7 đến 13 người", width: .fixed(.mm(19)), .center),
                .init("Có quy chế", width: .fixed(.mm(15)), .center),
                .init("Xếp loại", width: .fixed(.mm(20))),
            ]
        ) { record in
            let members = record["members_total"].quantity?.value
            let isWithin = members.map { bounds.contains($0) ? "Có" : "Không" } ?? ""
            return [
                context.words("org", record), context.words("head_roles", record, separator: "; "),
                context.amount("members_total", record), context.amount("women", record),
                FilledTable.Cell(isWithin, source: record.place),
                context.capitalised("regulation", record), context.words("grade", record),
            ]
        }
    }

    /// B10-chung: khối dân vận of a whole area, in sums.
    static let villageBlocksAsWhole = TableRecipe(title: "Khối dân vận cơ sở", unit: nil) {
        context in
        context.wholeBlocks(context.current("khoi_dan_van").filter { $0["count"].quantity != nil })
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
        // Excellent against good, where both are grades: the limit of 20% is measured on it.
        let best = ("hoan_thanh_xuat_sac_nhiem_vu", "hoan_thanh_tot_nhiem_vu")
        let isLimited = [best.0, best.1].allSatisfy { code in grades.contains { $0.code == code } }
        if isLimited { columns.append(.init("HTXS so với HTT (%)", .decimal)) }
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
            if isLimited {
                let excellent = record["counts"][best.0].quantity.map { BoundQuantity(value: $0) }
                let good = record["counts"][best.1].quantity.map { BoundQuantity(value: $0) }
                cells.append(context.share(excellent, of: good))
            }
            return FilledTable.Row(cells: cells, place: record.place)
        }
        return FilledTable(
            columns: columns, rows: rows, note: "Tỷ lệ tính trên số được đánh giá.")
    }
}

extension TableContext {
    fileprivate func wholeBlocks(_ records: [Record]) -> FilledTable? {
        list(
            records,
            [
                .init("Đơn vị", width: .share(1)), .init("Độ phủ", .decimal),
                .init("Số khối", .decimal), .init("Số thành viên", .decimal),
                .init("Số người mỗi khối", .decimal), .init("Trưởng khối", width: .share(0.8)),
            ]
        ) { record in
            [
                words("org", record), words("coverage", record), amount("count", record),
                amount("members_total", record), amount("size_range", record),
                words("head_roles", record, separator: "; "),
            ]
        }
    }

    /// A number of a record without its unit.
    func amount(_ column: String, _ record: Record) -> FilledTable.Cell {
        cell(
            record[column].quantity.map {
                BoundQuantity(value: $0, source: record.place(of: column))
            })
    }
}
