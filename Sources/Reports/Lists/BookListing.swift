public import Documents
public import Records

extension ListTable {
    /// A table of a book as a list: a column for each one that some record fills, codes and
    /// references by their names, numbers and days as people write them. The identifiers, which a
    /// reader of the list has no use for, have a column only when `settings` name it.
    public init(
        _ records: RecordTable, of book: RecordBook, file: String,
        settings: [ListSetting: String] = [:],
        diagnostics: [Diagnostic] = []
    ) {
        let withIdentifiers = ListValues(settings).speaksOfIdentifiers(of: records.description)
        let columns = records.description.columns.indices.filter { position in
            let isIdentifier = records.description.columns[position].code == "id"
            return (withIdentifiers || !isIdentifier)
                && records.contains { position < $0.values.count && !$0.values[position].isMissing }
        }
        let writing = BookCells(book: book)
        var rows = PackedRows(width: columns.count)
        for (index, record) in records.enumerated() {
            rows.add(
                columns.map { position in
                    writing.text(record, records.description.columns[position])
                }, number: record.place.row ?? index + 1)
        }
        self.init(
            file: file, sheet: records.description.title,
            headers: columns.map { records.description.columns[$0].title }, rows: rows,
            diagnostics: diagnostics)
    }
}

extension ListValues {
    /// Whether some setting names the column of identifiers of the table of a book.
    fileprivate func speaksOfIdentifiers(of description: TableDescription) -> Bool {
        guard let column = description.columns.first(where: { $0.code == "id" }) else {
            return false
        }
        let called = Set(([column.title] + column.synonyms).map(ListTable.key))
        return [ListSetting.columns, .without, .group, .summed].flatMap(names)
            .contains { called.contains(ListTable.key($0)) }
    }
}

/// Values of records in the words that a list prints.
struct BookCells {
    let book: RecordBook
    private let numbers = NumberWording(format: .vietnamese, padsSmallCounts: false)

    init(book: RecordBook) { self.book = book }

    func text(_ record: Record, _ column: ColumnDescription) -> String {
        if case .reference(let tables) = column.type, case .reference(let id) = record[column.code]
        {
            return book.record(id, in: tables)?.label ?? id
        }
        return text(record[column.code], column.type)
    }

    private func text(_ value: Value, _ type: ColumnType) -> String {
        switch value {
        case .missing: return ""
        case .text(let text): return text
        case .reference(let id):
            if case .reference(let tables) = type {
                return book.record(id, in: tables)?.label ?? id
            }
            return id
        case .code(let code):
            if case .code(let scheme) = type { return book.schema.label(of: code, in: scheme) }
            return code
        case .number(let quantity): return numbers.cell(quantity)
        case .date(let date): return Self.day(date)
        case .flag(let flag): return flag ? "Có" : "Không"
        case .list(let values):
            var inner = type
            if case .list(let item) = type { inner = item }
            return values.map { text($0, inner) }.joined(separator: "; ")
        case .group(let parts):
            return parts.map { part in
                let title: String
                var inner = ColumnType.text
                switch type {
                case .group(let columns):
                    let column = columns.first { $0.code == part.name }
                    title = column?.title ?? part.name
                    inner = column?.type ?? .text
                case .counts(let scheme): title = book.schema.label(of: part.name, in: scheme)
                default: title = part.name
                }
                return "\(title): \(text(part.value, inner))"
            }.joined(separator: "; ")
        }
    }

    /// `05/03/2023`, `3/2023`, `2023`.
    private static func day(_ date: CivilDate) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return [
            date.day.map(two), date.month.map { date.day == nil ? String($0) : two($0) },
            date.year.map(String.init),
        ].compactMap(\.self).joined(separator: "/")
    }
}
