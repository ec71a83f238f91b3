/// What rewards are counted from: the base wage (lương cơ sở) by date, and the multiples that
/// rules name, each with its source. Read from `templates/rewards/muc-thuong.yaml`.
public struct RewardRules: Sendable {
    /// A base wage and the day from which it holds.
    struct Wage: Sendable {
        var from: IssueDate
        var amount: Int
    }

    /// A multiple that a rule names.
    struct Multiple: Sendable, Hashable {
        var form: String
        var kind: RecipientKind
        var multiple: String
    }

    /// In order of their days.
    let wages: [Wage]
    /// Until when somebody looked for a newer wage.
    let checkedTo: IssueDate?
    let multiples: [Multiple]
    /// Multiples of Huy hiệu Đảng by years in the Party.
    let badges: [String: String]

    /// Reads the rules.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path, for the places of findings.
    /// - Returns: The rules.
    /// - Throws: `ReportsError` with everything wrong in the file.
    public static func load(yaml: String, file: String?) throws(ReportsError) -> RewardRules {
        try MappingReader.read(yaml: yaml, file: file, RewardRules.init(reading:))
    }

    private init(reading fields: MappingReader) {
        wages = fields.mappings("base_wages") { wage in
            _ = wage.text("source")
            return (wage.optionalDay("from"), FieldText.amount(wage.text("amount")) ?? 0)
        }.compactMap { from, amount in from.map { Wage(from: $0, amount: amount) } }
            .sorted { $0.from < $1.from }
        checkedTo = fields.optionalDay("checked_to")
        multiples = fields.mappings("multiples") { rule in
            _ = rule.text("why")
            _ = rule.text("source")
            return Multiple(
                form: rule.text("form"),
                kind: RecipientKind(rawValue: rule.text("kind")) ?? .person,
                multiple: rule.text("multiple"))
        }
        badges =
            fields.optionalMapping("badges") { badges in
                _ = badges.text("source")
                return badges.words().filter { $0.key != "source" }
            } ?? [:]
    }

    /// The base wage on a day; nil before the first that is known.
    func wage(on day: IssueDate) -> Int? {
        wages.last { day >= $0.from }?.amount
    }

    /// Whether a day lies after the last on which somebody looked for a newer wage.
    func isUnchecked(_ day: IssueDate) -> Bool {
        checkedTo.map { $0 < day } ?? false
    }

    /// The multiples that rules name for a form and a kind of recipient.
    func known(form: String, kind: RecipientKind) -> [String] {
        multiples.filter { $0.form == form && $0.kind == kind }.map(\.multiple)
    }
}
