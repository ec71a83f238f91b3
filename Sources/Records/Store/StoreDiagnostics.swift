public import Documents

/// What books in SQLite report.
extension Diagnostic.Code {
    /// A file that should be a book is none, or is damaged: `problem`.
    public static let damagedStore = Self("records.damaged-store")
    /// A book was written by a newer version of the program.
    public static let newerStore = Self("records.newer-store")
    /// A record that is shared, `id`, says something else than what `owner` sent: `columns`.
    public static let conflictingRecord = Self("records.conflicting-record")
    /// A number, `name`, is stated as `value` by one sender and as `other` by `owner` at `place`.
    public static let statedTwice = Self("records.stated-twice")
    /// A record, `id`, would change the closed `period`.
    public static let closedPeriod = Self("records.closed-period")
    /// A period that is to be opened is not closed or not there: `period`; `known` are closed.
    public static let notClosed = Self("records.not-closed")
    /// A record, `id`, refers to `other`, which was refused.
    public static let refersToRefused = Self("records.refers-to-refused")
    /// A value of a table as a whole, `name`, differs from what `owner` sent.
    public static let conflictingAttribute = Self("records.conflicting-attribute")
    /// A book does not say who sends it; `name` was taken.
    public static let senderUnstated = Self("records.sender-unstated")
    /// Who sends a book, `name`, is no organisation that is known.
    public static let senderUnknown = Self("records.sender-unknown")
    /// A book does not say who sends it and is called `name` like `other`: it may be either's.
    public static let senderAmbiguous = Self("records.sender-ambiguous")
    /// The deliveries that filled a book are not read, since those of `first` are.
    public static let historyLeftOut = Self("records.history-left-out")
    /// A record, `id`, that is not sent any more stays, since `other` refers to it.
    public static let stillNamed = Self("records.still-named")
    /// `count` records that were sent before are not in this delivery.
    public static let recordsAbsent = Self("records.records-absent")
    /// A book is being written to by another program.
    public static let storeInUse = Self("records.store-in-use")
}
