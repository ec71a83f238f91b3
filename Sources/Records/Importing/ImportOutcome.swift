public import Documents

/// What became of one record that was brought into a book, or that was expected and not brought.
public struct ImportOutcome: Sendable {
    /// What was done with it.
    public enum Kind: String, Sendable, CaseIterable {
        /// The book did not have it.
        case new
        /// The book had it with other values, which gave way.
        case changed
        /// The book had it as it is.
        case same
        /// It was left out; a diagnostic says why.
        case refused
        /// Its sender sent it before and does not any more; it stays.
        case absent
        /// Its sender sent it before and does not any more; it was taken out.
        case withdrawn
    }

    /// What was done with it.
    public var kind: Kind
    /// Title of its table.
    public var table: String
    /// Its name for people.
    public var label: String
    /// Where it was read.
    public var place: Place
    /// The columns that differ, with what the book held and what was brought.
    public var changes: [Change] = []

    /// A column that differs.
    public struct Change: Sendable, Hashable {
        /// Title of the column.
        public var column: String
        /// What the book held, as it is written; empty for nothing.
        public var before: String
        /// What was brought.
        public var after: String
    }
}

/// A column in which two versions of a record differ.
struct ColumnChange {
    /// Code of the column, or the header of one that the table does not know.
    var column: String
    var title: String
    var before: Value
    var after: Value

    /// The change as people read it.
    var shown: ImportOutcome.Change {
        ImportOutcome.Change(
            column: title, before: Self.shown(before), after: Self.shown(after))
    }

    private static func shown(_ value: Value) -> String {
        if value.isMissing { return "" }
        if case .text(let text) = value { return text }
        return FlowText.text(value)
    }
}

/// What is to be done with one row of the store.
struct ImportEdit {
    enum Action {
        case insert(owner: String?)
        case update([ColumnChange])
        case withdraw
    }

    /// Position of the delivery among those of this run.
    var delivery: Int
    /// The record as it is to stand, or as it stood.
    var record: Record
    var action: Action
}
