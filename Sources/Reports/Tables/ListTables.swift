import Documents
import Records

extension TableCatalog {
    /// B12: documents issued, by date.
    static let documents = TableRecipe(
        title: "Văn bản đã ban hành", unit: nil, options: ["vai_tro"]
    ) {
        context in
        let wanted = context.options["vai_tro"].map { $0.split(separator: ",").map(String.init) }
        let records = context.current("documents").filter { record in
            let role = record["role"].text ?? ""
            return wanted.map { $0.contains(role) } ?? (role != "can_cu")
        }.sorted { ($0["date"].date?.description ?? "") < ($1["date"].date?.description ?? "") }
        return context.list(
            records,
            [
                .init("Loại", width: .fixed(.mm(22))), .init("Số, ký hiệu", width: .fixed(.mm(42))),
                .init("Ngày", width: .fixed(.mm(23)), .center),
                .init("Trích yếu", width: .share(1)),
            ]
        ) { record in
            [
                context.capitalised("type", record), context.words("symbol", record),
                context.day("date", record), context.capitalised("title", record),
            ]
        }
    }

    /// B9: awards by form, with their decisions.
    static let awards = TableRecipe(title: "Kết quả khen thưởng", unit: "lượt khen") { context in
        let schema = context.scope.book.schema
        let forms = schema.scheme("hinh_thuc_khen")
        let awards = context.current("awards").sorted {
            forms.order(of: $0["form"].text ?? "") < forms.order(of: $1["form"].text ?? "")
        }
        guard !awards.isEmpty else { return nil }
        // The three kinds of recipients always have a column, others when they occur.
        let kinds = schema.scheme("doi_tuong").codes.filter { kind in
            ["tap_the", "ca_nhan", "ho_gia_dinh"].contains(kind.code)
                || awards.contains { $0["recipients"][kind.code].quantity != nil }
        }
        var columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Hình thức", width: .share(1)), .init("Cơ quan quyết định", width: .share(1)),
        ]
        columns += kinds.map { .init($0.label.capitalisedFirst, group: "Đối tượng", .decimal) }
        columns += [
            .init("Cộng", .decimal),
            .init("Số, ngày quyết định", width: .fixed(.mm(36)), .center),
        ]
        func quantities(_ record: Record) -> [Quantity?] {
            kinds.map { record["recipients"][$0.code].quantity }
        }
        var rows = awards.enumerated().map { index, record -> FilledTable.Row in
            let stated = quantities(record)
            let cells =
                [
                    FilledTable.Cell(String(index + 1)), context.capitalised("form", record),
                    context.words("authority", record),
                ]
                + stated.map { quantity in
                    context.cell(quantity.map { BoundQuantity(value: $0, source: record.place) })
                } + [context.sumCell(stated.compactMap(\.self)), context.decision(record)]
            return FilledTable.Row(cells: cells, place: record.place)
        }
        let totals = kinds.indices.map { index in
            context.sumCell(awards.compactMap { quantities($0)[index] })
        }
        let all = context.sumCell(awards.flatMap { quantities($0).compactMap(\.self) })
        rows.append(
            FilledTable.Row(
                kind: .total,
                cells: [FilledTable.Cell(context.total, span: 3)]
                    + totals + [all, FilledTable.Cell("")]))
        return FilledTable(columns: columns, rows: rows)
    }

    /// The people and collectives that were given awards, decision by decision.
    static let recipients = TableRecipe(title: "Danh sách được khen thưởng", unit: nil) { context in
        let book = context.scope.book
        let columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Họ và tên, tên tập thể", width: .share(1.1)),
            .init("Chức vụ", width: .share(0.8)), .init("Đơn vị", width: .share(1)),
            .init("Số vào sổ", .center),
        ]
        var rows: [FilledTable.Row] = []
        for award in context.current("awards") {
            let members = book["award_recipients"].filter { $0["award"].text == award.id }
            guard !members.isEmpty else { continue }
            rows.append(
                FilledTable.Row(
                    kind: .group,
                    cells: [
                        FilledTable.Cell(
                            context.awardTitle(award), source: award.place, span: columns.count)
                    ], place: award.place))
            for (index, member) in members.enumerated() {
                let unit = context.words("unit", member)
                let name = context.words("name", member)
                rows.append(
                    FilledTable.Row(
                        cells: [
                            FilledTable.Cell(String(index + 1)), name,
                            context.words("post", member),
                            unit.text == name.text ? FilledTable.Cell("") : unit,
                            context.words("certificate_number", member),
                        ], place: member.place))
            }
        }
        return rows.isEmpty ? nil : FilledTable(columns: columns, rows: rows)
    }

    /// Tasks with who does them and until when.
    static let tasks = TableRecipe(title: "Phân công nhiệm vụ, giải pháp", unit: nil) { context in
        let wanted = [context.scope.next?.id, context.scope.period.id].compactMap(\.self)
        let all = context.scope.book["solutions"].records
        var records: [Record] = []
        for id in wanted where records.isEmpty {
            records = all.filter { $0["period"].text == id }
        }
        return context.list(
            records,
            [
                .init("Nhiệm vụ, giải pháp", width: .share(1)),
                .init("Chủ trì", width: .fixed(.mm(42))),
                .init("Hoàn thành", width: .fixed(.mm(25)), .center),
            ]
        ) { record in
            [
                context.words("text", record), context.words("owner", record),
                context.day("due", record),
            ]
        }
    }
}

extension TableContext {
    /// The records of a table that belong to this period.
    func current(_ table: String) -> [Record] {
        scope.book[table].filter(isCurrent)
    }

    /// Whether a record belongs to this period; one without a period belongs to every one.
    func isCurrent(_ record: Record) -> Bool {
        guard let period = record["period"].text else { return true }
        return scope.isCurrent(period)
    }

    /// A numbered list; nil without records.
    func list(
        _ records: [Record], _ columns: [FilledTable.Column],
        _ cells: (Record) -> [FilledTable.Cell]
    ) -> FilledTable? {
        guard !records.isEmpty else { return nil }
        let counter = FilledTable.Column.counter(counter)
        let rows = records.enumerated().map { index, record in
            FilledTable.Row(
                cells: [FilledTable.Cell(String(index + 1))] + cells(record), place: record.place)
        }
        return FilledTable(columns: [counter] + columns, rows: rows)
    }

    /// The words of a column.
    func words(_ column: String, _ record: Record, separator: String = ", ") -> FilledTable.Cell {
        let value = scope.inside(record).value(of: [column])
        if case .list(let values) = value {
            return FilledTable.Cell(
                Self.joined(values.map { cell($0).text }, separator), source: record.place)
        }
        return cell(value)
    }

    /// Several remarks as one: after a semicolon no capital letter and no full stop before it.
    private static func joined(_ words: [String], _ separator: String) -> String {
        guard separator == "; " else { return words.joined(separator: separator) }
        return words.enumerated().map { index, text in
            let isLast = index == words.count - 1
            let ended = !isLast && text.last == "." ? String(text.dropLast()) : text
            return index == 0 ? ended : ended.lowercasedFirst
        }.joined(separator: separator)
    }

    func capitalised(_ column: String, _ record: Record) -> FilledTable.Cell {
        words(column, record).capitalised
    }

    /// A date in short form.
    func day(_ column: String, _ record: Record) -> FilledTable.Cell {
        guard let date = record[column].date else { return FilledTable.Cell("") }
        return FilledTable.Cell(DateWording.short(date), source: record.place(of: column))
    }

    /// Number and day of an award's decision.
    fileprivate func decision(_ record: Record) -> FilledTable.Cell {
        let number = record["decision"]["number"].text
        let day = record["decision"]["date"].date.map(DateWording.short)
        return FilledTable.Cell(
            [number, day].compactMap(\.self).joined(separator: ", "), source: record.place)
    }

    /// "Giấy khen của Đảng ủy Khối (Quyết định số 906-QĐ/ĐUK, ngày 15/12/2023)".
    fileprivate func awardTitle(_ award: Record) -> String {
        var title = capitalised("form", award).text
        let authority = words("authority", award).text
        if !authority.isEmpty { title += " của \(authority)" }
        if let number = award["decision"]["number"].text {
            title += " (Quyết định số \(number)"
            if let date = award["decision"]["date"].date {
                title += ", ngày \(DateWording.short(date))"
            }
            title += ")"
        }
        return title
    }
}
