import Documents

/// Names figures for people, from the labels of their codes.
struct FigureNames: Sendable {
    private let book: RecordBook

    init(_ book: RecordBook) {
        self.book = book
    }

    func figure(_ figure: Figure) -> CheckedFigure {
        let indicator = figure.indicator.map { book.schema.label(of: $0, in: "chi_tieu") }
        let short = indicator ?? figure.id
        return CheckedFigure(
            id: figure.id, label: joined([short, owner(figure.record), period(figure.record)]),
            shortLabel: short, quantity: figure.quantity, place: figure.record.place(of: "value"))
    }

    func tally(_ tally: ModelTally) -> CheckedFigure {
        func label(_ code: String?, _ scheme: String) -> String? {
            code.map { book.schema.label(of: $0, in: scheme) }
        }
        let kind = label(tally.kind, "loai_mo_hinh") ?? "mô hình, điển hình"
        let level = tally.level == "tong" ? nil : label(tally.level, "cap_cong_nhan")
        let field = label(tally.field, "bon_linh_vuc")
        let subject = label(tally.subject, "doi_tuong")
        let status = label(tally.status, "trang_thai_mo_hinh")
        let fresh = label(tally.newOrKept, "moi_hay_duy_tri")
        let what = [kind, level].compactMap { $0 }.joined(separator: " ")
        return CheckedFigure(
            id: tally.id,
            label: joined([
                what, field, subject, fresh, status, owner(tally.record), period(tally.record),
            ]),
            shortLabel: field ?? subject ?? fresh ?? what,
            quantity: tally.quantity, place: tally.record.place(of: "value"))
    }

    func count(
        _ part: Value.Part, of scheme: String, column: String, in record: Record
    ) -> CheckedFigure {
        let short = book.schema.label(of: part.name, in: scheme)
        let name = record.table.code == "awards" ? record.label : owner(record)
        return CheckedFigure(
            id: record.id + "/" + part.name, label: joined([short, name, period(record)]),
            shortLabel: short, quantity: part.value.quantity, place: record.place(of: column))
    }

    func value(of column: String, in record: Record, as id: String) -> CheckedFigure {
        let title = record.table.column(column)?.title ?? column
        let name = record.table.label == "id" ? owner(record) : record.label
        return CheckedFigure(
            id: id, label: joined([title, name]), shortLabel: title,
            quantity: record[column].quantity, place: record.place(of: column))
    }

    func attribute(_ part: Value.Part, of table: RecordTable) -> CheckedFigure {
        let title = table.description.attributes.first { $0.code == part.name }?.title ?? part.name
        return CheckedFigure(
            id: table.description.code + "/" + part.name,
            label: joined([table.description.title, title]), shortLabel: title,
            quantity: part.value.quantity, place: table.first?.place ?? Place())
    }

    /// A record, or a column of it, that is checked without a number.
    func record(_ record: Record, column: String? = nil) -> CheckedFigure {
        let place = column.map { record.place(of: $0) } ?? record.place
        let title = record.table.label.flatMap { record[$0].text } ?? owner(record) ?? record.id
        return CheckedFigure(
            id: record.id, label: "\(record.table.title): \(title)", shortLabel: title,
            quantity: nil, place: place)
    }

    /// The short name of the organisation that a record is about.
    func owner(_ record: Record) -> String? {
        book.referred(from: record, "org").map { Organization($0).shortName }
    }

    func period(_ record: Record) -> String? {
        book.referred(from: record, "period").map { Period($0).label }
    }

    /// One after the other; what an earlier one says already (`… năm 2019`) is not said again.
    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.reduce("") { words, part in
            if words.isEmpty { return part }
            return words == part || words.hasSuffix(" " + part) ? words : words + ", " + part
        }
    }
}
