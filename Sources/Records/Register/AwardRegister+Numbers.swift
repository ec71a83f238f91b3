extension AwardRegister {
    /// A decision that needs a number.
    public struct Decision: Sendable, Hashable {
        /// What tells it apart: form, giver and day.
        public var key: String
        /// The numbers among which it counts: symbol and year or term.
        public var series: String
        /// Its number where the office has given it already.
        public var number: Int?
        /// The first number of a series that is empty.
        public var first: Int

        /// A decision.
        public init(key: String, series: String, number: Int? = nil, first: Int = 1) {
            self.key = key
            self.series = series
            self.number = number
            self.first = first
        }
    }

    /// A sheet that needs a number.
    public struct Sheet: Sendable, Hashable {
        /// What tells it apart: recipient, form, decision and achievement.
        public var key: String
        /// Its number where the roster has it already.
        public var number: Int?
        /// Who it is for, so that the register can be read.
        public var name: String

        /// A sheet.
        public init(key: String, number: Int? = nil, name: String) {
            self.key = key
            self.number = number
            self.name = name
        }
    }

    /// What a run gives out.
    public struct Numbers: Sendable {
        /// Number of the decision.
        public var decision: Int
        /// A number for each sheet, in the order in which they were asked for.
        public var sheets: [Int]
        /// How many of them are new.
        public var new: Int
        /// Numbers whose recipient was written in another way before.
        public var renamed: [(number: Int, before: String, after: String)] = []
        /// Numbers of this decision whose recipient is not in the roster any more.
        public var unclaimed: [(number: Int, name: String)] = []
    }

    /// Two that claim one number.
    public struct Clash: Sendable, Hashable {
        /// The number.
        public var number: Int
        /// Who holds it.
        public var holder: String
        /// Position of the sheet that claims it; nil for the decision.
        public var sheet: Int?
        /// The number that the claimant has already.
        public var own: Int?
    }

    /// Every number that two claim; nothing was kept.
    public struct Clashes: Error, Hashable {
        /// The clashes: the decision's, or those of the sheets in their order.
        public var all: [Clash]
    }

    /// A sheet that was spoiled and printed again.
    public struct Spoiled: Sendable, Hashable {
        /// Its number.
        public var number: Int
        /// Who it is for.
        public var name: String
        /// What happened to each of the sheets, in the order in which they were recorded.
        public var reasons: [String]
    }
}
