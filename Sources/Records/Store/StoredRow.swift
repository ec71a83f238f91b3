internal import GRDB

/// What SQLite holds of one record: a column a value, so that it can be asked for, and beside
/// it what a column cannot hold.
struct StoredRow: Equatable {
    /// By the columns of the table.
    var values: [DatabaseValue]
    /// Numbers that say more than the number, by column.
    var stated: String?
    /// What stood in columns that the table does not know.
    var extras: String?

    /// The row of `record`, with the identifiers it refers to put through `ids`.
    init(_ record: Record, ids: IdentifierMap = IdentifierMap()) {
        values = []
        values.reserveCapacity(record.values.count)
        var parts: [Value.Part] = []
        for (value, column) in zip(record.values, record.table.columns) {
            let value = ids.isEmpty ? value : ids.mapped(value, column.type)
            values.append(Self.stored(value))
            if case .number(let quantity) = value,
                quantity != Quantity(quantity.lower, unit: column.unit)
                    || quantity.lower?.isWhole != true
            {
                parts.append(Value.Part(column.code, value))
            }
        }
        if !parts.isEmpty { stated = FlowText.text(.group(parts)) }
        if !record.extras.isEmpty { extras = FlowText.pairs(record.extras) }
    }

    init(values: [DatabaseValue], stated: String?, extras: String?) {
        self.values = values
        self.stated = stated
        self.extras = extras
    }

    private static func stored(_ value: Value) -> DatabaseValue {
        switch value {
        case .missing: .null
        case .text(let text), .code(let text), .reference(let text): text.databaseValue
        case .date(let date): "\(date)".databaseValue
        case .flag(let flag): (flag ? 1 : 0).databaseValue
        case .number(let quantity):
            if let number = quantity.lower {
                number.isWhole ? number.numerator.databaseValue : number.double.databaseValue
            } else {
                .null
            }
        case .list, .group: FlowText.text(value).databaseValue
        }
    }

    /// The values that the row holds, by the columns of `table`.
    func decoded(_ table: TableDescription) -> [Value] {
        let parts = stated.flatMap(FlowParser.node)?.entries ?? []
        return zip(values, table.columns).map { stored, column in
            if case .number = column.type,
                let part = parts.first(where: { $0.key.text == column.code })
            {
                return StoredValue.value(part.value, .number)
            }
            return Self.value(stored, column)
        }
    }

    /// The extras that the row holds.
    var decodedExtras: [Value.Part] {
        (extras.flatMap(FlowParser.node)?.items ?? []).flatMap { item in
            item.entries.map { Value.Part($0.key.text, StoredValue.untyped($0.value)) }
        }
    }

    private static func value(_ stored: DatabaseValue, _ column: ColumnDescription) -> Value {
        switch stored.storage {
        case .null: return .missing
        case .int64(let number):
            switch column.type {
            case .number: return .number(Quantity(Rational(Int(number)), unit: column.unit))
            case .flag: return .flag(number != 0)
            default: return StoredValue.scalar("\(number)", column.type)
            }
        case .double(let number):
            // Somebody else wrote it: ours are spelt out.
            let text = SheetCell.Content.number("\(number)", percent: false).typed ?? ""
            guard case .number(var quantity) = StoredValue.scalar(text, .number)
            else { return .text(text) }
            quantity.unit = column.unit
            return .number(quantity)
        case .string(let text):
            switch column.type {
            case .list, .group, .counts:
                return FlowParser.node(text).map { StoredValue.value($0, column.type) }
                    ?? StoredValue.scalar(text, column.type)
            default: return StoredValue.scalar(text, column.type)
            }
        case .blob: return .missing
        }
    }
}
