public import Documents

extension Diagnostic.Code {
    /// A value that every sheet needs is empty. Argument `field`.
    public static let rosterMissingValue = Self("reports.roster-missing-value")
    /// A value is no day. Arguments `field`, `found`.
    public static let rosterNotADay = Self("reports.roster-not-a-day")
    /// A value is no amount. Arguments `field`, `found`.
    public static let rosterNotAnAmount = Self("reports.roster-not-an-amount")
    /// The same recipient stands in the roster twice. Arguments `name`, `row` (the first).
    public static let rosterDuplicate = Self("reports.roster-duplicate")
    /// The same recipient is rewarded for the same achievement twice. Arguments `name`, `row`.
    public static let rosterSameAchievement = Self("reports.roster-same-achievement")
    /// Two persons of one name, told apart by unit or birth. Arguments `name`, `row`.
    public static let rosterHomonyms = Self("reports.roster-homonyms")
    /// A person without a form of address. Argument `name`.
    public static let rosterNoSalutation = Self("reports.roster-no-salutation")
    /// A person without a unit. Argument `name`.
    public static let rosterNoUnit = Self("reports.roster-no-unit")
    /// A phrase that is no longer used. Arguments `old`, `new`.
    public static let rosterOldPhrase = Self("reports.roster-old-phrase")
    /// The body named may not give this paper. Arguments `giver`, `paper`.
    public static let rosterWrongGiver = Self("reports.roster-wrong-giver")
    /// A medal that is given once was given before. Arguments `name`, `place`.
    public static let rosterGivenBefore = Self("reports.roster-given-before")
    /// A printer is off by more than a millimetre somewhere. Argument `millimetres`.
    public static let printerFarOff = Self("reports.printer-far-off")
    /// A box lies outside its sheet. Arguments `box`.
    public static let boxOffSheet = Self("reports.box-off-sheet")
}
