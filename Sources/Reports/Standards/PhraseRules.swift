/// Which words of long names and titles stay on one line.
public struct PhraseRules: Sendable, Hashable {
    /// Words that open a line with what follows them ("và").
    public let joiners: [String]
    /// Words that stay with the name after them ("tỉnh", "xã").
    public let unitWords: [String]
    /// Words of several syllables that are not taken apart.
    public let compounds: [String]
    /// Where these words come from.
    public let source: RuleSource

    /// The same words made ready for looking up.
    let lines: OfficeLines

    init(reading fields: MappingReader) {
        joiners = fields.texts("joiners")
        unitWords = fields.texts("unit_words")
        compounds = fields.texts("compounds")
        source = RuleSource(of: fields)
        lines = OfficeLines(joiners: joiners, unitWords: unitWords, compounds: compounds)
    }
}
