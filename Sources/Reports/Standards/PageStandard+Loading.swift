internal import Documents
internal import Yams

extension PageStandard {
    /// Reads a standard from the text of its YAML file. The file is checked whole: every unknown
    /// or missing key, wrong type, unit or word is in the error, with line and column and the
    /// nearest known word. Its text is taken in NFC.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it, for the places of findings.
    /// - Returns: The standard.
    /// - Throws: `ReportsError` with all findings.
    public static func load(yaml: String, file: String? = nil) throws(ReportsError) -> PageStandard
    {
        try MappingReader.read(yaml: yaml, file: file) { fields in
            let standard = PageStandard(reading: fields)
            fields.findings.checkCitations(against: Array(standard.documents.keys).sorted())
            return standard
        }
    }

    private init(reading fields: MappingReader) {
        typealias Identity = (
            id: String, name: String, system: System, document: String, from: IssueDate?,
            to: IssueDate?
        )
        let identity = fields.mapping("standard") { head -> Identity in
            let document = head.text("document")
            head.findings.cite(document, at: head.given("document")?.mark, path: head.path)
            return (
                head.text("id"), head.text("name"), head.choice("system") ?? .party, document,
                head.day("valid_from"), head.optionalDay("valid_to")
            )
        }
        id = identity.id
        name = identity.name
        system = identity.system
        document = identity.document
        validFrom = identity.from ?? .unknown
        validTo = identity.to
        documents = Dictionary(
            fields.named("documents") { RuleDocument(reading: $0) }.map { ($0.name, $0.value) }
        ) { first, _ in first }
        page = fields.mapping("page") { PageRules(reading: $0) }
        letterhead = fields.mapping("letterhead") { LetterheadRules(reading: $0) }
        let (system, family) = (identity.system, page.fontRole)
        let components = fields.mapping("components") { list in
            var components: [ComponentKey: Component] = [:]
            for key in ComponentKey.allCases where key.belongs(to: system) {
                components[key] = list.mapping(key.rawValue) {
                    Component(reading: $0, family: family)
                }
            }
            return components
        }
        self.components = components
        sizeSets = fields.mappings("size_sets") { set in
            var sizes: [ComponentKey: Double] = [:]
            for key in ComponentKey.allCases where key.belongs(to: system) {
                if set.given(key.rawValue) != nil { sizes[key] = set.points(key.rawValue) }
            }
            return sizes
        }
        number = fields.mapping("number") { NumberRules(reading: $0) }
        date = fields.mapping("date") { DateRules(reading: $0) }
        kinds = fields.mappings("kinds") { DocumentKind(reading: $0) }
        bodies = fields.mappings("bodies") { BodySymbol(reading: $0) }
        issuers = fields.mappings("issuers") { IssuingLevel(reading: $0) }
        signing = fields.mapping("signing") { SigningRules(reading: $0) }
        addressees = fields.mapping("addressees") { AddresseeRules(reading: $0) }
        recipients = fields.mapping("recipients") { RecipientRules(reading: $0) }
        legalBases = fields.mapping("legal_bases") { LegalBasisRules(reading: $0) }
        marks = fields.mapping("marks") { MarkRules(reading: $0) }
        appendix = fields.mapping("appendix") { AppendixRules(reading: $0) }
        copies = fields.mapping("copies") { CopyRules(reading: $0) }
        textEnd = fields.mapping("text_end") { end in
            _ = RuleSource(of: end)
            return end.text("mark")
        }
        attachmentStamp = fields.mapping("attachment_stamp") { StampRules(reading: $0) }
        tone = fields.mapping("spelling") { spelling in
            _ = RuleSource(of: spelling)
            return spelling.choice("tone") ?? .mainVowel
        }
        let numbers = fields.mapping("numbers") { numbers in
            _ = RuleSource(of: numbers)
            return (
                format: NumberFormat(
                    decimalMark: numbers.text("decimal_mark"), groupMark: numbers.text("group_mark")
                ), pads: numbers.flag("pads_small_counts")
            )
        }
        self.numbers = numbers.format
        padsSmallCounts = numbers.pads
        tables = fields.mapping("tables") { TableRules(reading: $0) }
        charts = fields.mapping("charts") { ChartRules(reading: $0) }
        phrases = fields.mapping("line_breaking") { PhraseRules(reading: $0) }
        checkSizeSets(fields)
    }

    /// Reports sizes that stand together in no set.
    private func checkSizeSets(_ fields: MappingReader) {
        guard !sizeSets.isEmpty else { return }
        let fits = sizeSets.contains { set in
            set.allSatisfy { components[$0.key]?.style.text.size == $0.value }
        }
        guard !fits else { return }
        func written(_ sizes: [ComponentKey: Double]) -> String {
            sizes.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.key.rawValue) \($0.value) pt" }.joined(separator: ", ")
        }
        let keys = Set(sizeSets.flatMap(\.keys))
        let found = components.filter { keys.contains($0.key) }.mapValues(\.style.text.size)
        fields.report(
            .standardSizeSet, fields.given("size_sets"), key: "size_sets",
            [
                "found": written(found),
                "allowed": sizeSets.map { "(" + written($0) + ")" }.joined(separator: " / "),
            ])
    }
}

extension IssueDate {
    /// Stands for a day that could not be read, in a standard that is thrown away.
    fileprivate static let unknown = IssueDate(year: 1000)

    private init(year: Int) {
        self.year = year
        month = 1
        day = 1
    }
}

extension StandardFindings {
    /// Adds what the YAML parser found.
    func add(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            add(.standardMalformed, at: mark, path: [], ["problem": problem])
        case .duplicatedKeysInMapping(let duplicates, let context):
            for key in duplicates {
                add(.standardDuplicateKey, at: context.mark, path: [], ["key": key])
            }
        case .reader(let problem, _, _, _):
            add(.standardMalformed, at: nil, path: [], ["problem": problem])
        default:
            add(.standardMalformed, at: nil, path: [], ["problem": "\(error)"])
        }
    }
}
