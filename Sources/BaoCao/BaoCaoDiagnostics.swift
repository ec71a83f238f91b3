public import Documents

extension Diagnostic.Code {
    /// The folders `templates` and `fonts` were not found.
    public static let noHome = Self("baocao.no-home")
    /// `fonts.yaml` cannot be read or is not understood.
    public static let fontsUnreadable = Self("baocao.fonts-unreadable")
    /// A font file is in none of its places.
    public static let fontMissing = Self("baocao.font-missing")
    /// No template has this name.
    public static let templateMissing = Self("baocao.template-missing")
    /// No page standard has this name.
    public static let standardMissing = Self("baocao.standard-missing")
    /// The records, roster or table named is not there.
    public static let inputMissing = Self("baocao.input-missing")
    /// Another run is writing into the same folder. Arguments: `path`, `reason`.
    public static let folderInUse = Self("baocao.folder-in-use")
    /// No award, or more than one, fits what was asked for. Arguments `award`, `known`.
    public static let awardNotFound = Self("baocao.award-not-found")
    /// A template has no packet: its note says why. Argument `name`.
    public static let noPacket = Self("baocao.no-packet")
    /// Files of an earlier run that no longer belong to the roster. Arguments `path`, `names`.
    public static let staleFiles = Self("baocao.stale-files")
    /// A record bears a level of secrecy and is not put into a file. Argument `record`.
    public static let recordsSecret = Self("baocao.records-secret")
    /// A PDF carries no records to import.
    public static let noRecordsInside = Self("baocao.no-records-inside")
    /// The output cannot be written.
    public static let outputUnwritable = Self("baocao.output-unwritable")
}
