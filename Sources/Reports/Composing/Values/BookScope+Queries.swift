import Documents
import Records

extension BookScope {
    /// The records that a query asks for, in its order.
    func records(_ query: RecordQuery, style: WordingStyle) -> [Record] {
        guard let table = book.schema.table(named: query.table) else { return [] }
        var records = book[table.code].records
        for condition in query.conditions {
            guard let column = table.column(named: condition.column) else { continue }
            let test = test(condition.test, column, style)
            records = records.filter { test($0[column.code]) }
        }
        for (name, descending) in query.order.reversed() {
            guard let column = table.column(named: name) else { continue }
            records = sorted(records, by: column, descending: descending)
        }
        return limit(query.limit, style).map { Array(records.prefix($0)) } ?? records
    }

    private func limit(_ limit: RecordQuery.Limit?, _ style: WordingStyle) -> Int? {
        switch limit {
        case nil: return nil
        case .count(let count): return max(0, count)
        case .value(let hole):
            switch FilterContext.value(of: hole, in: self, style: style) {
            case .text(let text): return Int(text.text).map { max(0, $0) }
            case .quantity(let quantity): return quantity.value.value?.whole.map { max(0, $0) }
            default: return nil
            }
        }
    }

    private func test(
        _ test: RecordQuery.Condition.Test, _ column: ColumnDescription, _ style: WordingStyle
    ) -> (Value) -> Bool {
        switch test {
        case .filled(let wanted): return { $0.isMissing != wanted }
        case .oneOf(["trong_pham_vi"]):
            // Of the reporting organisation's tree, or of nobody in particular.
            return { [depths] value in value.text.map { depths[$0] != nil } ?? true }
        case .oneOf(let wanted):
            let takesNothing = wanted.contains("-")
            return { value in
                value.isMissing ? takesNothing : wanted.contains { FilterContext.holds(value, $0) }
            }
        case .equals(let hole):
            switch FilterContext.value(of: hole, in: self, style: style) {
            case .record(let record): return { FilterContext.holds($0, record.id) }
            case .text(let text): return { FilterContext.holds($0, text.text) }
            default: return { _ in false }
            }
        }
    }

    /// Sorted by a column, equal ones as they were; records without a value come last.
    private func sorted(
        _ records: [Record], by column: ColumnDescription, descending: Bool
    ) -> [Record] {
        let keys = records.map { SortKey($0[column.code], column.type, book.schema) }
        return records.indices.sorted { a, b in
            if keys[a] == keys[b] { return a < b }
            if keys[a] == .none || keys[b] == .none { return keys[b] == .none }
            return descending ? keys[b] < keys[a] : keys[a] < keys[b]
        }.map { records[$0] }
    }
}

/// What records are sorted by.
private enum SortKey: Comparable {
    case number(Rational)
    case date(CivilDate)
    case order(Int)
    case text(String)
    case none

    init(_ value: Value, _ type: ColumnType, _ schema: RecordSchema) {
        switch (value, type) {
        case (.number(let quantity), _): self = quantity.lower.map { .number($0) } ?? .none
        case (.date(let date), _): self = .date(date)
        case (.code(let code), .code(let scheme)):
            self = .order(schema.scheme(scheme).order(of: code))
        default: self = value.text.map { .text($0) } ?? .none
        }
    }

    static func < (a: SortKey, b: SortKey) -> Bool {
        switch (a, b) {
        case (.number(let a), .number(let b)): a < b
        case (.date(let a), .date(let b)): a < b
        case (.order(let a), .order(let b)): a < b
        case (.text(let a), .text(let b)): a < b
        default: a.rank < b.rank
        }
    }

    private var rank: Int {
        switch self {
        case .number: 0
        case .date: 1
        case .order: 2
        case .text: 3
        case .none: 4
        }
    }
}
