/// A list of codes with their Vietnamese labels: fields of work, levels, statuses, units.
public struct CodeScheme: Sendable, Hashable {
    /// The name that columns and code use: `bon_linh_vuc`.
    public let code: String
    /// The Vietnamese name: `Bốn lĩnh vực`.
    public let title: String
    /// Schemes of one family stand in for one another over time: the scales of `xep_loai`.
    public let family: String?
    /// The document that sets the codes.
    public let source: String?
    /// The first day it is in force.
    public let validFrom: CivilDate?
    /// The last day it is in force.
    public let validTo: CivilDate?
    /// Whether other codes may be used without being declared.
    public let isOpen: Bool
    /// Settings of the scheme, such as the limit of a scale's best grade.
    public let settings: [String: String]
    /// The codes in the order in which they are printed.
    public private(set) var codes: [Code]

    private var positions: [String: Int]

    init(
        code: String, title: String, family: String? = nil, source: String? = nil,
        validFrom: CivilDate? = nil, validTo: CivilDate? = nil, isOpen: Bool = false,
        settings: [String: String] = [:], codes: [Code]
    ) {
        self.code = code
        self.title = title
        self.family = family
        self.source = source
        self.validFrom = validFrom
        self.validTo = validTo
        self.isOpen = isOpen
        self.settings = settings
        self.codes = codes
        positions = Dictionary(
            codes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// One code of a scheme.
    public struct Code: Sendable, Hashable {
        /// The code: `kinh_te`, `mo_hinh`.
        public let code: String
        /// The words for it: `kinh tế`; of a unit its noun, `mô hình`.
        public let label: String
        /// A short form for table headers: `KT`.
        public let short: String?
        /// Other words that mean it.
        public let synonyms: [String]
        /// What else is known about it, such as an indicator's unit.
        public let settings: [String: String]

        init(
            _ code: String, label: String, short: String? = nil, synonyms: [String] = [],
            settings: [String: String] = [:]
        ) {
            self.code = code
            self.label = label
            self.short = short
            self.synonyms = synonyms
            self.settings = settings
        }
    }

    /// The code called `code`.
    public subscript(code: String) -> Code? { positions[code].map { codes[$0] } }

    /// The words for `code`; the code itself if it is not declared.
    public func label(of code: String) -> String { self[code]?.label ?? code }

    /// Where `code` stands in the printed order; undeclared codes come last.
    public func order(of code: String) -> Int { positions[code] ?? codes.count }

    /// Adds a code, or puts it in the place of the one with the same name.
    mutating func declare(_ code: Code) {
        if let position = positions[code.code] {
            codes[position] = code
        } else {
            positions[code.code] = codes.count
            codes.append(code)
        }
    }
}
