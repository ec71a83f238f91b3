public import Documents

extension Diagnostic.Code {
    /// A file that the dispatch names is not there. Argument `path`.
    public static let dispatchFileMissing = Self("reports.dispatch-file-missing")
    /// A text that is no UTF-8, or longer than a letter can be. Argument `path`.
    public static let dispatchTextUnreadable = Self("reports.dispatch-text-unreadable")
    /// The letter has no text.
    public static let dispatchNoText = Self("reports.dispatch-no-text")
    /// The letter has its text twice.
    public static let dispatchTwoTexts = Self("reports.dispatch-two-texts")
    /// Two attachments of one name. Argument `name`.
    public static let dispatchRepeatedName = Self("reports.dispatch-repeated-name")
    /// An attachment with no source, or with two. Argument `title`.
    public static let dispatchOneSource = Self("reports.dispatch-one-source")
    /// A mark that the standard does not have. Arguments `key`, `found`, `standard`, `nearest`.
    public static let dispatchUnknownMark = Self("reports.dispatch-unknown-mark")
    /// A secret attachment, or one of a secret letter, is to be embedded. Arguments `title`,
    /// `level`.
    public static let dispatchSecretEmbedded = Self("reports.dispatch-secret-embedded")
    /// An attachment is more secret than its letter. Arguments `title`, `level`.
    public static let dispatchLetterNotSecret = Self("reports.dispatch-letter-not-secret")
    /// A secret letter is to be signed and sent the ordinary electronic way. Argument `level`.
    public static let dispatchSecretSigned = Self("reports.dispatch-secret-signed")
    /// Files that are signed apart show no time, since none is given.
    public static let dispatchNoSigningTime = Self("reports.dispatch-no-signing-time")
    /// The text does not mention an appendix. Arguments `label`, `title`, `hole`.
    public static let dispatchNotMentioned = Self("reports.dispatch-not-mentioned")
}
