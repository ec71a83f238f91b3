/// What a unit sent otherwise than before, after it had reported.
public struct Correction: Sendable {
    /// The delivery that brought it.
    public var delivery: Delivery
    /// The organisation that sent it.
    public var unit: Organization
    /// The table of the record.
    public var table: TableDescription
    /// The record as it stands; nil when it was withdrawn.
    public var record: Record?
    /// The values that differ by column of the table, before and after. Of a record that was
    /// withdrawn, all that it said.
    public var values: [(column: ColumnDescription, before: Value, after: Value)]

    /// What `column` says, or said before the record was withdrawn.
    public func value(of column: String) -> Value {
        record?[column] ?? values.first { $0.column.code == column }?.before ?? .missing
    }
}

extension RecordBook {
    /// What units corrected of what they had reported for `period`, in the order in which it
    /// came in. Only a book of several deliveries knows.
    public func corrections(in period: Period) -> [Correction] {
        if history.changes.isEmpty { return [] }
        let moments = moments(of: period)
        let deliveries = Dictionary(
            history.deliveries.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return history.changes.compactMap { change in
            guard let delivery = deliveries[change.delivery],
                let table = schema.table(change.table),
                let column = table.periodColumn, let id = change.record,
                let unit = (delivery.organization ?? delivery.sender).isEmpty
                    ? nil : organization(delivery.organization ?? delivery.sender)
            else { return nil }
            let record = change.kind == .withdrawn ? nil : self[change.table][id]
            // Withdrawn later on: that change tells.
            if record == nil, change.kind == .changed { return nil }
            let values = table.columns.compactMap { column -> (ColumnDescription, Value, Value)? in
                let before = change.before.first { $0.name == column.code }?.value ?? .missing
                let after = change.after.first { $0.name == column.code }?.value ?? .missing
                return before == after ? nil : (column, before, after)
            }
            let correction = Correction(
                delivery: delivery, unit: unit, table: table, record: record, values: values)
            guard let about = correction.value(of: column).text, moments[about] != nil else {
                return nil
            }
            return correction
        }
    }
}
