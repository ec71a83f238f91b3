/// Which words of long names and titles stay on one line.
public struct PhraseRules: Sendable, Hashable {
    /// Words that open a line with what follows them ("và").
    public var joiners: [String]
    /// Words that stay with the name after them ("tỉnh", "xã").
    public var unitWords: [String]
    /// Words of several syllables that are not taken apart.
    public var compounds: [String]
    /// Where these words come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        joiners = fields.texts("joiners")
        unitWords = fields.texts("unit_words")
        compounds = fields.texts("compounds")
        source = RuleSource(of: fields)
    }
}
