internal import GRDB

/// Values of rows that anybody may have written. GRDB's own subscript ends the program where a
/// value is missing or of another kind; these say that the book is damaged.
extension Row {
    /// The value at `index`.
    func stored<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
        let value: DatabaseValue = self[index]
        guard let found = Value.fromDatabaseValue(value) else { throw OddValue() }
        return found
    }

    /// The value at `index`; nil where there is none.
    func storedIfAny<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value? {
        let value: DatabaseValue = self[index]
        return value.isNull ? nil : try stored(index)
    }
}

/// A value that our tables cannot hold.
struct OddValue: Error, CustomStringConvertible {
    var description: String { "odd value" }
}
