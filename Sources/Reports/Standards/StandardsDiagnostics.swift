public import Documents

extension Diagnostic.Code {
    /// The standard's file is no YAML. Argument `problem`.
    public static let standardMalformed = Self("reports.standard-malformed")
    /// A key that no standard has. Arguments `key`, `nearest` (or all known keys).
    public static let standardUnknownKey = Self("reports.standard-unknown-key")
    /// A key written twice. Argument `key`.
    public static let standardDuplicateKey = Self("reports.standard-duplicate-key")
    /// A file without a single key.
    public static let standardEmpty = Self("reports.standard-empty")
    /// A key that must be there. Argument `key`.
    public static let standardMissingKey = Self("reports.standard-missing-key")
    /// A value of the wrong kind. Arguments `key`, `found`, `expected` (an example).
    public static let standardWrongValue = Self("reports.standard-wrong-value")
    /// A word that is none of those allowed. Arguments `key`, `found`, `nearest`.
    public static let standardUnknownChoice = Self("reports.standard-unknown-choice")
    /// A printed value outside what the same entry allows. Arguments `key`, `found`, `allowed`.
    public static let standardOutOfRange = Self("reports.standard-out-of-range")
    /// A pattern with a hole nobody fills. Arguments `key`, `hole`, `nearest`.
    public static let standardUnknownHole = Self("reports.standard-unknown-hole")
    /// Margins of the back that are not those of the front exchanged.
    public static let standardUnevenBack = Self("reports.standard-uneven-back")
    /// Sizes that the rule wants together are not. Arguments `found`, `allowed`.
    public static let standardSizeSet = Self("reports.standard-size-set")
    /// A document is dated before its standard. Arguments `standard`, `date`, `from`.
    public static let standardNotYetInForce = Self("reports.standard-not-yet-in-force")
    /// A document is dated after its standard ended. Arguments `standard`, `date`, `to`.
    public static let standardNoLongerInForce = Self("reports.standard-no-longer-in-force")
    /// The day in `found` is no day of the calendar.
    public static let standardNoSuchDay = Self("reports.standard-no-such-day")
    /// A body that issues papers no longer. Arguments `body`, `until`.
    public static let bodyAbolished = Self("reports.body-abolished")
    /// A signing form that the standard does not know. Arguments `form`, `standard`.
    public static let signingFormUnknown = Self("reports.signing-form-unknown")
    /// A rank or learned title before a signer's name. Arguments `name`, `title`.
    public static let signerTitle = Self("reports.signer-title")
    /// A post written with the name of its body. Arguments `post`, `bare`.
    public static let postWithBody = Self("reports.post-with-body")
}
