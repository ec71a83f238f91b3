import Documents
import Records

extension TableCatalog {
    /// B10: khối dân vận by commune; as a whole where no commune has a row of its own.
    static let villageBlocks = TableRecipe(title: "Khối dân vận cơ sở", unit: nil) { context in
        let records = context.current("khoi_dan_van")
        let communes = records.filter { $0["count"].quantity == nil }
        guard !communes.isEmpty else { return context.wholeBlocks(records) }
        let book = context.scope.book
        let least = book.limit("khoi_dan_van_it_nhat", on: context.scope.period.to)
        let most = book.limit("khoi_dan_van_nhieu_nhat", on: context.scope.period.to)
        let numbers = context.style.numbers
        let range = least.flatMap { least in
            most.map { "\(numbers.plain(least)) - \(numbers.plain($0))" }
        }
        var table = context.list(
            communes,
            [
                .init("Xã, phường, thị trấn", width: .share(1)),
                .init("Trưởng khối", width: .share(1)),
                .number("Số thành viên", 17), .number("Nữ", 13),
                .init(
                    "Trong khoảng \(range ?? "quy định")", width: .fixed(.mm(20)), .center),
                .init("Có quy chế", width: .fixed(.mm(15)), .center),
                .init("Xếp loại", width: .fixed(.mm(20))),
            ]
        ) { record in
            let members = record["members_total"].quantity?.value
            var isWithin = ""
            if let members, let least, let most {
                isWithin = least <= members && members <= most ? "Có" : "Không"
            }
            return [
                context.words("org", record), context.words("head_roles", record, separator: "; "),
                context.amount("members_total", record), context.amount("women", record),
                FilledTable.Cell(isWithin, source: record.place),
                context.capitalised("regulation", record), context.words("grade", record),
            ]
        }
        if communes.count > 1 {
            func sum(_ column: String) -> FilledTable.Cell {
                context.sumCell(communes.compactMap { $0[column].quantity })
            }
            table?.rows.append(
                FilledTable.Row(
                    kind: .total,
                    cells: [
                        FilledTable.Cell(context.total, span: 3), sum("members_total"),
                        sum("women"), FilledTable.Cell("", span: 3),
                    ]))
        }
        return table
    }

    /// B10-chung: khối dân vận of a whole area, in sums.
    static let villageBlocksAsWhole = TableRecipe(title: "Khối dân vận cơ sở", unit: nil) {
        context in
        context.wholeBlocks(context.current("khoi_dan_van").filter { $0["count"].quantity != nil })
    }

    /// B7: grades of organisations and members; shares of those assessed. The grades are those
    /// of the scale in force, and the best one is set against its limit where there is one.
    static let classification = TableRecipe(
        title: "Kết quả đánh giá, xếp loại chất lượng", unit: nil
    ) { context in
        let schema = context.scope.book.schema
        let subjects = schema.scheme("loai_xep_loai")
        let records = context.current("classification_tallies").filter {
            !$0["counts"].parts.isEmpty
        }.sorted {
            subjects.order(of: $0["subject_kind"].text ?? "")
                < subjects.order(of: $1["subject_kind"].text ?? "")
        }
        guard let first = records.first else { return nil }
        let scale = context.scope.book.scale(of: first)
        let grades = schema.scheme("xep_loai").codes.filter { grade in
            scale?.grades.contains(grade.code) ?? false
                || records.contains { $0["counts"][grade.code].quantity != nil }
        }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Loại", width: .share(1)), .init("Tổng số", .decimal),
            .init("Được đánh giá", .decimal),
        ]
        for grade in grades {
            let title = (grade.short ?? grade.label).capitalisedFirst
            columns += [.init("SL", group: title, .decimal), .init("%", group: title, .decimal)]
        }
        let limit = scale?.limit
        let best = scale.flatMap { $0.grades.count > 1 ? ($0.grades[0], $0.grades[1]) : nil }
        if best != nil {
            let percent = limit.map { "mốc \(context.style.numbers.plain($0.percent))%" }
            columns.append(.init("HTXS/\(percent ?? "HTT") (%)", .decimal))
        }
        let rows = records.enumerated().map { index, record -> FilledTable.Row in
            func count(_ grade: String) -> BoundQuantity? {
                record["counts"][grade].quantity.map {
                    BoundQuantity(value: $0, source: record.place)
                }
            }
            let assessed = record["assessed"].quantity.map {
                BoundQuantity(value: $0, source: record.place)
            }
            var cells = [
                FilledTable.Cell(String(index + 1)), context.capitalised("subject_kind", record),
                context.amount("total", record), context.cell(assessed),
            ]
            for grade in grades {
                cells += [
                    context.cell(count(grade.code)), context.share(count(grade.code), of: assessed),
                ]
            }
            if let best {
                var base = [count(best.1)]
                if limit?.base == .secondOrBetter { base.append(count(best.0)) }
                let known = base.compactMap(\.self)
                cells.append(
                    context.share(
                        count(best.0),
                        of: known.count == base.count
                            ? BoundQuantity(value: known.map(\.value).sum().quantity()) : nil))
            }
            return FilledTable.Row(cells: cells, place: record.place)
        }
        let base =
            limit?.base == .secondOrBetter
            ? "số hoàn thành tốt nhiệm vụ trở lên"
            : "số hoàn thành tốt nhiệm vụ, không gồm hoàn thành xuất sắc"
        return FilledTable(
            columns: columns, rows: rows,
            note: "Tỷ lệ tính trên số được đánh giá"
                + (best == nil ? "." : "; HTXS so với \(base)."))
    }
}

extension TableContext {
    fileprivate func wholeBlocks(_ records: [Record]) -> FilledTable? {
        list(
            records,
            [
                .init("Đơn vị", width: .share(1)), .init("Độ phủ (%)", .decimal),
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
