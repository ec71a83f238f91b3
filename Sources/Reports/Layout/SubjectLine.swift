public import Documents

/// Trích yếu of a công văn, below its number (item 5b).
public struct SubjectLine: Sendable, Hashable {
    /// What the letter is about, with or without "về việc" or "V/v".
    public var text: String

    /// The subject of a letter.
    public init(_ text: String) { self.text = text }

    /// The line under `standard`, opened as it wants it.
    public func block(under standard: PageStandard, place: Place = Place()) -> Block {
        let keeping = standard[.letterSummary].keptCapitals
        let line = standard.letterhead.letterSummary(text) {
            LetterCasing.lowerFirst.apply(to: $0, keeping: keeping)
        }
        return standard.block(.letterSummary, line, place: place.inside("trích yếu"))
    }
}
