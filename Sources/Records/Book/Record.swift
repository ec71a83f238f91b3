public import Documents

/// One record: an organisation, a figure, a model. Its values follow the columns of its table.
public struct Record: Sendable {
    /// Its identifier, unique in its table; made from its name or row where none was given.
    public let id: String
    /// What its table looks like.
    public let table: TableDescription
    /// Its values, one a column of `table`, in that order.
    public internal(set) var values: [Value]
    /// What stood in columns that the table does not know, by header.
    public internal(set) var extras: [Value.Part]
    /// Where it was found.
    let origin: RecordOrigin

    /// The value of the column called `column`; `.missing` if it is empty or there is none.
    public subscript(column: String) -> Value {
        guard let position = table.position(of: column), position < values.count else {
            return .missing
        }
        return values[position]
    }

    /// Where it was found.
    public var place: Place { origin.place(record: id) }

    /// Where the value of `column` was found.
    public func place(of column: String) -> Place {
        guard let position = table.position(of: column) else { return place }
        let column = table.columns[position]
        return origin.place(
            record: id, column: position, field: origin.isTabular ? column.title : column.code)
    }

    /// The name that people know it by: its label column, or its identifier.
    public var label: String { table.label.flatMap { self[$0].text } ?? id }

    /// The quantity that it states, put together from value, range, unit, qualifier and what
    /// is written; nil if its table states none or nothing is stated.
    public var quantity: Quantity? {
        guard let columns = table.quantity else { return nil }
        return columns.quantity(in: self)
    }
}

extension TableDescription.QuantityColumns {
    fileprivate func quantity(in record: Record) -> Quantity? {
        func value(_ column: String?) -> Value { column.map { record[$0] } ?? .missing }
        var result = record[self.value].quantity
        let (low, high) = (value(lower).quantity?.lower, value(upper).quantity?.lower)
        if result == nil, low != nil || high != nil {
            let qualifier: Qualifier = low != nil && high != nil ? .range : .atLeast
            result = Quantity(low ?? high, to: low == nil ? nil : high, qualifier: qualifier)
        }
        let stated = value(qualifier).text.flatMap(Qualifier.init(rawValue:))
        if result == nil, let written = value(written).text, let stated {
            result = Quantity(nil, qualifier: stated, asWritten: written)
        }
        guard var result else { return nil }
        if let stated { result.qualifier = stated }
        if let unit = value(unit).text { result.unit = unit }
        if let whole = value(of).quantity?.value { result.of = whole }
        if let text = value(of).text { result.within = text }
        if let written = value(written).text { result.asWritten = written }
        return result
    }
}
