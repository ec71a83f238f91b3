public import Documents

/// What became of one record that was brought into a book.
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
