public import Documents

/// In whose name a signer signs. Raw values are the keys of `signing.forms`.
public enum SigningForm: String, Sendable, Hashable, CaseIterable {
    /// On behalf of a collective body: T/M, TM.
    case onBehalf = "on_behalf"
    /// A deputy for the head: K/T, KT.
    case inPlace = "in_place"
    /// By order of a body or head: T/L, TL.
    case byOrder = "by_order"
    /// Under a written authorisation, State only: TUQ.
    case byAuthorisation = "by_authorisation"
    /// An acting head: Q.
    case acting
}

/// How the signature block reads and stands (HD 36-HD/VPTW item 7, NĐ 30/2020 item 7).
public struct SigningRules: Sendable, Hashable {
    /// One signing form.
    public struct Form: Sendable, Hashable {
        /// What stands before the authority: `T/M `.
        public var prefix: String
        /// Where it comes from.
        public var source: RuleSource
    }

    /// Images of signature and seal in papers that are signed electronically.
    public struct Images: Sendable, Hashable {
        /// How wide a signature is when nobody says it.
        public var signatureWidth: Length
        /// The part of the signature's width that the seal covers, from its left.
        public var sealCovers: Double
        /// Most width and height of an image.
        public var most: Length
        /// Fewest dots an inch that print well.
        public var dotsPerInch: Int
        /// Where it comes from.
        public var source: RuleSource
    }

    /// The forms that the standard knows.
    public var forms: [SigningForm: Form]
    /// Bodies whose signers show no post.
    public var nameOnly: [String]
    /// Posts that stand without the name of their body.
    public var barePosts: [String]
    /// Ranks and learned titles that never stand before a name.
    public var barredTitles: [String]
    /// Empty lines between post and name.
    public var gapLines: Int
    /// Images of signature and seal.
    public var images: Images
    /// Width of the recipients' column.
    public var left: Length
    /// Width of the signer's column.
    public var right: Length
    /// Lines of text that stay on the page of the block.
    public var linesKeptBefore: Int
    /// White space above the block.
    public var spaceBefore: Length
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        forms = fields.mapping("forms") { forms in
            var known: [SigningForm: Form] = [:]
            for form in SigningForm.allCases {
                known[form] = forms.optionalMapping(form.rawValue) {
                    Form(prefix: $0.text("prefix"), source: RuleSource(of: $0))
                }
            }
            return known
        }
        nameOnly = fields.texts("name_only")
        barePosts = fields.texts("bare_posts")
        barredTitles = fields.texts("barred_titles")
        gapLines = fields.integer("gap_lines")
        images = fields.mapping("images") {
            Images(
                signatureWidth: $0.length("signature_width"), sealCovers: $0.share("seal_covers"),
                most: $0.length("most"), dotsPerInch: $0.integer("dots_per_inch"),
                source: RuleSource(of: $0))
        }
        left = fields.length("left")
        right = fields.length("right")
        linesKeptBefore = fields.integer("lines_kept_before")
        spaceBefore = fields.length("space_before")
        source = RuleSource(of: fields)
    }
}
