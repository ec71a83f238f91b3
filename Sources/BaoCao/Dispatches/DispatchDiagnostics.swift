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
    /// The image of a signature or seal that is no PNG, damaged or too large. Argument `path`.
    public static let dispatchImageUnreadable = Self("baocao.dispatch-image-unreadable")
    /// An image that shows nothing. Argument `path`.
    public static let dispatchImageEmpty = Self("baocao.dispatch-image-empty")
    /// An image that would hide post and name. Argument `path`.
    public static let dispatchImageOpaque = Self("baocao.dispatch-image-opaque")
    /// An image that is too large on paper, in mm. Arguments `path`, `size`, `limit`.
    public static let dispatchImageTooLarge = Self("baocao.dispatch-image-too-large")
    /// An image that prints rough. Arguments `path`, `dots`, `least`.
    public static let dispatchImageCoarse = Self("baocao.dispatch-image-coarse")
    /// The image of a signature that is not blue. Argument `path`.
    public static let dispatchSignatureNotBlue = Self("baocao.dispatch-signature-not-blue")
    /// The image of a seal that is not red. Argument `path`.
    public static let dispatchSealNotRed = Self("baocao.dispatch-seal-not-red")
    /// A name that no folder takes. Argument `name`.
    public static let dispatchBadName = Self("baocao.dispatch-bad-name")
    /// A dispatch that names itself among what goes with it.
    public static let dispatchItself = Self("baocao.dispatch-itself")
    /// A file that goes the same way twice. Arguments `title`, `path`.
    public static let dispatchSentTwice = Self("baocao.dispatch-sent-twice")
    /// A file that is read would be written over. Argument `path`.
    public static let dispatchOverwrites = Self("baocao.dispatch-overwrites")
    /// More bytes than a letter should bring along. Argument `limit`.
    public static let dispatchTooMuch = Self("baocao.dispatch-too-much")
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
    /// The heading of an appendix was to stand on its first page, which has no room for it; it
    /// stands on a sheet before it. Argument `title`.
    public static let dispatchNoRoomForHeading = Self("baocao.dispatch-no-room-for-heading")
    /// Pages that have no room for their number. Arguments `title`, `pages`.
    public static let dispatchNoRoomForNumber = Self("baocao.dispatch-no-room-for-number")
    /// Pages without tags whose content nobody described. Argument `title`.
    public static let dispatchNoAlternative = Self("baocao.dispatch-no-alternative")
}
