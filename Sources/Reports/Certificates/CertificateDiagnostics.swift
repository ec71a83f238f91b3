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
    /// More findings of a code than are listed. Arguments `code`, `count`.
    public static let rosterMoreFindings = Self("reports.roster-more-findings")
    /// A person without a form of address. Argument `name`.
    public static let rosterNoSalutation = Self("reports.roster-no-salutation")
    /// A word for the kind of recipient that is none. Arguments `found`, `name`, `kind`, which
    /// it was taken for.
    public static let rosterUnknownKind = Self("reports.roster-unknown-kind")
    /// No sheet lies in the range asked for. Arguments `range`, `count`.
    public static let rosterRangeOutside = Self("reports.roster-range-outside")
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
    /// A text does not fit into its QR code. Arguments `bytes`, `side` in mm.
    public static let rosterCodeTooLong = Self("reports.roster-code-too-long")
    /// A value holds a letter that cannot be shown. Arguments `field`, `code`.
    public static let rosterControlLetter = Self("reports.roster-control-letter")
    /// A reward cannot be worked out. Arguments `multiple`, `wage`.
    public static let rewardUnknown = Self("reports.reward-unknown")
    /// A multiple is none that a rule names. Arguments `name`, `multiple`, `known`.
    public static let rewardUnusual = Self("reports.reward-unusual")
    /// The base wage is another than on the day of the decision. Arguments `stated`, `wage`, `day`.
    public static let rewardOtherWage = Self("reports.reward-other-wage")
    /// Nobody looked for a newer base wage up to the day of the decision. Argument `day`.
    public static let rewardWageUnchecked = Self("reports.reward-wage-unchecked")
    /// A number of the register is held by another. Arguments `number`, `holder`, `name`.
    public static let registerClash = Self("reports.register-clash")
    /// A sheet has another number in the register. Arguments `number`, `own`, `name`.
    public static let registerOtherNumber = Self("reports.register-other-number")
    /// A number goes on to another writing of its recipient. Arguments `number`, `before`, `after`.
    public static let registerRenamed = Self("reports.register-renamed")
    /// A number was given to somebody who is not in the roster. Arguments `number`, `name`.
    public static let registerUnclaimed = Self("reports.register-unclaimed")
    /// A sheet said to be spoiled was never given a number. Argument `number`.
    public static let registerNeverGiven = Self("reports.register-never-given")
    /// Numbers were given. Arguments `decision`, `first`, `last`, `new`.
    public static let registerGiven = Self("reports.register-given")
}
