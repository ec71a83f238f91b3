public import Documents

extension Diagnostic.Code {
    /// A path that leads out of the folder that a dispatch may send from. Arguments `path`,
    /// `root`.
    public static let dispatchOutside = Self("baocao.dispatch-outside")
    /// A file that a dispatch names is not there. Argument `path`.
    public static let dispatchMissing = Self("baocao.dispatch-missing")
    /// A file that cannot be read, or is too large to send. Arguments `path`, `limit`.
    public static let dispatchUnreadable = Self("baocao.dispatch-unreadable")
    /// A file whose kind cannot become pages. Arguments `path`, `kinds`.
    public static let dispatchNoPages = Self("baocao.dispatch-no-pages")
    /// Two attachments whose files would have one name. Argument `name`.
    public static let dispatchSameFile = Self("baocao.dispatch-same-file")
    /// Records that bear a level of secrecy are to be sent. Arguments `title`, `record`.
    public static let dispatchSecretRecords = Self("baocao.dispatch-secret-records")
    /// A file that is signed apart could not get the line of its letter. Argument `name`.
    public static let dispatchNotStamped = Self("baocao.dispatch-not-stamped")
    /// A PDF that breaks the archive standard; its reasons are told beside it. Argument `title`.
    public static let dispatchBreaksArchive = Self("baocao.dispatch-breaks-archive")
    /// A PDF that cannot become pages at all; its reason is told beside it. Argument `title`.
    public static let dispatchNotUsable = Self("baocao.dispatch-not-usable")
    /// A PDF that could not become pages and is embedded. Argument `title`.
    public static let dispatchEmbeddedInstead = Self("baocao.dispatch-embedded-instead")
    /// A PDF that breaks the archive standard went in, and the file claims none. Argument `title`.
    public static let dispatchClaimDropped = Self("baocao.dispatch-claim-dropped")
    /// Pages without tags whose content nobody described. Argument `title`.
    public static let dispatchNoAlternative = Self("baocao.dispatch-no-alternative")
}
