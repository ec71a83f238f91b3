public import Documents

/// One check of one stated figure: both sides and the difference. Nothing is ever repaired.
public struct CheckResult: Sendable, Hashable {
    /// The rule that was applied: `X01`.
    public var rule: String
    /// What it found.
    public var verdict: Verdict
    /// The figure that was checked, with its place.
    public var subject: CheckedFigure
    /// What the other figures give.
    public var computed: Quantity?
    /// Stated minus computed; nil when one of them is not an exact number.
    public var difference: Rational?
    /// The figures that it was computed from.
    public var parts: [CheckedFigure]
    /// Other likely ways to compute it, each with its own difference (rule X02).
    public var readings: [Reading]
    /// What else has to be said.
    public var remarks: [Remark]

    /// What is stated.
    public var stated: Quantity? { subject.quantity }
    /// Where it is stated.
    public var place: Place { subject.place }

    init(
        rule: String, verdict: Verdict, subject: CheckedFigure, computed: Quantity? = nil,
        difference: Rational? = nil, parts: [CheckedFigure] = [], readings: [Reading] = [],
        remarks: [Remark] = []
    ) {
        self.rule = rule
        self.verdict = verdict
        self.subject = subject
        self.computed = computed
        self.difference = difference
        self.parts = parts
        self.readings = readings
        self.remarks = remarks
    }

    /// Another way to compute a total whose parts do not add up.
    public struct Reading: Sendable, Hashable {
        /// The figures that it adds to the parts; empty when it was declared as a whole.
        public var added: [CheckedFigure]
        /// All its parts.
        public var parts: [CheckedFigure]
        /// What they come to.
        public var computed: Quantity
        /// Stated minus computed.
        public var difference: Rational?
        /// Whether it meets the stated figure.
        public var verdict: Verdict
    }

    /// A remark in machine terms.
    public enum Remark: Sendable, Hashable {
        /// A part is approximate, so the sum is.
        case approximate
        /// The two sides count different units.
        case unitsDiffer(String, String)
        /// These names are not figures of the book.
        case unknownNames([String])
        /// The whole is not stated.
        case noWhole
        /// What is written is not what is expected.
        case words(String, expected: String?)
        /// A sentence of the wording, by its key, with its arguments.
        case said(String, [String: String])
        /// So many of so many units are in.
        case coverage(Int, of: Int)
    }
}

/// A figure that takes part in a check.
public struct CheckedFigure: Sendable, Hashable {
    /// Its name in the book: the record's identifier, with the code of a count after a stroke.
    public var id: String
    /// What it counts, in words for people: `mô hình, cấp cơ sở, năm 2023`.
    public var label: String
    /// The part of the label that tells it from its siblings: `kinh tế`.
    public var shortLabel: String
    /// What is stated.
    public var quantity: Quantity?
    /// Where it is stated.
    public var place: Place

    init(
        id: String, label: String, shortLabel: String? = nil, quantity: Quantity?, place: Place
    ) {
        self.id = id
        self.label = label
        self.shortLabel = shortLabel ?? label
        self.quantity = quantity
        self.place = place
    }
}
