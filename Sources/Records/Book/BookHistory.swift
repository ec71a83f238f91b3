/// What a book in SQLite remembers of the deliveries that filled it. A book of files has none.
public struct BookHistory: Sendable {
    /// The deliveries, in the order in which they came in.
    public internal(set) var deliveries: [Delivery] = []
    /// What they changed or withdrew of what was there before, in that order.
    public internal(set) var changes: [RecordChange] = []

    /// A history without deliveries.
    public init() {}
}

/// One book that was brought in.
public struct Delivery: Sendable, Hashable {
    /// Its number in the book.
    public var number: Int
    /// Who sent it, as its records are called; empty for the office that keeps the book.
    public var sender: String
    /// The organisation that sent it, where it is known.
    public var organization: String?
    /// The file or folder it was read from.
    public var file: String
    /// The day that was given for it; the clock is never asked.
    public var received: CivilDate?
    /// The latest day on which the periods it speaks of were closed for counting (`cut_off`).
    public var asOf: CivilDate?
    /// The hash of what it says, whatever kind of file says it.
    public var digest: String?
    /// How many of its records were new, changed, the same, refused; how many sent before were
    /// absent from it or withdrawn.
    public var counts: [ImportOutcome.Kind: Int] = [:]
    /// Closed periods that were opened for it.
    public var reopened: [String] = []
}

/// What a delivery changed of a record that was there before.
public struct RecordChange: Sendable {
    /// What became of the record.
    public enum Kind: String, Sendable {
        /// Some values gave way to others.
        case changed
        /// The record was taken out.
        case withdrawn
    }

    /// The number of the delivery.
    public var delivery: Int
    /// Code of the table.
    public var table: String
    /// Identifier of the record; nil for a value of the table as a whole.
    public var record: String?
    /// What became of it.
    public var kind: Kind
    /// The values that gave way, by column; all values of a record that was withdrawn.
    public var before: [Value.Part]
    /// The values that took their place.
    public var after: [Value.Part]
}
